// Measures meet on the spine of areas × periods × codes, and formulas make figures of them. Pure.
import {
  evaluate,
  findBreakdownCodes,
  isKnown,
  isMixedClass,
  regionRule,
  itemClassId,
  measuresIn,
  regionalFigure,
  type Figure,
  type Formula,
  type MeasureValue,
  type MeasureValues,
  type Roadmap,
} from '#definition'
import { atOneDay, sharedDays } from './one-day.ts'
import type { Plan, ShowPlan } from '../plan/index.ts'
import { withGroupBase } from './rate-base.ts'
import type { Cell } from '../cells/index.ts'

/** The cells of one measure, found by area, period and codes. */
export interface MeasureCells {
  readonly by: readonly string[]
  readonly cells: ReadonlyMap<string, MeasureValue>
}

type Codes = Readonly<Record<string, string>>

function cellKey(area: string, period: string, by: readonly string[], codes: Codes): string {
  return [area, period, ...by.map((id) => codes[id] ?? '')].join('|')
}

export function indexCells(by: readonly string[], cells: readonly Cell[]): MeasureCells {
  const entries = cells.map(({ jurisdiction, period, codes, value }): [string, MeasureValue] => [
    cellKey(jurisdiction, period, by, codes),
    value,
  ])
  return { by, cells: new Map(entries) }
}

/** By the order in which the lists of a breakdown name their codes. */
function inListOrder(roadmap: Roadmap, by: readonly string[]): (a: Codes, b: Codes) => number {
  const places = by.map((id) => {
    const codes = Object.keys(findBreakdownCodes(roadmap, id)?.codes ?? {})
    return { id, at: new Map(codes.map((code, place) => [code, place])) }
  })
  return (a, b) => {
    for (const { id, at } of places) {
      const difference = (at.get(a[id] ?? '') ?? -1) - (at.get(b[id] ?? '') ?? -1)
      if (difference !== 0) return difference
    }
    return 0
  }
}

/**
 * The codes worth a line for each area: those that any measure knows of it at any time, of a group those of its
 * members too. One empty combination where nothing is known at all, or nothing is broken down.
 */
function spineCodes(
  plan: Plan,
  by: readonly string[],
  cells: readonly Cell[],
): (area: string) => readonly Codes[] {
  const { codes: wanted, roadmap } = plan
  if (by.length === 0) return () => [{}]
  if (wanted) return () => (by.every((id) => id in wanted) ? [wanted] : [{}])
  const perArea = Map.groupBy(
    cells.filter(({ codes }) => by.every((id) => id in codes)),
    ({ jurisdiction }) => jurisdiction,
  )
  const known = new Map<string, readonly Codes[]>()
  return (area) => {
    const found = known.get(area)
    if (found) return found
    const members = roadmap.groups.find(({ id }) => id === area)?.members ?? []
    const own = [area, ...members].flatMap((id) => perArea.get(id) ?? [])
    const distinct = new Map(own.map(({ codes }) => [by.map((id) => codes[id]).join('|'), codes]))
    const lines = distinct.size === 0 ? [{}] : [...distinct.values()].toSorted(inListOrder(roadmap, by))
    known.set(area, lines)
    return lines
  }
}

/** Areas worth a line: all jurisdictions, the groups the indicator speaks of, and any other group with a figure. */
function spineAreas(plan: Plan, cells: readonly Cell[]): string[] {
  const { roadmap, indicator, areas, only } = plan
  if (only !== undefined) return [only]
  const known = new Set(cells.map(({ jurisdiction }) => jurisdiction))
  const isJurisdiction = new Set(roadmap.jurisdictions.map(({ id }) => id))
  return areas.filter((id) => isJurisdiction.has(id) || indicator.regions.includes(id) || known.has(id))
}

interface Place {
  readonly show: string
  readonly period: string
  readonly codes: Codes
}

/** Of stocks, the day that all codes of a row share: of an area, and of each member that is added up in a group's row. */
type RowDay = (area: string) => string | undefined

function valuesAt(
  needed: readonly string[],
  measures: ReadonlyMap<string, MeasureCells>,
  area: string,
  { period, codes }: Place,
): MeasureValues {
  return Object.fromEntries(
    needed.map((id) => {
      const own = measures.get(id)
      return [id, own?.cells.get(cellKey(area, period, own.by, codes))]
    }),
  )
}

/** Was something counted in a class that mixes unlike things? By the breakdown, or by the one class a measure takes. */
function isMixed(plan: Plan, formula: Formula, codes: Codes): boolean {
  const classes = measuresIn(formula).map(
    (id) => plan.indicator.measures[id]?.itemClass ?? codes[itemClassId] ?? '',
  )
  return classes.some((itemClass) => isMixedClass(plan.roadmap.itemClasses, itemClass))
}

/** The day of a table row: the newest on which all of its codes are known. Item classes are rows of their own. */
function rowDays(
  { indicator }: Plan,
  show: string,
  codes: readonly Codes[],
  valuesOf: (codes: Codes, needed: readonly string[]) => MeasureValues,
): (codes: Codes) => string | undefined {
  const formula = indicator.shows[show]?.formula
  const needed = formula ? measuresIn(formula) : []
  if (codes.length < 2 || !needed.some((id) => indicator.measures[id]?.kind === 'latest'))
    return () => undefined
  const rows = Map.groupBy(codes, (one) => one[itemClassId] ?? '')
  const days = [...rows].map(([itemClass, row]): [string, string | undefined] => {
    const known = row
      .map((one) => sharedDays(indicator, needed, valuesOf(one, needed)))
      .filter((own): own is readonly string[] => own !== undefined && own.length > 0)
    return [itemClass, known[0]?.find((day) => known.every((own) => own.includes(day)))]
  })
  const found = new Map(days)
  return (one) => found.get(one[itemClassId] ?? '')
}

/** On which day an area has the row of a figure: worked out once, though groups share members. */
function daysOfRows(
  plan: Plan,
  codesOf: (area: string) => readonly Codes[],
  measures: ReadonlyMap<string, MeasureCells>,
): (place: Place) => RowDay {
  const hasStocks = Object.values(plan.indicator.measures).some(
    (measure) => measure.kind === 'latest' && measure.ofYear !== true,
  )
  if (!hasStocks) return () => () => undefined
  const known = new Map<string, (codes: Codes) => string | undefined>()
  return ({ show, period, codes }) =>
    (area) => {
      const name = [show, area, period].join('|')
      const found =
        known.get(name) ??
        rowDays(plan, show, codesOf(area), (own, needed) =>
          valuesAt(needed, measures, area, { show, period, codes: own }),
        )
      known.set(name, found)
      return found(codes)
    }
}

/** The figures of one show and area after the other. */
function* figuresOf(
  plan: Plan,
  part: ShowPlan,
  measures: ReadonlyMap<string, MeasureCells>,
  cells: readonly Cell[],
): Generator<Figure[]> {
  const { roadmap, indicator } = plan
  const codesOf = spineCodes(plan, part.by, cells)
  // A figure that is asked for alone is of the day that its row in the table has.
  const { codes: _alone, ...wholeTable } = plan
  const rowCodesOf = plan.codes === undefined ? codesOf : spineCodes(wholeTable, part.by, cells)
  const dayOf = daysOfRows(plan, rowCodesOf, measures)
  const per = plan.per === undefined ? {} : { per: plan.per }
  const figureAt = (area: string, place: Place): Figure[] => {
    const formula = indicator.shows[place.show]?.formula
    if (!formula) return []
    const needed = measuresIn(formula)
    const mixed = isMixed(plan, formula, place.codes) ? (['mixed class'] as const) : []
    const base = { ...place, ...per, jurisdiction: area }
    const finish = <O extends Pick<Figure, 'flags' | 'lower' | 'upper' | 'day'>>(
      outcome: O,
      origin: Figure['origin'],
    ) => ({
      ...base,
      ...outcome,
      origin,
      flags: isKnown(outcome) ? [...outcome.flags, ...mixed] : outcome.flags,
    })
    const group = roadmap.groups.find(({ id }) => id === area)
    const dayIn = dayOf(place)
    const oneDay = (id: string) =>
      atOneDay(plan.indicator, needed, valuesAt(needed, measures, id, place), dayIn(id))
    const members = (group?.members ?? []).map((member) => oneDay(member).values)
    const { values, ...ownDay } = oneDay(area)
    const outcome = evaluate(formula, needed, withGroupBase(formula, values, members))
    const reported = finish({ ...outcome, ...ownDay }, 'reported')
    if (!group) return [reported]
    const hasOwn = reported.state !== 'not reported'
    const isWanted = indicator.regions.includes(area)
    if (regionRule(indicator, place.show) === 'not aggregated' || !isWanted)
      return hasOwn || isWanted ? [reported] : []
    const made = finish(regionalFigure(formula, members), 'computed')
    return hasOwn ? [reported, made] : [made]
  }
  const areas = spineAreas(plan, cells)
  for (const show of part.shows) {
    for (const area of areas) {
      yield plan.periods.flatMap((period) =>
        codesOf(area).flatMap((codes) => figureAt(area, { show, period, codes })),
      )
    }
  }
}

type CellsPerPart = readonly (readonly (readonly Cell[])[])[]

/** All figures of a plan, from the cells of its measures in the order of its parts; some at a time. */
export function* someFigures(plan: Plan, cellsPerPart: CellsPerPart): Generator<Figure[]> {
  for (const [at, part] of plan.parts.entries()) {
    const perMeasure = cellsPerPart[at] ?? []
    const measures = new Map(
      part.measures.map((measure, place) => [measure.id, indexCells(measure.by, perMeasure[place] ?? [])]),
    )
    yield* figuresOf(plan, part, measures, perMeasure.flat())
  }
}

/** The same, all at once. */
export function figuresFrom(plan: Plan, cellsPerPart: CellsPerPart): Figure[] {
  return [...someFigures(plan, cellsPerPart)].flat()
}
