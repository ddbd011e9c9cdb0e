// At which grain counts are kept a second time: what indicators ask first, so that its answer costs what it shows.
import { total } from '../codes/index.ts'
import { findCounting } from './counting.ts'
import { findDataElement, type Roadmap } from '../roadmap/index.ts'
import { headlinesOf, type Indicator, type Measure } from '../indicators/index.ts'

/** The dimensions by which a measure chooses what it takes. */
function chosenBy(measure: Measure): string[] {
  const own = Object.keys(measure.where)
  return measure.kind === 'checklist' ? [...own, measure.over, measure.judgement] : own
}

/** The dimensions of the element that an answer of the indicator needs apart when it is first asked. */
function askedFirst(indicator: Indicator, element: string): string[] {
  const { measures, always } = indicator
  const own = Object.values(measures).filter((measure) => measure.element === element)
  const named = headlinesOf(indicator).flatMap(({ codes = {} }) => Object.keys(codes))
  return own.length === 0 ? [] : [...own.flatMap(chosenBy), ...always, ...named]
}

type Coarse = ReadonlyMap<string, readonly string[]>

/** By element, worked out once a roadmap: every count that moves asks for them. */
const coarseByRoadmap = new WeakMap<Roadmap, Coarse>()

function coarseOf(roadmap: Roadmap): Coarse {
  const known = coarseByRoadmap.get(roadmap)
  if (known) return known
  const made = roadmap.dataElements.flatMap(({ id, dimensions }) => {
    const counting = findCounting(roadmap, id)
    if (counting === undefined || counting === 'stated') return []
    const asked = new Set(roadmap.indicators.flatMap((indicator) => askedFirst(indicator, id)))
    const kept = dimensions.flatMap((dimension) => (asked.has(dimension.id) ? [dimension.id] : []))
    return [[id, kept] as const]
  })
  const coarse = new Map(made)
  coarseByRoadmap.set(roadmap, coarse)
  return coarse
}

/**
 * Whether the counts of an element are kept at the coarse grain as well. What records state is not: two claims are
 * never added up. Nor is what no register counts.
 */
export function isRolledUp(roadmap: Roadmap, element: string): boolean {
  return coarseOf(roadmap).has(element)
}

/**
 * The dimensions that the coarse counts of an element keep apart, in the order of the element; all others stand as their
 * total, and item classes are always apart. They are those by which a measure of any indicator chooses codes, those by
 * which its figures are always split, and those of its headlines. Empty as well where nothing is rolled up.
 */
export function coarseDimensions(roadmap: Roadmap, element: string): readonly string[] {
  return coarseOf(roadmap).get(element) ?? []
}

/** The codes of a cell of the element at the coarse grain. */
export function coarseCodes(
  roadmap: Roadmap,
  element: string,
  codes: Readonly<Record<string, string>>,
): Record<string, string> {
  const kept = coarseDimensions(roadmap, element)
  const dimensions = findDataElement(roadmap, element)?.dimensions ?? []
  return Object.fromEntries(
    dimensions.map(({ id }) => [id, kept.includes(id) ? (codes[id] ?? total) : total]),
  )
}
