// Observations to rows and back: the one place that knows which column holds what.
import { sql, type RawBuilder } from 'kysely'
import {
  columnOf,
  frequencyOf,
  getDataElement,
  notApplicable,
  sortedIds,
  total,
  type Observation,
  type Roadmap,
} from '#definition'
import type { Column } from './table.ts'
import { tablesFor } from './tables.ts'

/** A row as the database gives it, every value as text so that no digit is lost. */
export type ObservationRow = Readonly<Record<string, string | null>>

/** Of a roadmap they are always the same, and every question asks for them. */
const columnsKnown = new WeakMap<Roadmap, readonly Column[]>()

export function observationColumns(roadmap: Roadmap): readonly Column[] {
  const known = columnsKnown.get(roadmap)
  if (known) return known
  const columns = tablesFor(roadmap).find(({ name }) => name === 'observation')?.columns ?? []
  columnsKnown.set(roadmap, columns)
  return columns
}

/** The codes that are set, in one text: `sex=female,outcome=hurt`. Totals and what does not apply are left out. */
export function codesKey(codes: Observation['codes']): string {
  // Every record that is kept asks for two or three: nothing is built for codes that are not set.
  let key = ''
  for (const id of sortedIds(codes)) {
    const code = codes[id]
    if (code !== total && code !== notApplicable) key += key === '' ? `${id}=${code}` : `,${id}=${code}`
  }
  return key
}

/** The row of an observation, by column. Dimensions that the element does not have are “not applicable”. */
export function rowOf(observation: Observation, roadmap: Roadmap): Record<string, string | null> {
  const { codes, element, start, end, itemClass, lower, upper, ...same } = observation
  const dimensions = roadmap.dimensions.map(({ id }) => [columnOf(id), codes[id] ?? notApplicable] as const)
  return {
    ...same,
    data_element: element,
    period_start: start,
    period_end: end,
    frequency: frequencyOf({ start, end }),
    item_class: itemClass,
    codes: codesKey(codes),
    lower_bound: lower,
    upper_bound: upper,
    ...Object.fromEntries(dimensions),
  }
}

/** Every column of the table as text, for a `select`. */
export function selectColumns(roadmap: Roadmap, alias = 'o'): RawBuilder<unknown> {
  const columns = observationColumns(roadmap).map(
    ({ name }) => sql`${sql.ref(`${alias}.${name}`)}::text as ${sql.id(name)}`,
  )
  return sql.join(columns)
}

/** The observation of a row that was read with `selectColumns`. */
export function observationOf(row: ObservationRow, roadmap: Roadmap): Observation {
  const get = (column: string) => row[column] ?? ''
  const { dimensions } = getDataElement(roadmap, get('data_element'))
  return {
    jurisdiction: get('jurisdiction'),
    element: get('data_element'),
    start: get('period_start'),
    end: get('period_end'),
    accumulation: get('accumulation') as Observation['accumulation'],
    basis: get('basis') as Observation['basis'],
    itemClass: get('item_class'),
    codes: Object.fromEntries(dimensions.map(({ id }) => [id, get(columnOf(id))])),
    value: row['value'] ?? null,
    lower: row['lower_bound'] ?? null,
    upper: row['upper_bound'] ?? null,
    unit: get('unit'),
    status: get('status') as Observation['status'],
    breakdown: get('breakdown'),
    audience: get('audience') as Observation['audience'],
    source: get('source'),
    address: get('address'),
    quote: row['quote'] ?? null,
    note: row['note'] ?? null,
    vintage: get('vintage'),
  }
}
