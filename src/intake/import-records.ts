// Records from a file: first a plan that changes nothing, then all of it in one transaction, or the good rows, or nothing.
import {
  recordLabel,
  type ImportChoice,
  type ImportPlan,
  type ImportProblem,
  type ImportResult,
  type RecordAnswer,
} from '#definition'
import {
  actingAs,
  addRecords,
  closeRecords,
  findRecords,
  forgetImported,
  lockImports,
  newRecordChange,
  nextImport,
  noteChanges,
  noteImported,
  planAfresh,
  readFoundThere,
  readImported,
  refreshStatistics,
  writeAudit,
  writeImport,
  type Database,
  type ImportChange,
  type RecordChange,
  type RecordWrite,
} from '#storage'
import { contradictedKeys, newFileKeys } from './file-keys.ts'
import { findKeptApart } from './kept-apart.ts'
import { runPass, type Pass } from './import-pass.ts'
import { openImport, type OpenedImport, type RecordFile } from './open-import.ts'
import { addTo, newTally, noteBreak, notTaken, planOf, unreadable } from './tally.ts'
import { putIntoQuarantine, type Refused } from './quarantine-rows.ts'
import { mostRefused, takeOutcomes } from './take-outcomes.ts'

type PassSettings = Pick<Pass, 'inDatabase' | 'take'> & { readonly contradicted?: ReadonlySet<string> }

function passOver(opened: OpenedImport, { inDatabase, take, contradicted }: PassSettings): Pass {
  const { wanted, file, layout, head } = opened
  const table = { file, table: head.table, layout, roadmap: wanted.roadmap }
  return {
    wanted,
    table,
    tally: newTally(wanted.mostProblems),
    keys: newFileKeys(contradicted),
    seen: new Map(),
    inDatabase,
    take,
  }
}

/** Records that came with earlier editions and that this one does not have, as they are now. What others made stays. */
async function findVanished(tx: Database, pass: Pass, source: string): Promise<RecordAnswer[]> {
  const { register } = pass.wanted
  const before = await readImported(tx, { register: register.id, source })
  const others = await readFoundThere(tx, { register: register.id, source })
  const missing = before.filter(({ id }) => !pass.seen.has(id) && !others.has(id))
  const found = await findRecords(tx, register, missing)
  const vanished = found.filter(({ action }) => action !== 'withdrawn')
  pass.tally.counts.vanished += vanished.length
  for (const stored of vanished) {
    const { id: record, jurisdiction, version } = stored
    addTo(pass.tally.vanished, { jurisdiction, record, version, label: recordLabel(register, stored) })
  }
  return vanished
}

/** Says everything that taking the file would do, and changes nothing. */
export async function planImport(db: Database, wanted: RecordFile): Promise<ImportPlan> {
  const opened = await openFor(db, wanted)
  if ('isReadable' in opened) return opened
  // A transaction per batch: a long file does not keep others waiting while it is only looked at.
  const inDatabase: Pass['inDatabase'] = (work) => actingAs(db, wanted.person, work)
  const pass = passOver(opened, { inDatabase, take: () => Promise.resolve() })
  await runPass(pass)
  if (!pass.tally.isBroken) await inDatabase((tx) => findVanished(tx, pass, opened.head.source))
  return planOf(pass.tally, opened.head, true)
}

/** The file with its layout, or the plan that says why nothing of it is read into this database. */
async function openFor(db: Database, wanted: RecordFile): Promise<OpenedImport | ImportPlan> {
  const opened = await openImport(wanted)
  if ('isReadable' in opened) return opened
  const apart = await findKeptApart(db, wanted.person, { areFigures: false, ...opened.layout })
  return apart ? unreadable(opened.head, [apart]) : opened
}

/** Thrown inside the transaction so that the database undoes everything; never leaves this file. */
class NotTaken extends Error {}

async function withdrawVanished(
  tx: Database,
  { wanted, head }: OpenedImport,
  change: RecordChange,
  vanished: readonly RecordAnswer[],
): Promise<number> {
  const { register, person } = wanted
  const reason = `No longer in the edition “${head.file}” of “${head.source}”`
  const writes = vanished.map(({ id, jurisdiction, version, fields, children }): RecordWrite => {
    const [key, record] = [
      { jurisdiction, id },
      { fields, children },
    ]
    return { key, record, version: version + 1, action: 'withdrawn', person, reason, before: record }
  })
  await addRecords(tx, change, writes)
  const keys = writes.map(({ key }) => key)
  if (keys.length > 0) await forgetImported(tx, { register: register.id, source: head.source }, keys)
  return keys.length
}

/** What the import wrote, and what stands in the source only since it came. */
function changesOf({ seen }: Pass, { written }: RecordChange, known: ReadonlySet<string>): ImportChange[] {
  const ids = new Set(written.map(({ key }) => key.id))
  const own = written.map(({ key, version }) => ({
    ...{ key, version },
    isNewToSource: seen.has(key.id) && !known.has(key.id),
  }))
  const first = [...seen.values()].filter(({ id }) => !ids.has(id) && !known.has(id))
  return [...own, ...first.map((key) => ({ key, version: null, isNewToSource: true }))]
}

const tooManyRefused: ImportProblem = {
  kind: 'refused-too-many',
  line: 0,
  column: '',
  what: `More than ${mostRefused} records of the file have problems.`,
  why: 'So many cannot wait to be mended one by one. They have a cause in common.',
  mend: 'Look at the kinds of problems, mend their cause in the file or in the mapping, and send the file again.',
}

interface Taken {
  readonly change: RecordChange
  readonly id: string
  readonly withdrawn: number
  readonly quarantined: number
}

/** Writes the edition down; nothing where nothing of it is new. */
async function writeLedger(
  tx: Database,
  opened: OpenedImport,
  pass: Pass,
  taken: Taken,
): Promise<string | null> {
  const { wanted, layout, head } = opened
  const { counts } = pass.tally
  const of = { register: wanted.register.id, source: head.source }
  const known = new Set((await readImported(tx, of)).map(({ id }) => id))
  const isAnyNew = [...pass.seen.keys()].some((id) => !known.has(id))
  const changes = counts.new + counts.changed + taken.withdrawn + taken.quarantined
  if (changes === 0 && !isAnyNew) return null
  await noteImported(tx, of, taken.id, [...pass.seen.values()])
  await noteChanges(tx, of, taken.id, changesOf(pass, taken.change, known))
  const mapping = layout.mapping && JSON.stringify(layout.mapping)
  await writeImport(tx, taken.id, {
    ...{ by: wanted.person.id, ...of, file: head.file, digest: head.digest, mapping },
    ...{
      headings: JSON.stringify(layout.headings),
      rows: counts.rows,
      added: counts.new,
      changed: counts.changed,
    },
    ...{ unchanged: counts.unchanged, withdrawn: taken.withdrawn, quarantined: taken.quarantined },
  })
  const after = `import ${taken.id}: ${counts.new} new, ${counts.changed} changed, ${taken.withdrawn} withdrawn, ${taken.quarantined} quarantined, SHA-256 ${head.digest}`
  await writeAudit(tx, { chain: 'all', action: 'import', subject: `${of.register} from ${of.source}`, after })
  return taken.id
}

/** Thrown where good rows were taken although a later row contradicts them; never leaves this file. */
class TakenTooSoon extends Error {
  readonly contradicted: ReadonlySet<string>
  constructor(contradicted: ReadonlySet<string>) {
    super('The file contradicts itself.')
    this.contradicted = contradicted
  }
}

/** Only where bad rows may stay behind does it matter that a row was taken before the one that contradicts it came. */
function refuseTakenTooSoon({ keys }: Pass): void {
  const found = contradictedKeys(keys).map(({ key }) => key)
  if (found.some((key) => !keys.contradicted.has(key))) throw new TakenTooSoon(new Set(found))
}

/** One try in one transaction, with what is known of the file's contradictions beforehand. */
async function tryToTake(
  db: Database,
  opened: OpenedImport,
  choice: ImportChoice,
  contradicted: ReadonlySet<string>,
): Promise<ImportResult> {
  const { wanted, head } = opened
  const isPartly = choice.goodRows === true
  const refused: Refused[] = []
  let pass: Pass | undefined
  try {
    return await actingAs(db, wanted.person, async (tx) => {
      await planAfresh(tx)
      await lockImports(tx, wanted.register.id)
      const id = await nextImport(tx)
      const change = newRecordChange(wanted.roadmap, wanted.register)
      const running = passOver(opened, {
        contradicted,
        inDatabase: (work) => work(tx),
        take: (_same, outcomes) =>
          takeOutcomes(tx, { opened, pass: running, change, isPartly, refused }, outcomes),
      })
      pass = running
      await runPass(running)
      if (refused.length > mostRefused) noteBreak(running.tally, tooManyRefused)
      if (running.tally.isBroken) throw new NotTaken()
      if (isPartly) refuseTakenTooSoon(running)
      else if (running.tally.counts.problems > 0) throw new NotTaken()
      const vanished = await findVanished(tx, running, head.source)
      const withdrawn = choice.withdrawVanished ? await withdrawVanished(tx, opened, change, vanished) : 0
      await closeRecords(tx, change)
      const quarantined = await putIntoQuarantine(tx, opened, id, refused)
      const entry = await writeLedger(tx, opened, running, { change, id, withdrawn, quarantined })
      return { isTaken: true, plan: planOf(running.tally, head, true), import: entry, quarantined, withdrawn }
    })
  } catch (error) {
    if (!(error instanceof NotTaken) || !pass) throw error
    return notTaken(planOf(pass.tally, head, true))
  }
}

/** So many records change how the database should read its tables. */
const many = 5000

/**
 * Takes an opened import in one transaction: whole, or the good rows if the person says so, or nothing. Few files
 * contradict themselves; one that does is taken back and gone over once more, now that it is known where.
 */
export async function commitOpened(
  db: Database,
  opened: OpenedImport,
  choice: ImportChoice,
): Promise<ImportResult> {
  const result = await tryToTake(db, opened, choice, new Set()).catch((error: unknown) => {
    if (!(error instanceof TakenTooSoon)) throw error
    return tryToTake(db, opened, choice, error.contradicted)
  })
  const { counts } = result.plan
  if (result.isTaken && counts.new + counts.changed >= many)
    await refreshStatistics(db, [opened.wanted.register])
  return result
}

/** Takes a file: whole or not at all, or only its good rows where the person says so. */
export async function commitImport(
  db: Database,
  wanted: RecordFile,
  choice: ImportChoice,
): Promise<ImportResult> {
  const opened = await openFor(db, wanted)
  return 'isReadable' in opened ? notTaken(opened) : commitOpened(db, opened, choice)
}
