import { findingSentences } from '../finding-sentences.ts'
import { boundsOf, type Observation } from '../../roadmap/index.ts'
import { isContradicting } from '../../codes/index.ts'
import { defineRuleKind, groupsAlike, placeText, valueText } from '../looking/rule-kind.ts'

function pairsOf(group: readonly Observation[]): [Observation, Observation][] {
  return group.flatMap((one, at) =>
    group.slice(at + 1).map((other): [Observation, Observation] => [one, other]),
  )
}

/** Two sources give different values for the very same thing. Both are kept; neither is chosen. */
export const sourcesDisagree = defineRuleKind({
  id: 'sources-disagree',
  sentence: { en: findingSentences['sources-disagree'] },
  // What registers count has one source.
  origins: ['reported'],
  look: (observations) =>
    groupsAlike(observations).flatMap((group) =>
      pairsOf(group)
        .filter(
          ([one, other]) => one.source !== other.source && isContradicting(boundsOf(one), boundsOf(other)),
        )
        .map(([one, other]) => ({
          params: {
            place: placeText(one),
            value: valueText(one),
            source: one.source,
            otherValue: valueText(other),
            otherSource: other.source,
          },
          observations: [one, other],
        })),
    ),
})
