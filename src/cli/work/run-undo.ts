// Undoes an import from the terminal: what goes and what comes back, or why not; without a number, which imports there are.
import {
  apiPaths,
  findRegister,
  pathTo,
  Refused,
  type ImportsAnswer,
  type StatementAnswer,
  type TakenImport,
  type UndoAnswer,
} from '#definition'
import { planUndo, undoImport } from '#intake'
import { actingAs, administrator, readImports } from '#storage'
import {
  said,
  askSite,
  counted,
  findRunning,
  print,
  say,
  tableText,
  withWorkplace,
  type Settings,
} from '../workplace/index.ts'
import { howToAnswer } from './statement-options.ts'
import { say as word } from './work-sentences.ts'

interface Options {
  readonly dryRun?: true
  readonly reason?: string
  readonly statements?: StatementAnswer
}

const someOf = (code: Parameters<typeof counted>[0], count: number) =>
  count === 0 ? [] : [counted(code, { count })]

/** What an undo does, in one line. */
function countsText({ counts }: UndoAnswer): string {
  const { withdrawn, restored, returned, discarded, waitAgain } = counts
  const parts = [
    ...someOf('new-withdrawn', withdrawn),
    ...someOf('earlier-back', restored),
    ...someOf('withdrawn-back', returned),
    ...someOf('waiting-discarded', discarded),
    ...someOf('wait-again', waitAgain),
  ]
  return parts.length === 0 ? word('no-record-is-touched') : parts.join(', ')
}

function listText({ roadmap }: Settings, imports: readonly TakenImport[]): string {
  if (imports.length === 0) return word('nothing-was-imported-so-far')
  const nameOf = (id: string) => {
    const register = findRegister(roadmap, id)
    return register ? said(register.name) : id
  }
  const rows = imports.map(
    ({ id, at, register, file, added, changed, withdrawn, mends, undone, underWay }) => [
      ...[id, at, nameOf(register), word('what-it-brought', { added, changed, withdrawn })],
      [
        mends ? word('mended-rows-of-import', { file, import: mends.import }) : file,
        ...(underWay ? [word('being-taken-of-records', { taken: underWay.taken, of: underWay.of })] : []),
        ...(undone ? [word('undone-by', { by: undone.by, at: undone.at })] : []),
      ].join(' '),
    ],
  )
  return tableText([word('head-import'), 'When', 'Register', 'Records', 'File'], rows)
}

function hindranceLines({ hindrances, hindered }: UndoAnswer): string[] {
  const more =
    hindered > hindrances.length ? [word('hindrances-more', { count: hindered - hindrances.length })] : []
  return [...hindrances.map(({ what, mend }) => `${what} ${mend}`), ...more]
}

/** What can be done about imports: here on the database, or at the Waymark that is running on it. */
interface UndoDesk {
  readonly list: () => Promise<readonly TakenImport[]>
  readonly plan: (id: string) => Promise<UndoAnswer>
  readonly undo: (id: string, how: Pick<Options, 'reason' | 'statements'>) => Promise<UndoAnswer>
}

function deskOf(settings: Settings): UndoDesk {
  const { roadmap, token } = settings
  const address = findRunning(settings)
  const office = { roadmap, person: administrator }
  if (address === undefined) {
    return {
      list: () => withWorkplace(settings, (db) => actingAs(db, administrator, (tx) => readImports(tx))),
      plan: (id) => withWorkplace(settings, (db) => planUndo(db, office, id)),
      undo: (id, { reason, statements }) =>
        withWorkplace(settings, (db) => undoImport(db, { ...office, statements }, id, reason)),
    }
  }
  if (token === undefined) {
    throw new Refused('running-undo', { address }, 'unavailable')
  }
  const site = { address, token }
  return {
    list: async () => (await askSite<ImportsAnswer>(site, apiPaths.imports)).taken,
    plan: (id) => askSite(site, pathTo('undoImport', id)),
    undo: (id, { reason, statements }) => askSite(site, pathTo('undoImport', id), { reason, statements }),
  }
}

/**
 * `import --undo`: undoes the import of that number, says what that would do with `--dry-run`, or lists the imports
 * where no number is given. Where Waymark runs on the database, it is asked to.
 */
export async function runUndo(settings: Settings, id: string | true, options: Options): Promise<void> {
  const desk = deskOf(settings)
  if (id === true) return print(listText(settings, await desk.list()))
  if (!/^\d{1,18}$/.test(id)) {
    throw new Refused('import-number-unreadable', { id }, 'bad-request')
  }
  if (!options.dryRun) {
    const undone = await desk.undo(id, options)
    return print(word('import-was-undone', { id, file: undone.import.file, counts: countsText(undone) }))
  }
  const plan = await desk.plan(id)
  print(word('undoing-import-would-mean', { id, file: plan.import.file, counts: countsText(plan) }))
  if (plan.asked) say(`${plan.asked.what} ${howToAnswer()}`)
  if (plan.hindered === 0) return
  say([word('it-cannot-be-undone-as'), ...hindranceLines(plan)].join('\n'))
  process.exitCode = 1
}
