import { defineIndicator, latest } from '#definition'
import { surveyShare } from '../data-elements/perception.ts'
import { kpiTexts } from '../kpi-texts.ts'
import { percent } from '../units.ts'

const answer = (jurisdiction: string, question: string, value: number | string, sex?: string) => ({
  jurisdiction,
  period: '2024-06',
  element: 'survey-share',
  codes: { 'survey-question': question, ...(sex ? { sex } : {}) },
  value,
})

export const kpi14 = defineIndicator({
  id: 'kpi-14',
  code: 'KPI 14',
  text: kpiTexts['14'],
  name: { en: 'Feeling of safety' },
  elements: ['4.4', '4.9'],
  directionOfGood: 'up',
  region: 'not aggregated',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    secure: latest(surveyShare, { where: { 'survey-question': 'personally-secure' } }),
    regionSafe: latest(surveyShare, { where: { 'survey-question': 'region-safe' } }),
    moreSecurity: latest(surveyShare, { where: { 'survey-question': 'more-security-expected' } }),
    police: latest(surveyShare, { where: { 'survey-question': 'police-main-contributor' } }),
    opposed: latest(surveyShare, { where: { 'survey-question': 'opposed-to-possession' } }),
  },
  headline: { show: 'secure' },
  breakdowns: ['sex', 'age-band'],
  shows: (terms) => ({
    secure: { name: { en: 'People who feel personally secure' }, formula: terms.secure, unit: percent },
    regionSafe: {
      name: { en: 'People who see the region as a safe place' },
      formula: terms.regionSafe,
      unit: percent,
    },
    moreSecurity: {
      name: { en: 'People who expect more security within a year' },
      formula: terms.moreSecurity,
      unit: percent,
    },
    police: {
      name: { en: 'People who see the police as main contributor to security' },
      formula: terms.police,
      unit: percent,
    },
    opposed: {
      name: { en: 'People who oppose possession of firearms under any circumstance' },
      formula: terms.opposed,
      unit: percent,
    },
  }),
  method: {
    en: 'From surveys, not from administrations: no jurisdiction is asked to report it. Every question is a figure of its own, in the wording of the survey, and two surveys are not one series. Percentages of women and men, or of jurisdictions, are never added up or averaged; the region’s percentage is the one that the survey gives for the region.',
  },
  workedExample: {
    narrative: {
      en: 'A survey of June 2024 finds that 59 % in the region and 64 % in Tirana feel personally secure; in Tirana it was 60 % of the women and 68 % of the men. No percentage for Skopje was published.',
    },
    observations: [
      answer('western-balkans', 'personally-secure', 59),
      answer('tirana', 'personally-secure', 64),
      answer('tirana', 'personally-secure', 60, 'female'),
      answer('tirana', 'personally-secure', 68, 'male'),
      answer('skopje', 'personally-secure', 55, 'female'),
    ],
    expects: [
      { show: 'secure', jurisdiction: 'western-balkans', period: '2024', is: '59' },
      { show: 'secure', jurisdiction: 'tirana', period: '2024', is: '64' },
      { show: 'secure', jurisdiction: 'tirana', period: '2024', codes: { sex: 'female' }, is: '60' },
      { show: 'secure', jurisdiction: 'skopje', period: '2024', is: 'not reported' },
    ],
  },
})
