// Observations out of the database: page by page for people and programs, whole elements for the quality rules.
import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import {
  isDate,
  latestVintages,
  type ListedObservation,
  type Observation,
  type Roadmap,
  type StandingWithdrawal,
} from '#definition'
import type { Database } from '../database/index.ts'
import { observationKey, observationOf, selectColumns, type ObservationRow } from '../schema/index.ts'
import { takenBackJoin } from './judged-editions.ts'

export interface ObservationFilter {
  readonly elements?: readonly string[]
  readonly jurisdiction?: string
  /** Only the latest vintage of each source's figure, and none that was taken back. */
  readonly isCurrent?: boolean
}

export interface ObservationPage {
  readonly items: readonly ListedObservation[]
  readonly next: string | null
}

function conditions({ elements, jurisdiction, isCurrent }: ObservationFilter) {
  const all = [
    ...(elements ? [sql`o.data_element = any (${sql.val(elements)}::text[])`] : []),
    ...(jurisdiction ? [sql`o.jurisdiction = ${jurisdiction}`] : []),
    ...(isCurrent ? [sql`o.is_current`] : []),
  ]
  return all.length === 0 ? sql`true` : sql.join(all, sql` and `)
}

const decodeCursor = (cursor: string): string[] =>
  JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[]

const dayColumns = new Set<unknown>(['period_start', 'period_end', 'vintage'])

/** Whether the database can compare it with that column of the key. */
function fitsColumn(text: string, column: unknown): boolean {
  if (dayColumns.has(column)) return isDate(text)
  return text.isWellFormed() && !text.includes('\0')
}

/** Is this a cursor that a page gave? Anything else is refused before it reaches the database. */
export function isCursor(cursor: string): boolean {
  try {
    const key: unknown = decodeCursor(cursor)
    return (
      Array.isArray(key) &&
      key.length === observationKey.length &&
      key.every((one, at) => typeof one === 'string' && fitsColumn(one, observationKey[at]))
    )
  } catch {
    return false
  }
}

/** Of a row that was taken back, when, by whom and why. */
function withdrawnIn(row: ObservationRow): { readonly withdrawn?: StandingWithdrawal } {
  const { taken_id: id, taken_at: at, taken_by: by, taken_because: reason } = row
  return at ? { withdrawn: { id: id ?? '', at, by: by ?? '', reason: reason ?? '' } } : {}
}

/** One page in the order of the primary key. The cursor names the last row of the page before. */
export async function readObservationPage(
  tx: Database,
  roadmap: Roadmap,
  filter: ObservationFilter,
  page: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<ObservationPage> {
  const key: readonly string[] = observationKey
  const keyList = sql.join(key.map((name) => sql.ref(`o.${name}`)))
  const after = page.cursor
    ? sql`and (${keyList}) > (${sql.join(decodeCursor(page.cursor).map((value, at) => (key[at]?.match(/^(period_|vintage)/) ? sql`${value}::date` : sql`${value}`)))})`
    : sql``
  const { rows } = await sql<ObservationRow>`
    select ${selectColumns(roadmap)}, taken.* from observation o ${takenBackJoin} where ${conditions(filter)} ${after}
    order by ${keyList} limit ${page.limit + 1}`.execute(tx)
  const shown = rows.slice(0, page.limit)
  const last = shown.at(-1)
  const hasMore = rows.length > page.limit && last
  const next = hasMore
    ? Buffer.from(JSON.stringify(key.map((name) => last[name]))).toString('base64url')
    : null
  return { items: shown.map((row) => ({ ...observationOf(row, roadmap), ...withdrawnIn(row) })), next }
}

/** More rows than this take so long to be understood that others have a turn in between. */
const worthABreak = 2000

/**
 * All current observations, for the quality rules; of the given elements only, where they are named. Who may see an
 * edition for fewer eyes sees the newest of all.
 */
export async function readCurrentObservations(
  tx: Database,
  roadmap: Roadmap,
  elements?: readonly string[],
): Promise<Observation[]> {
  const filter = { isCurrent: true, ...(elements ? { elements } : {}) }
  const { rows } = await sql<ObservationRow>`
    select ${selectColumns(roadmap)} from observation o where ${conditions(filter)}
    order by o.data_element, o.jurisdiction, o.period_start, o.period_end`.execute(tx)
  const found: Observation[][] = []
  // Vintages are compared within a jurisdiction: one after the other, so that others are served in between.
  for (const same of Map.groupBy(rows, (row) => `${row.data_element} ${row.jurisdiction}`).values()) {
    found.push(latestVintages(same.map((row) => observationOf(row, roadmap))))
    if (rows.length > worthABreak) await setImmediate()
  }
  return found.flat()
}

/** A row with the knowledge whether a later vintage has taken its place, or it was taken back. */
export interface StoredObservation {
  readonly observation: Observation
  readonly isCurrent: boolean
  readonly withdrawn?: StandingWithdrawal
}

/** Every vintage of the rows of some elements that end within the days given, for opening a figure. */
export async function readObservationsBehind(
  tx: Database,
  roadmap: Roadmap,
  range: {
    readonly elements: readonly string[]
    readonly areas: readonly string[]
    readonly from: string
    readonly to: string
    readonly limit: number
  },
): Promise<StoredObservation[]> {
  const { elements, areas, from, to, limit } = range
  const { rows } = await sql<ObservationRow>`
    select ${selectColumns(roadmap)}, taken.* from observation o ${takenBackJoin}
    where o.data_element = any (${[...elements]}::text[]) and o.jurisdiction = any (${[...areas]}::text[])
      and o.basis = 'actual' and (o.period_end between ${from}::date and ${to}::date
        or (coalesce(o.value, o.upper_bound) = 0 and o.period_start <= ${from}::date and o.period_end > ${to}::date))
    order by o.jurisdiction, o.period_end desc, o.period_start, o.source, o.vintage desc limit ${limit}`.execute(
    tx,
  )
  return rows.map((row) => ({
    observation: observationOf(row, roadmap),
    isCurrent: row['is_current'] === 'true',
    ...withdrawnIn(row),
  }))
}

export interface ObservationCounts {
  readonly observations: number
  readonly sources: number
  readonly perElement: readonly {
    readonly element: string
    readonly jurisdiction: string
    readonly observations: number
  }[]
}

/** How much is known about what, for the overview. */
export async function countObservations(tx: Database): Promise<ObservationCounts> {
  const perElement = await sql<ObservationCounts['perElement'][number]>`
    select data_element as element, jurisdiction, count(*)::int as observations
    from observation where is_current group by 1, 2 order by 1, 2`.execute(tx)
  const totals = await sql<{ observations: number; sources: number }>`
    select count(*)::int as observations, count(distinct source)::int as sources from observation where not is_withdrawn`.execute(
    tx,
  )
  return { ...(totals.rows[0] ?? { observations: 0, sources: 0 }), perElement: perElement.rows }
}

/**
 * Who published the current observations, the most often named first; only of some elements or one jurisdiction, where
 * said. A source names its publisher first, and behind a comma what of it was read.
 */
export async function readPublishers(
  tx: Database,
  filter: Omit<ObservationFilter, 'isCurrent'> = {},
): Promise<string[]> {
  const { rows } = await sql<{ source: string }>`
    select split_part(o.source, ',', 1) as source from observation o
    where ${conditions({ ...filter, isCurrent: true })} group by 1 order by count(*) desc, 1`.execute(tx)
  return rows.map(({ source }) => source)
}
