// Records from a file: first a plan that changes nothing, then all of it in one transaction, or the good rows, or nothing.
import { type ImportChoice, type ImportPlan, type ImportResult } from '#definition'
import {
  actingAs,
  addRecords,
  areAlikeAsSeen,
  closeRecords,
  forSteadyWork,
  isOvertaken,
  lockImports,
  lockRecords,
  newRecordChange,
  nextImport,
  planAfresh,
  refreshStatistics,
  writeImportJob,
  type Database,
  type RecordChange,
  type RecordWrite,
} from '#storage'
import { auditImport, writeLedger } from './import-ledger.ts'
import { runPass, type InDatabase } from './import-pass.ts'
import { comparingPass, isLarge, prepare, usualSlice, type Prepared } from './judge-import.ts'
import { findKeptApart } from './kept-apart.ts'
import { openImport, type OpenedImport, type RecordFile } from './open-import.ts'
import { putIntoQuarantine } from './quarantine-rows.ts'
import { changedPlan, FileChanged, openWatched, type WatchedImport } from './same-bytes.ts'
import { findSourceBusy, takeInSlices } from './take-in-slices.ts'
import { notTaken, planOf, unreadable } from './tally.ts'
import { findVanished, withdrawVanished } from './vanished-records.ts'
import { WrittenByOthers } from './when-overtaken.ts'

/** Says everything that taking the file would do, and changes nothing. */
export async function planImport(db: Database, wanted: RecordFile): Promise<ImportPlan> {
  const watched = await openFor(db, wanted)
  if ('isReadable' in watched) return watched
  const { opened, refuseChange } = watched
  // A transaction per batch: a long file does not keep others waiting while it is only looked at.
  const inDatabase: InDatabase = (work) => actingAs(forSteadyWork(db), wanted.person, work)
  const pass = comparingPass(opened, inDatabase)
  await runPass(pass)
  if (!pass.tally.isBroken) await inDatabase((tx) => findVanished(tx, pass, opened.head.source))
  const plan = planOf(pass.tally, opened.head, true)
  return refuseChange().then(() => plan, planIfChanged(opened))
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
  const busy = await findSourceBusy(tx, opened)
  if (busy) return notTaken(unreadable(head, [busy]))
  const id = await nextImport(tx)
  const change = newRecordChange(wanted.roadmap, wanted.register, {
    action: 'import',
    subject: `import ${id}: ${wanted.register.id} from ${head.source}`,
  })
  await writeRecordsOf(tx, opened, prepared, change)
  const vanished = await findVanished(tx, pass, head.source)
  const withdrawn = choice.withdrawVanished ? await withdrawVanished(tx, opened, change, vanished) : 0
  const quarantined = await putIntoQuarantine(tx, opened, id, refused)
  const taken = { change, id, withdrawn, quarantined }
  const entry = await writeLedger(tx, opened, pass, taken)
  // Only now are the jurisdictions taken, for which others who write have to wait.
  await closeRecords(tx, change)
  if (entry !== null) await auditImport(tx, opened, pass, taken)
  const plan = planOf(pass.tally, head, true)
  const result: ImportResult = { isTaken: true, plan, import: entry, quarantined, withdrawn }
  if (wanted.answer)
    await writeImportJob(tx, wanted.person.id, { ...wanted.answer, result, plan, state: 'committed' })
  await wanted.onTaken?.(tx, result)
  return result
}

const isNotTaken = ({ pass: { tally } }: Prepared, { goodRows }: ImportChoice) =>
  tally.isBroken || (goodRows !== true && tally.counts.problems > 0)

/** An import that is to be taken, and how it may be refused at the last moment. */
interface Taking {
  readonly opened: OpenedImport
  readonly choice: ImportChoice
  readonly refuseChange: () => Promise<void>
}

/** Reads, checks and compares in short transactions, between which others work; writes in one, or in slices where it is much. */
async function tryToTake(db: Database, { opened, choice, refuseChange }: Taking): Promise<ImportResult> {
  const { person } = opened.wanted
  const steady = forSteadyWork(db)
  const prepared = await prepare(opened, choice.goodRows === true, (work) => actingAs(steady, person, work))
  if (isNotTaken(prepared, choice)) return notTaken(planOf(prepared.pass.tally, opened.head, true))
  if (isLarge(prepared, opened)) {
    const { contradicted, pass } = prepared
    return takeInSlices(db, {
      opened,
      choice,
      contradicted,
      records: pass.tally.counts.records,
      refuseChange,
    })
  }
  return actingAs(steady, person, (tx) => takePrepared(tx, opened, choice, { ...prepared, isAlone: false }))
}

/** Everything in one transaction that has the register to itself: nothing changes between looking and writing. */
function takeAlone(db: Database, { opened, choice }: Taking): Promise<ImportResult> {
  return actingAs(db, opened.wanted.person, async (tx) => {
    await planAfresh(tx)
    await lockImports(tx, opened.wanted.register.id)
    await lockRecords(tx, opened.wanted.register)
    const prepared = await prepare(opened, choice.goodRows === true, (work) => work(tx))
    if (isNotTaken(prepared, choice)) return notTaken(planOf(prepared.pass.tally, opened.head, true))
    return takePrepared(tx, opened, choice, { ...prepared, isAlone: true })
  })
}

/** So often a file is compared with what is stored beside others who change it. */
const mostTries = 3

/** Whether others kept or changed records that the file speaks of, so that it has to be compared with them once more. */
const isOutdated = (error: unknown) => error instanceof ChangedMeanwhile || isOvertaken(error)

/** The number of records of a large file that was found to be without a problem a moment ago; undefined for all others. */
function recordsJudged({ wanted, head }: OpenedImport, { counts, ...plan }: ImportPlan): number | undefined {
  const isSame = plan.digest === head.digest && plan.isReadable && counts.problems === 0
  return isSame && counts.records > (wanted.sliceSize ?? usualSlice) ? counts.records : undefined
}

async function takeBesideOthers(db: Database, taking: Taking): Promise<ImportResult> {
  const { opened, choice, refuseChange } = taking
  const { judged } = opened.wanted
  const records = judged && recordsJudged(opened, judged)
  if (records !== undefined)
    return takeInSlices(db, { opened, choice, contradicted: [], records, refuseChange })
  for (let tried = 0; tried < mostTries; tried += 1) {
    try {
      return await tryToTake(db, taking)
    } catch (error) {
      if (!isOutdated(error)) throw error
    }
  }
  return takeAlone(db, taking).catch((error: unknown) => {
    throw isOvertaken(error) ? new WrittenByOthers() : error
  })
}

/** So many records change how the database should read its tables. */
const many = 5000

const unwatched = () => Promise.resolve()

/**
 * Takes an opened import: whole, or the good rows if the person says so, or nothing. What it writes is written in one
 * transaction, or in slices where it is much: then it goes on after the process was killed. Where others change meanwhile what the file was compared with, it is compared once more.
 *
 * @throws WrittenByOthers where others keep the same records at the same moment, time after time
 * @throws ImportPaused where the process is to end and the rest is taken at the next start
 */
export async function commitOpened(
  db: Database,
  opened: OpenedImport,
  choice: ImportChoice,
  refuseChange: () => Promise<void> = unwatched,
): Promise<ImportResult> {
  const result = await takeBesideOthers(db, { opened, choice, refuseChange })
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
  return commitOpened(db, checked, choice, refuseChange).catch((error: unknown) =>
    notTaken(planIfChanged(opened)(error)),
  )
}
