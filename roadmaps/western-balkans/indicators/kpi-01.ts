import { checklist, defineIndicator, latest } from '#definition'
import { frameworkJudgement, frameworksReportedHarmonised } from '../data-elements/frameworks.ts'
import { kpiTexts } from '../kpi-texts.ts'
import { jurisdictionsUnit } from '../units.ts'

const instruments = [
  'firearms-directive',
  'marking-rules',
  'deactivation-rules',
  'alarm-signal-rules',
  'civil-explosives',
  'precursors',
  'export-regulation',
  'arms-trade-treaty',
]
const judged = (jurisdiction: string, instrument: string, judgement: string) => ({
  jurisdiction,
  period: '2023-12',
  element: 'framework-judgement',
  codes: { instrument, judgement },
  value: 1,
})

export const kpi1 = defineIndicator({
  id: 'kpi-1',
  code: 'KPI 1',
  text: kpiTexts['1'],
  name: { en: 'Harmonised legal frameworks' },
  elements: ['1.1', '1.2', '1.3', '1.4'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    harmonised: checklist(frameworkJudgement, { over: 'instrument', judgement: 'judgement', met: ['met'] }),
    protocol: latest(frameworksReportedHarmonised, { where: { instrument: 'firearms-protocol' } }),
  },
  headline: { show: 'harmonised' },
  shows: (terms) => ({
    harmonised: {
      name: { en: 'Legal frameworks fully harmonised' },
      formula: terms.harmonised,
      unit: jurisdictionsUnit,
    },
    protocol: {
      name: { en: 'Jurisdictions that report full compliance with the Firearms Protocol' },
      formula: terms.protocol,
      unit: jurisdictionsUnit,
    },
  }),
  method: {
    en: 'A checklist. For every jurisdiction each of nine instruments is judged: met, partly met or not met, with the day and who judged. A framework counts as one when all nine are met, and as nought when one is certainly not. While instruments are not judged yet the answer lies between. A judgement holds until the next one. The region is the number of jurisdictions. What authorities say of themselves is shown apart and is no judgement.',
  },
  workedExample: {
    narrative: {
      en: 'In December 2023 Podgorica is judged to meet all nine instruments. Tirana meets eight; the Firearms Protocol is met in part. In Skopje only the Firearms Directive was judged, and it is met. Nobody judged the other three. So one framework is certainly harmonised; Skopje may be a second.',
    },
    observations: [
      ...[...instruments, 'firearms-protocol'].map((instrument) => judged('podgorica', instrument, 'met')),
      ...instruments.map((instrument) => judged('tirana', instrument, 'met')),
      judged('tirana', 'firearms-protocol', 'partly-met'),
      judged('skopje', 'firearms-directive', 'met'),
    ],
    expects: [
      { show: 'harmonised', jurisdiction: 'podgorica', period: '2023', is: '1' },
      { show: 'harmonised', jurisdiction: 'podgorica', period: '2022', is: 'not reported' },
      { show: 'harmonised', jurisdiction: 'tirana', period: '2023', is: '0' },
      { show: 'harmonised', jurisdiction: 'tirana', period: '2024', is: '0' },
      { show: 'harmonised', jurisdiction: 'skopje', period: '2023', is: '0 to 1' },
      { show: 'harmonised', jurisdiction: 'belgrade', period: '2023', is: 'not reported' },
      { show: 'harmonised', jurisdiction: 'western-balkans', period: '2023', is: 'at least 1' },
    ],
  },
})
