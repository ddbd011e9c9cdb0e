// The questions put to every figure and every record of this roadmap. A new one is one file here and one line below.
import { accidentIsNoThreat } from './records/accident-is-no-threat.ts'
import { feedbackAfterAnswer } from './days/feedback-after-answer.ts'
import { answerAfterRequest } from './days/answer-after-request.ts'
import { borderNeedsCrossing } from './records/border-needs-crossing.ts'
import { chainInOrder } from './figures/chain-in-order.ts'
import { convertedNeedsType } from './records/converted-needs-type.ts'
import { countedDiffers } from './figures/counted-differs.ts'
import { cumulativeFalls } from './figures/cumulative-falls.ts'
import { dayInTheFuture } from './days/day-in-the-future.ts'
import { decimalSlip } from './figures/decimal-slip.ts'
import { destroyedInTheFuture } from './days/destroyed-in-the-future.ts'
import { divertedAmongChecked } from './records/diverted-among-checked.ts'
import { domesticViolenceHasAVictim } from './records/domestic-violence-has-a-victim.ts'
import { endsAfterItsStart } from './days/ends-after-its-start.ts'
import { finalAfterJudgment } from './days/final-after-judgment.ts'
import { heavyExplosives } from './records/heavy-explosives.ts'
import { impossibleShare } from './figures/impossible-share.ts'
import { indictmentAfterReport } from './days/indictment-after-report.ts'
import { judgmentAfterIndictment } from './days/judgment-after-indictment.ts'
import { judgementFollowsChecklist } from './records/judgement-follows-checklist.ts'
import { manyFirearms } from './records/many-firearms.ts'
import { manyRounds } from './records/many-rounds.ts'
import { membersDoNotSum } from './breakdowns/members-do-not-sum.ts'
import { metNeedsItsClauses } from './records/met-needs-its-clauses.ts'
import { mixedClass } from './breakdowns/mixed-class.ts'
import { noWomenAmongVictims } from './breakdowns/no-women-among-victims.ts'
import { notBrokenDownByAge } from './breakdowns/not-broken-down-by-age.ts'
import { notBrokenDownBySex } from './breakdowns/not-broken-down-by-sex.ts'
import { notReportedShare } from './breakdowns/not-reported-share.ts'
import { overlappingGroups } from './breakdowns/overlapping-groups.ts'
import { partOfTheWhole } from './breakdowns/part-of-the-whole.ts'
import { partYearExceedsYear } from './figures/part-year-exceeds-year.ts'
import { participantsBySex } from './records/participants-by-sex.ts'
import { partsDoNotSum } from './breakdowns/parts-do-not-sum.ts'
import {
  laterPhaseBeginsLater,
  laterPhaseEndsAfterItsStart,
  phaseEndsAfterItsStart,
} from './days/phase-ends-after-its-start.ts'
import { planIsNotActual } from './figures/plan-is-not-actual.ts'
import { quoteDiffers } from './figures/quote-differs.ts'
import { reportedInTheFuture } from './days/reported-in-the-future.ts'
import { seizuresTwoWays } from './figures/seizures-two-ways.ts'
import { serialNumberTwice } from './records/serial-number-twice.ts'
import { sourcesDisagree } from './figures/sources-disagree.ts'
import { statedChangeDiffers } from './figures/stated-change-differs.ts'
import { suicideAndItsOutcome } from './records/suicide-and-its-outcome.ts'
import { surveyNotByAge } from './breakdowns/survey-not-by-age.ts'
import { timesAcrossYears } from './figures/times-across-years.ts'
import { unlikeItsHistory } from './figures/unlike-its-history.ts'
import { validAfterAssessment } from './days/valid-after-assessment.ts'
import { verdictNeedsIndictment } from './records/verdict-needs-indictment.ts'
import { verdictNeedsItsDay } from './days/verdict-needs-its-day.ts'

/** Asked of figures. */
export const qualityRules = [
  partsDoNotSum,
  sourcesDisagree,
  cumulativeFalls,
  partYearExceedsYear,
  timesAcrossYears,
  membersDoNotSum,
  statedChangeDiffers,
  quoteDiffers,
  notReportedShare,
  planIsNotActual,
  mixedClass,
  overlappingGroups,
  countedDiffers,
  chainInOrder,
  partOfTheWhole,
  unlikeItsHistory,
  decimalSlip,
  impossibleShare,
  notBrokenDownBySex,
  notBrokenDownByAge,
  surveyNotByAge,
  noWomenAmongVictims,
  seizuresTwoWays,
]

/** Asked of every record, in the form, the import, the API and review alike. */
export const recordRules = [
  dayInTheFuture,
  destroyedInTheFuture,
  reportedInTheFuture,
  indictmentAfterReport,
  judgmentAfterIndictment,
  finalAfterJudgment,
  verdictNeedsItsDay,
  verdictNeedsIndictment,
  borderNeedsCrossing,
  convertedNeedsType,
  heavyExplosives,
  manyRounds,
  manyFirearms,
  serialNumberTwice,
  suicideAndItsOutcome,
  accidentIsNoThreat,
  domesticViolenceHasAVictim,
  answerAfterRequest,
  feedbackAfterAnswer,
  validAfterAssessment,
  endsAfterItsStart,
  participantsBySex,
  divertedAmongChecked,
  judgementFollowsChecklist,
  metNeedsItsClauses,
  phaseEndsAfterItsStart,
  laterPhaseEndsAfterItsStart,
  laterPhaseBeginsLater,
]
