import { findingSentences } from '../finding-sentences.ts'
import Big from 'big.js'
import { boundsOf, type Observation } from '../../roadmap/index.ts'
import { defineRuleKind, placeText, valueText } from '../looking/rule-kind.ts'

function isImpossible(one: Observation): boolean {
  const { lower, upper } = boundsOf(one)
  return (lower !== null && new Big(lower).gt(100)) || (upper !== null && new Big(upper).lt(0))
}

/** A share is at least nothing and at most everything. A stated change may be more, or less. */
export const impossibleShare = defineRuleKind({
  id: 'impossible-share',
  sentence: { en: findingSentences['impossible-share'] },
  look: (observations, { element }) =>
    element.unit.kind === 'percent' && !element.statedChange
      ? observations
          .filter(isImpossible)
          .map((one) => ({ params: { place: placeText(one), value: valueText(one) }, observations: [one] }))
      : [],
})
