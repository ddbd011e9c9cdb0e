// Whether those who answer are told what became of it (target 2.6).
import { defineIndicator, percentUnit, share, sum } from '#definition'
import { answersTaken, feedbackGiven as given } from '../../data-elements/justice/trace-requests.ts'
import { requests } from '../../terms/units.ts'
import { row } from '../examples/example-row.ts'

export const feedbackGiven = defineIndicator({
  id: 'feedback-given',
  kind: 'target',
  code: 'T4',
  text: { en: 'Share of the answers to trace requests on which feedback was given.' },
  name: { en: 'Feedback given' },
  elements: ['2.6'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: { answers: sum(answersTaken), feedback: sum(given) },
  headline: { show: 'share', beside: ['answers'] },
  shows: (terms) => ({
    share: {
      name: { en: 'Share of answers on which feedback was given so far' },
      formula: share(terms.feedback, terms.answers, { notReported: 'inside', isPart: true }),
      unit: percentUnit,
    },
    feedback: { name: { en: 'Feedback given' }, formula: terms.feedback, unit: requests },
    answers: { name: { en: 'Answers received' }, formula: terms.answers, unit: requests },
  }),
  method: {
    en: 'Target 2.6 makes feedback mandatory for requests for information of every kind; what is recorded with a day, and counted here, are trace requests. An answer counts in the period in which it came, and the feedback on it whenever it was given: the newest period rises for some time. A refusal is no answer here: there is nothing to give feedback on. An answer without a day of feedback counts as one without feedback.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 Skopje receives 50 answers and gives feedback on 20; Tirana receives 150 and gives it on 40. Together 60 of 200.',
    },
    observations: [
      row('skopje', 'answers-taken', 50),
      row('skopje', 'feedback-given', 20),
      row('tirana', 'answers-taken', 150),
      row('tirana', 'feedback-given', 40),
    ],
    expects: [
      { show: 'share', jurisdiction: 'skopje', period: '2023', is: '40' },
      { show: 'share', jurisdiction: 'western-balkans', period: '2023', is: '30' },
      { show: 'share', jurisdiction: 'belgrade', period: '2023', is: 'not reported' },
    ],
  },
})
