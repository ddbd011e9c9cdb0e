// Records into the database: the record, its rows, its version, what it counts and the audit log, in few statements.
import { sql, type RawBuilder } from 'kysely'
import {
  columnOf,
  contributionsOf,
  recordFields,
  type Person,
  type RecordVersion,
  type Register,
  type Roadmap,
  type StoredAnswers,
  type StoredRecord,
} from '#definition'
import { unlikeStage } from './alike-records.ts'
import type { AuditEvent } from './audit.ts'
import type { Database } from './database.ts'
import { addMoves, movedElements, type CellMoves } from './counted-cells.ts'
import { moveCounts } from './counted-observations.ts'
import type { RecordKey } from './record-key.ts'
import { columnList, recordset, sameIn } from './recordset.ts'
import { childTableName, recordTableName, registerTables } from './register-tables.ts'
import { endsTransaction } from './sent-together.ts'
import { addStandings } from './standing-counts.ts'
import type { Column } from './table.ts'

/** A change of a record: what it was and is to be, by whom and why. The caller has checked it and knows its last version. */
export interface RecordWrite {
  readonly key: RecordKey
  readonly record: StoredRecord
  readonly version: number
  readonly action: RecordVersion['action']
  readonly person: Person
  readonly reason: string | null
  /** What it was, while it counted; null for a new record. */
  readonly before: StoredRecord | null
  /** The entry for the audit log, where every record has one of its own. */
  readonly audit?: AuditEvent
  /** Where a record like it is there, the transaction is stopped, and `isStoppedByAlike` knows why. */
  readonly isUnlikeAny?: true
}

interface Office {
  readonly roadmap: Roadmap
  readonly register: Register
}

const recordsAtOnce = 1000
const ownKey = ['jurisdiction', 'record_id'] as const
const keyColumns = ownKey.map((name) => ({ name, type: 'text' }))

/** The answers that were given, by column. What is not sent is null in the table: most questions of most records. */
function byColumn(answers: StoredAnswers): Record<string, unknown> {
  const given: Record<string, unknown> = {}
  for (const id of Object.keys(answers)) {
    const answer = answers[id]
    if (answer !== null && answer !== undefined) given[columnOf(id)] = answer
  }
  return given
}

/** Columns by table, derived once for each roadmap: every record asks for them. */
const derived = new WeakMap<Roadmap, ReadonlyMap<string, readonly Column[]>>()

function columnsOf({ roadmap }: Office, table: string): readonly Column[] {
  const known =
    derived.get(roadmap) ?? new Map(registerTables(roadmap).map(({ name, columns }) => [name, columns]))
  derived.set(roadmap, known)
  return known.get(table) ?? []
}

const ownKeyOf = ({ key }: RecordWrite) => ({ jurisdiction: key.jurisdiction, record_id: key.id })

function insertStage(office: Office, name: string, table: string, rows: readonly object[]) {
  const columns = columnsOf(office, table)
  const names = columns.map((column) => column.name)
  return sql`${sql.id(name)} as (insert into ${sql.id(table)} (${columnList(names)})
    select ${columnList(names)} from ${recordset(columns, rows)})`
}

function updateStage(office: Office, table: string, rows: readonly object[]): RawBuilder<unknown> {
  const names = ['version', 'is_withdrawn', ...recordFields(office.register).map(({ id }) => columnOf(id))]
  const sets = sql.join(names.map((name) => sql`${sql.id(name)} = one.${sql.id(name)}`))
  return sql`changed as (update ${sql.id(table)} kept set ${sets}
    from ${recordset(columnsOf(office, table), rows)} where ${sameIn(ownKey, 'kept', 'one')})`
}

function versionRow({ register }: Office, write: RecordWrite) {
  const { version, person, action, reason, record, audit } = write
  const own = { ...ownKeyOf(write), register: register.id, version, is_alone: audit !== undefined }
  return { ...own, person: person.id, action, reason, record: JSON.stringify(record) }
}

/** What a version is given by the database. */
const isGiven = new Set(['at', 'change_id'])

/** The versions. One with an entry of its own is a change by itself; all others of a change share its number. */
function versionStage(office: Office, writes: readonly RecordWrite[]): RawBuilder<unknown> {
  const columns = columnsOf(office, 'record_version').filter(({ name }) => !isGiven.has(name))
  const names = columnList(columns.map(({ name }) => name))
  const rows = recordset(
    [...columns, { name: 'is_alone', type: 'boolean' }],
    writes.map((write) => versionRow(office, write)),
  )
  return sql`versions as (insert into record_version (${names}, change_id)
    select ${names}, case when is_alone then nextval('record_change') else (select current_change()) end from ${rows}
    returning 1)`
}

/** Everything of the writes but what they add up to: one part of a statement per table. */
function rowStages(office: Office, writes: readonly RecordWrite[]): RawBuilder<unknown>[] {
  const { register } = office
  const table = recordTableName(register.id)
  const rowOf = (write: RecordWrite) => {
    const { version, action, record } = write
    return {
      ...ownKeyOf(write),
      version,
      is_withdrawn: action === 'withdrawn',
      ...byColumn(record.fields),
    }
  }
  const fresh = writes.filter(({ version }) => version === 1)
  const changed = writes.filter(({ version }) => version > 1)
  const children = register.children.flatMap(({ id }, at) => {
    const rows = writes.flatMap((write) =>
      (write.record.children[id] ?? []).map((one, line) => ({
        ...ownKeyOf(write),
        line: line + 1,
        ...byColumn(one),
      })),
    )
    return rows.length === 0
      ? []
      : [insertStage(office, `below_${at + 1}`, childTableName(register.id, id), rows)]
  })
  return [
    ...(fresh.length > 0 ? [insertStage(office, 'fresh', table, fresh.map(rowOf))] : []),
    ...(changed.length > 0 ? [updateStage(office, table, changed.map(rowOf))] : []),
    ...children,
    versionStage(office, writes),
  ]
}

/** The rows below records that are written again; what they were stands in their versions. */
async function removeChildren(
  tx: Database,
  { register }: Office,
  writes: readonly RecordWrite[],
): Promise<void> {
  const keys = writes.filter(({ version }) => version > 1).map(ownKeyOf)
  if (keys.length === 0 || register.children.length === 0) return
  const stages = register.children.map(({ id }, at) => {
    const child = sql.id(childTableName(register.id, id))
    return sql`${sql.id(`gone_${at + 1}`)} as (delete from ${child} kept using old where ${sameIn(ownKey, 'kept', 'old')})`
  })
  const old = sql`old as (select * from ${recordset(keyColumns, keys)})`
  await sql`with ${sql.join([old, ...stages])} select 1`.execute(tx)
}

const momentText = sql`to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

/** What a change of many records is, as an entry in the chain of every jurisdiction that it touches says it. */
export type ChangeEvent = Pick<AuditEvent, 'action' | 'subject'>

/** Records that are kept as one change: what they add up to is collected until the last of them is there. */
export interface RecordChange extends Office {
  /** What the audit log says of those that have no entry of their own. */
  readonly about: ChangeEvent
  readonly moves: CellMoves
  readonly jurisdictions: Set<string>
  readonly audit: object[]
  /** Which version of which record was written so far. */
  readonly written: { readonly key: RecordKey; readonly version: number }[]
}

/** A change without any record yet. */
export function newRecordChange(
  roadmap: Roadmap,
  register: Register,
  about: ChangeEvent = { action: 'records', subject: register.id },
): RecordChange {
  return { roadmap, register, about, moves: new Map(), jurisdictions: new Set(), audit: [], written: [] }
}

async function note(tx: Database, change: RecordChange, writes: readonly RecordWrite[]): Promise<void> {
  await addStandings(tx, change, writes)
  for (const { key, version, before, action, record, audit } of writes) {
    const taken = before === null ? [] : contributionsOf(change.roadmap, change.register, before)
    const given = action === 'withdrawn' ? [] : contributionsOf(change.roadmap, change.register, record)
    addMoves(change.moves, key.jurisdiction, { taken, given })
    change.jurisdictions.add(key.jurisdiction)
    change.written.push({ key, version })
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
    await sql`with ${sql.join(rowStages(change, batch))} select 1`.execute(tx)
  }
}

/** The last writes, and with them all that others may wait for: the counts, the audit log, the version of the data. */
async function close(
  tx: Database,
  change: RecordChange,
  last: readonly RecordWrite[],
  isEnd: boolean,
): Promise<string> {
  const touched = [...change.jurisdictions].toSorted()
  const asked = last.filter(({ isUnlikeAny }) => isUnlikeAny)
  const guards = asked.length > 0 ? [unlikeStage(change.register, asked)] : []
  const areas = sql`${touched}::text[]`
  // The entries are about versions: those have to be there before.
  const chains =
    last.length > 0 ? sql`case when (select count(*) from versions) > 0 then ${areas} end` : areas
  const events = JSON.stringify([...change.audit, change.about])
  const ended = await moveCounts<{ at: string }>(
    tx,
    change.roadmap,
    { jurisdictions: touched, moves: change.moves },
    {
      stages: [...(last.length > 0 ? rowStages(change, last) : []), ...guards],
      gives: sql`${guards.length > 0 ? sql`(select count(stopped) from unlike), ` : sql``}${momentText} as at, close_change(${chains}, ${events}::json,
        ${JSON.stringify(movedElements(change.moves))}::json)`,
      mark: isEnd ? endsTransaction : sql.raw(''),
    },
  )
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
