import { findingSentences } from '../finding-sentences.ts'
import { contradiction } from '../../problems/index.ts'
import Big from 'big.js'
import { decimalText, findCode, type Dimension } from '../../codes/index.ts'
import type { Observation } from '../../roadmap/index.ts'
import { wholesAndParts } from '../looking/breakdowns.ts'
import { defineRuleKind, placeText, valueText, type RuleContext } from '../looking/rule-kind.ts'

/** The dimensions that have the category “not reported”: many have not. */
function askedDimensions({ element }: RuleContext): Dimension[] {
  return element.dimensions.filter(({ codes }) => Object.values(codes.codes).some((code) => code.notReported))
}

interface NotReportedShare {
  /** Percent of the whole. */
  readonly above: number
  /** Of fewer than this many a share says nothing. */
  readonly least?: number
}

/** “Not reported” is a category that is stored and shown. Where its share is high, the other shares mean little. */
export const notReportedShare = defineRuleKind<NotReportedShare>({
  id: 'not-reported-share',
  sentence: { en: findingSentences['not-reported-share'] },
  contradictions: ({ above }) => (above >= 0 && above <= 100 ? [] : [contradiction('share-out-of-limits')]),
  look: (observations, context, { above, least = 1 }) => {
    const dimensions = askedDimensions(context)
    const isNotReported = (one: Observation) =>
      dimensions.some(({ id, codes }) => findCode(codes, one.codes[id] ?? '')?.notReported === true)
    return wholesAndParts(observations, context).flatMap(({ whole, parts }) => {
      if (isNotReported(whole)) return []
      const unreported = parts.find(isNotReported)
      if (!unreported?.value || !whole.value || new Big(whole.value).lt(least)) return []
      const percent = new Big(unreported.value).times(100).div(whole.value)
      if (percent.lte(above)) return []
      const params = { place: placeText(whole), count: valueText(unreported), whole: valueText(whole) }
      return [
        {
          params: { ...params, percent: decimalText(percent.toFixed(), 1) },
          observations: [whole, ...parts],
        },
      ]
    })
  },
})
