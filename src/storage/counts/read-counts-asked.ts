// What registers count, added up by the database as the quality rules ask for it: thousands of sums, not every cell.
import { sql } from 'kysely'
import {
  coarseDimensions,
  columnOf,
  countsKey,
  isRolledUp,
  type CountedCells,
  type CountsAsked,
  type FindCounts,
  type Roadmap,
} from '#definition'
import { coarseGrain, columnList, fineGrain, type CountedGrain } from '../schema/index.ts'
import type { Database } from '../database/index.ts'

/** Days as days, and no moments of a time zone: those cost more than the sums. */
const beginnings = { month: sql`period_start`, year: sql`date_trunc('year', period_start::timestamp)::date` }
const always = ['jurisdiction', 'begins', 'item_class', 'claim']

/** No name or code holds a sign that cannot be seen. */
const [betweenFields, betweenRows] = ['\u001F', '\u001E']

/** Its fields in order: those of `always`, one for each dimension, the value, its months, and which dimensions are added up. */
type SumRow = readonly string[]

/** Counts that differ in the dimensions that are kept apart, and in nothing else. */
type AskedTogether = readonly [CountsAsked, ...CountsAsked[]]

/**
 * One pass over the cells, however many sets there are. Institutions are no set: cells that differ in them alone become
 * one, with their sum, or under their one claim. All of them come as one text: rows by the ten thousands cost more on
 * their way than all sums together.
 */
async function readTogether(
  tx: Database,
  { table }: CountedGrain,
  ids: readonly string[],
  asked: AskedTogether,
): Promise<SumRow[]> {
  const [{ element, by, within }] = asked
  const inTime = within ? sql`and period_start between ${within.start}::date and ${within.end}::date` : sql``
  const columns = ids.map(columnOf)
  const names = [...always, ...columns]
  const sets = asked.map(({ kept }) => sql`(${columnList([...always, ...kept.map(columnOf)])})`)
  // One bit a dimension, the first one highest: set where the dimension is added up.
  const addedUp = ids.length === 0 ? sql`0` : sql`grouping(${columnList(columns)})`
  const fields = names.map((name) => sql`${sql.id(name)}::text`)
  const { rows } = await sql<{ lines: string | null }>`
    select string_agg(array_to_string(fields, ${betweenFields}, ''), ${betweenRows}) as lines from (
      select array[${sql.join(fields)}, trim_scale(sum(value))::text,
        bit_or(1 << (date_part('month', period_start)::int - 1))::text, (${addedUp})::text] as fields
      from (select *, ${beginnings[by]} as begins from ${sql.id(table)} where data_element = ${element} ${inTime}) cell
      group by grouping sets (${sql.join(sets)})) sums`.execute(tx)
  const lines = rows[0]?.lines?.split(betweenRows) ?? []
  return lines.toSorted().map((line) => line.split(betweenFields))
}

/** Makes cells of rows in which these dimensions of all that are read are kept apart. */
function cellsOf(element: string, ids: readonly string[], kept: readonly string[]) {
  const codesAt = kept.map((id) => [id, always.length + ids.indexOf(id)] as const)
  const valueAt = always.length + ids.length
  return (row: SumRow): CountedCells => {
    const [jurisdiction = '', begins = '', itemClass = '', claim = ''] = row
    const codes: Record<string, string> = {}
    for (const [id, at] of codesAt) codes[id] = row[at] ?? ''
    const [value = '0', months = '0'] = row.slice(valueAt)
    return { jurisdiction, element, begins, months: Number(months), itemClass, codes, claim, value }
  }
}

/** Those that the coarse counts can give are read there, and of the fine ones as little as is left. */
function byGrain(roadmap: Roadmap, asked: readonly CountsAsked[]) {
  const grainOf = ({ element, kept }: CountsAsked) =>
    isRolledUp(roadmap, element) && kept.every((id) => coarseDimensions(roadmap, element).includes(id))
      ? coarseGrain
      : fineGrain
  return Map.groupBy(asked, (one) => `${grainOf(one).table} ${countsKey({ ...one, kept: [] })}`)
    .values()
    .flatMap((together) => {
      const [first, ...others] = together
      return first ? [{ grain: grainOf(first), together: [first, ...others] as AskedTogether }] : []
    })
}

/** The counts that are asked for; nothing for those who may not see records. */
export async function readCountsAsked(
  tx: Database,
  roadmap: Roadmap,
  asked: readonly CountsAsked[],
): Promise<FindCounts> {
  const found = new Map<string, CountedCells[]>(asked.map((one) => [countsKey(one), []]))
  for (const { grain, together } of byGrain(roadmap, asked)) {
    const [first] = together
    const ids = [...new Set(together.flatMap(({ kept }) => kept))]
    const rows = await readTogether(tx, grain, ids, together)
    for (const [bits, own] of Map.groupBy(rows, (row) => Number(row.at(-1)))) {
      const kept = ids.filter((_id, at) => ((bits >> (ids.length - 1 - at)) & 1) === 0)
      found.set(countsKey({ ...first, kept }), own.map(cellsOf(first.element, ids, kept)))
    }
  }
  return (one) => {
    const counts = found.get(countsKey(one))
    if (!counts) throw new Error(`Counts that nobody asked for are looked for: ${countsKey(one)}.`)
    return counts
  }
}
