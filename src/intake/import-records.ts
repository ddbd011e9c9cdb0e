// Records from a file: first a plan that changes nothing, then all of it in one transaction, or the good rows, or nothing.
import { type ImportChoice, type ImportPlan, type ImportProblem, type ImportResult } from '#definition'
import {
  actingAs,
  addRecords,
  areAlikeAsSeen,
  closeRecords,
  isOvertaken,
  isStoppedByStatement,
  lockImports,
  lockRecords,
  newRecordChange,
  nextImport,
  planAfresh,
  refreshStatistics,
  type Database,
  type RecordChange,
  type RecordWrite,
} from '#storage'
import { settlingOf } from './ask-about-statements.ts'
import { contradictedKeys, newFileKeys } from './file-keys.ts'
import { askAboutFile, CannotStateFile, stateFile } from './file-statements.ts'
import { auditImport, writeLedger } from './import-ledger.ts'
import { findKeptApart } from './kept-apart.ts'
import { runPass, type Pass } from './import-pass.ts'
import { openImport, type OpenedImport, type RecordFile } from './open-import.ts'
import { changedPlan, FileChanged, openWatched, type WatchedImport } from './same-bytes.ts'
import { newTally, noteBreak, noteProblem, notTaken, planOf, unreadable } from './tally.ts'
import { putIntoQuarantine, type Refused } from './quarantine-rows.ts'
import { mostRefused, prepareOutcomes } from './prepare-outcomes.ts'
import { newPreparedWrites, type PreparedWrites } from './prepared-writes.ts'
import { findVanished, withdrawVanished } from './vanished-records.ts'
import { WrittenByOthers } from './when-overtaken.ts'

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

/** Says everything that taking the file would do, and changes nothing. */
export async function planImport(db: Database, wanted: RecordFile): Promise<ImportPlan> {
  const watched = await openFor(db, wanted)
  if ('isReadable' in watched) return watched
  const { opened, refuseChange } = watched
  // A transaction per batch: a long file does not keep others waiting while it is only looked at.
  const inDatabase: Pass['inDatabase'] = (work) => actingAs(db, wanted.person, work)
  const pass = passOver(opened, { inDatabase, take: () => undefined })
  await runPass(pass)
  if (!pass.tally.isBroken) {
    await inDatabase((tx) => findVanished(tx, pass, opened.head.source))
    await ask(pass, inDatabase)
  }
  const plan = planOf(pass.tally, opened.head, true)
  return refuseChange().then(() => plan, planIfChanged(opened))
}

/** Asks what becomes of months that are stated as complete and that the file changes. */
async function ask({ wanted, tally }: Pass, inDatabase: InDatabase): Promise<void> {
  tally.asked = await inDatabase((tx) => askAboutFile(tx, wanted.roadmap, tally.statements.touched))
}

/** The file with its layout, or the plan that says why nothing of it is read into this database. */
function openFor(db: Database, wanted: RecordFile): Promise<WatchedImport | ImportPlan> {
  return openWatched(wanted, async () => {
    const opened = await openImport(wanted)
    if ('isReadable' in opened) return opened
    const apart = await findKeptApart(db, wanted.person, { areFigures: false, ...opened.layout })
    return apart ? unreadable(opened.head, [apart]) : opened
  })
}

/** What is said where a file changed while it was read; any other error goes on. */
function planIfChanged(opened: OpenedImport): (error: unknown) => ImportPlan {
  return (error) => {
    if (error instanceof FileChanged) return changedPlan(opened)
    throw error
  }
}

/** What an import is to write, worked out without writing anything. */
interface Prepared {
  readonly pass: Pass
  readonly refused: readonly Refused[]
  readonly writes: PreparedWrites
}

const tooManyRefused: ImportProblem = {
  kind: 'refused-too-many',
  line: 0,
  column: '',
  what: `More than ${mostRefused} records of the file have problems.`,
  why: 'So many cannot wait to be mended one by one. They have a cause in common.',
  mend: 'Look at the kinds of problems, mend their cause in the file or in the mapping, and send the file again.',
}

type InDatabase = Pass['inDatabase']

async function prepareKnowing(
  opened: OpenedImport,
  isPartly: boolean,
  inDatabase: InDatabase,
  contradicted: ReadonlySet<string>,
): Promise<Prepared> {
  const refused: Refused[] = []
  const writes = newPreparedWrites()
  const pass: Pass = passOver(opened, {
    contradicted,
    inDatabase,
    take: (outcomes) => prepareOutcomes({ opened, pass, isPartly, refused, writes }, outcomes),
  })
  await runPass(pass)
  if (refused.length > mostRefused) noteBreak(pass.tally, tooManyRefused)
  return { pass, refused, writes }
}

/**
 * Goes over the file. Few files contradict themselves; where good rows are to be taken, one that does is gone over once
 * more, now that it is known where: a row was held to be good before the one that contradicts it came.
 */
async function prepare(opened: OpenedImport, isPartly: boolean, inDatabase: InDatabase): Promise<Prepared> {
  const prepared = await prepareKnowing(opened, isPartly, inDatabase, new Set())
  const found = isPartly ? contradictedKeys(prepared.pass.keys).map(({ key }) => key) : []
  return found.length === 0 || prepared.pass.tally.isBroken
    ? prepared
    : prepareKnowing(opened, isPartly, inDatabase, new Set(found))
}

/** What was prepared; `isAlone` where nobody could change anything since. */
type ToWrite = Prepared & { readonly isAlone: boolean }

/** Thrown inside the transaction where others changed what the file was compared with; never leaves this file. */
class ChangedMeanwhile extends Error {}

async function writeRecordsOf(
  tx: Database,
  { wanted: { register, person } }: OpenedImport,
  { writes, isAlone }: ToWrite,
  change: RecordChange,
): Promise<void> {
  for await (const batch of writes.batches()) {
    const asked = batch.map(({ key, record, asked: inFile = record, seen }) => ({
      key: { ...key, id: '' },
      record: inFile,
      seen,
    }))
    if (!isAlone && !(await areAlikeAsSeen(tx, register, asked))) throw new ChangedMeanwhile()
    await addRecords(
      tx,
      change,
      batch.map(({ asked: _asked, seen: _seen, ...write }): RecordWrite => ({ ...write, person })),
    )
  }
}

/** Writes all that was prepared. */
async function takePrepared(
  tx: Database,
  opened: OpenedImport,
  choice: ImportChoice,
  prepared: ToWrite,
): Promise<ImportResult> {
  const { wanted, head } = opened
  const { pass, refused } = prepared
  await planAfresh(tx)
  await lockImports(tx, wanted.register.id)
  const id = await nextImport(tx)
  const change = newRecordChange(
    wanted.roadmap,
    wanted.register,
    {
      action: 'import',
      subject: `import ${id}: ${wanted.register.id} from ${head.source}`,
    },
    settlingOf(choice.statements, `Edition “${head.file}” of “${head.source}”`),
  )
  await writeRecordsOf(tx, opened, prepared, change)
  const vanished = await findVanished(tx, pass, head.source)
  const withdrawn = choice.withdrawVanished ? await withdrawVanished(tx, opened, change, vanished) : 0
  // Those that are withdrawn were not looked at before: they are asked about with the others.
  for (const [name, month] of change.touched) pass.tally.statements.touched.set(name, month)
  const quarantined = await putIntoQuarantine(tx, opened, id, refused)
  const taken = { change, id, withdrawn, quarantined }
  const entry = await writeLedger(tx, opened, pass, taken)
  // Only now are the jurisdictions taken, for which others who write have to wait.
  await closeRecords(tx, change)
  if (entry !== null) await auditImport(tx, opened, pass, taken)
  await stateFile(tx, { wanted, noted: pass.tally.statements, choice })
  const plan = planOf(pass.tally, head, true)
  const result: ImportResult = { isTaken: true, plan, import: entry, quarantined, withdrawn }
  await wanted.onTaken?.(tx, result)
  return result
}

const isNotTaken = ({ pass: { tally } }: Prepared, { goodRows }: ImportChoice) =>
  tally.isBroken || (goodRows !== true && tally.counts.problems > 0)

/** Takes what was prepared, unless a month is stated that it changes and nobody said what that means. */
async function takeUnlessAsked(
  opened: OpenedImport,
  choice: ImportChoice,
  { pass }: Prepared,
  { inDatabase, take }: { readonly inDatabase: InDatabase; readonly take: () => Promise<ImportResult> },
): Promise<ImportResult> {
  const plan = () => planOf(pass.tally, opened.head, true)
  if (choice.statements === undefined) await ask(pass, inDatabase)
  if (pass.tally.asked) return notTaken(plan())
  try {
    return await take()
  } catch (error) {
    if (error instanceof CannotStateFile) {
      for (const problem of error.problems) noteProblem(pass.tally, problem)
      return notTaken(plan())
    }
    if (!isStoppedByStatement(error)) throw error
    await ask(pass, inDatabase)
    return notTaken(plan())
  }
}

/** Reads, checks and compares in short transactions, between which others work, and then writes all of it in one. */
async function tryToTake(db: Database, opened: OpenedImport, choice: ImportChoice): Promise<ImportResult> {
  const { person } = opened.wanted
  const inDatabase: InDatabase = (work) => actingAs(db, person, work)
  const prepared = await prepare(opened, choice.goodRows === true, inDatabase)
  if (isNotTaken(prepared, choice)) return notTaken(planOf(prepared.pass.tally, opened.head, true))
  const take = () =>
    actingAs(db, person, (tx) => takePrepared(tx, opened, choice, { ...prepared, isAlone: false }))
  return takeUnlessAsked(opened, choice, prepared, { inDatabase, take })
}

/** Everything in one transaction that has the register to itself: nothing changes between looking and writing. */
async function takeAlone(db: Database, opened: OpenedImport, choice: ImportChoice): Promise<ImportResult> {
  const { person, register } = opened.wanted
  const inDatabase: InDatabase = (work) => actingAs(db, person, work)
  let prepared: Prepared | undefined
  const take = () =>
    actingAs(db, person, async (tx) => {
      await planAfresh(tx)
      await lockImports(tx, register.id)
      await lockRecords(tx, register)
      const all = await prepare(opened, choice.goodRows === true, (work) => work(tx))
      prepared = all
      if (isNotTaken(all, choice)) return notTaken(planOf(all.pass.tally, opened.head, true))
      return takePrepared(tx, opened, choice, { ...all, isAlone: true })
    })
  try {
    return await take()
  } catch (error) {
    const isAsked = isStoppedByStatement(error) || error instanceof CannotStateFile
    if (!prepared || !isAsked) throw error
    return takeUnlessAsked(opened, choice, prepared, {
      inDatabase,
      take: () => Promise.reject(error as Error),
    })
  }
}

/** So often a file is compared with what is stored beside others who change it. */
const mostTries = 3

/** Whether others kept or changed records that the file speaks of, so that it has to be compared with them once more. */
const isOutdated = (error: unknown) => error instanceof ChangedMeanwhile || isOvertaken(error)

async function takeBesideOthers(
  db: Database,
  opened: OpenedImport,
  choice: ImportChoice,
): Promise<ImportResult> {
  for (let tried = 0; tried < mostTries; tried += 1) {
    try {
      return await tryToTake(db, opened, choice)
    } catch (error) {
      if (!isOutdated(error)) throw error
    }
  }
  return takeAlone(db, opened, choice).catch((error: unknown) => {
    throw isOvertaken(error) ? new WrittenByOthers() : error
  })
}

/** So many records change how the database should read its tables. */
const many = 5000

/**
 * Takes an opened import: whole, or the good rows if the person says so, or nothing. What it writes is written in one
 * transaction. Where others change meanwhile what the file was compared with, it is compared once more.
 *
 * @throws WrittenByOthers where others keep the same records at the same moment, time after time
 */
export async function commitOpened(
  db: Database,
  opened: OpenedImport,
  choice: ImportChoice,
): Promise<ImportResult> {
  const result = await takeBesideOthers(db, opened, choice)
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
  const watched = await openFor(db, wanted)
  if ('isReadable' in watched) return notTaken(watched)
  const { opened, refuseChange } = watched
  const onTaken = async (tx: Database, result: ImportResult) => {
    await refuseChange()
    await wanted.onTaken?.(tx, result)
  }
  const checked = { ...opened, wanted: { ...wanted, onTaken } }
  return commitOpened(db, checked, choice).catch((error: unknown) => notTaken(planIfChanged(opened)(error)))
}
