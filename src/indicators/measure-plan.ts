// How one measure is brought from rows to cells: what is kept, what is rolled up, in which order. Plain data.
import {
  findCode,
  findCounting,
  findDimension,
  getDataElement,
  isAddable,
  itemClassId,
  topCodes,
  total,
  type Code,
  type CodeList,
  type Counting,
  type DataElement,
  type Indicator,
  type Measure,
  type Roadmap,
} from '#definition'

/** A code that is the sum of others within its dimension. */
export interface RollUp {
  readonly code: string
  readonly parts: readonly string[]
}

/**
 * What records say of a sum of others and leave open which of them it was: beside its parts one more of them, where a
 * published figure of the same code would be the sum itself.
 */
export function leftOpen(code: string): string {
  return `${code}*`
}

/** What becomes of one dimension of the element. */
export interface Collapse {
  readonly dimension: string
  /** Deepest first, so that a sum finds its parts already added up. */
  readonly rollUps: readonly RollUp[]
  /** The codes kept; several are added up. `every code` keeps them apart: the figures are broken down by it. */
  readonly keep: readonly string[] | 'every code'
}

export interface MeasurePlan {
  readonly id: string
  readonly measure: Measure
  readonly element: string
  /** All dimensions of the element, in its order. */
  readonly dimensions: readonly string[]
  readonly collapses: readonly Collapse[]
  /** What the cells are broken down by, in the order of the plan; `item-class` among them. */
  readonly by: readonly string[]
  /** How records of a register feed the element, beside what is reported; undefined where none do. */
  readonly counted?: Counting
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

/** The roll-ups needed to know a code, its parts' own first. */
function rollUpsFor(list: CodeList, code: string): RollUp[] {
  const parts = code === total ? topCodes(list) : (findCode(list, code)?.of ?? [])
  if (parts.length === 0) return []
  return [...parts.flatMap((part) => rollUpsFor(list, part)), { code, parts }]
}

function collapseOf(
  list: CodeList,
  id: string,
  restriction: string | readonly string[] | undefined,
): Collapse {
  const keep = restriction === undefined ? [total] : [restriction].flat()
  return { dimension: id, rollUps: keep.flatMap((code) => rollUpsFor(list, code)), keep }
}

function splitOf(list: CodeList, id: string): Collapse {
  return {
    dimension: id,
    rollUps: topCodes(list).flatMap((code) => rollUpsFor(list, code)),
    keep: 'every code',
  }
}

/**
 * Can the measure be split by that breakdown at all? What it restricts, it is not split by. A checklist is only split
 * by its criteria, and only where it counts them one by one.
 */
export function isSplitBy(measure: Measure, element: DataElement, breakdown: string): boolean {
  if (measure.kind === 'checklist') return measure.each !== undefined && breakdown === measure.over
  if (breakdown === itemClassId) return element.itemClasses.length > 0 && measure.itemClass === undefined
  return findDimension(element, breakdown) !== undefined && measure.where[breakdown] === undefined
}

/** Plans one measure of an indicator at the grain of the given breakdown. */
export function planMeasure(
  roadmap: Roadmap,
  indicator: Indicator,
  id: string,
  breakdown: readonly string[],
): MeasurePlan {
  const measure = indicator.measures[id]
  if (!measure) throw new Error(`Indicator “${indicator.id}” has no measure “${id}”.`)
  const element = getDataElement(roadmap, measure.element)
  const by = breakdown.filter((one) => isSplitBy(measure, element, one))
  // Percentages and rates of parts say nothing about the whole: they are taken as published, never added up.
  const collapses = element.dimensions.map(({ id: dimension, codes }) =>
    by.includes(dimension)
      ? splitOf(codes, dimension)
      : collapseOf(codes, dimension, measure.where[dimension]),
  )
  const rolled = isAddable(element.unit)
    ? collapses
    : collapses.map((collapse) => ({ ...collapse, rollUps: [] }))
  const over = measure.kind === 'checklist' ? findDimension(element, measure.over) : undefined
  const dimensions = element.dimensions.map((dimension) => dimension.id)
  const counted = findCounting(roadmap, element.id)
  const criteria = over ? [measure.where[over.id] ?? Object.keys(over.codes.codes)].flat().length : 0
  const judged = measure.kind === 'checklist' ? findDimension(element, measure.judgement) : undefined
  const unjudged = Object.entries<Code>(judged?.codes.codes ?? {}).flatMap(([code, { notReported }]) =>
    notReported ? [code] : [],
  )
  return {
    id,
    measure,
    element: element.id,
    dimensions,
    collapses: rolled,
    by,
    ...(counted ? { counted } : {}),
    criteria,
    unjudged,
  }
}
