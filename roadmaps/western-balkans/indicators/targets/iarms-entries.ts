// Whether and how fast lost and stolen firearms are entered into iARMS (target 2.8).
import { defineIndicator, percentUnit, ratio, share, sum } from '#definition'
import {
  firearmsMissing,
  firearmsMissingInIarms,
  firearmsRecovered,
  iarmsDays,
  iarmsReports,
} from '../../data-elements/justice/missing-firearms.ts'
import { items, meanDays } from '../../terms/units.ts'
import { firearms, row } from '../examples/example-row.ts'

export const iarmsEntries = defineIndicator({
  id: 'iarms-entries',
  kind: 'target',
  code: 'T5',
  text: { en: 'Share of lost and stolen firearms entered into iARMS, and the days until the entry.' },
  name: { en: 'Entries into iARMS' },
  elements: ['2.8'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    missing: sum(firearmsMissing),
    entered: sum(firearmsMissingInIarms),
    recovered: sum(firearmsRecovered),
    days: sum(iarmsDays),
    reports: sum(iarmsReports),
  },
  headline: { show: 'share', beside: ['lag'] },
  shows: (terms) => ({
    share: {
      name: { en: 'Share of lost and stolen firearms entered into iARMS so far' },
      formula: share(terms.entered, terms.missing, { notReported: 'inside', isPart: true }),
      unit: percentUnit,
    },
    lag: {
      name: { en: 'Days from the report to the entry into iARMS, mean' },
      formula: ratio(terms.days, terms.reports),
      unit: meanDays,
    },
    missing: { name: { en: 'Firearms reported lost or stolen' }, formula: terms.missing, unit: items },
    recovered: { name: { en: 'Missing firearms recovered' }, formula: terms.recovered, unit: items },
  }),
  method: {
    en: 'Firearms, by the day on which they were reported lost or stolen. Whether it was entered stands in the report; where that was not reported the firearm counts among the missing ones and not among those entered. The lag is a mean over the reports that tell the day of the entry: days added up over reports, of one report whatever number of firearms. The share of the newest period rises for some time.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 Skopje has 40 firearms reported missing, 30 of them entered, in 25 reports after 250 days together: 75 %, 10 days. Tirana has 60, of which 15 entered: 45 of 100 together.',
    },
    observations: [
      firearms('skopje', 'firearms-missing', 40),
      firearms('skopje', 'firearms-missing-in-iarms', 30),
      row('skopje', 'iarms-reports', 25),
      row('skopje', 'iarms-days', 250),
      firearms('tirana', 'firearms-missing', 60),
      firearms('tirana', 'firearms-missing-in-iarms', 15),
    ],
    expects: [
      { show: 'share', jurisdiction: 'skopje', period: '2023', is: '75' },
      { show: 'lag', jurisdiction: 'skopje', period: '2023', is: '10' },
      { show: 'share', jurisdiction: 'western-balkans', period: '2023', is: '45' },
      { show: 'share', jurisdiction: 'belgrade', period: '2023', is: 'not reported' },
    ],
  },
})
