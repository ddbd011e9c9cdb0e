import { addAll, isContradicting, isKnown, type Bounds } from '../bounds.ts'
import { boundsOf } from '../observation.ts'
import { wholesAndParts, type WholeAndParts } from './breakdowns.ts'
import { defineRuleKind, placeText, valueText } from './rule-kind.ts'

/** What the parts come to: open above where parts are left out. */
export function sumOfParts({ parts, isClosed }: Pick<WholeAndParts, 'parts' | 'isClosed'>): Bounds {
  const sum = addAll(parts.map(boundsOf))
  return isClosed ? sum : { lower: sum.lower, upper: null }
}

/**
 * Parts that claim to be all of a whole must add up to it; parts that do not must not exceed it. What registers count is
 * added up from the same records, and a record that names only the whole belongs to no part: nothing to question.
 */
export const partsDoNotSum = defineRuleKind({
  id: 'parts-do-not-sum',
  origins: ['reported'],
  sentence: { en: '{place}: the parts {parts} add up to {sum}, the whole is given as {whole}.' },
  look: (observations, context) =>
    wholesAndParts(observations, context)
      .filter(({ whole, parts, isClosed }) => {
        const sum = sumOfParts({ parts, isClosed })
        return isKnown(sum) && isContradicting(sum, boundsOf(whole))
      })
      .map(({ whole, parts, isClosed }) => ({
        params: {
          place: placeText(whole),
          parts: parts.map(valueText).join(' + '),
          sum: sumOfParts({ parts, isClosed }).lower ?? '?',
          whole: valueText(whole),
        },
        observations: [whole, ...parts],
      })),
})
