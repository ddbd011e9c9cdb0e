// Whether questions are answered by their deadline (targets 2.6 and 2.7).
import { defineIndicator, percentUnit, share, sum } from '#definition'
import {
  answersDueFromOthers,
  answersDueToOthers,
  answersInTimeFromOthers,
  answersInTimeToOthers,
} from '../../data-elements/justice/trace-requests.ts'
import { requests } from '../../terms/units.ts'
import { row } from '../examples/example-row.ts'

export const answeredInTime = defineIndicator({
  id: 'answered-in-time',
  kind: 'target',
  code: 'T3',
  text: { en: 'Share of trace requests that are answered by their deadline, given and received.' },
  name: { en: 'Answered in time' },
  elements: ['2.6', '2.7'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    dueTo: sum(answersDueToOthers),
    inTimeTo: sum(answersInTimeToOthers),
    dueFrom: sum(answersDueFromOthers),
    inTimeFrom: sum(answersInTimeFromOthers),
  },
  headline: { show: 'givenInTime', beside: ['receivedInTime'] },
  shows: (terms) => ({
    givenInTime: {
      name: { en: 'Share of requests received that were answered in time' },
      formula: share(terms.inTimeTo, terms.dueTo, { notReported: 'inside', isPart: true }),
      unit: percentUnit,
    },
    receivedInTime: {
      name: { en: 'Share of own requests that others answered in time' },
      formula: share(terms.inTimeFrom, terms.dueFrom, { notReported: 'inside', isPart: true }),
      unit: percentUnit,
    },
    dueTo: { name: { en: 'Answers due to others' }, formula: terms.dueTo, unit: requests },
    dueFrom: { name: { en: 'Answers due from others' }, formula: terms.dueFrom, unit: requests },
  }),
  method: {
    en: 'Of the requests whose answer was due in the period, those that were answered on the day of the deadline or before. A refusal is an answer. A request without a deadline is in neither number; one that was never answered is in the base. What a jurisdiction answers and what others answer to it are two figures: only the first is in its own hands.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 Skopje owes 20 answers and gives 15 of them in time; Tirana owes 80 and gives 45. Together 60 of 100. Of the 40 answers that others owe Skopje, 10 come in time.',
    },
    observations: [
      row('skopje', 'answers-due-to-others', 20),
      row('skopje', 'answers-in-time-to-others', 15),
      row('tirana', 'answers-due-to-others', 80),
      row('tirana', 'answers-in-time-to-others', 45),
      row('skopje', 'answers-due-from-others', 40),
      row('skopje', 'answers-in-time-from-others', 10),
    ],
    expects: [
      { show: 'givenInTime', jurisdiction: 'skopje', period: '2023', is: '75' },
      { show: 'givenInTime', jurisdiction: 'western-balkans', period: '2023', is: '60' },
      { show: 'receivedInTime', jurisdiction: 'skopje', period: '2023', is: '25' },
      { show: 'givenInTime', jurisdiction: 'belgrade', period: '2023', is: 'not reported' },
    ],
  },
})
