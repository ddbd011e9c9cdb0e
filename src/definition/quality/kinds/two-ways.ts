import { findingSentences } from '../finding-sentences.ts'
import Big from 'big.js'
import { isContradicting, notApplicable, total } from '../../codes/index.ts'
import { findCounting, type CountsAsked } from '../../counts/index.ts'
import { isSameInterval } from '../../time/index.ts'
import { spokenText } from '../../words/index.ts'
import { boundsOf, findDataElement, findGroup, type Observation } from '../../roadmap/index.ts'
import { areFed, countedObservations, sumCells, sumKey } from '../looking/counted-sums.ts'
import { isOfStep, stepContradictions, type Step } from './in-descending-order.ts'
import { defineRuleKind, placeText, valueText, type RuleContext, type RuleHit } from '../looking/rule-kind.ts'

/** Two data elements that speak of one thing from two sides: what the press saw of it, and what the police did. */
export interface TwoWays {
  readonly pairs: readonly { readonly one: Step; readonly other: Step }[]
}

const keptOf = ({ where = {} }: Step) => Object.keys(where).toSorted()
const isWholeMonths = ({ start, end }: Observation) =>
  start.endsWith('-01') && new Date(Date.parse(end) + 86_400_000).getUTCDate() === 1

function countsFor(one: Observation, other: Step): CountsAsked {
  return {
    element: other.element,
    by: 'month',
    kept: keptOf(other),
    within: { start: one.start, end: one.end },
  }
}

/** What registers count of the other side in the same months; of a group only where all its members are counted. */
function countedBeside(one: Observation, other: Step, context: RuleContext): Observation[] {
  const element = findDataElement(context.roadmap, other.element)
  if (!element || findCounting(context.roadmap, element.id) !== 'happened' || !isWholeMonths(one)) return []
  const itemClass = other.itemClass ?? notApplicable
  const cells = context
    .counts(countsFor(one, other))
    .filter((cell) => cell.begins >= one.start && cell.begins <= one.end && cell.itemClass === itemClass)
  const kept = keptOf(other)
  const members = findGroup(context.roadmap, one.jurisdiction)?.members ?? [one.jurisdiction]
  const isCounted = (area: string) => cells.some(({ jurisdiction }) => jurisdiction === area)
  if (!members.every(isCounted) || !areFed(kept, cells)) return []
  const codes = Object.fromEntries(element.dimensions.map(({ id }) => [id, other.where?.[id] ?? total]))
  const sums = sumCells(element, cells, kept)
  const own = members.flatMap((jurisdiction) => sums.get(sumKey({ jurisdiction, itemClass, codes })) ?? [])
  const sum = own.reduce((before, each) => before.plus(each.sum), new Big(0))
  const isOpen = own.some((each) => each.isOpen)
  const place = { jurisdiction: one.jurisdiction, itemClass, codes, interval: one, isOpen }
  return [countedObservations({ ...context, element })(place, sum.toFixed())]
}

function hitsOf(
  one: Observation,
  { one: here, other }: TwoWays['pairs'][number],
  context: RuleContext,
): RuleHit[] {
  const said = context
    .observationsOf(other.element)
    .filter(
      (each) => isOfStep(each, other) && each.jurisdiction === one.jurisdiction && isSameInterval(each, one),
    )
  const counted = context.origin === 'reported' ? countedBeside(one, other, context) : []
  return [...said, ...counted]
    .filter((each) => isContradicting(boundsOf(each), boundsOf(one)))
    .map((each) => ({
      params: {
        ...{ place: placeText({ ...one, codes: {} }), one: spokenText(here.name), oneValue: valueText(one) },
        ...{
          other: spokenText(other.name),
          otherValue: valueText(each),
          source: one.source,
          otherSource: each.source,
        },
      },
      observations: [one, each],
      about: [one],
    }))
}

/** One thing that is told in two ways is told alike, or somebody can say what makes the difference. */
export const twoWays = defineRuleKind<TwoWays>({
  id: 'two-ways',
  sentence: { en: findingSentences['two-ways'] },
  reads: ({ pairs }, element) =>
    pairs.flatMap(({ one, other }) => (one.element === element ? [other.element] : [])),
  crosses: ({ pairs }, element) =>
    pairs
      .flatMap(({ one, other }) => [one, other])
      .filter((step) => step.element === element)
      .map(({ where = {} }) => Object.keys(where)),
  contradictions: ({ pairs }, roadmap) =>
    pairs.flatMap(({ one, other }) => [one, other].flatMap((step) => stepContradictions(step, roadmap))),
  counts: (observations, { roadmap, element }, { pairs }) =>
    pairs
      .filter(
        ({ one, other }) => one.element === element.id && findCounting(roadmap, other.element) === 'happened',
      )
      .flatMap(({ one, other }) =>
        observations
          .filter((each) => isOfStep(each, one) && isWholeMonths(each))
          .map((each) => countsFor(each, other)),
      ),
  look: (observations, context, { pairs }) =>
    pairs
      .filter(({ one }) => one.element === context.element.id)
      .flatMap((pair) =>
        observations
          .filter((each) => isOfStep(each, pair.one))
          .flatMap((each) => hitsOf(each, pair, context)),
      ),
})
