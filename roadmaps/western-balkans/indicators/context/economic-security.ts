// How secure people feel in their economic situation: what a survey asks beside the safety of KPI 14.
import { defineIndicator, latest, percentUnit } from '#definition'
import { surveyShare } from '../../data-elements/policy/perception.ts'
import { row } from '../examples/example-row.ts'

const asked = (jurisdiction: string, value: number) =>
  row(jurisdiction, 'survey-share', value, {
    period: '2023-06',
    codes: { 'survey-question': 'economically-secure' },
  })

export const economicSecurity = defineIndicator({
  id: 'economic-security',
  kind: 'context',
  code: 'C11',
  text: { en: 'Share of people who say that they feel economically secure.' },
  name: { en: 'Economic security, as people say' },
  elements: ['4.9'],
  directionOfGood: 'neither',
  region: 'not aggregated',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: { secure: latest(surveyShare, { where: { 'survey-question': 'economically-secure' } }) },
  headline: { show: 'secure' },
  chart: { kind: 'dot' },
  breakdowns: ['sex', 'survey-age'],
  shows: (terms) => ({
    secure: {
      name: { en: 'Feel economically secure' },
      formula: terms.secure,
      unit: percentUnit,
    },
  }),
  method: {
    en: 'Asked in the same surveys as the feeling of safety of KPI 14, and no part of it. A percentage stands on the last day of the fieldwork, is taken as the survey states it, and never averaged over jurisdictions.',
  },
  workedExample: {
    narrative: {
      en: 'A survey that ends in June 2023 states 40 % for the region and 55 % for Podgorica. Nothing is made of the two.',
    },
    observations: [asked('western-balkans', 40), asked('podgorica', 55)],
    expects: [
      { show: 'secure', jurisdiction: 'western-balkans', period: '2023', is: '40' },
      { show: 'secure', jurisdiction: 'podgorica', period: '2023', is: '55' },
      { show: 'secure', jurisdiction: 'tirana', period: '2023', is: 'not reported' },
    ],
  },
})
