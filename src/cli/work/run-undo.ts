// Undoes an import from the terminal: what goes and what comes back, or why not; without a number, which imports there are.
import {
  apiPaths,
  findRegister,
  pathTo,
  Refused,
  textIn,
  type ImportsAnswer,
  type StatementAnswer,
  type TakenImport,
  type UndoAnswer,
} from '#definition'
import { planUndo, undoImport } from '#intake'
import { actingAs, administrator, readImports } from '#storage'
import {
  askSite,
  findRunning,
  print,
  say,
  tableText,
  withWorkplace,
  type Settings,
} from '../workplace/index.ts'
import { howToAnswer } from './statement-options.ts'

interface Options {
  readonly dryRun?: true
  readonly reason?: string
  readonly statements?: StatementAnswer
}

const counted = (count: number, one: string, many: string) =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]

/** What an undo does, in one line. */
function countsText({ counts }: UndoAnswer): string {
  const { withdrawn, restored, returned, discarded, waitAgain } = counts
  const parts = [
    ...counted(withdrawn, 'new record withdrawn', 'new records withdrawn'),
    ...counted(restored, 'record gets its earlier version back', 'records get their earlier version back'),
    ...counted(returned, 'withdrawn record comes back', 'withdrawn records come back'),
    ...counted(discarded, 'waiting record discarded', 'waiting records discarded'),
    ...counted(waitAgain, 'record waits again', 'records wait again'),
  ]
  return parts.length === 0 ? 'no record is touched' : parts.join(', ')
}

function listText({ roadmap }: Settings, imports: readonly TakenImport[]): string {
  if (imports.length === 0) return 'Nothing was imported so far.'
  const nameOf = (id: string) => {
    const register = findRegister(roadmap, id)
    return register ? textIn(register.name, 'en') : id
  }
  const rows = imports.map(
    ({ id, at, register, file, added, changed, withdrawn, mends, undone, underWay }) => [
      ...[id, at, nameOf(register), `${added} new, ${changed} changed, ${withdrawn} withdrawn`],
      [
        mends ? `${file}, mended rows of import ${mends.import}` : file,
        ...(underWay ? [`(being taken: ${underWay.taken} of ${underWay.of} records)`] : []),
        ...(undone ? [`(undone by ${undone.by}, ${undone.at})`] : []),
      ].join(' '),
    ],
  )
  return tableText(['Import', 'When', 'Register', 'Records', 'File'], rows)
}

function hindranceLines({ hindrances, hindered }: UndoAnswer): string[] {
  const more = hindered > hindrances.length ? [`… and ${hindered - hindrances.length} more.`] : []
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
    return print(`Import ${id} (${undone.import.file}) was undone: ${countsText(undone)}.`)
  }
  const plan = await desk.plan(id)
  print(`Undoing import ${id} (${plan.import.file}) would mean: ${countsText(plan)}.`)
  if (plan.asked) say(`${plan.asked.what} ${howToAnswer}`)
  if (plan.hindered === 0) return
  say(['It cannot be undone as things are:', ...hindranceLines(plan)].join('\n'))
  process.exitCode = 1
}
