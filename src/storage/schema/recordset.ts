// Rows as one JSON text that the database reads as a table: one parameter and one statement, however many rows there are.
import { sql, type RawBuilder } from 'kysely'
import type { Column } from './table.ts'

type Named = Pick<Column, 'name' | 'type'>

// Lists of names are written out here, and not built up part by part: every record that is kept asks for dozens of them.

/** The names of columns, for a select or an insert. They come from definitions, whose names need no escaping. */
export function columnList(names: readonly string[], alias?: string): RawBuilder<unknown> {
  const of = alias === undefined ? '' : `"${alias}".`
  return sql.raw(names.map((name) => `${of}"${name}"`).join(', '))
}

/** `json_to_recordset(…) as one(…)`: the rows with these columns. */
export function recordset(columns: readonly Named[], rows: readonly object[]): RawBuilder<unknown> {
  const types = columns.map(({ name, type }) => `"${name}" ${type}`).join(', ')
  return sql`json_to_recordset(${JSON.stringify(rows)}::json) as one(${sql.raw(types)})`
}

/** `a.x = b.x and a.y = b.y` */
export function sameIn(names: readonly string[], a: string, b: string): RawBuilder<unknown> {
  return sql.raw(names.map((name) => `"${a}"."${name}" = "${b}"."${name}"`).join(' and '))
}
