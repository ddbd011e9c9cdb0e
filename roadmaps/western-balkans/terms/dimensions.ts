// The dimensions: a code list each. Their ids are the headings of data files and the columns of the observation table.
import { defineDimension } from '#definition'
import * as lists from '../code-lists/index.ts'

export const sex = defineDimension({ id: 'sex', name: { en: 'Sex' }, codes: lists.sexCodes })
export const ageBand = defineDimension({
  id: 'age-band',
  name: { en: 'Age band' },
  codes: lists.ageBandCodes,
})
export const victimOutcome = defineDimension({
  id: 'victim-outcome',
  name: { en: 'Outcome for the victim' },
  codes: lists.victimOutcomeCodes,
})
export const incidentType = defineDimension({
  id: 'incident-type',
  name: { en: 'Type of incident' },
  codes: lists.incidentTypeCodes,
})
/** One incident may be about several weapons. */
export const weaponUsed = defineDimension({
  id: 'weapon-used',
  name: { en: 'Weapon involved' },
  codes: lists.weaponUsedCodes,
  additive: false,
})
export const legality = defineDimension({
  id: 'legality',
  name: { en: 'Legality of possession' },
  codes: lists.legalityCodes,
})
export const legalGround = defineDimension({
  id: 'legal-ground',
  name: { en: 'Legal ground' },
  codes: lists.legalGroundCodes,
})
export const firearmType = defineDimension({
  id: 'firearm-type',
  name: { en: 'Type of firearm' },
  codes: lists.firearmTypeCodes,
})
export const setting = defineDimension({
  id: 'setting',
  name: { en: 'Place of seizure' },
  codes: lists.settingCodes,
})
export const authority = defineDimension({
  id: 'authority',
  name: { en: 'Authority' },
  codes: lists.authorityCodes,
})
export const surrounding = defineDimension({
  id: 'surrounding',
  name: { en: 'Surroundings' },
  codes: lists.surroundingCodes,
})
export const marking = defineDimension({ id: 'marking', name: { en: 'Marking' }, codes: lists.markingCodes })
export const condition = defineDimension({
  id: 'condition',
  name: { en: 'Condition' },
  codes: lists.conditionCodes,
})
export const offence = defineDimension({ id: 'offence', name: { en: 'Offence' }, codes: lists.offenceCodes })
export const stage = defineDimension({
  id: 'stage',
  name: { en: 'Stage of the justice chain' },
  codes: lists.stageCodes,
  hasTotal: false,
})
export const chainView = defineDimension({
  id: 'chain-view',
  name: { en: 'View of the justice chain' },
  codes: lists.chainViewCodes,
  hasTotal: false,
})
export const verdict = defineDimension({ id: 'verdict', name: { en: 'Verdict' }, codes: lists.verdictCodes })
export const sentence = defineDimension({
  id: 'sentence',
  name: { en: 'Kind of sentence' },
  codes: lists.sentenceKindCodes,
})
export const belowMinimum = defineDimension({
  id: 'below-minimum',
  name: { en: 'Below the legal minimum' },
  codes: lists.belowMinimumCodes,
})
export const territorialLevel = defineDimension({
  id: 'territorial-level',
  name: { en: 'Territorial level' },
  codes: lists.territorialLevelCodes,
})
export const part = defineDimension({
  id: 'part',
  name: { en: 'Part of the jurisdiction' },
  codes: lists.partCodes,
})
export const instrument = defineDimension({
  id: 'instrument',
  name: { en: 'Instrument' },
  codes: lists.instrumentCodes,
})
export const criterion = defineDimension({
  id: 'criterion',
  name: { en: 'Criterion' },
  codes: lists.criterionCodes,
})
export const judgement = defineDimension({
  id: 'judgement',
  name: { en: 'Judgement' },
  codes: lists.judgementCodes,
})
export const policyType = defineDimension({
  id: 'policy-type',
  name: { en: 'Type of policy document' },
  codes: lists.policyTypeCodes,
})
export const origin = defineDimension({
  id: 'origin',
  name: { en: 'Origin of what is destroyed' },
  codes: lists.originCodes,
})
export const facilityOwner = defineDimension({
  id: 'facility-owner',
  name: { en: 'Owner of the facility' },
  codes: lists.facilityOwnerCodes,
})
export const partner = defineDimension({ id: 'partner', name: { en: 'Partner' }, codes: lists.partnerCodes })
export const intelligenceSource = defineDimension({
  id: 'intelligence-source',
  name: { en: 'Source of the intelligence' },
  codes: lists.intelligenceSourceCodes,
})
export const phase = defineDimension({ id: 'phase', name: { en: 'Phase' }, codes: lists.phaseCodes })
export const donor = defineDimension({ id: 'donor', name: { en: 'Donor' }, codes: lists.donorCodes })
export const surveyQuestion = defineDimension({
  id: 'survey-question',
  name: { en: 'Question of the survey' },
  codes: lists.surveyQuestionCodes,
  hasTotal: false,
})
/** Bands of several surveys, which overlap. */
export const surveyAge = defineDimension({
  id: 'survey-age',
  name: { en: 'Age band of the survey' },
  codes: lists.surveyAgeCodes,
  additive: false,
})
export const traceOutcome = defineDimension({
  id: 'trace-outcome',
  name: { en: 'Outcome of tracing' },
  codes: lists.traceOutcomeCodes,
})
export const awarenessTheme = defineDimension({
  id: 'awareness-theme',
  name: { en: 'Theme' },
  codes: lists.awarenessThemeCodes,
})
export const partnerKind = defineDimension({
  id: 'partner-kind',
  name: { en: 'Kind of partner' },
  codes: lists.partnerKindCodes,
})
export const exchangeArea = defineDimension({
  id: 'exchange-area',
  name: { en: 'Area of the Roadmap' },
  codes: lists.exchangeAreaCodes,
})
export const profession = defineDimension({
  id: 'profession',
  name: { en: 'Profession' },
  codes: lists.professionCodes,
})

export const dimensions = [
  sex,
  ageBand,
  victimOutcome,
  incidentType,
  weaponUsed,
  legality,
  legalGround,
  firearmType,
  setting,
  surrounding,
  marking,
  condition,
  offence,
  stage,
  chainView,
  verdict,
  part,
  instrument,
  criterion,
  judgement,
  policyType,
  origin,
  facilityOwner,
  partner,
  intelligenceSource,
  phase,
  donor,
  surveyQuestion,
  traceOutcome,
  authority,
  sentence,
  belowMinimum,
  territorialLevel,
  surveyAge,
  awarenessTheme,
  partnerKind,
  exchangeArea,
  profession,
]
