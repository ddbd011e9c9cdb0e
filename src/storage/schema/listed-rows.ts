// Many rows as one list of texts a column: the database only looks for line ends, where of JSON it goes over every letter.
import { sql, type RawBuilder } from 'kysely'
import { columnList, fewRows, recordset, type Named } from './recordset.ts'

/** Stands between the texts of a list; no text in a list has one. */
const lineEnd = '\n'
/** Stands in a list where there is no value; no text in a list says so by itself. */
const noValue = '\u0001'

/** Rows of which there are fewer stay JSON: one parameter is less than one a column, and a list of one empty text has none. */
const many = 50

/** Texts of which none has a line end and none is missing, as `text[]`; there has to be one at least, and not an empty one alone. */
export function textList(texts: readonly string[]): RawBuilder<unknown> {
  return sql`string_to_array(${texts.join(lineEnd)}, E'\\n')`
}

/** Values as a list; undefined where one of them cannot stand in a list as it is. */
function listOf(values: readonly unknown[]): string | undefined {
  const texts: string[] = []
  for (const value of values) {
    if (value === null || value === undefined) texts.push(noValue)
    else if (typeof value === 'object') return undefined
    else {
      const text = typeof value === 'string' ? value : JSON.stringify(value)
      if (text === noValue || text.includes(lineEnd)) return undefined
      texts.push(text)
    }
  }
  const list = texts.join(lineEnd)
  // What the database does not take as a text it is to refuse, as it does in JSON.
  return list.isWellFormed() && !list.includes('\0') ? list : undefined
}

/** The values of one column after the other, as rows. */
function* rowsOf(columns: readonly Named[], values: readonly (readonly unknown[])[]): Generator<object> {
  const count = values[0]?.length ?? 0
  for (let at = 0; at < count; at += 1)
    yield Object.fromEntries(columns.map(({ name }, place) => [name, values[place]?.[at] ?? null]))
}

/**
 * The columns as rows, `one`: as lists where they are many and each value can stand in a list, and as JSON otherwise. They
 * are the same rows. The values of each column are in the order of the rows.
 */
export function rowsOfColumns(
  columns: readonly Named[],
  values: readonly (readonly unknown[])[],
): RawBuilder<unknown> {
  const isMany = (values[0]?.length ?? 0) >= many
  const lists = isMany ? values.map(listOf) : []
  if (!isMany || lists.includes(undefined)) return recordset(columns, rowsOf(columns, values))
  const given = lists.map((list) => sql`string_to_array(${list}, E'\\n', E'\\x01')`)
  const typed = columns.map(({ name, type }) => `"${name}"::${type}`).join(', ')
  const names = columnList(columns.map(({ name }) => name))
  return sql`(select ${sql.raw(typed)} from unnest(${sql.join(given)}) as listed(${names})) as one`
}

/** The same of rows that are looked for in a large table: where they are few, the database is told so (`fewRows`). */
export function rowsToFind(
  columns: readonly Named[],
  values: readonly (readonly unknown[])[],
): RawBuilder<unknown> {
  const isMany = (values[0]?.length ?? 0) >= many
  return isMany ? rowsOfColumns(columns, values) : fewRows(columns, rowsOf(columns, values))
}

/** The same of rows that are made as they are asked for: of none more is kept than its values. */
export function manyRows(columns: readonly Named[], rows: Iterable<object>): RawBuilder<unknown> {
  const values = columns.map((): unknown[] => [])
  for (const row of rows) {
    const own = row as Readonly<Record<string, unknown>>
    for (let at = 0; at < columns.length; at += 1) values[at]?.push(own[columns[at]?.name ?? ''])
  }
  return rowsOfColumns(columns, values)
}

/** Columns, and beside each of their rows a text without line ends as one more column; no text is empty. */
export function columnsBesideTexts(
  columns: readonly Named[],
  values: readonly (readonly unknown[])[],
  { name, texts }: { readonly name: string; readonly texts: readonly string[] },
): RawBuilder<unknown> {
  const text = { name, type: 'text' }
  if (texts.length >= many) return rowsOfColumns([...columns, text], [...values, texts])
  const types = columns.map((column) => `"${column.name}" ${column.type}`).join(', ')
  const names = columnList([...columns.map((column) => column.name), name])
  const json = JSON.stringify([...rowsOf(columns, values)])
  return sql`rows from (json_to_recordset(${json}::json) as (${sql.raw(types)}), unnest(${textList(texts)})) as one(${names})`
}
