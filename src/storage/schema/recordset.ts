// Rows as one JSON text that the database reads as a table: one parameter and one statement, however many rows there are.
import { sql, type RawBuilder } from 'kysely'
import type { Column } from './table.ts'

export type Named = Pick<Column, 'name' | 'type'>

// Lists of names are written out here, and not built up part by part: every record that is kept asks for dozens of them.

/** The names of columns, for a select or an insert. They come from definitions, whose names need no escaping. */
export function columnList(names: readonly string[], alias?: string): RawBuilder<unknown> {
  const of = alias === undefined ? '' : `"${alias}".`
  return sql.raw(names.map((name) => `${of}"${name}"`).join(', '))
}

/** Written out one by one: of thousands of rows that are made as they are asked for, none is kept until the last is made. */
function written(rows: Iterable<object>): { readonly json: string; readonly count: number } {
  const texts: string[] = []
  for (const row of rows) texts.push(JSON.stringify(row))
  return { json: jsonList(texts), count: texts.length }
}

/**
 * Rows that are JSON, as a list. The brackets stand at the first and the last of them: put around all of it, they would
 * have the whole text copied once more when it is sent.
 */
export function jsonList(texts: readonly string[]): string {
  const last = texts.length - 1
  if (last <= 0) return `[${texts.join('')}]`
  const all = [...texts]
  all[0] = `[${texts[0]}`
  all[last] = `${texts[last]}]`
  return all.join(',')
}

/** `json_to_recordset(…) as one(…)`: the rows with these columns. */
export function recordset(columns: readonly Named[], rows: Iterable<object>): RawBuilder<unknown> {
  return recordsetOf(columns, written(rows).json)
}

/** The same where the rows are JSON already. */
export function recordsetOf(columns: readonly Named[], json: string): RawBuilder<unknown> {
  const types = columns.map(({ name, type }) => `"${name}" ${type}`).join(', ')
  return sql`json_to_recordset(${json}::json) as one(${sql.raw(types)})`
}

/** What the database may be told to expect. By itself it expects a hundred rows, and reads a whole table for a single one. */
const expectations = [1, 10]

/** The same where the rows are looked for in a large table: where they are few, the database is told so. */
export function fewRows(columns: readonly Named[], rows: Iterable<object>): RawBuilder<unknown> {
  const { json, count } = written(rows)
  const most = expectations.find((one) => count <= one)
  const all = recordsetOf(columns, json)
  return most === undefined ? all : sql`(select * from ${all} limit ${sql.lit(most)}) as one`
}

/** `a.x = b.x and a.y = b.y` */
export function sameIn(names: readonly string[], a: string, b: string): RawBuilder<unknown> {
  return sql.raw(names.map((name) => `"${a}"."${name}" = "${b}"."${name}"`).join(' and '))
}
