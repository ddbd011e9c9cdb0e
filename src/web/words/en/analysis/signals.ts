// English words of signals.
import { counted } from '../../counted.ts'

export const signalWords = {
  title: 'Signals',
  lead: 'Months in which a register has far more records than usual for that place and time of the year. A signal is a question, not an answer: open the records and see what it is.',
  register: 'Register',
  anyRegister: 'All that are watched',
  area: 'Jurisdiction',
  anyArea: 'All',
  noWatched: 'No register of this roadmap is watched.',
  noSeries: 'None of the watched registers has records that you may open.',
  found: 'Signals in the newest months',
  none: 'No month that was judged has more records than is usual.',
  all: 'All that is watched',
  allHint:
    'The newest month that is over and in which the register has anything, and the most that would be usual in it.',
  month: 'Month',
  recorded: 'Recorded',
  expected: 'Expected',
  most: 'Most that is usual',
  says: 'What it says',
  look: 'Two years',
  lookAt: (register: string, area: string) => `Two years of ${register}, ${area}`,
  records: 'Records',
  recordsOf: (register: string, area: string, month: string) => `Records: ${register}, ${area}, ${month}`,
  unknown: 'Not known',
  atLeast: (shown: string) => `at least ${shown}`,
  signal: 'Signal: more than usual',
  usual: 'As usual',
  soFar: 'As usual so far: the month is not stated complete',
  states: {
    judged: '',
    'not known': 'Nothing recorded, and nobody stated that nothing happened',
    'too short': (months: string) => `Too few months are known before it: ${months} are needed`,
    'too few': (cases: string) => `Too few to say: fewer than ${cases} a month`,
  },
  part: 'Only the records that you may open',
  chance: (judged: number, shown: string, rate: string, byChance: string) =>
    `${counted(judged, shown, 'month was', 'months were')} judged. A month is marked where so many records come about by chance in fewer than ${rate} of usual months: of these about ${byChance} would be marked although nothing happened.`,
  simulated: (long: string, short: string) =>
    `In simulations of usual months at most ${long} were marked where five years are known, and at most ${short} where little more than two are.`,
  methodTitle: 'How a month is judged',
  method:
    'By the months before it, up to five years back and without the last three, with season and trend (Farrington 1996; Noufaily and others 2013, quasi-Poisson). Months with unusually much weigh less in it. A month that is not known is left out. Records that are entered late make a month look usual at first.',
  of: (register: string, area: string) => `${register}, ${area}`,
  chartTitle: (register: string, area: string) => `Records a month: ${register}, ${area}`,
  close: 'Back to all',
} as const
