// Records by the time of their beginning, and how many of each such cohort reached each step within so many months.
import { sql, type RawBuilder } from 'kysely'
import {
  cohortMonths,
  columnOf,
  type cohortLengths,
  type Cohorts,
  type FollowedRows,
  type Register,
} from '#definition'
import type { Database } from '../database/index.ts'
import { sortedBy, wanted } from '../records/index.ts'
import { childTableName } from '../schema/index.ts'

/** What is counted: the records, or rows below them of one code where codes are never added up. */
export interface FollowedWhat {
  readonly rows?: FollowedRows | undefined
  readonly code?: string | undefined
}

export interface CohortCounts {
  readonly period: string
  readonly began: number
  /** By months of `cohortMonths`, and in it by step. */
  readonly reached: readonly (readonly number[])[]
  readonly byNow: readonly number[]
}

interface Asked extends FollowedWhat {
  readonly cohorts: Cohorts
  readonly jurisdiction: string | undefined
  readonly length: (typeof cohortLengths)[number]
}

const own = (field: string) => sql`c.${sql.id(columnOf(field))}`

/** The rows below records that are meant. */
function rowsOf(register: Register, { of, where = {} }: FollowedRows, apart: RawBuilder<unknown>) {
  const conditions = Object.entries(where).map(
    ([field, codes]) => sql`${own(field)} = any(${[...codes]}::text[])`,
  )
  return sql`from ${sql.id(childTableName(register.id, of))} c
    where ${sql.join([...conditions, apart], sql` and `)}`
}

/** How much each record counts: one, or its rows. */
function amounts(register: Register, { rows, code }: FollowedWhat) {
  if (!rows) return sql`select r.*, 1::numeric as amount from r`
  const ofCode =
    rows.apart === undefined || code === undefined ? sql`true` : sql`${own(rows.apart)} = ${code}`
  const amount = rows.sum === undefined ? sql`count(*)` : sql`sum(${own(rows.sum)})`
  return sql`select r.*, a.amount from r join (
    select c.jurisdiction, c.record_id, ${amount}::numeric as amount ${rowsOf(register, rows, ofCode)} group by 1, 2) a
    on a.jurisdiction = r.jurisdiction and a.record_id = r.record_id`
}

const sum = (condition: RawBuilder<unknown>) =>
  sql`coalesce(sum(amount) filter (where ${condition}), 0)::float8`
const list = (parts: readonly RawBuilder<unknown>[]) => sql`json_build_array(${sql.join([...parts])})`

const periodSql = {
  year: sql`to_char(began, 'YYYY')`,
  'half-year': sql`to_char(began, 'YYYY') || case when extract(month from began) <= 6 then '-H1' else '-H2' end`,
} as const

/** Sums the records that the person may open and that are not withdrawn, cohort by cohort in the order of time. */
export async function readCohorts(tx: Database, register: Register, asked: Asked): Promise<CohortCounts[]> {
  const { cohorts, jurisdiction, length } = asked
  const began = sortedBy(register, cohorts.from)
  const steps = cohorts.steps.map((_, at) => sql.id(`step_${at}`))
  const columns = cohorts.steps.map(
    ({ field }, at) => sql`${sortedBy(register, field)} as ${sql.id(`step_${at}`)}`,
  )
  const within = (months: number) =>
    list(steps.map((step) => sum(sql`${step} <= began + make_interval(months => ${sql.lit(months)})`)))
  const only = jurisdiction === undefined ? {} : { jurisdiction }
  const { rows } = await sql<CohortCounts>`
    with r as materialized (
      select r.jurisdiction, r.record_id, ${began} as began, ${sql.join(columns)}
      ${wanted(register, only)} and ${began} is not null),
    counted as (${amounts(register, asked)})
    select ${periodSql[length]} as period, ${sum(sql`true`)} as began,
      ${list(cohortMonths.map(within))} as reached,
      ${list(steps.map((step) => sum(sql`${step} is not null`)))} as "byNow"
    from counted group by 1 order by 1`.execute(tx)
  return rows
}

/** The codes by which rows are kept apart, of which the person sees any. */
export async function readCohortCodes(
  tx: Database,
  register: Register,
  rows: FollowedRows,
): Promise<string[]> {
  if (rows.apart === undefined) return []
  const code = own(rows.apart)
  const found = await sql<{ code: string }>`
    select distinct ${code} as code ${rowsOf(register, rows, sql`${code} is not null`)} order by 1`.execute(
    tx,
  )
  return found.rows.map((row) => row.code)
}
