import { defineIndicator, latest } from '#definition'
import { surveyError, surveyShare } from '../../data-elements/policy/perception.ts'
import { kpiTexts } from '../../texts/kpi-texts.ts'
import { percent, percentagePoints } from '../../terms/units.ts'

const answer = (
  jurisdiction: string,
  question: string,
  value: number,
  more: Readonly<Record<string, string>> = {},
) => ({
  jurisdiction,
  period: '2024-06',
  element: 'survey-share',
  codes: { 'survey-question': question, ...more },
  value,
})
const armedViolence = 'safe-from-armed-violence'

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
    safe: latest(surveyShare, { where: { 'survey-question': 'safe-from-armed-violence' } }),
    safeError: latest(surveyError, { where: { 'survey-question': 'safe-from-armed-violence' } }),
    satisfied: latest(surveyShare, { where: { 'survey-question': 'satisfied-with-response' } }),
    satisfiedError: latest(surveyError, { where: { 'survey-question': 'satisfied-with-response' } }),
    secure: latest(surveyShare, { where: { 'survey-question': 'personally-secure' } }),
    secureError: latest(surveyError, { where: { 'survey-question': 'personally-secure' } }),
    regionSafe: latest(surveyShare, { where: { 'survey-question': 'region-safe' } }),
    regionSafeError: latest(surveyError, { where: { 'survey-question': 'region-safe' } }),
    moreSecurity: latest(surveyShare, { where: { 'survey-question': 'more-security-expected' } }),
    economy: latest(surveyShare, { where: { 'survey-question': 'economically-secure' } }),
    police: latest(surveyShare, { where: { 'survey-question': 'police-main-contributor' } }),
    opposed: latest(surveyShare, { where: { 'survey-question': 'opposed-to-possession' } }),
  },
  headline: [
    { show: 'safe', beside: ['safeError', 'satisfied', 'secure'] },
    { show: 'secure', beside: ['regionSafe', 'moreSecurity'] },
  ],
  chart: { kind: 'dot' },
  breakdowns: ['sex', 'survey-age'],
  shows: (terms) => {
    const people = (en: string, formula: (typeof terms)['safe']) => ({
      name: { en: `People who ${en}` },
      formula,
      unit: percent,
    })
    const error = (en: string, formula: (typeof terms)['safeError']) => ({
      name: { en: `Margin of error, up or down, of “${en}”` },
      formula,
      unit: percentagePoints,
    })
    return {
      safe: people('feel safe from armed violence', terms.safe),
      safeError: error('feel safe from armed violence', terms.safeError),
      satisfied: people('are satisfied with what the authorities do against armed violence', terms.satisfied),
      satisfiedError: error(
        'are satisfied with what the authorities do against armed violence',
        terms.satisfiedError,
      ),
      secure: people('feel personally secure', terms.secure),
      secureError: error('feel personally secure', terms.secureError),
      regionSafe: people('see the region as a safe place', terms.regionSafe),
      regionSafeError: error('see the region as a safe place', terms.regionSafeError),
      moreSecurity: people('expect more security within a year', terms.moreSecurity),
      economy: people('feel secure about their own economy', terms.economy),
      police: people('see the police as main contributor to security', terms.police),
      opposed: people('oppose possession of firearms under any circumstance', terms.opposed),
    }
  },
  method: {
    en: 'From surveys, not from administrations: no jurisdiction is asked to report it. The sentence asks for satisfaction or the feeling of safety “on armed violence”. None of the surveys whose figures are here asks that; the platform proposes two questions for the next wave, “How safe do you feel from armed violence?” and “How satisfied are you with what the authorities do against armed violence?”, and shows the nearest ones that are asked – feeling personally secure, seeing the region as safe – beside them, under their own names. Every question is a figure of its own, in the wording of the survey, and two surveys are not one series. The margin of error is the one that the survey states, and is shown where it states one; a change smaller than it may be chance. Ages are in the bands of the survey itself. Percentages of women and men, of ages or of jurisdictions are never added up or averaged; the region’s percentage is the one that the survey gives for the region.',
  },
  workedExample: {
    narrative: {
      en: 'A survey of June 2024 finds that 59 % in the region and 64 % in Tirana feel personally secure, 3.1 points up or down; in Tirana it was 60 % of the women, 68 % of the men and 66 % of those aged 18 to 29. 71 % in Tirana feel safe from armed violence. No percentage for Skopje was published.',
    },
    observations: [
      answer('western-balkans', 'personally-secure', 59),
      answer('tirana', 'personally-secure', 64),
      { ...answer('tirana', 'personally-secure', 0), element: 'survey-error', value: '3.1' },
      answer('tirana', 'personally-secure', 60, { sex: 'female' }),
      answer('tirana', 'personally-secure', 68, { sex: 'male' }),
      answer('tirana', 'personally-secure', 66, { 'survey-age': '18-29' }),
      answer('tirana', armedViolence, 71),
      answer('skopje', 'personally-secure', 55, { sex: 'female' }),
    ],
    expects: [
      { show: 'secure', jurisdiction: 'western-balkans', period: '2024', is: '59' },
      { show: 'secure', jurisdiction: 'tirana', period: '2024', is: '64' },
      { show: 'secureError', jurisdiction: 'tirana', period: '2024', is: '3.1' },
      { show: 'secure', jurisdiction: 'tirana', period: '2024', codes: { sex: 'female' }, is: '60' },
      { show: 'secure', jurisdiction: 'tirana', period: '2024', codes: { 'survey-age': '18-29' }, is: '66' },
      { show: 'safe', jurisdiction: 'tirana', period: '2024', is: '71' },
      { show: 'satisfied', jurisdiction: 'tirana', period: '2024', is: 'not reported' },
      { show: 'secure', jurisdiction: 'skopje', period: '2024', is: 'not reported' },
    ],
  },
})
