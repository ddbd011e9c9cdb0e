// From a counted cell to its records: what the counts say of it, and which records stand behind that.
import { sql, type RawBuilder } from 'kysely'
import {
  codesWithParts,
  columnOf,
  countedIn,
  currentDay,
  findCounting,
  getInterval,
  itemClassId,
  periodOf,
  unanswered,
  type CountedPlace,
  type CountedShare,
  type Interval,
  type NamedRecord,
  type Register,
  type Roadmap,
  type StoredRecord,
} from '#definition'
import type { Database } from '../database/index.ts'
import { countedRecordsOf, countsOnDay } from './counting-days.ts'

/** What was counted before any record. */
const beginning = '1900-01-01'

/**
 * The rows of the counts that make up a cell, wherever in time they lie and whichever institution they are of: what is
 * added up is added up over all of them, and a claim is compared with the others of its month, never added to them.
 */
function rowsOf(roadmap: Roadmap, place: CountedPlace, areas: readonly string[]): RawBuilder<unknown> {
  const codes = Object.entries(codesWithParts(roadmap, place)).map(([id, meant]) => {
    const column = id === itemClassId ? 'item_class' : columnOf(id)
    return sql` and o.${sql.id(column)} = any (${[...meant]}::text[])`
  })
  return sql`from counted_observation o
    where o.data_element = ${place.element} and o.jurisdiction = any (${[...areas]}::text[])${sql.join(codes, sql``)}`
}

/** What the counts hold for a cell in one jurisdiction. */
export interface CountedSum {
  readonly jurisdiction: string
  /** Exact decimal; null where records state different values. */
  readonly value: string | null
}

const monthBounds = (start: string): Interval => getInterval(periodOf(start, 'month'))

/**
 * What registers count in the cell in each of the areas; an area without any counted row is left out. Nothing for
 * those who may not see records.
 */
export async function readCountedSums(
  tx: Database,
  roadmap: Roadmap,
  place: Omit<CountedPlace, 'jurisdiction'>,
  areas: readonly string[],
): Promise<CountedSum[]> {
  const counting = findCounting(roadmap, place.element)
  if (counting === undefined) return []
  const { start, end } = getInterval(place.period)
  const rows = rowsOf(roadmap, { ...place, jurisdiction: '' }, areas)
  const sum = sql`coalesce(sum(value) filter (where o.claim <> ${unanswered}), 0)`
  const happened = sql`select jurisdiction, trim_scale(${sum})::text as value ${rows}
    and o.period_start between ${start}::date and ${end}::date group by jurisdiction having sum(o.rows) > 0`
  const holding = sql`select jurisdiction, trim_scale(${sum})::text as value ${rows}
    and o.period_start <= least(${end}::date, ${currentDay()}::date) group by jurisdiction having sum(value) <> 0`
  const stated = sql`select jurisdiction, case when min(claim::numeric) = max(claim::numeric) then min(claim) end as value
    from (select o.jurisdiction, o.claim, rank() over (partition by o.jurisdiction order by o.period_start desc) as place ${rows}
      and o.claim <> '' and o.period_start between ${start}::date and ${end}::date) latest
    where place = 1 group by jurisdiction`
  const found =
    await sql<CountedSum>`${{ happened, holding, stated }[counting]} order by jurisdiction`.execute(tx)
  return found.rows
}

/** The months that a cell is counted from; undefined where nothing is stated in it. */
async function findSpan(tx: Database, roadmap: Roadmap, place: CountedPlace): Promise<Interval | undefined> {
  const { start, end } = getInterval(place.period)
  const counting = findCounting(roadmap, place.element)
  if (counting === 'happened') return { start, end }
  const last =
    counting === 'stated'
      ? sql`select max(o.period_start)::text as month ${rowsOf(roadmap, place, [place.jurisdiction])}
          and o.claim <> '' and o.period_start between ${start}::date and ${end}::date`
      : sql`select least(${end}::date, ${currentDay()}::date)::text as month`
  const found = await sql<{ month: string | null }>`${last}`.execute(tx)
  const month = found.rows[0]?.month
  if (!month) return undefined
  const bounds = monthBounds(month)
  return counting === 'stated' ? bounds : { start: beginning, end: bounds.end }
}

/** The records that may be counted in the span: those with one of the days by which the element is counted in it. */
async function readWithin(
  tx: Database,
  register: Register,
  place: CountedPlace,
  { start, end }: Interval,
): Promise<NamedRecord[]> {
  const counts = register.counts.filter(({ element }) => element === place.element)
  const isWithin = countsOnDay(
    register,
    counts,
    (day) => sql`(${day} >= ${start}::date and ${day} < ${end}::date + 1)`,
  )
  const { rows } = await sql<{ id: string; institution: string; record: string }>`
    select r.record_id as id, v.institution, v.record from ${countedRecordsOf(register)}
      join record_version v on v.jurisdiction = r.jurisdiction and v.register = ${register.id}
        and v.record_id = r.record_id and v.version = r.version
    where r.jurisdiction = ${place.jurisdiction} and not r.is_withdrawn and ${isWithin}`.execute(tx)
  return rows.map(({ id, institution, record }) => ({
    id,
    record: { ...(JSON.parse(record) as StoredRecord), institution },
  }))
}

/**
 * The records of a register that are counted in a cell, with what each adds to it. What they add comes to what the
 * counts hold for the cell, as the same functions say both.
 */
export async function readCountedRecords(
  tx: Database,
  roadmap: Roadmap,
  register: Register,
  place: CountedPlace,
): Promise<CountedShare[]> {
  const span = await findSpan(tx, roadmap, place)
  if (!span) return []
  return countedIn(roadmap, register, { place, span }, await readWithin(tx, register, place, span))
}
