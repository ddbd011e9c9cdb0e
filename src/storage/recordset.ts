// Rows as one JSON text that the database reads as a table: one parameter and one statement, however many rows there are.
import { sql, type RawBuilder } from 'kysely'
import type { Column } from './table.ts'

type Named = Pick<Column, 'name' | 'type'>

/** The names of columns, for a select or an insert. */
export function columnList(names: readonly string[], alias?: string): RawBuilder<unknown> {
  return sql.join(names.map((name) => (alias === undefined ? sql.id(name) : sql.ref(`${alias}.${name}`))))
}

/** `json_to_recordset(…) as one(…)`: the rows with these columns. */
export function recordset(columns: readonly Named[], rows: readonly object[]): RawBuilder<unknown> {
  const types = columns.map(({ name, type }) => `"${name}" ${type}`).join(', ')
  return sql`json_to_recordset(${JSON.stringify(rows)}::json) as one(${sql.raw(types)})`
}

/** `a.x = b.x and a.y = b.y` */
export function sameIn(names: readonly string[], a: string, b: string): RawBuilder<unknown> {
  return sql.join(
    names.map((name) => sql`${sql.ref(`${a}.${name}`)} = ${sql.ref(`${b}.${name}`)}`),
    sql` and `,
  )
}
