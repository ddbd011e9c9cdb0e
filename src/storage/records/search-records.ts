// Looks for text in what records say: in their answers, and in the names of the codes that they chose. How a record is
// kept is never looked at: the names of its fields stand in every one of them. And where a record lies, out of the text of
// its place: “name; 42.44, 19.26; code”.
import { sql, type RawBuilder } from 'kysely'
import {
  columnOf,
  findFieldKind,
  findList,
  plainText,
  recordFields,
  sensitiveFields,
  type CodeList,
  type Field,
  type RecordBox,
  type Register,
} from '#definition'
import { childTableName, recordTableName, sensitiveTableName } from '../schema/index.ts'

/** The text as a pattern that means nothing but itself. */
export const within = (text: string): string => `%${text.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`

/** Codes that a reader of any language would find by the text. */
function codesWith({ codes }: CodeList, text: string): string[] {
  const wanted = plainText(text)
  return Object.entries(codes).flatMap(([id, { name }]) =>
    [id, ...Object.values(name)].some((one) => plainText(one).includes(wanted)) ? [id] : [],
  )
}

/** Whether the answer in that table holds the text; nothing where it cannot. */
function holds(table: string, field: Field, text: string): RawBuilder<unknown>[] {
  // Yes and no say nothing without their question.
  if (field.kind === 'yes-no') return []
  const column = sql`${sql.ref(`${table}.${columnOf(field.id)}`)}`
  const list = findList(field)
  const codes = list ? codesWith(list, text) : []
  const isList = findFieldKind(field.kind)?.sqlType(field.settings) === 'text[]'
  const chosen = isList ? sql`${column} && ${codes}::text[]` : sql`${column} = any(${codes}::text[])`
  const isOnlyCodes = field.kind === 'code' || field.kind === 'codes'
  return [
    ...(codes.length > 0 ? [chosen] : []),
    ...(isOnlyCodes ? [] : [sql`${column}::text ilike ${within(text)}`]),
  ]
}

/** Whether a row beside the record, in that table, holds the text in one of the fields; nothing where none can. */
function anyIn(table: string, fields: readonly Field[], text: string): RawBuilder<unknown>[] {
  const any = fields.flatMap((field) => holds('c', field, text))
  if (any.length === 0) return []
  return [
    sql`exists (select 1 from ${sql.id(table)} c
      where c.jurisdiction = r.jurisdiction and c.record_id = r.record_id and (${sql.join(any, sql` or `)}))`,
  ]
}

const isOpen = ({ isSensitive }: Field) => !isSensitive

/** Whether any answer of a record, or of a row below it, holds the text; of sensitive ones those that the person may read. */
export function anyAnswerHolds(register: Register, text: string): RawBuilder<unknown> {
  const { own: sensitive, children } = sensitiveFields(register)
  const all = [
    ...recordFields(register)
      .filter(isOpen)
      .flatMap((field) => holds('r', field, text)),
    ...register.children.flatMap(({ id, fields }) =>
      anyIn(childTableName(register.id, id), fields.filter(isOpen), text),
    ),
    ...anyIn(sensitiveTableName(recordTableName(register.id)), sensitive, text),
    ...children.flatMap(({ id, fields }) =>
      anyIn(sensitiveTableName(childTableName(register.id, id)), fields, text),
    ),
  ]
  return all.length === 0 ? sql`false` : sql`(${sql.join(all, sql` or `)})`
}

/** “42.44, 19.26” of a place; null where it has none. */
export function coordinatesOf(place: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`substring(${place} from '^[^;]*; *(-?[0-9.]+, *-?[0-9.]+)')`
}

/** The code of the administrative area of a place; null where it has none. */
export function areaCodeOf(place: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`substring(${place} from '^[^;]*;[^;]*; *([^; ]+)')`
}

/** Latitude or longitude as a number, of a pair. */
export function degreesOf(pair: RawBuilder<unknown>, part: 'latitude' | 'longitude'): RawBuilder<unknown> {
  return sql`split_part(${pair}, ',', ${sql.lit(part === 'latitude' ? 1 : 2)})::numeric`
}

export function liesIn(
  place: RawBuilder<unknown>,
  { south, west, north, east }: RecordBox,
): RawBuilder<unknown> {
  const pair = coordinatesOf(place)
  const [latitude, longitude] = [degreesOf(pair, 'latitude'), degreesOf(pair, 'longitude')]
  return sql`(${latitude} >= ${south}::numeric and ${latitude} < ${north}::numeric
    and ${longitude} >= ${west}::numeric and ${longitude} < ${east}::numeric)`
}
