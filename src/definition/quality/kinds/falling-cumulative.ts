import { findingSentences, say } from '../finding-sentences.ts'
import { add, addAll, isContradicting } from '../../codes/index.ts'
import { addDays } from '../../time/index.ts'
import { boundsOf, factKey, type Observation } from '../../roadmap/index.ts'
import { wholesAndParts } from '../looking/breakdowns.ts'
import {
  defineRuleKind,
  groupsAlike,
  placeText,
  valueText,
  type RuleContext,
  type RuleHit,
} from '../looking/rule-kind.ts'

function isFalling(earlier: Observation, later: Observation): boolean {
  const [before, after] = [boundsOf(earlier), boundsOf(later)]
  return isContradicting({ lower: before.lower, upper: null }, { lower: null, upper: after.upper })
}

function hit(earlier: Observation, later: Observation, between: readonly Observation[]): RuleHit {
  const how =
    between.length > 0
      ? say('with-in-between', { value: valueText(between[0] ?? later) })
      : say('which-is-less')
  return {
    params: {
      place: placeText(later),
      earlier: valueText(earlier),
      day: earlier.end,
      later: valueText(later),
      how,
    },
    observations: [earlier, ...between, later],
  }
}

/** The flow between two cumulative figures, where one was published for exactly that interval. */
function flowsBetween(
  flows: readonly Observation[],
  earlier: Observation,
  later: Observation,
): Observation[] {
  const start = addDays(earlier.end, 1)
  return flows.filter((one) => one.start === start && one.end === later.end)
}

function doesNotReconcile(earlier: Observation, flow: Observation, later: Observation): boolean {
  return isContradicting(add(boundsOf(earlier), boundsOf(flow)), boundsOf(later))
}

/** Published flows; one of which only a bound is published is as much as its complete parts, where they say so. */
function flowsOf(observations: readonly Observation[], context: RuleContext): Observation[] {
  const published = observations.filter((one) => one.accumulation === 'period')
  const narrowed = wholesAndParts(published, context).flatMap(({ whole, parts, isClosed }): Observation[] => {
    const { lower, upper } = addAll(parts.map(boundsOf))
    return isClosed && whole.value === null && lower !== null && lower === upper
      ? [{ ...whole, value: lower }]
      : []
  })
  // Two complete breakdowns of one whole say the same thing once.
  const once = new Map(narrowed.map((one) => [`${factKey(one)}|${one.value}`, one]))
  return [...published, ...once.values()]
}

/** What has added up since a start can only grow, and grows by what was added in between. */
export const fallingCumulative = defineRuleKind({
  id: 'falling-cumulative',
  sentence: { en: findingSentences['falling-cumulative'] },
  look: (observations, context) => {
    const cumulative = observations.filter((one) => one.accumulation === 'cumulative')
    if (cumulative.length === 0) return []
    const flows = flowsOf(observations, context)
    return groupsAlike(cumulative, { end: '' }).flatMap((group) => {
      const inOrder = group.toSorted((a, b) => a.end.localeCompare(b.end))
      const [first] = inOrder
      const own = flows.filter((one) => first && isAlike(one, first))
      return inOrder.flatMap((later, at) =>
        inOrder.slice(0, at).flatMap((earlier) => {
          if (earlier.end === later.end) return []
          if (isFalling(earlier, later)) return [hit(earlier, later, [])]
          return flowsBetween(own, earlier, later)
            .filter((flow) => doesNotReconcile(earlier, flow, later))
            .map((flow) => hit(earlier, later, [flow]))
        }),
      )
    })
  },
})

function isAlike(flow: Observation, cumulative: Observation): boolean {
  const blank = (one: Observation) =>
    [one.jurisdiction, one.basis, one.itemClass, ...Object.values(one.codes)].join('|')
  return blank(flow) === blank(cumulative)
}
