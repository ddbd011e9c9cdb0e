// English words of statements of completeness.
import { counted } from '../counted.ts'

export const statementWords = {
  title: 'State that registers are complete',
  lead: 'An institution says for whole months that its register holds everything, or that nothing happened. Only then is a count exact, and no record means 0.',
  link: 'State that registers are complete',
  choice: 'What to state',
  area: 'Jurisdiction',
  institution: 'Institution',
  year: 'Year',
  step: 'By',
  noInstitution: 'No institution named',
  nothingKept: 'This institution keeps no register.',
  table: (institution: string, year: string) => `${institution}: registers in ${year}`,
  register: 'Register',
  all: 'All',
  chooseRow: (register: string) => `Choose all open periods of ${register}`,
  chooseColumn: (period: string) => `Choose all registers in ${period}`,
  chooseCell: (register: string, period: string) => `${register}, ${period}`,
  states: {
    complete: 'complete',
    nil: 'nothing happened',
    open: 'open again',
    opening: 'opening stock at its end',
    none: 'not stated',
    part: 'in part',
    running: 'not over yet',
  },
  withOpening: (state: string) => `${state}, opening stock at its end`,
  chosen: (count: number, shown: string) => `${counted(count, shown, 'period', 'periods')} chosen.`,
  noneChosen: 'Choose periods in the table first.',
  readOnly:
    'You may read what is stated here. It is changed by those who may state the registers of this institution complete.',
  complete: 'State as complete',
  nil: 'Nothing happened',
  opening: 'Opening stock is recorded',
  openingHint:
    'An opening stock says that everything that held at the end of the chosen period is recorded, or that nothing held. A stock is exact from there on, as long as every month is stated.',
  withdraw: 'Take back',
  withdrawTitle: 'Open the chosen months again',
  withdrawReason: 'Why are they open again?',
  withdrawHint: 'Figures of these months are “at least” again until they are stated anew.',
  done: {
    complete: (months: number, shown: string) =>
      `${counted(months, shown, 'month', 'months')} stated as complete.`,
    nil: (months: number, shown: string) =>
      `Stated that nothing happened in ${counted(months, shown, 'month', 'months')}.`,
    opening: (months: number, shown: string) =>
      `Opening stock stated at the end of ${counted(months, shown, 'month', 'months')}.`,
    open: (months: number, shown: string) =>
      `${counted(months, shown, 'month is', 'months are')} open again.`,
  },
  undo: 'Undo',
  history: 'What was stated, the newest first',
  older: 'Show older statements',
  noHistory: 'Nothing has been stated of this year.',
  when: 'When',
  who: 'Who',
  what: 'What',
  months: 'Months',
  reason: 'Reason',
  from: (first: string, last: string) => `${first} to ${last}`,
  asked: {
    stands: 'Still complete with this',
    open: 'Open the months again',
    lead: 'Is the register complete with this?',
    hint: 'That it is still complete is said by those who may state it, such as the head of an institution; everybody else opens the months again.',
  },
  file: {
    legend: 'Is this file complete?',
    says: (periods: string) => `The file says that it is complete for ${periods}.`,
    state: 'State that it is complete for',
    hint: 'For example 2024-H1, or several with commas. Left empty, nothing is stated.',
  },
} as const
