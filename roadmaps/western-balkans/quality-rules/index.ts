// The questions put to every figure and every record of this roadmap. A new one is one file here and one line below.
import { accidentIsNoThreat } from './accident-is-no-threat.ts'
import { feedbackAfterAnswer } from './feedback-after-answer.ts'
import { answerAfterRequest } from './answer-after-request.ts'
import { borderNeedsCrossing } from './border-needs-crossing.ts'
import { chainInOrder } from './chain-in-order.ts'
import { convertedNeedsType } from './converted-needs-type.ts'
import { countedDiffers } from './counted-differs.ts'
import { cumulativeFalls } from './cumulative-falls.ts'
import { dayInTheFuture } from './day-in-the-future.ts'
import { decimalSlip } from './decimal-slip.ts'
import { destroyedInTheFuture } from './destroyed-in-the-future.ts'
import { divertedAmongChecked } from './diverted-among-checked.ts'
import { domesticViolenceHasAVictim } from './domestic-violence-has-a-victim.ts'
import { endsAfterItsStart } from './ends-after-its-start.ts'
import { finalAfterJudgment } from './final-after-judgment.ts'
import { heavyExplosives } from './heavy-explosives.ts'
import { impossibleShare } from './impossible-share.ts'
import { indictmentAfterReport } from './indictment-after-report.ts'
import { judgmentAfterIndictment } from './judgment-after-indictment.ts'
import { judgementFollowsChecklist } from './judgement-follows-checklist.ts'
import { manyFirearms } from './many-firearms.ts'
import { manyRounds } from './many-rounds.ts'
import { membersDoNotSum } from './members-do-not-sum.ts'
import { metNeedsItsClauses } from './met-needs-its-clauses.ts'
import { mixedClass } from './mixed-class.ts'
import { noWomenAmongVictims } from './no-women-among-victims.ts'
import { notBrokenDownByAge } from './not-broken-down-by-age.ts'
import { notBrokenDownBySex } from './not-broken-down-by-sex.ts'
import { notReportedShare } from './not-reported-share.ts'
import { overlappingGroups } from './overlapping-groups.ts'
import { partOfTheWhole } from './part-of-the-whole.ts'
import { partYearExceedsYear } from './part-year-exceeds-year.ts'
import { participantsBySex } from './participants-by-sex.ts'
import { partsDoNotSum } from './parts-do-not-sum.ts'
import {
  laterPhaseBeginsLater,
  laterPhaseEndsAfterItsStart,
  phaseEndsAfterItsStart,
} from './phase-ends-after-its-start.ts'
import { planIsNotActual } from './plan-is-not-actual.ts'
import { quoteDiffers } from './quote-differs.ts'
import { reportedInTheFuture } from './reported-in-the-future.ts'
import { seizuresTwoWays } from './seizures-two-ways.ts'
import { serialNumberTwice } from './serial-number-twice.ts'
import { sourcesDisagree } from './sources-disagree.ts'
import { statedChangeDiffers } from './stated-change-differs.ts'
import { suicideAndItsOutcome } from './suicide-and-its-outcome.ts'
import { surveyNotByAge } from './survey-not-by-age.ts'
import { unlikeItsHistory } from './unlike-its-history.ts'
import { validAfterAssessment } from './valid-after-assessment.ts'
import { verdictNeedsIndictment } from './verdict-needs-indictment.ts'
import { verdictNeedsItsDay } from './verdict-needs-its-day.ts'

/** Asked of figures. */
export const qualityRules = [
  partsDoNotSum,
  sourcesDisagree,
  cumulativeFalls,
  partYearExceedsYear,
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
