// Records into the database: the record, its rows, its version, what it counts and the audit log, in few statements.
import { sql, type RawBuilder } from 'kysely'
import {
  countedRecord,
  touchedPlaces,
  type KeptRecord,
  type RecordMove,
  type Register,
  type Roadmap,
  type StatementAnswer,
} from '#definition'
import { unlikeStage } from './alike-records.ts'
import type { AuditEvent } from '../audit/index.ts'
import { settlementSql, touchedMonth, touchedName, type TouchedMonth } from '../completeness/index.ts'
import { momentText, type Database } from '../database/index.ts'
import {
  addMoves,
  addStandings,
  addTotal,
  moveCounts,
  movedElements,
  movesOfTotals,
  type CellMoves,
  type TotalMoves,
} from '../counts/index.ts'
import type { RecordKey } from '../schema/index.ts'
import { furtherStages, ownStages, patientStages, removeChildren } from './record-rows.ts'
import type { RecordOffice, RecordWrite } from './row-stages.ts'
import { areVersionsWritten } from './sensitive-rows.ts'
import { endsTransaction } from '../connections/index.ts'
import { leavesItsKey, settleUndecided } from './twins.ts'

const recordsAtOnce = 1000
const plain: RawBuilder<unknown> = sql.raw('')

/** What a change of many records is, as an entry in the chain of every jurisdiction that it touches says it. */
export type ChangeEvent = Pick<AuditEvent, 'action' | 'subject'>

/** What a change means for months that are stated; the transaction is stopped where nobody said it and one is. */
export interface Settling {
  readonly answer: StatementAnswer | null
  readonly reason: string | null
}

const unsaid: Settling = { answer: null, reason: null }

/** Records that are kept as one change: what they add up to is collected until the last of them is there. */
export interface RecordChange extends RecordOffice {
  /** What the audit log says of those that have no entry of their own. */
  readonly about: ChangeEvent
  readonly moves: CellMoves
  /** How many records more or fewer each institution keeps. */
  readonly totals: TotalMoves
  readonly jurisdictions: Set<string>
  readonly audit: object[]
  /** Which version of which record was written so far. */
  readonly written: { readonly key: RecordKey; readonly version: number }[]
  /** What else is said as the change ends, after its own entries: a value to be selected. */
  readonly besides?: RawBuilder<unknown>
  /** Which months of which institution's register it touches: one that is stated needs an answer. */
  readonly touched: Map<string, TouchedMonth>
  /** What it is to mean for the months among them that are stated. */
  readonly settling: Settling
  /** Whether a record that was the one of its key may no longer be it. */
  isAnyLeft: boolean
}

/** What is to be said as a change ends. */
interface ChangeEnd extends Partial<Pick<RecordChange, 'settling'>> {
  readonly besides?: RawBuilder<unknown> | undefined
}

/** A change without any record yet. */
export function newRecordChange(
  roadmap: Roadmap,
  register: Register,
  about: ChangeEvent = { action: 'records', subject: register.id },
  { settling = unsaid, besides }: ChangeEnd = {},
): RecordChange {
  return {
    ...(besides ? { besides } : {}),
    roadmap,
    register,
    about,
    moves: new Map(),
    totals: new Map(),
    jurisdictions: new Set(),
    audit: [],
    written: [],
    touched: new Map(),
    settling,
    isAnyLeft: false,
  }
}

/** Remembers the months in which the record counts otherwise than before. */
function noteTouched({ register, touched }: RecordChange, jurisdiction: string, move: RecordMove): void {
  for (const place of touchedPlaces(register, move)) {
    const month = touchedMonth(register, jurisdiction, place)
    touched.set(touchedName(month), month)
  }
}

async function note(tx: Database, change: RecordChange, writes: readonly RecordWrite[]): Promise<void> {
  await addStandings(tx, change, writes)
  const counted = (record: KeptRecord) => countedRecord(change.roadmap, change.register, record)
  for (const write of writes) {
    const { key, version, action, record, audit } = write
    const { jurisdiction } = key
    const before = write.before && counted(write.before)
    const after = action === 'withdrawn' ? null : counted(record)
    // Taken from the institution that it was kept by, and given to the one that keeps it.
    if (before) {
      const { institution } = before.record
      addMoves(change.moves, { jurisdiction, institution }, { taken: before.contributions, given: [] })
      addTotal(change.totals, change.register, { jurisdiction, institution }, -1)
    }
    if (after) {
      const { institution } = record
      addMoves(change.moves, { jurisdiction, institution }, { taken: [], given: after.contributions })
      addTotal(change.totals, change.register, { jurisdiction, institution }, 1)
    }
    noteTouched(change, jurisdiction, { before, after })
    change.jurisdictions.add(key.jurisdiction)
    change.written.push({ key, version })
    change.isAnyLeft ||= leavesItsKey(change.register, write)
    if (audit) change.audit.push({ ...audit, register: change.register.id, record_id: key.id, version })
  }
}

/**
 * Writes records, their rows and versions; a record once only in a change. What they count follows with `closeRecords`
 * in the same transaction: jurisdictions are taken for that last moment only, so that others go on working meanwhile.
 */
export async function addRecords(
  tx: Database,
  change: RecordChange,
  writes: readonly RecordWrite[],
): Promise<void> {
  for (let at = 0; at < writes.length; at += recordsAtOnce) {
    const batch = writes.slice(at, at + recordsAtOnce)
    await note(tx, change, batch)
    await removeChildren(tx, change, batch)
    const stages = sql.join([...ownStages(change, batch), ...furtherStages(change, batch)])
    await sql`with ${stages} select ${areVersionsWritten(change, batch)} as written`.execute(tx)
  }
}

/** What the last statement of a change gives, with all that it does by that. */
function givenAtEnd(change: RecordChange, touched: readonly string[]): RawBuilder<unknown> {
  const events = JSON.stringify([...change.audit, change.about])
  const elements = JSON.stringify(movedElements(change.moves))
  const besides = change.besides ? sql`, ${change.besides}` : plain
  return sql`${momentText} as at, close_change(${[...touched]}::text[], ${events}::json, ${elements}::json),
    ${movesOfTotals(change.totals.values())}, ${settlementSql(change)}${besides}`
}

/**
 * The last writes, and with them all that others may wait for: the counts, the audit log, the version of the data. The
 * chain that all jurisdictions share is taken last of all.
 */
async function close(
  tx: Database,
  change: RecordChange,
  last: readonly RecordWrite[],
  isEnd: boolean,
): Promise<string> {
  const touched = [...change.jurisdictions].toSorted()
  const asked = last.filter(({ isUnlikeAny }) => isUnlikeAny)
  const ended = await moveCounts<{ at: string }>(
    tx,
    change.roadmap,
    { jurisdictions: touched, moves: change.moves },
    {
      ...(last.length > 0 ? { written: patientStages(change, last) } : {}),
      guards: asked.length > 0 ? [unlikeStage(change.register, asked)] : [],
      gives: givenAtEnd(change, touched),
      mark: isEnd && !change.isAnyLeft ? endsTransaction : plain,
    },
  )
  if (change.isAnyLeft) await settleUndecided(tx, change.register, touched, isEnd ? endsTransaction : plain)
  return ended?.at ?? ''
}

/** Moves every count that the change touches, and ends it. Gives its moment. */
export async function closeRecords(tx: Database, change: RecordChange): Promise<string> {
  return change.jurisdictions.size === 0 ? '' : close(tx, change, [], false)
}

async function writeAll(
  tx: Database,
  change: RecordChange,
  writes: readonly RecordWrite[],
  isEnd: boolean,
): Promise<string> {
  const last = writes.slice(-recordsAtOnce)
  await addRecords(tx, change, writes.slice(0, -recordsAtOnce))
  await note(tx, change, last)
  await removeChildren(tx, change, last)
  return last.length === 0 ? '' : close(tx, change, last, isEnd)
}

/** Keeps versions of records, and moves every count they touch: one or thousands, new or changed. Gives the moment. */
export function writeRecords(
  tx: Database,
  roadmap: Roadmap,
  register: Register,
  writes: readonly RecordWrite[],
): Promise<string> {
  return writeAll(tx, newRecordChange(roadmap, register), writes, false)
}

/** The same as the last thing its transaction does: the jurisdictions are free for others the sooner. */
export function writeLastRecords(
  tx: Database,
  roadmap: Roadmap,
  register: Register,
  writes: readonly RecordWrite[],
): Promise<string> {
  return writeAll(tx, newRecordChange(roadmap, register), writes, true)
}

/** The same for records of a change that says of itself what it is about. */
export function writeLastOf(
  tx: Database,
  change: RecordChange,
  writes: readonly RecordWrite[],
): Promise<string> {
  return writeAll(tx, change, writes, true)
}
