// All code lists. A new one is one file and one line here.
import { activityKindCodes } from './activity-kind.ts'
import { ageBandCodes } from './age-band.ts'
import { audienceCodes } from './audience.ts'
import { authorityCodes } from './authority.ts'
import { awarenessThemeCodes } from './awareness-theme.ts'
import { basisCodes } from './basis.ts'
import { chainViewCodes } from './chain-view.ts'
import { collectionAspectCodes } from './collection-aspect.ts'
import { conditionCodes } from './condition.ts'
import { criterionCodes } from './criterion.ts'
import { destructionMethodCodes } from './destruction-method.ts'
import { donorCodes } from './donor.ts'
import { euCategoryCodes } from './eu-category.ts'
import { exportCheckKindCodes } from './export-check-kind.ts'
import { exportCheckResultCodes } from './export-check-result.ts'
import { facilityContentCodes } from './facility-content.ts'
import { facilityOwnerCodes } from './facility-owner.ts'
import { firearmTypeCodes } from './firearm-type.ts'
import { incidentTypeCodes } from './incident-type.ts'
import { instrumentCodes } from './instrument.ts'
import { intelligenceSourceCodes } from './intelligence-source.ts'
import { judgementCodes } from './judgement.ts'
import { legalityCodes } from './legality.ts'
import { lossKindCodes } from './loss-kind.ts'
import { markingCodes } from './marking.ts'
import { offenceCodes } from './offence.ts'
import { originCodes } from './origin.ts'
import { partCodes } from './part.ts'
import { partnerCodes } from './partner.ts'
import { phaseCodes } from './phase.ts'
import { policyTypeCodes } from './policy-type.ts'
import { recordedItemClassCodes } from './recorded-item-class.ts'
import { riskLevelCodes } from './risk-level.ts'
import { settingCodes } from './setting.ts'
import { sexCodes } from './sex.ts'
import { stageCodes } from './stage.ts'
import { surroundingCodes } from './surrounding.ts'
import { surveyQuestionCodes } from './survey-question.ts'
import { traceOutcomeCodes } from './trace-outcome.ts'
import { traceStatusCodes } from './trace-status.ts'
import { transportCodes } from './transport.ts'
import { verdictCodes } from './verdict.ts'
import { victimOutcomeCodes } from './victim-outcome.ts'
import { weaponUsedCodes } from './weapon-used.ts'

export const codeLists = [
  sexCodes,
  ageBandCodes,
  victimOutcomeCodes,
  incidentTypeCodes,
  weaponUsedCodes,
  legalityCodes,
  firearmTypeCodes,
  settingCodes,
  surroundingCodes,
  markingCodes,
  conditionCodes,
  offenceCodes,
  stageCodes,
  chainViewCodes,
  verdictCodes,
  partCodes,
  instrumentCodes,
  criterionCodes,
  judgementCodes,
  policyTypeCodes,
  originCodes,
  facilityOwnerCodes,
  partnerCodes,
  intelligenceSourceCodes,
  phaseCodes,
  donorCodes,
  surveyQuestionCodes,
  traceOutcomeCodes,
  authorityCodes,
  transportCodes,
  collectionAspectCodes,
  destructionMethodCodes,
  basisCodes,
  traceStatusCodes,
  lossKindCodes,
  euCategoryCodes,
  recordedItemClassCodes,
  exportCheckKindCodes,
  exportCheckResultCodes,
  facilityContentCodes,
  riskLevelCodes,
  audienceCodes,
  awarenessThemeCodes,
  activityKindCodes,
]

export {
  activityKindCodes,
  ageBandCodes,
  audienceCodes,
  authorityCodes,
  awarenessThemeCodes,
  basisCodes,
  chainViewCodes,
  collectionAspectCodes,
  conditionCodes,
  criterionCodes,
  destructionMethodCodes,
  donorCodes,
  euCategoryCodes,
  exportCheckKindCodes,
  exportCheckResultCodes,
  facilityContentCodes,
  facilityOwnerCodes,
  firearmTypeCodes,
  incidentTypeCodes,
  instrumentCodes,
  intelligenceSourceCodes,
  judgementCodes,
  legalityCodes,
  lossKindCodes,
  markingCodes,
  offenceCodes,
  originCodes,
  partCodes,
  partnerCodes,
  phaseCodes,
  policyTypeCodes,
  recordedItemClassCodes,
  riskLevelCodes,
  settingCodes,
  sexCodes,
  stageCodes,
  surroundingCodes,
  surveyQuestionCodes,
  traceOutcomeCodes,
  traceStatusCodes,
  transportCodes,
  verdictCodes,
  victimOutcomeCodes,
  weaponUsedCodes,
}
