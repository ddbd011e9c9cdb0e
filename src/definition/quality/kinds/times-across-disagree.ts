// A time that lies across others, as a winter across two years: what those come to together cannot be less, nor what lies in it more.
import { findingSentences, say } from '../finding-sentences.ts'
import { add, exactText, isContradicting, type Bounds } from '../../codes/index.ts'
import { addDays, isSameInterval, isWithin } from '../../time/index.ts'
import { boundsOf, type Blanks, type Observation } from '../../roadmap/index.ts'
import { defineRuleKind, groupsAlike, placeText, valueText, type RuleHit } from '../looking/rule-kind.ts'

const withoutInterval: Blanks = { start: '', end: '', accumulation: 'period' }

/** Times one behind the other, and what they come to. */
interface Chain {
  readonly parts: readonly Observation[]
  readonly sum: Bounds
}

const isAcross = (one: Observation, other: Observation) =>
  one.start <= other.end && one.end >= other.start && !isWithin(one, other) && !isWithin(other, one)

const longer = ({ parts, sum }: Chain, next: Observation): Chain => ({
  parts: [...parts, next],
  sum: add(sum, boundsOf(next)),
})

const nothing: Chain = { parts: [], sum: { lower: '0', upper: '0' } }

const exceeds = (more: string | null, less: string | null) =>
  isContradicting({ lower: more, upper: null }, { lower: null, upper: less })

/** The one that says more, on the side that is asked. */
function tighter(held: Chain | undefined, other: Chain, side: 'lower' | 'upper'): Chain {
  if (!held) return other
  const [own, next] = [held.sum[side], other.sum[side]]
  return (side === 'upper' ? exceeds(own, next) : exceeds(next, own)) ? other : held
}

/** The least that times come to, one behind the other without a gap, that hold the whole of it and more. */
function around(whole: Observation, others: readonly Observation[]): Chain | undefined {
  const bounded = others.filter((one) => boundsOf(one).upper !== null)
  const reached = new Map<string, Chain>()
  let found: Chain | undefined
  for (const next of bounded.toSorted((a, b) => a.end.localeCompare(b.end))) {
    const before = next.start <= whole.start ? nothing : reached.get(addDays(next.start, -1))
    if (!before || next.end < whole.start) continue
    const chain = longer(before, next)
    if (next.end < whole.end) reached.set(next.end, tighter(reached.get(next.end), chain, 'upper'))
    else found = tighter(found, chain, 'upper')
  }
  return found
}

/** The most that times come to which lie within it and have no day in common. */
function inside(whole: Observation, others: readonly Observation[]): Chain {
  const within = others.filter((one) => isWithin(one, whole) && boundsOf(one).lower !== null)
  const upTo: { readonly end: string; readonly chain: Chain }[] = []
  for (const next of within.toSorted((a, b) => a.end.localeCompare(b.end))) {
    const before = upTo.findLast(({ end }) => end < next.start)?.chain ?? nothing
    const chain = tighter(upTo.at(-1)?.chain, longer(before, next), 'lower')
    upTo.push({ end: next.end, chain })
  }
  return upTo.at(-1)?.chain ?? nothing
}

function hit(whole: Observation, { parts, sum }: Chain, side: 'lower' | 'upper'): RuleHit {
  return {
    params: {
      place: placeText(whole),
      value: valueText(whole),
      parts: parts.map((one) => `${valueText(one)} (${placeText(one)})`).join(' + '),
      sum: say(side === 'upper' ? 'sum-at-most' : 'sum-at-least', { sum: exactText(sum[side] ?? '0') }),
    },
    observations: [whole, ...parts],
  }
}

function lookAt(whole: Observation, group: readonly Observation[]): RuleHit[] {
  if (!group.some((one) => isAcross(one, whole))) return []
  const others = group.filter((one) => !isSameInterval(one, whole))
  const { lower, upper } = boundsOf(whole)
  const [outer, inner] = [around(whole, others), inside(whole, others)]
  const isLess = outer !== undefined && outer.parts.length > 1 && exceeds(lower, outer.sum.upper)
  const isMore = inner.parts.length > 1 && exceeds(inner.sum.lower, upper)
  return [...(isLess ? [hit(whole, outer, 'upper')] : []), ...(isMore ? [hit(whole, inner, 'lower')] : [])]
}

/** What is said of a time that lies across others, and cannot be true beside what is said of these. */
export const timesAcrossDisagree = defineRuleKind({
  id: 'times-across-disagree',
  sentence: { en: findingSentences['times-across-disagree'] },
  // What registers count is looked at by periods of one length, none of which lies across another.
  origins: ['reported'],
  look: (observations) =>
    groupsAlike(
      observations.filter(({ accumulation }) => accumulation === 'period'),
      withoutInterval,
    ).flatMap((group) => group.flatMap((whole) => lookAt(whole, group))),
})
