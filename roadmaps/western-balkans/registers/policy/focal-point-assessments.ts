// What the Firearms Focal Point has and does, criterion by criterion (KPI 7).
import { defineRegister } from '#definition'
import * as lists from '../../code-lists/index.ts'
import * as ask from '../asking/ask.ts'
import { caseNumber, day, evidence, remark } from '../asking/shared-fields.ts'

export const focalPointAssessments = defineRegister({
  id: 'focal-point-assessments',
  name: { en: 'Firearms Focal Point' },
  singular: { en: 'assessment' },
  definition: {
    en: 'Every assessment of the Firearms Focal Point. A criterion keeps its judgement until a later assessment judges it again, or until the assessment runs out.',
  },
  keptBy: ['firearms-focal-point', 'salw-commission'],
  sections: [
    {
      id: 'assessment',
      name: { en: 'The assessment' },
      fields: [
        day('Day of the assessment'),
        caseNumber('Number of the assessment'),
        ask.date('valid-until', 'In date until', { help: 'Empty where it holds until the next one.' }),
        ask.text('judged-by', 'Judged by', { help: 'The institution, not the person.' }),
        ask.whole('staff-women', 'Women on the staff'),
        ask.whole('staff-men', 'Men on the staff'),
        ask.whole('analysts', 'Analysts among them'),
        evidence,
        remark,
      ],
    },
  ],
  children: [
    {
      id: 'criteria',
      name: { en: 'Criteria' },
      singular: { en: 'criterion' },
      fields: [
        ask.choice('criterion', 'Criterion', lists.criterionCodes, { isRequired: true }),
        ask.choice('judgement', 'Judgement', lists.judgementCodes, { isRequired: true }),
        ask.longText('gap', 'What is missing', {
          showWhen: { field: 'judgement', is: ['partly-met', 'not-met'] },
        }),
      ],
    },
  ],
  countsOn: 'day',
  likeness: ['case-number'],
  counts: [
    {
      element: 'focal-point-judgement',
      of: 'criteria',
      holds: { by: ['criterion'], until: 'valid-until', lapses: { judgement: 'not-reported' } },
      dimensions: { criterion: { field: 'criterion' }, judgement: { field: 'judgement' } },
    },
  ],
})
