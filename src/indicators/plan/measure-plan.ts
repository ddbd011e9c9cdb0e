// How one measure is brought from statements to cells: which codes are kept, and what may be added up. Plain data.
import {
  coarseDimensions,
  findCounting,
  findDimension,
  getDataElement,
  isAddable,
  isRolledUp,
  itemClassId,
  total,
  type Code,
  type Counting,
  type Dimension,
  type DataElement,
  type Indicator,
  type Measure,
  type Roadmap,
} from '#definition'
import { countedReach, type Reach } from './counted-reach.ts'
import { latticeOf, type Lattice } from '../reasoning/index.ts'

/** What becomes of one dimension of the element. */
export interface Grain {
  readonly dimension: string
  /** All codes of its list. */
  readonly codes: readonly string[]
  readonly lattice: Lattice
  /** The codes kept; several are added up. `every code` keeps them apart: the figures are broken down by it. */
  readonly keep: readonly string[] | 'every code'
}

export interface MeasurePlan {
  readonly id: string
  readonly measure: Measure
  readonly element: string
  /** False for percentages and rates: what they come to for parts says nothing about the whole. */
  readonly isAddable: boolean
  /** True for changes that a source states: what is at most 0 may be less. */
  readonly mayFallBelowZero: boolean
  /** All dimensions of the element, in its order. */
  readonly dimensions: readonly string[]
  readonly grain: readonly Grain[]
  /** What the cells are broken down by, in the order of the plan; `item-class` among them. */
  readonly by: readonly string[]
  /** How records of a register feed the element, beside what is reported; undefined where none do. */
  readonly counted?: Counting
  /** Ids of the registers that feed it. */
  readonly registers: readonly string[]
  /** Which cells their records can be counted in at all: in these, no record means none. */
  readonly reach: Reach
  /** Are the counts that are kept coarse fine enough for it? */
  readonly isCoarse: boolean
  /** Of a checklist: how many criteria there are to be met. */
  readonly criteria: number
  /** Of a checklist: codes that leave a criterion open, because it was not judged, or is no longer. */
  readonly unjudged: readonly string[]
}

/** The codes of a breakdown, `item-class` among them, that the measure takes in a cell; undefined where it takes all. */
export function chosenCodes(
  plan: MeasurePlan,
  breakdown: string,
  codes: Readonly<Record<string, string>>,
): readonly string[] | undefined {
  const restricted = breakdown === itemClassId ? plan.measure.itemClass : plan.measure.where[breakdown]
  const chosen = plan.by.includes(breakdown) ? codes[breakdown] : restricted
  return chosen === undefined ? undefined : [chosen].flat()
}

/** Is the dimension kept apart: by a breakdown, or by the codes that the measure takes? */
export function isKeptApart({ keep }: Grain): boolean {
  return keep === 'every code' || keep.length !== 1 || keep[0] !== total
}

function grainOf({ id, codes, additive }: Dimension, element: DataElement, keep: Grain['keep']): Grain {
  const nesting = isAddable(element.unit) ? (additive ? 'parts' : 'overlapping') : 'apart'
  return { dimension: id, codes: Object.keys(codes.codes), lattice: latticeOf(codes, nesting), keep }
}

/**
 * Can the measure be split by that breakdown at all? By a dimension that it restricts only where its figure is a sum, and
 * then within the restriction: of a ratio every code would be compared with itself. A checklist is only split by its
 * criteria, and only where it counts them one by one.
 */
export function isSplitBy(
  measure: Measure,
  element: DataElement,
  breakdown: string,
  { isSum }: { readonly isSum: boolean },
): boolean {
  if (measure.kind === 'checklist') return measure.each !== undefined && breakdown === measure.over
  if (breakdown === itemClassId) return element.itemClasses.length > 0 && measure.itemClass === undefined
  return findDimension(element, breakdown) !== undefined && (isSum || measure.where[breakdown] === undefined)
}

/** How many criteria a checklist has, and which codes leave one open. */
function checklistOf(measure: Measure, element: DataElement): Pick<MeasurePlan, 'criteria' | 'unjudged'> {
  if (measure.kind !== 'checklist') return { criteria: 0, unjudged: [] }
  const over = findDimension(element, measure.over)
  const judged = findDimension(element, measure.judgement)
  const unjudged = Object.entries<Code>(judged?.codes.codes ?? {}).flatMap(([code, { notReported }]) =>
    notReported ? [code] : [],
  )
  const all = over ? [measure.where[over.id] ?? Object.keys(over.codes.codes)].flat() : []
  return { criteria: all.length, unjudged }
}

/** Are the counts that are kept coarse fine enough: do they keep apart whatever the measure keeps apart? */
function isCoarseEnough(roadmap: Roadmap, measure: Measure, grain: readonly Grain[]): boolean {
  if (!isRolledUp(roadmap, measure.element)) return false
  const coarse = coarseDimensions(roadmap, measure.element)
  const own = grain.filter(isKeptApart).map(({ dimension }) => dimension)
  const judged = measure.kind === 'checklist' ? [measure.over, measure.judgement] : []
  return [...own, ...judged].every((dimension) => coarse.includes(dimension))
}

/** How a measure is asked for. */
export interface AskedMeasure {
  readonly id: string
  readonly breakdown: readonly string[]
  /** Whether the figures it is asked for are sums of measures: only of these a restricted measure is split within. */
  readonly isSum?: boolean
}

/** Is a cell within what the measure takes, where it is broken down by a dimension that it restricts? */
export function isWithinRestriction(
  { by, grain, measure }: MeasurePlan,
  codes: Readonly<Record<string, string>>,
): boolean {
  return grain.every(({ dimension, lattice }) => {
    const restriction = measure.where[dimension]
    const code = codes[dimension]
    if (restriction === undefined || code === undefined || !by.includes(dimension)) return true
    return [restriction].flat().some((one) => lattice.isWithin(code, one))
  })
}

/** Plans one measure of an indicator at the grain of the given breakdown. */
export function planMeasure(
  roadmap: Roadmap,
  indicator: Indicator,
  { id, breakdown, isSum = false }: AskedMeasure,
): MeasurePlan {
  const measure = indicator.measures[id]
  if (!measure) throw new Error(`Indicator “${indicator.id}” has no measure “${id}”.`)
  const element = getDataElement(roadmap, measure.element)
  const by = breakdown.filter((one) => isSplitBy(measure, element, one, { isSum }))
  const grain = element.dimensions.map((dimension) => {
    const restriction = measure.where[dimension.id]
    const keep = restriction === undefined ? [total] : [restriction].flat()
    return grainOf(dimension, element, by.includes(dimension.id) ? 'every code' : keep)
  })
  const counted = findCounting(roadmap, element.id)
  return {
    id,
    measure,
    element: element.id,
    isAddable: isAddable(element.unit),
    mayFallBelowZero: element.statedChange !== undefined,
    dimensions: element.dimensions.map((dimension) => dimension.id),
    grain,
    by,
    ...(counted ? { counted } : {}),
    registers: roadmap.registers
      .filter(({ counts }) => counts.some((count) => count.element === element.id))
      .map((register) => register.id),
    reach: counted === undefined ? {} : countedReach(roadmap, element, measure.where),
    isCoarse: isCoarseEnough(roadmap, measure, grain),
    ...checklistOf(measure, element),
  }
}
