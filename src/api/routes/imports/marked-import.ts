// The file of an import with its problems marked.
import { randomUUID } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { findLabel, Refused, type ImportProblem } from '#definition'
import { markImport, planToMark } from '#intake'
import { signedIn, type ApiContext } from '../../requests/index.ts'
import { sendBytes } from '../../exports/index.ts'
import { fileOf, isBusy, textOf, type ImportDesk } from '../../imports/index.ts'
import { languageOf, speakingTo } from '../../languages/index.ts'
import type { Handlers } from '../handler.ts'
import { whileAsked } from '../../guards/index.ts'

export const noSuchImport = (): Refused => new Refused('import-unknown', {}, 'not-found')
export const stillBusy = (): Refused => new Refused('import-busy', {}, 'conflict')

const unmarkable = (problem: ImportProblem): Refused =>
  problem.line > 0
    ? new Refused('problem-of-line', { line: problem.line, problem }, 'unprocessable')
    : new Refused('problem-is', { problem }, 'unprocessable')

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
      if (!job) throw noSuchImport()
      if (isBusy(job)) throw stillBusy()
      const { plan, state, file } = job.answer
      if (state === 'committed') throw new Refused('import-taken-file-gone', {}, 'conflict')
      if (!plan) throw new Refused('import-unread', {}, 'conflict')
      const signal = AbortSignal.any([whileAsked(reply), job.dropping.signal])
      const wanted = { ...fileOf(context, job), signal }
      const again = (all: typeof wanted) => speakingTo(request, () => job.intake.plan(context.db, all))
      const whole = await planToMark(wanted, plan, again)
      const into = `${job.path}-${randomUUID()}`
      const language = languageOf(request)
      const wish = { ...wanted, language, label: findLabel(context, language), text: textOf(job.wish) }
      const refused = await markImport(job.path, whole, into, wish)
      if (refused) throw unmarkable(refused)
      return sendBytes(reply, markedName(file), await takenOnce(into))
    },
  }
}
