// A slice as statements: worked out before its transaction, of which the database then spends the time alone.
import {
  bringRequests,
  endSlice,
  lockImports,
  moveOn,
  newRecordChange,
  noteSlice,
  planAfresh,
  planOnce,
  sendWrittenOut,
  sliceEntry,
  stopUnlessAsSeen,
  stopWhereLike,
  writeLastOf,
  writeOut,
  type Database,
  type RecordWrite,
} from '#storage'
import { newEventLoopTurns } from '#formats'
import {
  editionText,
  identitiesOf,
  quarantining,
  refusedOf,
  writesOf,
  type Batch,
  type Outcome,
} from '../plan/index.ts'
import { settlingOf } from '../statements/index.ts'
import { countOf, recordsOf } from './slice-records.ts'
import type { Slicing } from './slicing.ts'
import { say } from './slices-sentences.ts'

/** A part of a batch, and what its records are to what was stored when it was compared. */
export interface Slice {
  readonly batch: Batch
  readonly outcomes: readonly Outcome[]
  /** The how many-th slice of its import it is. */
  readonly number: number
  /** Nobody could change anything since it was compared. */
  readonly isAlone?: boolean
}

/** A slice whose statements are written out, as far as that can be done before its transaction. */
export interface ReadySlice extends Slice {
  readonly statements: Awaited<ReturnType<typeof writeOut>>
}

/** What every slice begins with: one of this register at a time, planned by what the tables hold now. */
export async function begin(tx: Database, { opened }: Slicing): Promise<void> {
  await planAfresh(tx)
  await lockImports(tx, opened.wanted.register.id)
}

/** Writes a slice: all of it goes to the database in one piece, and the commit with it. */
export async function writeSlice(
  tx: Database,
  { opened, choice, underWay: { id } }: Slicing,
  { batch: { position, isUnlikeAny = false }, outcomes, number, isAlone = false }: Slice,
): Promise<void> {
  const letOthersIn = newEventLoopTurns('large')
  const { wanted, head } = opened
  const { register, person, roadmap } = wanted
  const of = { id, register: register.id, source: head.source, slice: number }
  const prepared = writesOf(opened, outcomes)
  const asked = prepared.map(({ key: { jurisdiction }, record, asked: inFile = record, seen }) => {
    return { key: { jurisdiction, id: '' }, record: inFile, seen }
  })
  if (!isAlone) await (isUnlikeAny ? stopWhereLike : stopUnlessAsSeen)(tx, register, asked)
  await planOnce(tx)
  await letOthersIn()
  await noteSlice(tx, of, recordsOf(outcomes, prepared))
  const refused = refusedOf(outcomes)
  const [added, changed] = [countOf(outcomes, 'new'), countOf(outcomes, 'changed')]
  await moveOn(tx, of, {
    ...{ added, changed, unchanged: countOf(outcomes, 'unchanged'), withdrawn: 0 },
    ...{ refused: refused.length, refusedRows: identitiesOf(opened, refused) },
    ...{ position, quarantining: quarantining(opened, id, refused) },
  })
  await letOthersIn()
  const entry = sliceEntry(of, say('slice-done', { import: id, position, added, changed }))
  const subject = `import ${id}: ${register.id} from ${head.source}`
  const settling = settlingOf(choice.statements, editionText(head))
  const change = newRecordChange(
    roadmap,
    register,
    { action: 'import', subject },
    { settling, besides: entry },
  )
  const writes = prepared.map(({ key, record, version, action, reason, before }): RecordWrite => ({
    key,
    record,
    version,
    action,
    reason,
    before,
    person,
  }))
  const jurisdictions = writes.map(({ key }) => key.jurisdiction)
  await bringRequests(tx, { roadmap, register, person, jurisdictions }, writes)
  await (writes.length > 0 ? writeLastOf(tx, change, writes) : endSlice(tx, entry))
}

/** Writes the statements of a slice out, while the database is busy with another one. */
export async function prepareSlice(slicing: Slicing, slice: Slice): Promise<ReadySlice> {
  return { ...slice, statements: await writeOut((tx) => writeSlice(tx, slicing, slice)) }
}

/** Sends a slice; what could not be written out before is worked out now. */
export async function sendSlice(tx: Database, slicing: Slicing, slice: ReadySlice): Promise<void> {
  await begin(tx, slicing)
  await (slice.statements ? sendWrittenOut(tx, slice.statements) : writeSlice(tx, slicing, slice))
}
