import { checklist, criteriaMet, criteriaMissed, defineIndicator } from '#definition'
import { focalPointJudgement } from '../../data-elements/policy/focal-points.ts'
import { kpiTexts } from '../../texts/kpi-texts.ts'
import { criteriaUnit, jurisdictionsUnit } from '../../terms/units.ts'

const criteria = [
  'legal-basis',
  'staffing',
  'register-access',
  'international-databases',
  'mandatory-notification',
  'analytical-products',
  'round-the-clock-contact',
  'traces-every-recovery',
  'ballistic-link',
  'procedures',
  'annual-statistics',
]
const byCriterion = { over: 'criterion', judgement: 'judgement', met: ['met'] } as const
const judged = (jurisdiction: string, criterion: string, judgement: string, period = '2023') => ({
  jurisdiction,
  period,
  element: 'focal-point-judgement',
  codes: { criterion, judgement },
  value: 1,
})

export const kpi7 = defineIndicator({
  id: 'kpi-7',
  code: 'KPI 7',
  text: kpiTexts['7'],
  name: { en: 'Firearms Focal Points' },
  elements: ['2.2', '2.3', '2.4', '2.8'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    established: checklist(focalPointJudgement, { ...byCriterion, where: { criterion: 'legal-basis' } }),
    operational: checklist(focalPointJudgement, byCriterion),
    criteriaMet: criteriaMet(focalPointJudgement, byCriterion),
    criteriaLacking: criteriaMissed(focalPointJudgement, byCriterion),
  },
  headline: { show: 'operational', beside: ['established', 'criteriaMet', 'criteriaLacking'] },
  chart: { kind: 'split', shows: ['established', 'operational'] },
  breakdowns: ['criterion'],
  shows: (terms) => ({
    operational: {
      name: { en: 'Firearms Focal Points established and operational' },
      formula: terms.operational,
      unit: jurisdictionsUnit,
      breakdowns: [],
    },
    established: {
      name: { en: 'Firearms Focal Points established by a legal act' },
      formula: terms.established,
      unit: jurisdictionsUnit,
      breakdowns: [],
    },
    criteriaMet: {
      name: { en: 'Criteria met, of eleven in each jurisdiction' },
      formula: terms.criteriaMet,
      unit: criteriaUnit,
      breakdowns: ['criterion'],
    },
    criteriaLacking: {
      name: { en: 'Criteria not met or met in part, of eleven in each jurisdiction' },
      formula: terms.criteriaLacking,
      unit: criteriaUnit,
      breakdowns: ['criterion'],
    },
  }),
  method: {
    en: 'The Roadmap does not say what makes a Firearms Focal Point established or operational. The criteria are a proposal of this platform, after the practice of the region’s Focal Points; no commission has agreed on them, and they can be changed in one place.\n\nEstablished and operational are two things, and both are needed. Eleven criteria are judged: a legal act, standing staff with an analyst, contact round the clock, access to registers, access to international databases, notification and tracing of every recovered firearm, a ballistic link, agreed procedures, analytical products, yearly statistics. A Focal Point counts as established when its legal act is there, and as established and operational when all eleven are met; it does not as soon as one of them is judged as not met or met in part. Criterion by criterion it is shown what is met and what is lacking; broken down by criterion, the region says how many jurisdictions meet it. A judgement holds until the next one, or until its assessment runs out.',
  },
  workedExample: {
    narrative: {
      en: 'By the end of 2022 Skopje meets ten criteria, but has no analyst; in 2023 the post is filled. Podgorica is judged on its legal act alone, which is met.',
    },
    observations: [
      ...criteria
        .filter((one) => one !== 'staffing')
        .map((criterion) => judged('skopje', criterion, 'met', '2022')),
      judged('skopje', 'staffing', 'not-met', '2022'),
      judged('skopje', 'staffing', 'met', '2023'),
      judged('podgorica', 'legal-basis', 'met'),
    ],
    expects: [
      { show: 'operational', jurisdiction: 'skopje', period: '2022', is: '0' },
      { show: 'operational', jurisdiction: 'skopje', period: '2023', is: '1' },
      { show: 'operational', jurisdiction: 'podgorica', period: '2023', is: '0 to 1' },
      { show: 'operational', jurisdiction: 'western-balkans', period: '2023', is: 'at least 1' },
      { show: 'established', jurisdiction: 'skopje', period: '2022', is: '1' },
      { show: 'established', jurisdiction: 'podgorica', period: '2023', is: '1' },
      { show: 'established', jurisdiction: 'belgrade', period: '2023', is: 'not reported' },
      { show: 'operational', jurisdiction: 'belgrade', period: '2023', is: 'not reported' },
      { show: 'criteriaMet', jurisdiction: 'skopje', period: '2022', is: '10' },
      { show: 'criteriaLacking', jurisdiction: 'skopje', period: '2022', is: '1' },
      {
        ...{ show: 'criteriaLacking', jurisdiction: 'skopje', period: '2022' },
        ...{ codes: { criterion: 'staffing' }, is: '1' },
      },
      { show: 'criteriaMet', jurisdiction: 'podgorica', period: '2023', is: '1 to 11' },
    ],
  },
})
