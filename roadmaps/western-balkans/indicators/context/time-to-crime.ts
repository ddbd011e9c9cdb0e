// How long ago a recovered firearm was last legal: context for diversion.
import { defineIndicator, ratio, sum } from '#definition'
import { timeToCrimeDays, timeToCrimeTraces } from '../../data-elements/justice/trace-requests.ts'
import { meanDays, requests } from '../../terms/units.ts'
import { row } from '../examples/example-row.ts'

export const timeToCrime = defineIndicator({
  id: 'time-to-crime',
  kind: 'context',
  code: 'C2',
  text: { en: 'Mean number of days from the last legal record of a traced firearm to its recovery.' },
  name: { en: 'Time to crime' },
  elements: ['2.7', '3.3'],
  directionOfGood: 'neither',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: { days: sum(timeToCrimeDays), traces: sum(timeToCrimeTraces) },
  headline: { show: 'mean', beside: ['traces'] },
  shows: (terms) => ({
    mean: {
      name: { en: 'Days from the last legal record to the recovery, mean' },
      formula: ratio(terms.days, terms.traces),
      unit: meanDays,
    },
    traces: {
      name: { en: 'Traces that tell the time to crime' },
      formula: terms.traces,
      unit: requests,
    },
  }),
  method: {
    en: 'A mean: the days added up exactly over the traces asked for that tell them, by the day of the answer. A short time points to recent diversion, a long one to old stocks; neither is good by itself. Traces whose last legal record has no day are not in it, so that the figure speaks of those that could be dated.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 four traces of Skopje tell 4,000 days together, and one of Tirana 3,000: 1,000 days, 3,000 days, and together 1,400.',
    },
    observations: [
      row('skopje', 'time-to-crime-days', 4000),
      row('skopje', 'time-to-crime-traces', 4),
      row('tirana', 'time-to-crime-days', 3000),
      row('tirana', 'time-to-crime-traces', 1),
    ],
    expects: [
      { show: 'mean', jurisdiction: 'skopje', period: '2023', is: '1,000' },
      { show: 'mean', jurisdiction: 'western-balkans', period: '2023', is: '1,400' },
      { show: 'mean', jurisdiction: 'belgrade', period: '2023', is: 'not reported' },
    ],
  },
})
