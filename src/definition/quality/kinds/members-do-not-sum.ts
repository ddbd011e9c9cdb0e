import { findingSentences } from '../finding-sentences.ts'
import { findGroup, isCompleteOver, type Observation, type Roadmap } from '../../roadmap/index.ts'
import { isAddable, type JurisdictionGroup, type UnitKind } from '../../codes/index.ts'
import { isOtherThanWhole, sumOfParts } from './parts-do-not-sum.ts'
import {
  areaText,
  defineRuleKind,
  groupsAlike,
  placeText,
  sumText,
  valueText,
  type RuleHit,
} from '../looking/rule-kind.ts'

function hitsOf(
  roadmap: Roadmap,
  group: JurisdictionGroup,
  alike: readonly Observation[],
  kind: UnitKind,
): RuleHit[] {
  const members = alike.filter((one) => group.members.includes(one.jurisdiction))
  if (members.length === 0) return []
  const present = new Set(members.map((one) => one.jurisdiction))
  const isClosed =
    members.every((one) => isCompleteOver(one, 'jurisdiction')) ||
    group.members.every((id) => present.has(id))
  const sum = sumOfParts({ parts: members, isClosed })
  return alike
    .filter(
      (one) => one.jurisdiction === group.id && isOtherThanWhole({ parts: members, isClosed }, one, kind),
    )
    .map((whole) => ({
      params: {
        place: placeText(whole),
        parts: members.map((one) => `${areaText(roadmap, one.jurisdiction)} ${valueText(one)}`).join(' + '),
        sum: sumText(sum),
        whole: valueText(whole),
      },
      observations: [whole, ...members],
    }))
}

/** A figure for a group of jurisdictions must be what its members add up to. */
export const membersDoNotSum = defineRuleKind({
  id: 'members-do-not-sum',
  spansJurisdictions: true,
  sentence: { en: findingSentences['members-do-not-sum'] },
  look: (observations, { roadmap, element }) => {
    const isOfGroup = (one: Observation) => findGroup(roadmap, one.jurisdiction) !== undefined
    if (!isAddable(element.unit) || !observations.some(isOfGroup)) return []
    const flowsAndStocks = observations.filter((one) => ['period', 'stock'].includes(one.accumulation))
    const alike = groupsAlike(flowsAndStocks, { jurisdiction: '' })
    return alike.flatMap((rows) =>
      roadmap.groups.flatMap((group) => hitsOf(roadmap, group, rows, element.unit.kind)),
    )
  },
})
