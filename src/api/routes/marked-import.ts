import type { FastifyInstance, FastifyReply } from 'fastify'
import { apiPaths } from '#definition'
import { markImport, planToMark } from '#intake'
import type { ApiContext } from '../api-context.ts'
import { findLabel } from '../invented-answers.ts'
import { fileOf, isBusy, textOf, type ImportDesk } from '../import-desk.ts'
import { sendProblem } from '../problem-details.ts'
import { idParams } from '../query-schemas.ts'
import { signedIn } from '../sign-in.ts'
import { sendBytes, workbookAnswer } from '../workbook-answer.ts'
import { describeRoute } from './describe-route.ts'

export const noSuchImport = (reply: FastifyReply): FastifyReply =>
  sendProblem(
    reply,
    404,
    'There is no such import under way. It may have been dropped, be older than a day, or be from before the server was started again. The list of imports has all that were taken.',
  )
export const stillBusy = (reply: FastifyReply): FastifyReply =>
  sendProblem(reply, 409, 'The file is still being read. Ask again in a moment.')

const markedName = (file: string) => `${file.replace(/\.[^.]*$/, '') || 'file'}-marked.xlsx`

/** The file of an import as a workbook with its problem cells marked, for as long as it is not taken. */
export function markedImportRoute(server: FastifyInstance, context: ApiContext, desk: ImportDesk): void {
  const summary = 'The file as a workbook with the cells marked that have a problem'
  server.get<{ Params: { id: string } }>(
    apiPaths.markedImport.replace('{id}', ':id'),
    { schema: describeRoute({ summary, answers: workbookAnswer, params: idParams }) },
    async (request, reply) => {
      const job = desk.find(signedIn(request, context), request.params.id)
      if (!job) return noSuchImport(reply)
      if (isBusy(job)) return stillBusy(reply)
      const { plan, state, file } = job.answer
      if (state === 'committed')
        return sendProblem(reply, 409, 'This import has been taken. Its file is not kept any longer.')
      if (!plan) return sendProblem(reply, 409, 'The file could not be read. Send it again.')
      const whole = await planToMark(context.db, fileOf(context, job), plan)
      const marked = await markImport(job.path, whole, { label: findLabel(context), text: textOf(job.wish) })
      if ('kind' in marked) return sendProblem(reply, 422, `${marked.what} ${marked.why} ${marked.mend}`)
      return sendBytes(reply, markedName(file), marked)
    },
  )
}
