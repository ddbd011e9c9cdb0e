// Waves of surveys on what people feel (KPI 14). Percentages are taken as the survey states them, never added up.
import { defineRegister } from '#definition'
import * as lists from '../../code-lists/index.ts'
import * as ask from '../asking/ask.ts'
import { caseNumber, day, evidence, remark } from '../asking/shared-fields.ts'

const byQuestion = {
  'survey-question': { field: 'survey-question' },
  sex: { field: 'sex' },
  'survey-age': { field: 'age-band' },
}

export const surveyWaves = defineRegister({
  id: 'survey-waves',
  name: { en: 'Perception surveys' },
  singular: { en: 'wave' },
  definition: {
    en: 'Every wave of a survey for one jurisdiction, or for the region where the survey itself states a percentage for it. A percentage stands in the month in which the fieldwork ended.',
  },
  keptBy: ['secretariat'],
  recordsOf: 'jurisdictions and groups',
  sections: [
    {
      id: 'wave',
      name: { en: 'The wave' },
      fields: [
        ask.date('first-day', 'First day of the fieldwork'),
        day('Last day of the fieldwork'),
        caseNumber('Number of the wave'),
        ask.text('survey', 'Name of the survey', { isRequired: true }),
        ask.text('organiser', 'Carried out by'),
        ask.choice('mode', 'How people were asked', lists.surveyModeCodes),
        ask.whole('people-asked', 'People asked', { least: 1, isRequired: true }),
        ask.yesNo('weighted', 'Weighted', { help: 'Whether answers were weighted to the population.' }),
        ask.text('weights', 'How it was weighted', { showWhen: { field: 'weighted', is: ['yes'] } }),
        evidence,
        remark,
      ],
    },
  ],
  children: [
    {
      id: 'answers',
      name: { en: 'Answers' },
      singular: { en: 'answer' },
      fields: [
        ask.choice('survey-question', 'Question', lists.surveyQuestionCodes, { isRequired: true }),
        ask.choice('margin', 'Among', lists.surveyMarginCodes, { isRequired: true }),
        ask.choice('sex', 'Sex', lists.sexCodes, {
          showWhen: { field: 'margin', is: ['by-sex', 'by-sex-and-age'] },
          isRequired: true,
        }),
        ask.choice('age-band', 'Age band', lists.surveyAgeCodes, {
          help: 'As the survey itself cuts the ages.',
          showWhen: { field: 'margin', is: ['by-age', 'by-sex-and-age'] },
          isRequired: true,
        }),
        ask.percent('share', 'Percent', { isRequired: true }),
        ask.percent('error', 'Margin of error', { help: 'In percentage points, up or down.' }),
        ask.whole('base', 'People in the base'),
        ask.text('wording', 'Wording of the question'),
      ],
    },
  ],
  countsOn: 'day',
  likeness: ['survey', 'case-number'],
  counts: [
    { element: 'survey-share', of: 'answers', takes: 'share', dimensions: byQuestion },
    { element: 'survey-error', of: 'answers', takes: 'error', dimensions: byQuestion },
  ],
})
