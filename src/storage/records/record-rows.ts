// Records as rows: the record, what lies below it and its version, as parts of the statement that keeps them.
import { sql, type RawBuilder } from 'kysely'
import {
  columnOf,
  institutionColumn,
  recordFields,
  recordKey,
  recordLooks,
  type Person,
  type RecordVersion,
  type Register,
  type Roadmap,
  type KeptRecord,
  type StoredAnswers,
} from '#definition'
import type { AuditEvent } from '../audit/index.ts'
import type { Database } from '../database/index.ts'
import {
  childTableName,
  columnList,
  fewRows,
  hasLooks,
  looksColumn,
  recordset,
  recordTableName,
  registerTables,
  sameIn,
  type Column,
  type RecordKey,
} from '../schema/index.ts'
import { goesAhead } from '../connections/index.ts'
import { twinAfter, twinOf } from './twins.ts'

/** A change of a record: what it was and is to be, by whom and why. The caller has checked it and knows its last version. */
export interface RecordWrite {
  readonly key: RecordKey
  readonly record: KeptRecord
  readonly version: number
  readonly action: RecordVersion['action']
  readonly person: Person
  readonly reason: string | null
  /** What it was, while it counted; null for a new record. */
  readonly before: KeptRecord | null
  /** The entry for the audit log, where every record has one of its own. */
  readonly audit?: AuditEvent
  /** Where a record like it is there, the transaction is stopped, and `isStoppedByAlike` knows why. */
  readonly isUnlikeAny?: true
}

/** Whose records of which register. */
export interface RecordOffice {
  readonly roadmap: Roadmap
  readonly register: Register
}

const plain: RawBuilder<unknown> = sql.raw('')
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

function columnsOf({ roadmap }: RecordOffice, table: string): readonly Column[] {
  const known =
    derived.get(roadmap) ?? new Map(registerTables(roadmap).map(({ name, columns }) => [name, columns]))
  derived.set(roadmap, known)
  return known.get(table) ?? []
}

const ownKeyOf = ({ key }: RecordWrite) => ({ jurisdiction: key.jurisdiction, record_id: key.id })

/** Rows for a table. */
interface TableRows {
  readonly table: string
  readonly rows: readonly object[]
}

function insertStage(office: RecordOffice, name: string, { table, rows }: TableRows, after = plain) {
  const columns = columnsOf(office, table)
  const names = columns.map((column) => column.name)
  return sql`${sql.id(name)} as (insert into ${sql.id(table)} (${columnList(names)})
    select ${columnList(names, 'one')} from ${after}${recordset(columns, rows)} returning 1)`
}

function updateStage(office: RecordOffice, { table, rows }: TableRows, after: RawBuilder<unknown>) {
  const own = recordFields(office.register).map(({ id }) => columnOf(id))
  const looks = hasLooks(office.register) ? [looksColumn] : []
  const names = ['version', 'is_withdrawn', institutionColumn, ...looks, ...own]
  const sets = sql.join(names.map((name) => sql`${sql.id(name)} = one.${sql.id(name)}`))
  return sql`changed as (update ${sql.id(table)} kept set ${sets}, twin = ${twinAfter(office.register)}
    from ${after}${fewRows(columnsOf(office, table), rows)} where ${sameIn(ownKey, 'kept', 'one')} returning 1)`
}

function versionRow({ register }: RecordOffice, write: RecordWrite) {
  const { version, person, action, reason, audit } = write
  const { institution, ...record } = write.record
  const own = {
    ...ownKeyOf(write),
    register: register.id,
    version,
    institution,
    is_alone: audit !== undefined,
  }
  return { ...own, person: person.id, action, reason, record: JSON.stringify(record) }
}

/** What a version is given by the database. */
const isGiven = new Set(['at', 'change_id'])

/** The versions. One with an entry of its own is a change by itself; all others of a change share its number. */
function versionStage(office: RecordOffice, writes: readonly RecordWrite[]): RawBuilder<unknown> {
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

/** In the order of their keys: transactions that bring the same records then wait for each other in one direction only. */
function inOrder({ register }: RecordOffice, writes: readonly RecordWrite[]): RecordWrite[] {
  return writes
    .map((write) => ({ write, key: recordKey(register, write.key, write.record) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ write }) => write)
}

/** The records themselves, as they are now. The database refuses those that are the same as one that is there. */
export function ownStages(
  office: RecordOffice,
  writes: readonly RecordWrite[],
  after = plain,
): RawBuilder<unknown>[] {
  const { register } = office
  const table = recordTableName(register.id)
  const rowOf = (write: RecordWrite) => {
    const { version, action, record } = write
    return {
      ...ownKeyOf(write),
      version,
      is_withdrawn: action === 'withdrawn',
      institution: record.institution,
      twin: twinOf(record),
      [looksColumn]: recordLooks(register, record),
      ...byColumn(record.fields),
    }
  }
  const sorted = inOrder(office, writes)
  const fresh = sorted.filter(({ version }) => version === 1)
  const changed = sorted.filter(({ version }) => version > 1)
  return [
    ...(fresh.length > 0 ? [insertStage(office, 'fresh', { table, rows: fresh.map(rowOf) }, after)] : []),
    ...(changed.length > 0 ? [updateStage(office, { table, rows: changed.map(rowOf) }, after)] : []),
  ]
}

/** A part of a statement that has a name. */
interface NamedStage {
  readonly name: string
  readonly stage: RawBuilder<unknown>
}

/** The rows below the records, and their versions. */
function namedStages(office: RecordOffice, writes: readonly RecordWrite[]): NamedStage[] {
  const { register } = office
  const children = register.children.flatMap(({ id }, at): NamedStage[] => {
    const name = `below_${at + 1}`
    const rows = writes.flatMap((write) =>
      (write.record.children[id] ?? []).map((one, line) => ({
        ...ownKeyOf(write),
        line: line + 1,
        ...byColumn(one),
      })),
    )
    return rows.length === 0
      ? []
      : [{ name, stage: insertStage(office, name, { table: childTableName(register.id, id), rows }) }]
  })
  return [...children, { name: 'versions', stage: versionStage(office, writes) }]
}

/** The same without their names. */
export const furtherStages = (office: RecordOffice, writes: readonly RecordWrite[]): RawBuilder<unknown>[] =>
  namedStages(office, writes).map(({ stage }) => stage)

/** The rows below records that are written again; what they were stands in their versions. */
export async function removeChildren(
  tx: Database,
  { register }: RecordOffice,
  writes: readonly RecordWrite[],
): Promise<void> {
  const keys = writes.filter(({ version }) => version > 1).map(ownKeyOf)
  if (keys.length === 0 || register.children.length === 0) return
  const stages = register.children.map(({ id }, at) => {
    const child = sql.id(childTableName(register.id, id))
    return sql`${sql.id(`gone_${at + 1}`)} as (delete from ${child} kept using old where ${sameIn(ownKey, 'kept', 'old')})`
  })
  const old = sql`old as (select * from ${fewRows(keyColumns, keys)})`
  await sql`${goesAhead} with ${sql.join([old, ...stages])} select 1`.execute(tx)
}

const registerLock = ({ id }: Register) => sql`hashtextextended(${`waymark records ${id}`}, 0)`

/**
 * Has the register to itself until the end of the transaction: single records of it wait a moment and are then held up.
 * For work that others overtook time after time.
 */
export async function lockRecords(tx: Database, register: Register): Promise<void> {
  await sql`select pg_advisory_xact_lock(${registerLock(register)})`.execute(tx)
}

/** How long records wait for somebody who is bringing the same ones. Nobody else waits for them meanwhile. */
const patience = '500ms'

/**
 * The records are written before jurisdictions are taken, with what lies below them and their versions: where one of them
 * has to wait for an import that is bringing it too, nobody waits behind it, and after a while it is told so (`isOvertaken`).
 */
export function patientStages(office: RecordOffice, last: readonly RecordWrite[]): RawBuilder<unknown>[] {
  const own = ownStages(office, last, sql`patience, `)
  const further = namedStages(office, last)
  const records = new Set(last.map(({ version }) => (version === 1 ? 'fresh' : 'changed')))
  const names = [...records, ...further.map(({ name }) => name)]
  const counts = names.map((name) => sql`(select count(*) from ${sql.id(name)}) ${sql.id(`of_${name}`)}`)
  return [
    sql`patience as materialized (select current_setting('lock_timeout') as usual, set_config('lock_timeout', ${patience}, true),
      pg_advisory_xact_lock_shared(${registerLock(office.register)})::text)`,
    ...own,
    ...further.map(({ stage }) => stage),
    sql`written as materialized (select set_config('lock_timeout', usual, true) from patience, ${sql.join(counts)})`,
  ]
}
