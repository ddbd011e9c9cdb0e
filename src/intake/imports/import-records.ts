// Records from a file: first a plan that changes nothing, then all of it, or the good rows, or nothing.
import { type ImportChoice, type ImportPlan, type ImportResult } from '#definition'
import {
  actingAs,
  forSteadyWork,
  isOvertaken,
  isPassing,
  isStoppedByStatement,
  lockImports,
  lockRecords,
  planAfresh,
  refreshStatistics,
  type Database,
} from '#storage'
import {
  batchFor,
  CannotStateFile,
  comparingPass,
  askAboutMoved,
  findMoved,
  findVanished,
  foreseeStatements,
  isLarge,
  isStatedBesideBadRows,
  noteMoved,
  openImport,
  prepare,
  runPass,
  tryToState,
  usualSlice,
  type InDatabase,
  type OpenedImport,
  type Pass,
  type Prepared,
  type RecordFile,
} from '../plan/index.ts'
import { askAboutFile, statingNothing, statingOf } from '../matching/index.ts'
import { FileChanged } from '../sheets/index.ts'
import { writtenByOthers } from '../keeping/index.ts'
import { takeInSlices } from './take-in-slices.ts'
import { ChangedMeanwhile, takePrepared } from './take-prepared.ts'
import {
  changedPlan,
  noteProblem,
  notTaken,
  openedFor,
  openWatched,
  planOf,
  type WatchedFile,
} from '../reading/index.ts'

/** Says everything that taking the file would do, and changes nothing. */
export async function planImport(db: Database, wanted: RecordFile): Promise<ImportPlan> {
  const watched = await openFor(db, wanted)
  if ('isReadable' in watched) return watched
  const { opened, refuseChange } = watched
  // A transaction per batch: a long file does not keep others waiting while it is only looked at.
  const inDatabase: InDatabase = (work) => actingAs(forSteadyWork(db), wanted.person, work)
  const pass = comparingPass(opened, inDatabase)
  await runPass(pass)
  if (!pass.tally.isBroken) {
    await inDatabase(async (tx) => {
      await findVanished(tx, pass, opened.head.source)
      noteMoved(pass, await findMoved(tx, pass, opened.head.source))
    })
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
function openFor(db: Database, asked: RecordFile): Promise<WatchedFile<RecordFile> | ImportPlan> {
  const wanted = { compareAtOnce: batchFor(db), ...asked }
  return openWatched(wanted, async () => openedFor(db, false, await openImport(wanted)))
}

/** What is said where a file changed while it was read; any other error goes on. */
function planIfChanged(opened: OpenedImport): (error: unknown) => ImportPlan {
  return (error) => {
    if (error instanceof FileChanged) return changedPlan(opened)
    throw error
  }
}

/** A file of which rows have to wait is not complete: it cannot be stated to be. */
const isNotTaken = async ({ pass }: Prepared, choice: ImportChoice, inDatabase: InDatabase) =>
  pass.tally.isBroken ||
  (choice.goodRows !== true && pass.tally.counts.problems > 0) ||
  (await isStatedBesideBadRows(pass, choice, inDatabase))

/** Whether records moved to another day, and nobody said what becomes of those on the day before: then it is asked. */
async function isAskedAboutMoved(
  { head }: OpenedImport,
  { pass }: Prepared,
  choice: ImportChoice,
  inDatabase: InDatabase,
): Promise<boolean> {
  if (choice.withdrawVanished !== undefined) return false
  const lines = await inDatabase((tx) => findMoved(tx, pass, head.source))
  askAboutMoved(pass, lines)
  return lines.length > 0
}

/** An import that is to be taken, and how it may be refused at the last moment. */
interface Taking {
  readonly opened: OpenedImport
  readonly choice: ImportChoice
  readonly refuseChange: () => Promise<void>
}

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

/** Reads, checks and compares in short transactions, between which others work; writes in one, or in slices where it is much. */
async function tryToTake(db: Database, { opened, choice, refuseChange }: Taking): Promise<ImportResult> {
  const { person } = opened.wanted
  const inDatabase: InDatabase = (work) => actingAs(forSteadyWork(db), person, work)
  const prepared = await prepare(opened, choice.goodRows === true, inDatabase)
  const isStopped =
    (await isNotTaken(prepared, choice, inDatabase)) ||
    (await isAskedAboutMoved(opened, prepared, choice, inDatabase))
  if (isStopped) return notTaken(planOf(prepared.pass.tally, opened.head, true))
  if (!isLarge(prepared, opened)) {
    const take = () => inDatabase((tx) => takePrepared(tx, opened, choice, { ...prepared, isAlone: false }))
    return takeUnlessAsked(opened, choice, prepared, { inDatabase, take })
  }
  const { contradicted, pass, judged: batches } = prepared
  await inDatabase((tx) => foreseeStatements(tx, opened, choice, pass))
  const [records, stating] = [pass.tally.counts.records, statingOf(pass.tally.statements)]
  const take = async () => {
    const file = { wanted: opened.wanted, noted: pass.tally.statements, choice }
    await tryToState(inDatabase, file, opened.head.source)
    const judged = { batches, tally: pass.tally }
    return takeInSlices(db, { opened, choice, contradicted, judged, records, stating, refuseChange })
  }
  return takeUnlessAsked(opened, choice, prepared, { inDatabase, take })
}

/** Everything in one transaction that has the register to itself: nothing changes between looking and writing. */
async function takeAlone(db: Database, { opened, choice }: Taking): Promise<ImportResult> {
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
      if (await isNotTaken(all, choice, (work) => work(tx)))
        return notTaken(planOf(all.pass.tally, opened.head, true))
      // What so much would write is held by nobody: it is taken in slices or not at all.
      if (isLarge(all, opened)) throw writtenByOthers()
      return takePrepared(tx, opened, choice, { ...all, isAlone: true })
    })
  try {
    return await take()
  } catch (error) {
    const isAsked = isStoppedByStatement(error) || error instanceof CannotStateFile
    if (!prepared || !isAsked) throw error
    return takeUnlessAsked(opened, choice, prepared, { inDatabase, take: () => Promise.reject(error) })
  }
}

/** So often a file is compared with what is stored beside others who change it. */
const mostTries = 3

/** Whether others kept or changed records that the file speaks of, so that it has to be compared with them once more. */
const isOutdated = (error: unknown) =>
  error instanceof ChangedMeanwhile || isOvertaken(error) || isPassing(error)

/** Whether it has to be said what becomes of records that are on another day now, and nobody has said it. */
const isAskedOf = ({ remarks }: ImportPlan, { withdrawVanished }: ImportChoice) =>
  withdrawVanished === undefined && remarks.some(({ kind }) => kind === 'records-moved')

/**
 * The number of records of a large file that was found to be without a problem a moment ago, and about which nothing
 * further is said; undefined for all others.
 */
function recordsJudged({ wanted, head }: OpenedImport, choice: ImportChoice): number | undefined {
  const { judged, sliceSize = usualSlice } = wanted
  if (judged?.digest !== head.digest || !judged.isReadable || judged.asked) return undefined
  if (choice.withdrawVanished || (choice.complete ?? []).length > 0 || isAskedOf(judged, choice))
    return undefined
  const { problems, records } = judged.counts
  return problems === 0 && records > sliceSize ? records : undefined
}

/** Takes a large file by its plan; undefined where a month has been stated since that it changes. */
async function takeJudged(db: Database, taking: Taking, records: number): Promise<ImportResult | undefined> {
  try {
    return await takeInSlices(db, { ...taking, contradicted: [], records, stating: statingNothing })
  } catch (error) {
    if (isStoppedByStatement(error)) return undefined
    throw error
  }
}

async function takeBesideOthers(db: Database, taking: Taking): Promise<ImportResult> {
  const records = recordsJudged(taking.opened, taking.choice)
  for (let tried = 0; tried < mostTries; tried += 1) {
    try {
      const isJudged = records !== undefined && tried === 0
      const taken = isJudged ? await takeJudged(db, taking, records) : undefined
      return taken ?? (await tryToTake(db, taking))
    } catch (error) {
      if (!isOutdated(error)) throw error
    }
  }
  return takeAlone(db, taking).catch((error: unknown) => {
    throw isOvertaken(error) || isPassing(error) ? writtenByOthers() : error
  })
}

/** So many records change how the database should read its tables. */
const many = 5000

const unwatched = () => Promise.resolve()

/**
 * Takes an opened import: whole, or the good rows if the person says so, or nothing. What it writes is written in one
 * transaction, or in slices where it is much: then it goes on after the process was killed. Where others change
 * meanwhile what the file was compared with, it is compared once more.
 *
 * @throws Refused where others keep the same records at the same moment, time after time
 * @throws Refused where the process is to end and the rest is taken at the next start
 * @throws Refused where others hold it up for long and the rest is taken by itself
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
  const checked = { ...opened, wanted: { ...opened.wanted, onTaken } }
  return commitOpened(db, checked, choice, refuseChange).catch((error: unknown) =>
    notTaken(planIfChanged(opened)(error)),
  )
}
