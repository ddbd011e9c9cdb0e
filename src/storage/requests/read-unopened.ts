// Rows that open a request by themselves, and for which none was opened: what was recovered and is not traced.
import { sql, type RawBuilder } from 'kysely'
import { columnOf, recordFields, type Register, type RequestRegister, type RowOpening } from '#definition'
import type { Database } from '../database/index.ts'
import { childTableName, recordTableName } from '../schema/index.ts'

export interface UnopenedRow {
  readonly jurisdiction: string
  readonly record: string
  readonly institution: string
  /** From 1, as rows count. */
  readonly line: number
  readonly number: string
  readonly day: string
  readonly outcome: string | null
  /** More pieces than one: a request is about one, and the row has to be parted first. */
  readonly pieces: number
}

export interface UnopenedRows {
  readonly total: number
  readonly items: readonly UnopenedRow[]
}

interface Opening {
  readonly register: Register
  readonly child: string
  readonly opens: RowOpening
  /** The field that names the record. */
  readonly number: string
}

/** A field of the record or of the row. */
function fieldSql({ register }: Opening, id: string): RawBuilder<unknown> {
  const isOwn = recordFields(register).some((one) => one.id === id)
  return sql`${sql.raw(isOwn ? 'r' : 'c')}.${sql.id(columnOf(id))}`
}

interface AskedRows {
  readonly jurisdiction?: string
  readonly limit: number
  /** Only rows of records from that day on, and only those that say nothing of an outcome. */
  readonly silentSince?: string
}

/** The rows of one child table, the newest first. */
export async function readUnopened(
  tx: Database,
  opening: Opening,
  { jurisdiction, limit, silentSince }: AskedRows,
): Promise<UnopenedRows> {
  const { register, child, opens, number } = opening
  const { where, single, outcome } = opens
  const conditions = Object.entries(where).map(
    ([id, codes]) => sql` and ${fieldSql(opening, id)} = any (${[...codes]}::text[])`,
  )
  const place = jurisdiction === undefined ? sql`` : sql` and r.jurisdiction = ${jurisdiction}`
  const said = fieldSql(opening, outcome.field)
  const day = sql`r.${sql.id(columnOf(register.countsOn))}`
  const silent =
    silentSince === undefined ? sql`` : sql` and ${said} is null and ${day} >= ${silentSince}::date`
  const pieces = single === undefined ? sql`1` : sql`coalesce(${fieldSql(opening, single)}, 1)`
  const { rows } = await sql<UnopenedRow & { readonly total: number }>`
    select r.jurisdiction, r.record_id as record, r.institution, c.line, ${fieldSql(opening, number)} as number,
      to_char(${day}, 'YYYY-MM-DD') as day, ${said} as outcome, ${pieces}::int as pieces,
      count(*) over ()::int as total
    from ${sql.id(recordTableName(register.id))} r
      join ${sql.id(childTableName(register.id, child))} c on c.jurisdiction = r.jurisdiction and c.record_id = r.record_id
    where not r.is_withdrawn and (${said} is null or ${said} = any (${[...outcome.missing]}::text[]))${sql.join(conditions, sql``)}${place}${silent}
    order by ${day} desc nulls last, r.record_id, c.line limit ${limit}`.execute(tx)
  return { total: rows[0]?.total ?? 0, items: rows.map(({ total: _total, ...one }) => one) }
}

/** Records of requests, none withdrawn, that rows of one record opened. Asked as whoever delivers requests. */
export async function readOpenedBy(
  tx: Database,
  register: RequestRegister,
  jurisdiction: string,
  opening: string,
): Promise<string[]> {
  const field = register.requestFlow.openedBy
  if (field === undefined) return []
  const { rows } = await sql<{
    id: string
  }>`select r.record_id as id from ${sql.id(recordTableName(register.id))} r
    where r.jurisdiction = ${jurisdiction} and starts_with(r.${sql.id(columnOf(field))}, ${opening}) and not r.is_withdrawn
    order by r.record_id`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Whether a request was opened by that row. Asked as whoever delivers requests, who sees them all. */
export async function findOpened(
  tx: Database,
  register: RequestRegister,
  jurisdiction: string,
  openedBy: string,
): Promise<boolean> {
  const field = register.requestFlow.openedBy
  if (field === undefined) return false
  const { rows } = await sql`select 1 from ${sql.id(recordTableName(register.id))} r
    where r.jurisdiction = ${jurisdiction} and r.${sql.id(columnOf(field))} = ${openedBy} and not r.is_withdrawn limit 1`.execute(
    tx,
  )
  return rows.length > 0
}
