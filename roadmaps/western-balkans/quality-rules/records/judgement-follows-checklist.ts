import { defineRecordRule, recordRule } from '#definition'
import { genderCriterionCodes } from '../../code-lists/policy/gender-criterion.ts'

export const judgementFollowsChecklist = defineRecordRule(recordRule.followsFromRows, {
  id: 'judgement-follows-checklist',
  registers: ['policy-documents'],
  severity: 'error',
  name: { en: 'The judgement is not what the checklist says' },
  why: {
    en: 'A document addresses needs of men, women, boys and girls where every criterion of the checklist is met (KPI 2); the judgement follows from the checklist and is no opinion beside it.',
  },
  mend: { en: 'Judge every criterion below “Checklist”, or change the judgement to what follows from it.' },
  settings: {
    ...{ field: 'judgement', of: 'checklist', criterion: 'gender-criterion', by: 'criterion-judgement' },
    every: Object.keys(genderCriterionCodes.codes),
    ...{ met: 'met', partly: 'partly-met', missed: 'not-met' },
  },
})
