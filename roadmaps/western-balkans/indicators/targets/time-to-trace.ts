// How long it takes until a request to trace a firearm is answered (target 2.7).
import { defineIndicator, ratio, sum } from '#definition'
import {
  traceDays,
  traceRequestsReceived,
  traceRequestsSent,
  tracesCompleted,
} from '../../data-elements/justice/trace-requests.ts'
import { meanDays, requests } from '../../terms/units.ts'
import { row } from '../examples/example-row.ts'

export const timeToTrace = defineIndicator({
  id: 'time-to-trace',
  kind: 'target',
  code: 'T2',
  text: { en: 'Mean number of days from a request to trace a recovered firearm to its answer.' },
  name: { en: 'Time to trace' },
  elements: ['2.7'],
  directionOfGood: 'down',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    days: sum(traceDays),
    completed: sum(tracesCompleted),
    sent: sum(traceRequestsSent),
    received: sum(traceRequestsReceived),
  },
  headline: { show: 'mean', beside: ['completed', 'sent'] },
  shows: (terms) => ({
    mean: {
      name: { en: 'Days from the request to the answer, mean' },
      formula: ratio(terms.days, terms.completed),
      unit: meanDays,
    },
    completed: { name: { en: 'Traces completed' }, formula: terms.completed, unit: requests },
    sent: { name: { en: 'Trace requests sent' }, formula: terms.sent, unit: requests },
    received: { name: { en: 'Trace requests received' }, formula: terms.received, unit: requests },
  }),
  method: {
    en: 'A mean, and not a median: the days of all requests sent that were answered in the period, added up exactly, over their number. A few very late answers raise it. Counted by the day of the answer, so that a figure does not change any more once its period is over; requests that wait for an answer are not in it. A refusal is no answer. The mean of the region is the sum of its days over the sum of its answers, and not the mean of the means.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 Skopje receives 10 answers, after 400 days together; Tirana receives 30, after 600 days. 40 and 20 days on average; together 1,000 days over 40 answers: 25.',
    },
    observations: [
      row('skopje', 'traces-completed', 10),
      row('skopje', 'trace-days', 400),
      row('tirana', 'traces-completed', 30),
      row('tirana', 'trace-days', 600),
      row('pristina', 'traces-completed', 0),
      row('pristina', 'trace-days', 0),
    ],
    expects: [
      { show: 'mean', jurisdiction: 'skopje', period: '2023', is: '40' },
      { show: 'mean', jurisdiction: 'western-balkans', period: '2023', is: '25' },
      { show: 'mean', jurisdiction: 'pristina', period: '2023', is: 'not computable' },
      { show: 'mean', jurisdiction: 'belgrade', period: '2023', is: 'not reported' },
    ],
  },
})
