import { defineIndicator, latest, plus, sum } from '#definition'
import {
  cooperationCases,
  cooperationEnded,
  cooperationInPhase,
  cooperationReached,
  cooperationRunning,
} from '../../data-elements/justice/cooperation.ts'
import { kpiTexts } from '../../texts/kpi-texts.ts'
import { cases } from '../../terms/units.ts'

const row = (jurisdiction: string, period: string, element: string, value: number) => ({
  ...{ jurisdiction, period, value },
  element: `cooperation-${element}`,
})
const inPhase = (phase: string, element: string, value: number) => ({
  ...row('tirana', element === 'reached' ? '2023' : '2023-12', element, value),
  codes: { phase },
})
const phases = [
  ['Investigation', 'investigation', 'in investigation'],
  ['PreTrial', 'pre-trial', 'in the pre-trial phase'],
  ['Prosecution', 'prosecution', 'in prosecution'],
] as const

export const kpi8 = defineIndicator({
  id: 'kpi-8',
  code: 'KPI 8',
  text: kpiTexts['8'],
  name: { en: 'Inter-institutional cases' },
  elements: ['1.5', '2.2', '2.5'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    begun: sum(cooperationCases),
    ended: sum(cooperationEnded),
    running: latest(cooperationRunning),
    inInvestigation: latest(cooperationInPhase, { where: { phase: 'investigation' } }),
    inPreTrial: latest(cooperationInPhase, { where: { phase: 'pre-trial' } }),
    inProsecution: latest(cooperationInPhase, { where: { phase: 'prosecution' } }),
    reachedInvestigation: sum(cooperationReached, { where: { phase: 'investigation' } }),
    reachedPreTrial: sum(cooperationReached, { where: { phase: 'pre-trial' } }),
    reachedProsecution: sum(cooperationReached, { where: { phase: 'prosecution' } }),
  },
  headline: {
    show: 'worked',
    beside: ['inInvestigation', 'inPreTrial', 'inProsecution'],
    besideOnPage: ['running', 'ended'],
  },
  chart: { kind: 'split', shows: ['inInvestigation', 'inPreTrial', 'inProsecution'] },
  breakdowns: ['phase'],
  shows: (terms) => ({
    worked: {
      name: { en: 'Cases worked on: running at the end of the period, or ended within it' },
      formula: plus(terms.running, terms.ended),
      unit: cases,
      breakdowns: [],
    },
    running: {
      name: { en: 'Cases running at the end of the period' },
      formula: terms.running,
      unit: cases,
      breakdowns: [],
    },
    ...Object.fromEntries(
      phases.map(([id, , where]) => [
        `in${id}`,
        {
          name: { en: `Cases running ${where} at the end of the period` },
          formula: terms[`in${id}`],
          unit: cases,
          breakdowns: [],
        },
      ]),
    ),
    cases: {
      name: { en: 'Cases begun, by the phase in which they began' },
      formula: terms.begun,
      unit: cases,
    },
    ended: { name: { en: 'Cases ended' }, formula: terms.ended, unit: cases, breakdowns: [] },
    ...Object.fromEntries(
      phases.map(([id, , where]) => [
        `reached${id}`,
        {
          name: { en: `Cases in which the cooperation ${where} began in the period` },
          formula: terms[`reached${id}`],
          unit: cases,
          breakdowns: [],
        },
      ]),
    ),
  }),
  method: {
    en: 'The sentence counts cases “including investigation, prosecution and pretrial phases”. Read here as: every case on which institutions worked together in the period, whenever it began and whatever phase it is in; this reading is the platform’s. Such a case either still runs on the last day of the period or ended within it, and counts once. Beside it stand the cases that run in each phase on that day: two phases of one case may run at once, so that the phases are not added up. What began in the period, by the phase in which it began, and what came to each phase in the period, are figures of their own. Half-years make a year when both are reported; one alone is a lower bound. What runs is a stock and is never added up over time.',
  },
  workedExample: {
    narrative: {
      en: 'Tirana begins 8 cases in the first half of 2023 and 5 in the second; 6 end in the year, and 21 run on its last day: 27 were worked on. 12 of those that run are in investigation, 7 in the pre-trial phase and 4 in prosecution: two are in two phases at once. Pristina reports only 4 cases begun in the first half.',
    },
    observations: [
      row('tirana', '2023-H1', 'cases', 8),
      row('tirana', '2023-H2', 'cases', 5),
      row('tirana', '2023', 'ended', 6),
      row('tirana', '2023-12', 'running', 21),
      inPhase('investigation', 'in-phase', 12),
      inPhase('pre-trial', 'in-phase', 7),
      inPhase('prosecution', 'in-phase', 4),
      inPhase('prosecution', 'reached', 9),
      row('pristina', '2023-H1', 'cases', 4),
    ],
    expects: [
      { show: 'worked', jurisdiction: 'tirana', period: '2023', is: '27' },
      { show: 'running', jurisdiction: 'tirana', period: '2023', is: '21' },
      { show: 'inPreTrial', jurisdiction: 'tirana', period: '2023', is: '7' },
      { show: 'reachedProsecution', jurisdiction: 'tirana', period: '2023', is: '9' },
      { show: 'cases', jurisdiction: 'tirana', period: '2023', is: '13' },
      { show: 'cases', jurisdiction: 'pristina', period: '2023', is: 'at least 4' },
      { show: 'worked', jurisdiction: 'pristina', period: '2023', is: 'not reported' },
      { show: 'cases', jurisdiction: 'western-balkans', period: '2023', is: 'at least 17' },
      { show: 'worked', jurisdiction: 'western-balkans', period: '2023', is: 'at least 27' },
      { show: 'cases', jurisdiction: 'skopje', period: '2023', is: 'not reported' },
    ],
  },
})
