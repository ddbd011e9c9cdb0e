// How long something took in the records of a register: quartiles and bands, worked out where the records are.
import { sql } from 'kysely'
import { columnOf, type Duration, type RecordCondition, type Register } from '#definition'
import type { Database } from '../database/index.ts'
import { sortedBy, wanted } from '../records/index.ts'
import { childTableName } from '../schema/index.ts'

export interface DurationCounts {
  /** Null for all jurisdictions together. */
  readonly jurisdiction: string | null
  /** Null where nothing keeps records apart, empty where a record has no row that does. */
  readonly code: string | null
  readonly records: number
  readonly known: number
  readonly backwards: number
  /** Null where nothing is known. */
  readonly quartiles: readonly number[] | null
  readonly bands: readonly number[]
}

export interface DurationAsked {
  readonly duration: Duration
  readonly jurisdiction: string | undefined
  /** First and last day of the field by which the duration is narrowed to a time. */
  readonly from: string | undefined
  readonly to: string | undefined
  /** Whether records are kept apart by the code that the duration names. */
  readonly isApart: boolean
}

function conditionsOf(register: Register, { duration, from, to }: DurationAsked): RecordCondition[] {
  const span: RecordCondition = {
    field: duration.on ?? register.countsOn,
    ...(from === undefined ? {} : { least: from }),
    ...(to === undefined ? {} : { most: to }),
  }
  const codes = Object.entries(duration.where ?? {}).map(([field, some]) => ({ field, codes: some }))
  return from === undefined && to === undefined ? codes : [span, ...codes]
}

/** How many of the known days lie in each band. */
function bandsSql({ bands }: Duration) {
  const parts = [...bands, undefined].map((end, at) => {
    const start = sql`days >= ${sql.lit(bands[at - 1] ?? 0)}`
    return sql`count(*) filter (where ${end === undefined ? start : sql`${start} and days < ${sql.lit(end)}`})::int`
  })
  return sql`json_build_array(${sql.join(parts)})`
}

/** Sums the records that the person may open and that are not withdrawn: by jurisdiction, and all of them together. */
export async function readDurations(
  tx: Database,
  register: Register,
  asked: DurationAsked,
): Promise<DurationCounts[]> {
  const { duration, jurisdiction, isApart } = asked
  const [first, last] = duration.between.map((field) => sortedBy(register, field))
  const between = sql`(${last}::date - ${first}::date)`
  const days =
    duration.days === undefined ? between : sql`coalesce(${sortedBy(register, duration.days)}, ${between})`
  const only = jurisdiction === undefined ? {} : { jurisdiction }
  const { apart } = duration
  const rows =
    isApart && apart
      ? sql`left join (select distinct c.jurisdiction, c.record_id, c.${sql.id(columnOf(apart.field))} as own
          from ${sql.id(childTableName(register.id, apart.of))} c) a
          on a.jurisdiction = r.jurisdiction and a.record_id = r.record_id`
      : sql``
  const code = isApart && apart ? sql`coalesce(a.own, '')` : sql`null::text`
  const found = await sql<DurationCounts>`
    with r as materialized (select r.jurisdiction, r.record_id, ${days} as days
      ${wanted(register, { ...only, conditions: conditionsOf(register, asked) })}),
    apart as (select r.jurisdiction, r.days, ${code} as code from r ${rows})
    select jurisdiction, code, count(*)::int as records, count(*) filter (where days >= 0)::int as known,
      count(*) filter (where days < 0)::int as backwards,
      to_json(percentile_cont(array[0.25, 0.5, 0.75]) within group (order by days) filter (where days >= 0)) as quartiles,
      ${bandsSql(duration)} as bands
    from apart group by grouping sets ((jurisdiction, code), (code))
    order by grouping(jurisdiction) desc, jurisdiction, code nulls first`.execute(tx)
  return found.rows
}
