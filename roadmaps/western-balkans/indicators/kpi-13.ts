import { defineIndicator, latest, percentUnit, share } from '#definition'
import { storageFacilities } from '../data-elements/storage-facilities.ts'
import { kpiTexts } from '../kpi-texts.ts'
import { facilities } from '../units.ts'

const stock = (jurisdiction: string, period: string, value: number, judgement?: string) => ({
  jurisdiction,
  period,
  element: 'storage-facilities',
  ...(judgement ? { codes: { judgement } } : {}),
  value,
})

export const kpi13 = defineIndicator({
  id: 'kpi-13',
  code: 'KPI 13',
  text: kpiTexts['13'],
  name: { en: 'Safe storage facilities' },
  elements: ['7.1', '7.2', '7.3'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    compliant: latest(storageFacilities, { where: { judgement: 'met' } }),
    assessed: latest(storageFacilities, { where: { judgement: ['met', 'partly-met', 'not-met'] } }),
    all: latest(storageFacilities),
  },
  headline: { show: 'compliant' },
  breakdowns: ['facility-owner'],
  shows: (terms) => ({
    compliant: {
      name: { en: 'Facilities that meet international standards' },
      formula: terms.compliant,
      unit: facilities,
    },
    assessed: { name: { en: 'Facilities assessed' }, formula: terms.assessed, unit: facilities },
    all: { name: { en: 'Facilities in use' }, formula: terms.all, unit: facilities },
    share: {
      name: { en: 'Share of facilities that meet the standards, not assessed ones inside the base' },
      formula: share(terms.compliant, terms.all, { notReported: 'inside' }),
      unit: percentUnit,
    },
  }),
  method: {
    en: 'A stock on the last day of the period for which it is known. A facility counts as compliant only with an assessment in date against a named standard; one that was not assessed is in the base and not above the line. A stock is never added up over time.',
  },
  workedExample: {
    narrative: {
      en: 'At the end of 2023 Skopje has 40 facilities; 10 meet the standards, 6 do in part, 4 do not, 20 were not assessed. In June it had been 8. Tirana has 10, of which 5 meet the standards. Together 15 of 50: 30 %.',
    },
    observations: [
      stock('skopje', '2023-12', 40),
      stock('skopje', '2023-06', 8, 'met'),
      stock('skopje', '2023-12', 10, 'met'),
      stock('skopje', '2023-12', 6, 'partly-met'),
      stock('skopje', '2023-12', 4, 'not-met'),
      stock('tirana', '2023-12', 10),
      stock('tirana', '2023-12', 5, 'met'),
    ],
    expects: [
      { show: 'compliant', jurisdiction: 'skopje', period: '2023', is: '10' },
      { show: 'assessed', jurisdiction: 'skopje', period: '2023', is: '20' },
      { show: 'share', jurisdiction: 'skopje', period: '2023', is: '25' },
      { show: 'share', jurisdiction: 'western-balkans', period: '2023', is: '30' },
      { show: 'compliant', jurisdiction: 'western-balkans', period: '2023', is: 'at least 15' },
      { show: 'compliant', jurisdiction: 'sarajevo', period: '2023', is: 'not reported' },
    ],
  },
})
