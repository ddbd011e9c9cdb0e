// All kinds of quality rules. A new kind is one file here, one line below, and one in `kinds.ts` where it has settings.
import { contradiction } from '../problems/index.ts'
import type { QualityRule, Roadmap } from '../roadmap/index.ts'
import { countedDiffers } from './kinds/counted-differs.ts'
import { decimalSlip } from './kinds/decimal-slip.ts'
import { fallingCumulative } from './kinds/falling-cumulative.ts'
import { impossibleShare } from './kinds/impossible-share.ts'
import { inDescendingOrder } from './kinds/in-descending-order.ts'
import { membersDoNotSum } from './kinds/members-do-not-sum.ts'
import { mixedClass } from './kinds/mixed-class.ts'
import { noneOfThem } from './kinds/none-of-them.ts'
import { notBrokenDown } from './kinds/not-broken-down.ts'
import { notReportedShare } from './kinds/not-reported-share.ts'
import { overlappingGroups } from './kinds/overlapping-groups.ts'
import { partsDoNotSum } from './kinds/parts-do-not-sum.ts'
import { planIsNotActual } from './kinds/plan-is-not-actual.ts'
import { quoteDiffers } from './kinds/quote-differs.ts'
import type { RuleKind } from './looking/rule-kind.ts'
import { sourcesDisagree } from './kinds/sources-disagree.ts'
import { statedChangeDiffers } from './kinds/stated-change-differs.ts'
import { subPeriodExceedsPeriod } from './kinds/sub-period-exceeds-period.ts'
import { timesAcrossDisagree } from './kinds/times-across-disagree.ts'
import { twoWays } from './kinds/two-ways.ts'
import { unlikeItsHistory } from './kinds/unlike-its-history.ts'

/** Each kind types its own settings; whoever takes a kind from this list hands it the settings declared with it. */
export const ruleKinds = [
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
  countedDiffers,
  inDescendingOrder,
  unlikeItsHistory,
  decimalSlip,
  impossibleShare,
  notBrokenDown,
  noneOfThem,
  twoWays,
  timesAcrossDisagree,
] as readonly RuleKind[]

export function findRuleKind(id: string): RuleKind | undefined {
  return ruleKinds.find((kind) => kind.id === id)
}

/** Declares a rule of a kind; the settings are those that the kind asks for, or it does not compile. */
export function defineFigureRule<Settings extends object>(
  kind: RuleKind<Settings>,
  rule: Omit<QualityRule, 'kind' | 'settings'> & { readonly settings: Settings },
): QualityRule {
  return { ...rule, kind: kind.id }
}

/** What contradicts itself in the rules for figures. */
export function qualityRuleContradictions(roadmap: Roadmap): string[] {
  return roadmap.qualityRules.flatMap(({ id, kind, settings = {} }) => {
    const found = findRuleKind(kind)
    if (!found) return [contradiction('no-quality-rule-kind', { rule: id, kind })]
    return (found.contradictions?.(settings, roadmap) ?? []).map((what) =>
      contradiction('quality-rule-says', { rule: id, what }),
    )
  })
}
