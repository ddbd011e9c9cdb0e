// What cannot be told from sums of statements, and has to be read statement by statement. Pure.
import { isKeptApart, type MeasurePlan } from '../plan/index.ts'
import { isTouching } from '../reasoning/index.ts'
import type { Chosen } from './statement-sql.ts'
import { simpleIn, type SummedReading, type SummedRow } from './statement-rows.ts'

export const placeOf = ({ jurisdiction, item_class, start, end }: SummedRow): Chosen => ({
  jurisdiction,
  itemClass: item_class,
  start,
  end,
})

/** All sums of a family on one time. */
interface Time {
  readonly place: Chosen
  readonly rows: readonly SummedRow[]
  /** Are parts added up in one of them? */
  readonly isAdded: boolean
}

function timesIn(rows: readonly SummedRow[]): Time[] {
  const nameOf = ({ jurisdiction, item_class, start, end }: SummedRow) =>
    `${jurisdiction}|${item_class}|${start}|${end}`
  return [...Map.groupBy(rows, nameOf).values()].flatMap((own) => {
    const [first] = own
    return first
      ? [{ place: placeOf(first), rows: own, isAdded: own.some(({ shape }) => /[13]/.test(shape)) }]
      : []
  })
}

/**
 * Of each family, the times that lie across or within each other, where parts are added up in one of them: part by part
 * the shorter time may say more than the sums do, or something else.
 */
function entangled(times: readonly Time[]): Chosen[] {
  const families = Map.groupBy(times, ({ place }) => `${place.jurisdiction}|${place.itemClass}`)
  return [...families.values()].flatMap((own) => {
    if (!own.some(({ isAdded }) => isAdded)) return []
    const spans = own.map(({ place }) => place)
    const inOrder = spans.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
    let before: Chosen | undefined
    return inOrder.flatMap((one) => {
      const held = before
      if (!held || one.end > held.end) before = one
      return held && one.start <= held.end ? [held, one] : []
    })
  })
}

/** Does one source say two sums of the same cell, or break the time down in more than one way? */
function isUnlike({ rows, isAdded }: Time): boolean {
  const cells = new Set(rows.map(({ source, codes }) => `${source}|${codes.join('|')}`))
  if (cells.size < rows.length) return true
  if (!isAdded) return false
  const sources = new Set(rows.map(({ source }) => source))
  const breakdowns = new Set(rows.map(({ source, breakdown }) => `${source}|${breakdown}`))
  return breakdowns.size > sources.size
}

/** Are cells and what lies within these both said? Remembers: most times speak of the same codes. */
function nestedIn({ grain }: MeasurePlan): (rows: readonly SummedRow[]) => boolean {
  const lattices = grain.filter(isKeptApart).map(({ lattice }) => lattice)
  const known = new Map<string, boolean>()
  return (rows) => {
    const distinct = new Map(rows.map(({ codes }) => [codes.join('|'), codes]))
    const name = [...distinct.keys()].toSorted().join(' ')
    const cells = [...distinct.values()]
    const found =
      known.get(name) ??
      cells.some((codes, at) =>
        cells.some((other, place) => place > at && isTouching(lattices, codes, other)),
      )
    known.set(name, found)
    return found
  }
}

/**
 * What cannot be told from sums: unlike sums of one source on one time, sums that are not complete, and times or cells
 * within each other, or of which records count anything, where parts are added up, as part by part they may say otherwise.
 */
export function contested(
  rows: readonly SummedRow[],
  reading: SummedReading,
  plan: MeasurePlan,
  isCounted: (place: Chosen) => boolean,
): Chosen[] {
  const isSimple = simpleIn(reading)
  const isNested = nestedIn(plan)
  const times = timesIn(rows)
  const own = times.filter(
    (time) =>
      isUnlike(time) ||
      !time.rows.every(isSimple) ||
      (time.isAdded && (isCounted(time.place) || isNested(time.rows))),
  )
  return [...own.map(({ place }) => place), ...entangled(times)]
}
