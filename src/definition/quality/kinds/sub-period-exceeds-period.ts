import { findingSentences } from '../finding-sentences.ts'
import { isSameInterval, isWithin } from '../../time/index.ts'
import { boundsOf, type Blanks, type Observation } from '../../roadmap/index.ts'
import { isContradicting } from '../../codes/index.ts'
import { defineRuleKind, groupsAlike, placeText, valueText } from '../looking/rule-kind.ts'

const withoutInterval: Blanks = { start: '', end: '', accumulation: 'period' }

function isExceeding(inner: Observation, outer: Observation): boolean {
  if (!isWithin(inner, outer) || isSameInterval(inner, outer)) return false
  return isContradicting({ ...boundsOf(inner), upper: null }, { ...boundsOf(outer), lower: null })
}

/** What happened in part of a period cannot be more than what happened in all of it. */
export const subPeriodExceedsPeriod = defineRuleKind({
  id: 'sub-period-exceeds-period',
  sentence: { en: findingSentences['sub-period-exceeds-period'] },
  // What registers count is looked at by periods of one length, none of which lies within another.
  origins: ['reported'],
  look: (observations) =>
    groupsAlike(
      observations.filter(({ accumulation }) => accumulation !== 'stock' && accumulation !== 'undated'),
      withoutInterval,
    ).flatMap((group) =>
      group.flatMap((outer) =>
        group
          .filter((inner) => isExceeding(inner, outer))
          .map((inner) => ({
            params: {
              place: placeText(inner),
              inner: valueText(inner),
              outer: valueText(outer),
              start: outer.start,
              end: outer.end,
            },
            observations: [inner, outer],
          })),
      ),
    ),
})
