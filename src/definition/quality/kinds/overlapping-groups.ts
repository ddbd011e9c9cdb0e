import { findingSentences } from '../finding-sentences.ts'
import { findGroup, type Observation, type Roadmap } from '../../roadmap/index.ts'
import { areaText, defineRuleKind, groupsAlike, placeText, valueText } from '../looking/rule-kind.ts'

function isOverlappingGroup(one: Observation, other: Observation, roadmap: Roadmap): boolean {
  const members = findGroup(roadmap, one.jurisdiction)?.members ?? []
  return findGroup(roadmap, other.jurisdiction)?.members.some((member) => members.includes(member)) ?? false
}

/** The same thing is published for two groups that share members: never to be charted or added together unlabelled. */
export const overlappingGroups = defineRuleKind({
  id: 'overlapping-groups',
  spansJurisdictions: true,
  sentence: {
    en: findingSentences['overlapping-groups'],
  },
  look: (observations, { roadmap }) =>
    groupsAlike(
      observations.filter((one) => findGroup(roadmap, one.jurisdiction)),
      { jurisdiction: '' },
    ).flatMap((alike) =>
      alike.flatMap((one, at) =>
        alike
          .slice(at + 1)
          .filter(
            (other) => one.jurisdiction !== other.jurisdiction && isOverlappingGroup(one, other, roadmap),
          )
          .map((other) => ({
            params: {
              place: placeText(one),
              value: valueText(one),
              group: areaText(roadmap, one.jurisdiction),
              otherValue: valueText(other),
              otherGroup: areaText(roadmap, other.jurisdiction),
            },
            observations: [one, other],
          })),
      ),
    ),
})
