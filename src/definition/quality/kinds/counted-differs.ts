import { findingSentences, say } from '../finding-sentences.ts'
import Big from 'big.js'
import {
  exactText,
  isContradicting,
  isKnown,
  total,
  type Bounds,
  type DataElement,
} from '../../codes/index.ts'
import { findCounting, type CountedCells, type CountsAsked } from '../../counts/index.ts'
import { addDays } from '../../time/index.ts'
import { boundsOf, findGroup, type Observation } from '../../roadmap/index.ts'
import {
  areFed,
  countedObservations,
  lastingDimensions,
  sumCells,
  sumKey,
  type Summed,
  withParents,
} from '../looking/counted-sums.ts'
import { defineRuleKind, placeText, valueText, type RuleContext, type RuleHit } from '../looking/rule-kind.ts'

const firstDay = '0001-01-01'

/** Counts are kept by the month: only what begins and ends with one can be counted as well. */
function isWholeMonths({ start, end }: Observation): boolean {
  return start.endsWith('-01') && addDays(end, 1).endsWith('-01')
}

function brokenBy({ codes }: Observation): string[] {
  return Object.keys(codes)
    .filter((id) => !(codes[id] ?? '_').startsWith('_'))
    .toSorted()
}

/** The counts that make up the figure: whole years are there already, for any other interval the database is asked. */
function countsOf(one: Observation, element: DataElement): CountsAsked {
  const isStock = element.accumulation === 'stock'
  const asked = { element: element.id, by: 'year', kept: brokenBy(one) } as const
  const isWholeYears = one.end.endsWith('-12-31') && (isStock || one.start.endsWith('-01-01'))
  return isWholeYears ? asked : { ...asked, within: { start: isStock ? firstDay : one.start, end: one.end } }
}

/** The cells behind the figure, whosever they are. */
function cellsBehind(one: Observation, { element, counts }: RuleContext): CountedCells[] {
  const isStock = element.accumulation === 'stock'
  const [first, last] = [one.start.slice(0, 4), one.end]
  return counts(countsOf(one, element)).filter(
    ({ begins, itemClass }) => itemClass === one.itemClass && begins <= last && (isStock || begins >= first),
  )
}

/** Sums by what a figure keeps apart and its interval, each made once. */
function sumsFor(context: RuleContext) {
  const made = new Map<string, { readonly sums: Map<string, Summed>; readonly areas: ReadonlySet<string> }>()
  return (one: Observation) => {
    const kept = brokenBy(one)
    const key = [one.start, one.end, one.itemClass, ...kept].join('|')
    const found = made.get(key)
    if (found) return found
    const cells = cellsBehind(one, context)
    const isFed = areFed(kept, cells)
    const areas = new Set(isFed ? cells.map(({ jurisdiction }) => jurisdiction) : [])
    const sums = isFed ? sumCells(context.element, cells, kept) : new Map<string, Summed>()
    const fresh = { sums, areas }
    made.set(key, fresh)
    return fresh
  }
}

/** Is there a record that names only what the figure’s code is a part of? It may belong to the figure or not. */
function isNamedInPart(one: Observation, members: readonly string[], context: RuleContext): boolean {
  const wholes = brokenBy(one).map((id) => {
    const [, ...parents] = withParents(context.element, id, one.codes[id] ?? total)
    return [id, parents] as const
  })
  if (wholes.every(([, parents]) => parents.length === 0)) return false
  return cellsBehind(one, context).some(
    ({ jurisdiction, codes }) =>
      members.includes(jurisdiction) && wholes.some(([id, parents]) => parents.includes(codes[id] ?? total)),
  )
}

interface Counted {
  readonly sum: Big
  readonly months: number
  readonly isAtLeast: boolean
}

function hitOf(
  one: Observation,
  { sum: counted, months, isAtLeast }: Counted,
  context: RuleContext,
): RuleHit[] {
  const exact = countedObservations(context)({ ...one, interval: one }, counted.toFixed())
  const beside: Observation = isAtLeast
    ? { ...exact, value: null, lower: counted.toFixed(), upper: null }
    : exact
  const bounds: Bounds = boundsOf(beside)
  if (!isContradicting(bounds, boundsOf(one))) return []
  const { lower, upper } = boundsOf(one)
  const nearest = upper !== null && counted.gt(upper) ? upper : (lower ?? upper ?? '0')
  const params = {
    place: placeText(one),
    reported: valueText(one),
    source: one.source,
    counted: exactText(counted.toFixed()),
    difference: exactText(counted.minus(nearest).abs().toFixed()),
    how: say(counted.gt(nearest) ? 'counted-more' : 'counted-fewer'),
    months,
  }
  return [{ params, observations: [one, beside], about: [one] }]
}

function isComparable(one: Observation, { element }: Pick<RuleContext, 'element'>): boolean {
  return (
    one.basis === 'actual' &&
    one.accumulation === element.accumulation &&
    isKnown(boundsOf(one)) &&
    isWholeMonths(one) &&
    lastingDimensions(element).every((id) => (one.codes[id] ?? total) !== total)
  )
}

/** Are there records of what was reported? What they state is a value of its own, and nothing to add up. */
function isCounted({ roadmap, element }: Pick<RuleContext, 'roadmap' | 'element'>): boolean {
  const counting = findCounting(roadmap, element.id)
  return counting === 'happened' || counting === 'holding'
}

/** What was reported and what registers count are two statements of one thing. Both are kept; neither is chosen. */
export const countedDiffers = defineRuleKind({
  id: 'counted-differs',
  sentence: {
    en: findingSentences['counted-differs'],
  },
  origins: ['reported'],
  counts: (observations, context) =>
    isCounted(context)
      ? observations.filter((one) => isComparable(one, context)).map((one) => countsOf(one, context.element))
      : [],
  look: (observations, context) => {
    if (!isCounted(context)) return []
    const find = sumsFor(context)
    return observations
      .filter((one) => isComparable(one, context))
      .flatMap((one) => {
        const members = findGroup(context.roadmap, one.jurisdiction)?.members ?? [one.jurisdiction]
        const { sums, areas } = find(one)
        if (!members.every((area) => areas.has(area))) return []
        const own = members.flatMap((jurisdiction) => sums.get(sumKey({ ...one, jurisdiction })) ?? [])
        const sum = own.reduce((before, each) => before.plus(each.sum), new Big(0))
        const months = Math.max(0, ...own.map((each) => each.months))
        const isAtLeast = own.some(({ isOpen }) => isOpen) || isNamedInPart(one, members, context)
        return hitOf(one, { sum, months, isAtLeast }, context)
      })
  },
})
