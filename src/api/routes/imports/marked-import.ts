// The file of an import with its problems marked.
import { randomUUID } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import type { ImportProblem } from '#definition'
import { markImport, planToMark } from '#intake'
import { sendProblem, signedIn, type ApiContext } from '../../requests/index.ts'
import { findLabel, sendBytes } from '../../exports/index.ts'
import { fileOf, isBusy, textOf, type ImportDesk } from '../../imports/index.ts'
import type { Handlers } from '../handler.ts'
import { whileAsked } from '../../guards/index.ts'

export const noSuchImport = (reply: FastifyReply): FastifyReply =>
  sendProblem(
    reply,
    404,
    'There is no such import under way. It may have been dropped, be older than a day, or be from before the server was started again. The list of imports has all that were taken.',
  )
export const stillBusy = (reply: FastifyReply): FastifyReply =>
  sendProblem(reply, 409, 'The file is still being read. Ask again in a moment.')

const refusalText = ({ line, what, why, mend }: ImportProblem) =>
  `${line > 0 ? `Line ${line}: ` : ''}${what} ${why} ${mend}`

/** The bytes of a file that is gone once they have been read, or nobody wants them any longer. */
async function takenOnce(path: string): Promise<Readable> {
  const file = await open(path)
  await rm(path)
  return file.createReadStream()
}

const markedName = (file: string) => `${file.replace(/\.[^.]*$/, '') || 'file'}-marked.xlsx`

/** The file of an import as a workbook with its problem cells marked, for as long as it is not taken. */
export function markedImportRoute(context: ApiContext, desk: ImportDesk): Handlers<'markedImport'> {
  return {
    markedImport: async (request, reply) => {
      const job = desk.find(signedIn(request, context), request.params.id)
      if (!job) return noSuchImport(reply)
      if (isBusy(job)) return stillBusy(reply)
      const { plan, state, file } = job.answer
      if (state === 'committed')
        return sendProblem(reply, 409, 'This import has been taken. Its file is not kept any longer.')
      if (!plan) return sendProblem(reply, 409, 'The file could not be read. Send it again.')
      const signal = AbortSignal.any([whileAsked(reply), job.dropping.signal])
      const wanted = { ...fileOf(context, job), signal }
      const whole = await planToMark(context.db, wanted, plan)
      const into = `${job.path}-${randomUUID()}`
      const wish = { ...wanted, label: findLabel(context), text: textOf(job.wish) }
      const refused = await markImport(job.path, whole, into, wish)
      if (refused) return sendProblem(reply, 422, refusalText(refused))
      return sendBytes(reply, markedName(file), await takenOnce(into))
    },
  }
}
