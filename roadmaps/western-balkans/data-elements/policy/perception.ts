// What people feel, as surveys ask (KPI 14).
import { defineDataElement } from '#definition'
import { sex, surveyAge, surveyQuestion } from '../../terms/dimensions.ts'
import { percent, percentagePoints } from '../../terms/units.ts'

export const surveyShare = defineDataElement({
  id: 'survey-share',
  name: { en: 'Answers to a survey' },
  definition: { en: 'Percentage of the people asked in a survey who gave the answer named by the question.' },
  unit: percent,
  dimensions: [surveyQuestion, sex, surveyAge],
  accumulation: 'stock',
  reporter: 'survey',
})

export const surveyError = defineDataElement({
  id: 'survey-error',
  name: { en: 'Margin of error of a survey' },
  definition: {
    en: 'By how many percentage points, up or down, the answer of everybody may differ from that of the people asked, as the survey states it.',
  },
  unit: percentagePoints,
  dimensions: [surveyQuestion, sex, surveyAge],
  accumulation: 'stock',
  reporter: 'survey',
})
