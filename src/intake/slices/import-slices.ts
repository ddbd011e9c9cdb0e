// Takes a large file in slices: each is compared, written and noted with the position of the import in one short transaction.
import { setTimeout } from 'node:timers/promises'
import { hostname } from 'node:os'
import type { ImportChoice } from '#definition'
import {
  actingAs,
  connectionsOf,
  endSlice,
  isOvertaken,
  isPassing,
  isSeenOtherwise,
  lockImports,
  lockRecords,
  moveOn,
  newRecordChange,
  noteSlice,
  planAfresh,
  planOnce,
  sliceEntry,
  stopUnlessAsSeen,
  stopWhereLike,
  writeLastOf,
  type Database,
  type ImportUnderWay,
  type RecordWrite,
} from '#storage'
import {
  compareBatch,
  countOutcomes,
  identitiesOf,
  importPaused,
  passOver,
  refusedOf,
  runJudged,
  runPass,
  tallyOfRows,
  editionText,
  sliceSizeOf,
  writeRefused,
  writesOf,
  type Batch,
  type InDatabase,
  type JudgedBatches,
  type OpenedImport,
  type Outcome,
  type Pass,
} from '../plan/index.ts'
import { settlingOf } from '../statements/index.ts'
import type { Stating } from '../matching/index.ts'
import type { Tally } from '../reading/index.ts'
import { countOf, recordsOf } from './slice-records.ts'
import { besideConnections, newSlicePace, onOneConnection, type SlicePace } from './slice-pace.ts'
import { say } from './slices-sentences.ts'

/** All that is needed to go on with an import in another process. */
export interface AskedImport {
  /** On which machine the file lies, and where. */
  readonly host: string
  readonly path: string
  readonly choice: ImportChoice
  readonly contradicted: readonly string[]
  readonly stating: Stating
  readonly wanted: object
}

/** The name of this machine, as imports note it. */
export const thisHost = (): string => hostname()

/** An import that is being taken, and how its slices are written. */
export interface Slicing {
  readonly opened: OpenedImport
  readonly choice: ImportChoice
  readonly stating: Stating
  /** The database as long work goes through it. */
  readonly db: Database
  readonly underWay: ImportUnderWay
  /** Throws where the file is no longer the one that was opened. */
  readonly refuseChange: () => Promise<void>
}

/** How far it is: moved on with every slice. */
export interface Progress {
  slice: number
  withdrawn: number
}

/** A slice as it is taken beside others. */
interface Beside {
  readonly slice: ComparedSlice
  readonly pace: SlicePace
}

interface Slice {
  readonly outcomes: readonly Outcome[]
  readonly position: number
  /** Nobody could change anything since it was compared. */
  readonly isAlone: boolean
  /** It was compared when the file was judged, and nothing was like it. */
  readonly isUnlikeAny?: boolean
}

/** Writes a slice: everything but the rows for the quarantine goes to the database in one piece, and the commit with it. */
async function writeSlice(
  tx: Database,
  { opened, choice, underWay: { id } }: Slicing,
  { slice }: Progress,
  { outcomes, position, isAlone, isUnlikeAny = false }: Slice,
): Promise<void> {
  const { wanted, head } = opened
  const { register, person, roadmap } = wanted
  const of = { id, register: register.id, source: head.source, slice }
  const prepared = writesOf(opened, outcomes)
  const asked = prepared.map(({ key, record, asked: inFile = record, seen }) => ({
    ...{ key: { ...key, id: '' }, record: inFile, seen },
  }))
  if (!isAlone) await (isUnlikeAny ? stopWhereLike : stopUnlessAsSeen)(tx, register, asked)
  await planOnce(tx)
  const refused = refusedOf(outcomes)
  const quarantined = await writeRefused(tx, opened, id, refused)
  await noteSlice(tx, of, recordsOf(outcomes, prepared))
  const counts = {
    ...{ added: countOf(outcomes, 'new'), changed: countOf(outcomes, 'changed') },
    ...{ unchanged: countOf(outcomes, 'unchanged'), withdrawn: 0, quarantined, refused: refused.length },
  }
  await moveOn(tx, of, { ...counts, position, refusedRows: identitiesOf(opened, refused) })
  const { added, changed } = counts
  const after = say('slice-done', { import: id, position, added, changed })
  const entry = sliceEntry(of, after)
  const subject = `import ${id}: ${register.id} from ${head.source}`
  const settling = settlingOf(choice.statements, editionText(head))
  const change = newRecordChange(
    roadmap,
    register,
    { action: 'import', subject },
    { settling, besides: entry },
  )
  const writes = prepared.map(({ asked: _asked, seen: _seen, ...write }): RecordWrite => ({
    ...write,
    person,
  }))
  await (writes.length > 0 ? writeLastOf(tx, change, writes) : endSlice(tx, entry))
}

/** What every slice begins with: one of this register at a time, planned by what the tables hold now. */
async function begin(tx: Database, { opened }: Slicing): Promise<void> {
  await planAfresh(tx)
  await lockImports(tx, opened.wanted.register.id)
}

/** So often a slice is compared beside others who change its records; then it has the register to itself. */
const mostTries = 3
/** So often it then asks for the register, with a pause in ms that grows from try to try; then the import waits longer. */
const mostTriesAlone = 3
const pauseAlone = 100

const isTakenBefore = (error: unknown) =>
  error instanceof Error && (error as { code?: unknown }).code === '23505'

/** Whether others kept or changed records of the slice, so that it has to be compared with them once more. */
const isOutdated = (error: unknown) =>
  isSeenOtherwise(error) || isOvertaken(error) || isPassing(error) || isTakenBefore(error)

/** A part of a batch, and what its records are to what was stored when it was compared. */
interface ComparedSlice {
  readonly batch: Batch
  readonly compared: readonly Outcome[]
}

/** Whatever was known of it. */
const compareAnew = (pass: Pass, batch: Batch, inDatabase: InDatabase) =>
  compareBatch(pass, { ...batch, isUnlikeAny: false }, inDatabase)

/** Takes a slice that was compared beside others who change its records. Gives undefined where they did so every time. */
async function takeBeside(
  slicing: Slicing,
  pass: Pass,
  progress: Progress,
  { slice: { batch, compared }, pace }: Beside,
): Promise<readonly Outcome[] | undefined> {
  const inDatabase: InDatabase = (work) => actingAs(slicing.db, slicing.opened.wanted.person, work)
  const { position } = batch
  let outcomes = compared
  for (let tries = 1; tries <= mostTries; tries += 1) {
    try {
      await pace.measure(inDatabase, async (tx) => {
        await begin(tx, slicing)
        const isUnlikeAny = tries === 1 && batch.isUnlikeAny === true
        await writeSlice(tx, slicing, progress, { outcomes, position, isAlone: false, isUnlikeAny })
      })
      return outcomes
    } catch (error) {
      if (!isOutdated(error)) throw error
    }
    if (tries < mostTries) outcomes = await compareAnew(pass, batch, inDatabase)
  }
  return undefined
}

/** Takes a slice with the register to itself; it waits its turn again where others held it up. */
async function takeAlone(
  slicing: Slicing,
  pass: Pass,
  progress: Progress,
  batch: Batch,
): Promise<readonly Outcome[]> {
  const { person, register } = slicing.opened.wanted
  for (let tries = 1; ; tries += 1) {
    try {
      return await actingAs(slicing.db, person, async (tx) => {
        await begin(tx, slicing)
        await lockRecords(tx, register)
        const alone = await compareAnew(pass, batch, (work) => work(tx))
        await writeSlice(tx, slicing, progress, {
          ...{ outcomes: alone, position: batch.position, isAlone: true },
        })
        return alone
      })
    } catch (error) {
      if (!isOutdated(error) || tries === mostTriesAlone) throw error
    }
    await setTimeout(pauseAlone * tries)
  }
}

/** Takes a slice that was compared; where others changed its records since, it is compared once more. */
const takeSlice = async (slicing: Slicing, pass: Pass, progress: Progress, beside: Beside) =>
  (await takeBeside(slicing, pass, progress, beside)) ??
  takeAlone(slicing, pass, progress, beside.slice.batch)

/** @throws Refused where the process is to end, FileChanged where the file is another one by now */
export async function mayGoOn({ opened, refuseChange, underWay }: Slicing): Promise<void> {
  if (opened.wanted.pausing?.aborted) throw importPaused(underWay.id)
  await refuseChange()
}

/** Parts of a batch, each with its place in it, and how far the file was gone over with it; as large as is asked by then. */
function* slicesOf(
  { waiting, position, isUnlikeAny = false }: Batch,
  { size }: Pick<SlicePace, 'size'>,
): Generator<Batch & { readonly from: number }> {
  for (let from = 0; from < waiting.length;) {
    const part = waiting.slice(from, from + size())
    const isLast = from + part.length >= waiting.length
    const end = isLast ? position : (part.at(-1)?.position ?? position)
    yield { waiting: part, from, position: end, isUnlikeAny }
    from += part.length
  }
}

/** What is taken in slices: the records of the file, read and checked as they come, or those that were judged a moment ago. */
export interface ToSlice {
  /** Keys under which the file says different things. */
  readonly contradicted: readonly string[]
  readonly judged?: JudgedImport | undefined
}

/** A file of which the records were kept when it was judged, so that it need not be read once more. */
export interface JudgedImport {
  readonly batches: JudgedBatches
  /** What was found of its rows. */
  readonly tally: Tally
}

/** Takes all records of the file that were not taken before: compared many at once, written slice by slice. */
export async function takeSlices(
  slicing: Slicing,
  progress: Progress,
  { contradicted, judged }: ToSlice,
): Promise<Pass> {
  const { opened, underWay, db } = slicing
  const { person, onSlice } = opened.wanted
  const pace = newSlicePace(
    sliceSizeOf(opened),
    connectionsOf(db) === 1 ? onOneConnection : besideConnections,
  )
  const handle = async (batch: Batch) => {
    const compared = await compareBatch(pass, batch, (work) => actingAs(db, person, work))
    for (const { from, ...part } of slicesOf(batch, pace)) {
      await mayGoOn(slicing)
      const slice = { batch: part, compared: compared.slice(from, from + part.waiting.length) }
      countOutcomes(pass, await takeSlice(slicing, pass, progress, { slice, pace }))
      progress.slice += 1
      await onSlice?.(part.position, underWay.records)
    }
  }
  const fromFile = passOver(opened, { skipped: underWay.position, handle }, new Set(contradicted))
  const kept = await judged?.batches.all()
  const pass: Pass =
    kept && judged ? { ...fromFile, tally: tallyOfRows(opened, judged.tally), isNoted: true } : fromFile
  await (kept ? runJudged(pass, kept) : runPass(pass))
  return pass
}
