// Statements of completeness into the database and out of it: what was said, what holds month by month, what is complete.
import { sql, type RawBuilder } from 'kysely'
import {
  getInterval,
  notStated,
  type CompleteMonth,
  type CompletenessStatement,
  type Interval,
  type KeeperMonth,
  type Receipts,
  type KeptStatement,
  type Register,
  type RegisterKeeper,
  type StatedMonth,
  type StatementAnswer,
  type TouchedPlace,
} from '#definition'
import type { Database } from '../database/index.ts'
import { recordset } from '../schema/index.ts'
import { countedRecordsOf, countsOnDay } from '../counts/index.ts'

/** Which statements or months are asked for; all where nothing is said. */
export interface StatementFilter {
  readonly jurisdiction?: string | undefined
  readonly register?: string | undefined
  readonly institution?: string | undefined
  /** Only what touches these days. */
  readonly within?: Interval | undefined
}

const statementsAPage = 500

/** A month of a register that a change touches, by whoever keeps what is changed. */
export interface TouchedMonth extends RegisterKeeper {
  /** First day. */
  readonly month: string
  /** Every later month as well. */
  readonly andLater?: true
}

/** The state of a transaction that changed a month which is stated, without a word about it. */
const statedState = 'WM002'

/** Whether the transaction was stopped because it changed a month that is stated and nothing was said about that. */
export function isStoppedByStatement(error: unknown): boolean {
  return error instanceof Error && (error as { readonly code?: unknown }).code === statedState
}

/** Keeps statements; the entries of the audit log and the versions of the data go with them. */
export async function writeStatements(
  tx: Database,
  statements: readonly CompletenessStatement[],
): Promise<void> {
  if (statements.length === 0) return
  const rows = statements.map(({ start, end, ...same }) => ({
    ...same,
    ...{ period_start: start, period_end: end },
  }))
  await sql`select state_completeness(${JSON.stringify(rows)}::json)`.execute(tx)
}

/** A month that a record of an institution touches. */
export function touchedMonth(
  { id }: Pick<Register, 'id'>,
  jurisdiction: string,
  { institution, month, andLater }: TouchedPlace,
): TouchedMonth {
  const own = { jurisdiction, register: id, institution, month: getInterval(month).start }
  return andLater ? { ...own, andLater } : own
}

/** Under which name a touched month is noted, so that each is once. */
export function touchedName({ jurisdiction, institution, month, andLater }: TouchedMonth): string {
  return `${jurisdiction} ${institution} ${andLater ? 'from ' : ''}${month}`
}

/** What a change touches, and what that is to mean. */
interface Settled {
  readonly touched: ReadonlyMap<string, TouchedMonth>
  readonly settling: { readonly answer: StatementAnswer | null; readonly reason: string | null }
}

/** What settles the statements that a change touches, as a part of the statement that ends it. */
export function settlementSql({ touched, settling: { answer, reason } }: Settled): RawBuilder<unknown> {
  return sql`settle_statements(${JSON.stringify([...touched.values()])}::json, ${answer}::text, ${reason}::text) as settled`
}

/** The same by itself, for a change that was closed without it. */
export async function settleTouched(tx: Database, settled: Settled): Promise<void> {
  await sql`select ${settlementSql(settled)}`.execute(tx)
}

const monthText = sql`to_char(month, 'YYYY-MM')`

/** The months among these that are stated, with what was said of them. */
export async function readStatedAmong(
  tx: Database,
  touched: readonly TouchedMonth[],
): Promise<StatedMonth[]> {
  if (touched.length === 0) return []
  const { rows } =
    await sql<StatedMonth>`select jurisdiction, register, institution, ${monthText} as month, kind
    from stated_among(${JSON.stringify(touched)}::json)`.execute(tx)
  return rows
}

function conditions(
  { jurisdiction, register, institution }: StatementFilter,
  days?: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const given = [
    ...(jurisdiction === undefined ? [] : [sql`jurisdiction = ${jurisdiction}`]),
    ...(register === undefined ? [] : [sql`register = ${register}`]),
    ...(institution === undefined ? [] : [sql`institution = ${institution}`]),
    ...(days ? [days] : []),
  ]
  return given.length === 0 ? sql`true` : sql.join(given, sql` and `)
}

/** The newest statements, or the newest before one of them, by its id. */
export async function readStatements(
  tx: Database,
  filter: StatementFilter = {},
  limit = statementsAPage,
  before?: string,
): Promise<KeptStatement[]> {
  const { within } = filter
  const days = within && sql`period_start <= ${within.end}::date and period_end >= ${within.start}::date`
  const older = before === undefined ? sql`true` : sql`completeness_statement.id < ${before}::bigint`
  const { rows } =
    await sql<KeptStatement>`select id::text as id, jurisdiction, register, institution, period_start::text as start,
      period_end::text as "end", kind, reason, by_person as by, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
    from completeness_statement where ${conditions(filter, days)} and ${older}
    order by completeness_statement.id desc limit ${limit}`.execute(tx)
  return rows
}

/** Where a page of statements goes on, and how many it has. */
export interface StatementPage {
  /** The id of the last statement of the page before; the newest page where not said. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** A page of the statements there were, the newest first; `next` is null on the last page. */
export async function readStatementPage(
  tx: Database,
  filter: StatementFilter,
  { cursor, limit = statementsAPage }: StatementPage = {},
): Promise<{ readonly statements: readonly KeptStatement[]; readonly next: string | null }> {
  const found = await readStatements(tx, filter, limit + 1, cursor)
  const statements = found.slice(0, limit)
  return { statements, next: found.length > limit ? (statements.at(-1)?.id ?? null) : null }
}

/** What holds of each month of which anything was said, opening stocks beside it, as somebody may see it who may read the registers. */
export async function readStatedMonths(tx: Database, filter: StatementFilter): Promise<StatedMonth[]> {
  const { within } = filter
  const days = within && sql`month between ${within.start}::date and ${within.end}::date`
  const { rows } =
    await sql<StatedMonth>`select jurisdiction, register, institution, ${monthText} as month, kind
    from (select jurisdiction, register, institution, month, kind from stated_month
      union all select jurisdiction, register, institution, month, 'opening' from opening_stock) stated
    where ${conditions(filter, days)} order by 1, 2, 3, stated.month, 5`.execute(tx)
  return rows
}

/** The months of registers that every institution which keeps them has stated. */
export async function readCompleteMonths(
  tx: Database,
  registers: readonly string[],
  within: Interval,
): Promise<CompleteMonth[]> {
  const { rows } =
    await sql<CompleteMonth>`select jurisdiction, register, ${monthText} as month from complete_month
    where register = any (${registers}::text[]) and month between ${within.start}::date and ${within.end}::date
    order by 1, 2, complete_month.month`.execute(tx)
  return rows
}

/** The months at whose end the stock of a register is known, by all who keep it; see `Completeness` for what that takes. */
export async function readKnownStocks(
  tx: Database,
  registers: readonly string[],
  within: Interval,
): Promise<CompleteMonth[]> {
  const { rows } =
    await sql<CompleteMonth>`select jurisdiction, register, ${monthText} as month from known_stock_month
    where register = any (${registers}::text[]) and month between ${within.start}::date and ${within.end}::date
    order by 1, 2, known_stock_month.month`.execute(tx)
  return rows
}

/** What each institution has stated by itself: its complete months, and those at whose end it knows its stock. */
export async function readOwnMonths(tx: Database, { start, end }: Interval): Promise<Receipts['own']> {
  const read = async (from: RawBuilder<unknown>) => {
    const { rows } =
      await sql<KeeperMonth>`select jurisdiction, register, institution, ${monthText} as month from ${from}
      and month between ${start}::date and ${end}::date order by 1, 2, 3, month`.execute(tx)
    return rows
  }
  return {
    complete: await read(sql`stated_month where kind <> 'open'`),
    stocks: await read(sql`own_stock_month where true`),
  }
}

/** Where records of the register lie in these intervals, those of which nobody knows whose they are with them. */
export interface RecordsWithin extends RegisterKeeper, Interval {
  readonly records: number
}

/** How many records of the register lie in each of the intervals; those without any are left out. */
export async function countRecordsWithin(
  tx: Database,
  register: Register,
  asked: readonly (RegisterKeeper & Interval)[],
): Promise<RecordsWithin[]> {
  if (asked.length === 0) return []
  const columns = ['jurisdiction', 'institution', 'first', 'last'].map((name) => ({
    name,
    type: name === 'first' || name === 'last' ? 'date' : 'text',
  }))
  const rows = asked.map(({ jurisdiction, institution, start, end }) => ({
    ...{ jurisdiction, institution, first: start, last: end },
  }))
  // The day of the record itself counts too: an interval in which one lies is not empty.
  const isIn = countsOnDay(
    register,
    [{ element: '', dimensions: {} }, ...register.counts],
    (day) => sql`(${day} >= one.first and ${day} < one.last + 1)`,
  )
  const { rows: found } = await sql<Omit<RecordsWithin, 'register'>>`
    select one.jurisdiction, one.institution, one.first::text as start, one.last::text as "end", count(*)::int as records
    from ${recordset(columns, rows)} join ${countedRecordsOf(register)} on r.jurisdiction = one.jurisdiction
      and not r.is_withdrawn and (r.institution = one.institution or r.institution = ${notStated})
      and ${isIn}
    group by 1, 2, 3, 4 order by 1, 2, 3`.execute(tx)
  return found.map((one) => ({ ...one, register: register.id }))
}
