// Lists of records: narrowed by typed columns, sorted by any of them, page by page or as they stream by.
import { sql, type RawBuilder } from 'kysely'
import {
  columnOf,
  findFieldKind,
  findField,
  findPlaced,
  placeField,
  recordFields,
  type RecordAnswer,
  type RecordBox,
  type RecordCondition,
  type Register,
} from '#definition'
import { readTotals, totalOf } from '../counts/index.ts'
import type { Database } from '../database/index.ts'
import { childTableName, recordTableName, sensitiveTableName } from '../schema/index.ts'
import { answerOf, versionColumns, type VersionRow } from './records.ts'
import { anyAnswerHolds, liesIn, within } from './search-records.ts'

/** Which records are meant. */
export interface RecordFilter {
  readonly jurisdiction?: string
  /** Only records that this institution keeps; those of nobody where it is `notStated`. */
  readonly institution?: string
  /** First and last day of the field on which records count. */
  readonly from?: string
  readonly to?: string
  /** Text that an answer of the record, or the name of a code in it, holds. */
  readonly search?: string
  readonly conditions?: readonly RecordCondition[]
  /** These records and no others, by jurisdiction. */
  readonly among?: RecordGroup
  /** Only records whose place lies in it; none of a register without one. */
  readonly within?: RecordBox
  /** Only what this import brought or changed. */
  readonly import?: string
}

/** Records of one jurisdiction. */
export interface RecordGroup {
  readonly jurisdiction: string
  readonly ids: readonly string[]
}

export interface RecordOrder {
  /** Field to sort by, newest or highest first where `isDescending`. */
  readonly sortBy: string
  readonly isDescending: boolean
}

export interface RecordPage extends RecordFilter, RecordOrder {
  readonly limit: number
  readonly offset: number
}

/** What a column has to be. A day that ends a range is meant whole, also where the column knows the hour. */
function answered(
  column: RawBuilder<unknown>,
  type: string,
  condition: RecordCondition,
): RawBuilder<unknown> {
  const { codes, least, most, text } = condition
  if (codes)
    return type === 'text[]' ? sql`${column} && ${codes}::text[]` : sql`${column} = any(${codes}::text[])`
  if (text !== undefined) return sql`${column} ilike ${within(text)}`
  const isHour = type.startsWith('timestamp') && most?.length === 10
  const ends = [
    ...(least === undefined ? [] : [sql`${column} >= ${least}`]),
    ...(most === undefined ? [] : [isHour ? sql`${column} < ${most}::date + 1` : sql`${column} <= ${most}`]),
  ]
  return sql`(${sql.join(ends, sql` and `)})`
}

function conditionSql(register: Register, condition: RecordCondition): RawBuilder<unknown> {
  const { child, field } = condition
  const asked = findPlaced(register, child === undefined ? field : `${child}.${field}`)?.field
  const type = asked === undefined ? undefined : findFieldKind(asked.kind)?.sqlType(asked.settings)
  if (type === undefined) throw new Error(`The register “${register.id}” has no field “${field}”.`)
  const column = columnOf(field)
  if (child === undefined && !asked?.isSensitive) return answered(sql`r.${sql.id(column)}`, type, condition)
  const own = child === undefined ? recordTableName(register.id) : childTableName(register.id, child)
  // Nothing sensitive is found by whoever may not read it: a policy hides those rows.
  const table = asked?.isSensitive ? sensitiveTableName(own) : own
  return sql`exists (select 1 from ${sql.id(table)} c
    where c.jurisdiction = r.jurisdiction and c.record_id = r.record_id
      and ${answered(sql`c.${sql.id(column)}`, type, condition)})`
}

/**
 * What the conditions on rows of a child table ask of one row `c` of it; none where they ask nothing. The list has records
 * with a row for each of them; these are the rows that fit all of them.
 */
export function rowConditions(
  register: Register,
  child: string,
  conditions: readonly RecordCondition[] = [],
): RawBuilder<unknown>[] {
  const table = childTableName(register.id, child)
  return conditions.flatMap((condition) => {
    const placed = condition.child === child && findPlaced(register, `${child}.${condition.field}`)
    if (!placed) return []
    const { kind, settings, isSensitive } = placed.field
    const type = findFieldKind(kind)?.sqlType(settings) ?? 'text'
    const column = sql.id(columnOf(condition.field))
    if (!isSensitive) return [answered(sql`c.${column}`, type, condition)]
    return [
      sql`exists (select from ${sql.id(sensitiveTableName(table))} s where s.jurisdiction = c.jurisdiction
        and s.record_id = c.record_id and s.line = c.line and ${answered(sql`s.${column}`, type, condition)})`,
    ]
  })
}

const isAmong = ({ jurisdiction, ids }: RecordGroup) =>
  sql`r.jurisdiction = ${jurisdiction} and r.record_id = any (${[...ids]}::text[])`

const isImported = (register: Register, id: string) => sql`exists (select 1 from import_change c
  where c.import_id = ${id}::bigint and c.register = ${register.id} and c.version is not null
    and c.jurisdiction = r.jurisdiction and c.record_id = r.record_id)`

function isPlacedIn(register: Register, box: RecordBox): RawBuilder<unknown> {
  const place = placeField(register)
  return place ? liesIn(sortedBy(register, place.id), box) : sql`false`
}

/** The records that are meant and not withdrawn. */
export function wanted(register: Register, filter: RecordFilter): RawBuilder<unknown> {
  const { jurisdiction, institution, from, to, search, conditions = [], among, import: imported } = filter
  const span: RecordCondition = {
    field: register.countsOn,
    ...(from ? { least: from } : {}),
    ...(to ? { most: to } : {}),
  }
  const all = [
    sql`not r.is_withdrawn`,
    ...(jurisdiction ? [sql`r.jurisdiction = ${jurisdiction}`] : []),
    ...(institution ? [sql`r.institution = ${institution}`] : []),
    ...(search ? [anyAnswerHolds(register, search)] : []),
    ...(from || to ? [span] : []).map((one) => conditionSql(register, one)),
    ...conditions.map((one) => conditionSql(register, one)),
    ...(among ? [isAmong(among)] : []),
    ...(filter.within ? [isPlacedIn(register, filter.within)] : []),
    ...(imported === undefined ? [] : [isImported(register, imported)]),
  ]
  return sql`from ${sql.id(recordTableName(register.id))} r where ${sql.join(all, sql` and `)}`
}

const versions = (register: Register) => sql`join record_version v on v.jurisdiction = r.jurisdiction
  and v.register = ${register.id} and v.record_id = r.record_id and v.version = r.version`

/** What records are sorted by; nothing where it is sensitive and withheld from the person. */
export function sortedBy(register: Register, field: string): RawBuilder<unknown> {
  const column = sql.id(columnOf(field))
  if (!findField(recordFields(register), field)?.isSensitive) return sql`r.${column}`
  return sql`(select c.${column} from ${sql.id(sensitiveTableName(recordTableName(register.id)))} c
    where c.jurisdiction = r.jurisdiction and c.record_id = r.record_id)`
}

const direction = ({ isDescending }: RecordOrder) =>
  isDescending ? sql`desc nulls last` : sql`asc nulls last`

const orderOf = (register: Register, order: RecordOrder) =>
  sql`${sortedBy(register, order.sortBy)} ${direction(order)}, r.record_id`

/** Which version of which record. Versions never change, so a list of them stays true while it is read piece by piece. */
export interface RecordAt {
  readonly jurisdiction: string
  readonly id: string
  readonly version: string
}

/** The records that are meant, in order, without what they say. */
export async function readRecordPlaces(
  tx: Database,
  register: Register,
  page: RecordPage,
): Promise<RecordAt[]> {
  const { rows } = await sql<RecordAt>`select r.jurisdiction, r.record_id as id, r.version::text as version
    ${wanted(register, page)} order by ${orderOf(register, page)} limit ${page.limit} offset ${page.offset}`.execute(
    tx,
  )
  return rows
}

/** What records say, in the order in which they are named. */
export async function readRecordsAt(
  tx: Database,
  register: Register,
  places: readonly RecordAt[],
): Promise<RecordAnswer[]> {
  const column = (name: keyof RecordAt) => places.map((place) => place[name])
  const { rows } = await sql<VersionRow>`select ${versionColumns(register)}
    from unnest(${column('jurisdiction')}::text[], ${column('id')}::text[], ${column('version')}::bigint[])
      with ordinality as r(jurisdiction, record_id, version, place) ${versions(register)} order by r.place`.execute(
    tx,
  )
  return rows.map((row) => answerOf(register, row))
}

/** Whether records are narrowed by nothing but where they are kept: how many there are is known then. */
function isByKeeper({ from, to, search, conditions = [], ...narrowed }: RecordFilter): boolean {
  const { among, within: box, import: imported } = narrowed
  const isNarrowed = [from, to, search].some((one) => one !== undefined && one !== '')
  return !isNarrowed && conditions.length === 0 && [among, box, imported].every((one) => one === undefined)
}

/** How many records are meant, as a part of a statement. */
const countOf = (register: Register, filter: RecordFilter): RawBuilder<unknown> =>
  isByKeeper(filter) ? totalOf(register, filter) : sql`(select count(*)::int ${wanted(register, filter)})`

/** A page of records, and how many there are in all: one statement, but for a page behind the last. */
export async function readRecords(
  tx: Database,
  register: Register,
  page: RecordPage,
): Promise<{ items: RecordAnswer[]; total: number }> {
  const { rows } = await sql<VersionRow & { total: number }>`
    with r as materialized (select r.jurisdiction, r.record_id, r.version, ${sortedBy(register, page.sortBy)} as sort_key
      ${wanted(register, page)} order by ${orderOf(register, page)} limit ${page.limit} offset ${page.offset})
    select ${versionColumns(register)}, ${countOf(register, page)} as total
    from r ${versions(register)} order by r.sort_key ${direction(page)}, r.record_id`.execute(tx)
  const items = rows.map((row) => answerOf(register, row))
  const [first] = rows
  if (first || page.offset === 0) return { items, total: first?.total ?? 0 }
  const counted = await sql<{ total: number }>`select ${countOf(register, page)} as total`.execute(tx)
  return { items, total: counted.rows[0]?.total ?? 0 }
}

/** How many records of each register a person may see that are not withdrawn, and when one was changed last, by register. */
export async function countRecords(
  tx: Database,
  registers: readonly Register[],
): Promise<{
  readonly records: Readonly<Record<string, number>>
  readonly changed: Readonly<Record<string, string>>
}> {
  const totals = await readTotals(tx)
  const totalIn = ({ id }: Register) => totals.find(({ register }) => register === id)
  return {
    records: Object.fromEntries(registers.map((one) => [one.id, totalIn(one)?.records ?? 0])),
    changed: Object.fromEntries(
      registers.flatMap((one) => {
        const changed = totalIn(one)?.changed ?? null
        return changed === null ? [] : [[one.id, changed] as const]
      }),
    ),
  }
}
