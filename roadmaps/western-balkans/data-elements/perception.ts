// What people feel, as surveys ask (KPI 14).
import { defineDataElement } from '#definition'
import { ageBand, sex, surveyQuestion } from '../dimensions.ts'
import { percent } from '../units.ts'

export const surveyShare = defineDataElement({
  id: 'survey-share',
  name: { en: 'Answers to a survey' },
  definition: { en: 'Percentage of the people asked in a survey who gave the answer named by the question.' },
  unit: percent,
  dimensions: [surveyQuestion, sex, ageBand],
  accumulation: 'stock',
  reporter: 'survey',
})
