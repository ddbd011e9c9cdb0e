// English words of files of figures: handed in, and understood on the screen of a sheet.
import { counted } from '../counted.ts'

export const figureFileWords = {
  title: 'Hand in figures',
  lead: 'The filled-in form of a KPI, or a file of your own with the same columns. It is looked at first, and taken whole or not at all.',
  forms: 'Every KPI has its form to download:',
  look: 'Look at the file',
  outcome: 'What would happen',
  would: (rows: number, shown: string, added: string) =>
    `${counted(rows, shown, 'row is', 'rows are')} right; ${added} ${added === '1' ? 'says' : 'say'} something new.`,
  faulty: (rows: number, shown: string) => `${counted(rows, shown, 'row is', 'rows are')} right.`,
  repeated: 'This very file was taken before. Nothing changes.',
  blocked: 'Nothing is taken before this is mended. Mend the file and choose it again.',
  take: 'Take all of it',
  takenHeading: 'Taken',
  nothingNewHeading: 'Nothing new',
  taken: (rows: number, shown: string, added: string) =>
    `${counted(rows, shown, 'row was', 'rows were')} taken, ${added} of them new. Figures follow at once.`,
  noneNew: (rows: number, shown: string) =>
    rows === 0
      ? 'No row was taken.'
      : `${counted(rows, shown, 'row says', 'rows say')} what was stored already.`,
  takenBack: (count: number, shown: string) =>
    `${counted(count, shown, 'figure was', 'figures were')} taken back.`,
  toLoads: 'See the files taken',
  left: (count: number, shown: string) =>
    `${counted(count, shown, 'row was', 'rows were')} left out. Nothing waits here: mend them in your file and send it again.`,
  partly:
    'The rows with a problem can be downloaded marked, and the good ones taken without them: open the file as an import.',
  partlyButton: 'Open it as an import',
  ownLayout: 'If the columns of your file have other names than those of the form, say what they mean.',
  readOnly: 'You may read figures. Only those with the right to write them hand any in.',
  ownLayoutButton: 'Say what the columns mean',
  name: 'Figures',
  columns: {
    element: 'What is counted',
    period: 'Period',
    itemClass: 'Item class',
    value: 'Value',
    lower: 'At least',
    upper: 'At most',
    unit: 'Unit',
    start: 'First day',
    end: 'Last day',
    status: 'Status',
    accumulation: 'Accumulation',
    basis: 'Basis',
    breakdown: 'Breakdown',
    audience: 'Audience',
    source: 'Source',
    address: 'Address of the source',
    vintage: 'Published on',
    quote: 'Quotation',
    retrieval: 'Retrieved',
    note: 'Note',
  },
} as const

/** How a file of figures is taken, where that differs from a file of records: nothing of it waits in quarantine. */
export const figureCommitWords = {
  good: 'The good rows; those with a problem are left out',
  goodHelp:
    'They stay in your file and wait nowhere: download the file with the problems marked, mend it, and send it again; what was taken is not taken twice. Where a part of what the source calls all parts has a problem, the other parts are left out with it.',
  blocked: 'Nothing would be taken: mend the problems and send the file again, or choose the good rows.',
  withdraw: (count: number, shown: string) =>
    `Take back the ${counted(count, shown, 'figure', 'figures')} no longer in the file`,
  will: {
    new: (count: number, shown: string) =>
      `${counted(count, shown, 'new figure is', 'new figures are')} kept.`,
    changed: (count: number, shown: string) =>
      `${counted(count, shown, 'figure is', 'figures are')} corrected.`,
    unchanged: (count: number, shown: string) =>
      `${counted(count, shown, 'figure stays as it is', 'figures stay as they are')}.`,
    refused: (count: number, shown: string) =>
      `${counted(count, shown, 'row with a problem is', 'rows with a problem are')} left out and kept nowhere here.`,
    withdrawn: (count: number, shown: string) =>
      `${counted(count, shown, 'figure is', 'figures are')} taken back. Their history stays.`,
  },
} as const

/** Of files of figures that were taken, and their undoing. */
export const figureLoadWords = {
  label: 'Files of figures taken',
  button: 'Undo …',
  buttonOf: (file: string) => `Undo the file of figures ${file} …`,
  heading: (file: string) => `Undo the file of figures ${file}?`,
  will: (added: number, shown: string) =>
    `${counted(added, shown, 'figure that it brought no longer holds', 'figures that it brought no longer hold')}. What it revised or took back stands as before. Nothing is erased, and the file can be taken again.`,
  reason: 'Why (kept with the file)',
  confirm: 'Yes, undo it',
  undoing: 'Undoing …',
  back: 'Not now',
} as const
