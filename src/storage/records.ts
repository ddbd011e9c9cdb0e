// Records in and out: the record, its rows, its version and what it counts, in one transaction or not at all.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import {
  columnOf,
  contributionsOf,
  recordFields,
  type Person,
  type RecordAnswer,
  type RecordVersion,
  type Register,
  type Roadmap,
  type StoredRecord,
} from '#definition'
import type { Database } from './database.ts'
import { addContributions } from './counted-observations.ts'
import { childTableName, recordTableName, registerTables } from './register-tables.ts'

/** Where a record belongs, and which it is. */
export interface RecordKey {
  readonly jurisdiction: string
  readonly id: string
}

/** A change of a record: what it is to be, by whom and why. */
export interface RecordChange {
  readonly key: RecordKey
  readonly record: StoredRecord
  readonly version: number
  readonly action: RecordVersion['action']
  readonly person: Person
  readonly reason: string | null
}

export function newRecordId(): string {
  return randomUUID()
}

const byColumn = (answers: StoredRecord['fields']) =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [columnOf(id), answer]))

async function insertRows(
  tx: Database,
  roadmap: Roadmap,
  table: string,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return
  const columns = registerTables(roadmap).find(({ name }) => name === table)?.columns ?? []
  const given = columns.filter(({ name }) => name in (rows[0] ?? {}))
  const names = sql.join(given.map(({ name }) => sql.id(name)))
  const types = given.map(({ name, type }) => `"${name}" ${type}`).join(', ')
  await sql`insert into ${sql.id(table)} (${names}) select ${names}
    from json_to_recordset(${JSON.stringify(rows)}::json) as one(${sql.raw(types)})`.execute(tx)
}

async function writeNow(
  tx: Database,
  roadmap: Roadmap,
  register: Register,
  change: RecordChange,
): Promise<void> {
  const { key, record, version, action } = change
  const own = { jurisdiction: key.jurisdiction, record_id: key.id }
  const table = recordTableName(register.id)
  const row = { ...own, version, is_withdrawn: action === 'withdrawn', ...byColumn(record.fields) }
  if (version === 1) await insertRows(tx, roadmap, table, [row])
  else {
    const names = ['version', 'is_withdrawn', ...recordFields(register).map(({ id }) => columnOf(id))]
    const columns = registerTables(roadmap).find(({ name }) => name === table)?.columns ?? []
    const types = columns.map(({ name, type }) => `"${name}" ${type}`).join(', ')
    const sets = sql.join(names.map((name) => sql`${sql.id(name)} = one.${sql.id(name)}`))
    await sql`update ${sql.id(table)} kept set ${sets}
      from json_to_recordset(${JSON.stringify([row])}::json) as one(${sql.raw(types)})
      where kept.jurisdiction = one.jurisdiction and kept.record_id = one.record_id`.execute(tx)
  }
  for (const { id } of register.children) {
    const child = childTableName(register.id, id)
    if (version > 1) {
      await sql`delete from ${sql.id(child)} where jurisdiction = ${key.jurisdiction} and record_id = ${key.id}`.execute(
        tx,
      )
    }
    const rows = (record.children[id] ?? []).map((one, at) => ({ ...own, line: at + 1, ...byColumn(one) }))
    await insertRows(tx, roadmap, child, rows)
  }
}

/** Keeps a version of a record, and moves every count it touches. The caller has checked it and knows its last version. */
export async function writeRecord(
  tx: Database,
  roadmap: Roadmap,
  register: Register,
  change: RecordChange & { readonly before: StoredRecord | null },
): Promise<void> {
  const { key, record, version, action, person, reason, before } = change
  await writeNow(tx, roadmap, register, change)
  await sql`insert into record_version (jurisdiction, register, record_id, version, person, action, reason, record)
    values (${key.jurisdiction}, ${register.id}, ${key.id}, ${version}, ${person.id}, ${action}, ${reason}, ${JSON.stringify(record)})`.execute(
    tx,
  )
  const taken = before === null ? [] : contributionsOf(roadmap, register, before)
  const given = action === 'withdrawn' ? [] : contributionsOf(roadmap, register, record)
  await addContributions(tx, roadmap, key.jurisdiction, { taken, given })
  await sql`select count_up_version()`.execute(tx)
}

interface VersionRow {
  readonly jurisdiction: string
  readonly record_id: string
  readonly version: string
  readonly at: string
  readonly person: string
  readonly action: RecordVersion['action']
  readonly reason: string | null
  readonly record: string
}

const versionColumns = sql`v.jurisdiction, v.record_id, v.version::text as version,
  to_char(v.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, v.person, v.action, v.reason, v.record`

function answerOf(row: VersionRow): RecordAnswer & { readonly action: RecordVersion['action'] } {
  const { jurisdiction, record_id: id, at: changedAt, person: changedBy, action } = row
  const record = JSON.parse(row.record) as StoredRecord
  return { ...record, id, jurisdiction, version: Number(row.version), changedAt, changedBy, action }
}

/** The record as it is now, locked against another change until the end of the transaction; undefined where there is none. */
export async function findRecord(tx: Database, register: Register, key: RecordKey) {
  const { rows } = await sql<VersionRow>`
    select ${versionColumns} from ${sql.id(recordTableName(register.id))} r
      join record_version v on v.jurisdiction = r.jurisdiction and v.register = ${register.id}
        and v.record_id = r.record_id and v.version = r.version
    where r.jurisdiction = ${key.jurisdiction} and r.record_id = ${key.id} for update of r`.execute(tx)
  return rows[0] ? answerOf(rows[0]) : undefined
}

/** What a field of likeness is compared by. Lists are compared as PostgreSQL writes them. */
function likenessText(answer: unknown): string {
  if (Array.isArray(answer)) return `{${answer.join(',')}}`
  return typeof answer === 'string' || typeof answer === 'number' ? String(answer) : ''
}

/** Records that share every field of likeness with the one given, itself left out. */
export async function findAlike(
  tx: Database,
  register: Register,
  key: RecordKey,
  record: StoredRecord,
): Promise<RecordAnswer[]> {
  const same = register.likeness.map(
    (id) => sql`r.${sql.id(columnOf(id))}::text = ${likenessText(record.fields[id])}`,
  )
  const { rows } = await sql<VersionRow>`
    select ${versionColumns} from ${sql.id(recordTableName(register.id))} r
      join record_version v on v.jurisdiction = r.jurisdiction and v.register = ${register.id}
        and v.record_id = r.record_id and v.version = r.version
    where r.jurisdiction = ${key.jurisdiction} and r.record_id <> ${key.id} and not r.is_withdrawn
      and ${sql.join(same, sql` and `)} limit 5`.execute(tx)
  return rows.map(answerOf)
}

export interface RecordPage {
  readonly jurisdiction?: string
  /** Field to sort by, newest or highest first where `isDescending`. */
  readonly sortBy: string
  readonly isDescending: boolean
  /** Text that any field of the record holds. */
  readonly search?: string
  readonly limit: number
  readonly offset: number
}

/** A page of records that are not withdrawn, and how many there are in all. */
export async function readRecords(
  tx: Database,
  register: Register,
  page: RecordPage,
): Promise<{ items: RecordAnswer[]; total: number }> {
  const { jurisdiction, search, sortBy, isDescending, limit, offset } = page
  const conditions = [
    sql`not r.is_withdrawn`,
    ...(jurisdiction ? [sql`r.jurisdiction = ${jurisdiction}`] : []),
    ...(search ? [sql`v.record ilike ${`%${search.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`}`] : []),
  ]
  const from = sql`from ${sql.id(recordTableName(register.id))} r
    join record_version v on v.jurisdiction = r.jurisdiction and v.register = ${register.id}
      and v.record_id = r.record_id and v.version = r.version
    where ${sql.join(conditions, sql` and `)}`
  const order = sql`r.${sql.id(columnOf(sortBy))} ${isDescending ? sql`desc nulls last` : sql`asc nulls last`}, r.record_id`
  const { rows } =
    await sql<VersionRow>`select ${versionColumns} ${from} order by ${order} limit ${limit} offset ${offset}`.execute(
      tx,
    )
  const counted = await sql<{ total: number }>`select count(*)::int as total ${from}`.execute(tx)
  return { items: rows.map(answerOf), total: counted.rows[0]?.total ?? 0 }
}

/** Every version of a record, the first one first. */
export async function readHistory(
  tx: Database,
  register: Register,
  key: RecordKey,
): Promise<RecordVersion[]> {
  const { rows } = await sql<VersionRow>`select ${versionColumns} from record_version v
    where v.jurisdiction = ${key.jurisdiction} and v.register = ${register.id} and v.record_id = ${key.id} order by v.version`.execute(
    tx,
  )
  return rows.map(({ version, at, person, action, reason, record }) => ({
    version: Number(version),
    at,
    person,
    action,
    reason,
    record: JSON.parse(record) as StoredRecord,
  }))
}
