import { findingSentences } from '../finding-sentences.ts'
import { boundsOf } from '../../roadmap/index.ts'
import { isContradicting } from '../../codes/index.ts'
import { defineRuleKind, groupsAlike, placeText, valueText } from '../looking/rule-kind.ts'

/** An announcement and what came of it are two facts; where they differ, only the second is counted. */
export const planIsNotActual = defineRuleKind({
  id: 'plan-is-not-actual',
  sentence: {
    en: findingSentences['plan-is-not-actual'],
  },
  // Registers count what happened.
  origins: ['reported'],
  look: (observations) =>
    groupsAlike(observations, { basis: 'actual' }).flatMap((group) =>
      group
        .filter((one) => one.basis === 'planned')
        .flatMap((planned) =>
          group
            .filter((one) => one.basis === 'actual' && isContradicting(boundsOf(one), boundsOf(planned)))
            .map((actual) => ({
              params: { place: placeText(actual), planned: valueText(planned), actual: valueText(actual) },
              observations: [planned, actual],
            })),
        ),
    ),
})
