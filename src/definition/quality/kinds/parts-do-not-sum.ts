import { findingSentences } from '../finding-sentences.ts'
import { addAll, isContradicting, isKnown, type Bounds, type UnitKind } from '../../codes/index.ts'
import { boundsOf, type Observation } from '../../roadmap/index.ts'
import { wholesAndParts, type WholeAndParts } from '../looking/breakdowns.ts'
import { roundedBounds } from '../looking/rounded-bounds.ts'
import { defineRuleKind, placeText, sumText, valueText } from '../looking/rule-kind.ts'

type Parts = Pick<WholeAndParts, 'parts' | 'isClosed'>

/** What the parts come to: open above where parts are left out. */
export function sumOfParts({ parts, isClosed }: Parts): Bounds {
  const sum = addAll(parts.map(boundsOf))
  return isClosed ? sum : { lower: sum.lower, upper: null }
}

/** Can the parts not add up to the whole, however each of them was rounded? */
export function isOtherThanWhole({ parts, isClosed }: Parts, whole: Observation, kind: UnitKind): boolean {
  const sum = addAll(parts.map((part) => roundedBounds(part, kind)))
  const open = isClosed ? sum : { lower: sum.lower, upper: null }
  return isKnown(open) && isContradicting(open, roundedBounds(whole, kind))
}

/**
 * Parts that claim to be all of a whole must add up to it; parts that do not must not exceed it. What registers count is
 * added up from the same records, and a record that names only the whole belongs to no part: nothing to question.
 */
export const partsDoNotSum = defineRuleKind({
  id: 'parts-do-not-sum',
  origins: ['reported'],
  sentence: { en: findingSentences['parts-do-not-sum'] },
  look: (observations, context) =>
    wholesAndParts(observations, context)
      .filter(({ whole, ...parts }) => isOtherThanWhole(parts, whole, context.element.unit.kind))
      .map(({ whole, parts, isClosed }) => ({
        params: {
          place: placeText(whole),
          parts: parts.map(valueText).join(' + '),
          sum: sumText(sumOfParts({ parts, isClosed })),
          whole: valueText(whole),
        },
        observations: [whole, ...parts],
      })),
})
