// A record that is to be written, and its rows as parts of the statement that keeps it.
import { sql, type RawBuilder } from 'kysely'
import {
  columnOf,
  splitRecord,
  type Field,
  type KeptRecord,
  type Person,
  type RecordVersion,
  type Register,
  type Roadmap,
  type SplitRecord,
  type StoredAnswers,
} from '#definition'
import type { AuditEvent } from '../audit/index.ts'
import {
  columnList,
  manyRows,
  registerTables,
  rowsOfColumns,
  type Column,
  type RecordKey,
} from '../schema/index.ts'

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

export const plain: RawBuilder<unknown> = sql.raw('')
export const ownKey = ['jurisdiction', 'record_id'] as const

/** The answers that were given, by column. What is not sent is null in the table: most questions of most records. */
export function byColumn(answers: StoredAnswers): Record<string, unknown> {
  const given: Record<string, unknown> = {}
  for (const id of Object.keys(answers)) {
    const answer = answers[id]
    if (answer !== null && answer !== undefined) given[columnOf(id)] = answer
  }
  return given
}

/** Columns by table, derived once for each roadmap: every record asks for them. */
const derived = new WeakMap<Roadmap, ReadonlyMap<string, readonly Column[]>>()

export function columnsOf({ roadmap }: RecordOffice, table: string): readonly Column[] {
  const known =
    derived.get(roadmap) ?? new Map(registerTables(roadmap).map(({ name, columns }) => [name, columns]))
  derived.set(roadmap, known)
  return known.get(table) ?? []
}

export const ownKeyOf = ({ key }: RecordWrite) => ({ jurisdiction: key.jurisdiction, record_id: key.id })

/** Rows for a table. */
export interface TableRows {
  readonly table: string
  readonly rows: Iterable<object>
}

/** A part of a statement that puts rows into a table, after another part. */
function insertion(
  table: string,
  columns: readonly Column[],
  { rows, after }: { readonly rows: RawBuilder<unknown>; readonly after: RawBuilder<unknown> },
) {
  const names = columns.map((column) => column.name)
  return sql`(insert into ${sql.id(table)} (${columnList(names)})
    select ${columnList(names, 'one')} from ${after}${rows} returning 1)`
}

export function insertStage(office: RecordOffice, name: string, { table, rows }: TableRows) {
  const columns = columnsOf(office, table)
  return sql`${sql.id(name)} as ${insertion(table, columns, { rows: manyRows(columns, rows), after: plain })}`
}

/** What becomes rows of a table, and what each of them says. */
export interface TableColumns<One> {
  readonly table: string
  readonly all: readonly One[]
  readonly says: ColumnsOf<One>
}

/** The same of very many rows, of which no row is made. */
export function insertColumns<One>(
  office: RecordOffice,
  name: string,
  { table, all, says }: TableColumns<One>,
  after = plain,
) {
  const columns = columnsOf(office, table)
  const rows = rowsOfColumns(columns, valuesIn(columns, says, all))
  return sql`${sql.id(name)} as ${insertion(table, columns, { rows, after })}`
}

/** What becomes a row says by the name of a column what stands there; columns that it does not name are left empty. */
export type ColumnsOf<One> = ReadonlyMap<string, (one: One) => unknown>

/** What stands in these columns, column by column: nothing is made for a row but its values. */
export const valuesIn = <One>(
  columns: readonly Pick<Column, 'name'>[],
  says: ColumnsOf<One>,
  all: readonly One[],
): readonly (readonly unknown[])[] => columns.map(({ name }) => all.map(says.get(name) ?? nothingSaid))

const nothingSaid = () => null

/** The answers of these fields, by their columns. */
export const answersIn = <One>(
  fields: readonly Pick<Field, 'id'>[],
  answersOf: (one: One) => StoredAnswers,
): (readonly [string, (one: One) => unknown])[] =>
  fields.map(({ id }) => [columnOf(id), (one: One) => answersOf(one)[id]])

/** Whose row it is. */
export const ownColumns: readonly (readonly [string, (one: { readonly write: RecordWrite }) => unknown])[] = [
  ['jurisdiction', ({ write }) => write.key.jurisdiction],
  ['record_id', ({ write }) => write.key.id],
]

const splits = new WeakMap<KeptRecord, SplitRecord>()

/** The record that is to be written, and what is sensitive in it; split once, however many rows ask. */
export function splitOf(register: Register, { record }: RecordWrite): SplitRecord {
  const known = splits.get(record) ?? splitRecord(register, record)
  splits.set(record, known)
  return known
}
