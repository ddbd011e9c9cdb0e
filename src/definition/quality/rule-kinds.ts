// All kinds of quality rules. A new kind is one file here and one line below.
import { fallingCumulative } from './falling-cumulative.ts'
import { membersDoNotSum } from './members-do-not-sum.ts'
import { mixedClass } from './mixed-class.ts'
import { notReportedShare } from './not-reported-share.ts'
import { overlappingGroups } from './overlapping-groups.ts'
import { partsDoNotSum } from './parts-do-not-sum.ts'
import { planIsNotActual } from './plan-is-not-actual.ts'
import { quoteDiffers } from './quote-differs.ts'
import type { RuleKind } from './rule-kind.ts'
import { sourcesDisagree } from './sources-disagree.ts'
import { statedChangeDiffers } from './stated-change-differs.ts'
import { subPeriodExceedsPeriod } from './sub-period-exceeds-period.ts'

export const ruleKinds: readonly RuleKind[] = [
  partsDoNotSum,
  mixedClass,
  fallingCumulative,
  subPeriodExceedsPeriod,
  planIsNotActual,
  sourcesDisagree,
  statedChangeDiffers,
  notReportedShare,
  quoteDiffers,
  membersDoNotSum,
  overlappingGroups,
]

export function findRuleKind(id: string): RuleKind | undefined {
  return ruleKinds.find((kind) => kind.id === id)
}
