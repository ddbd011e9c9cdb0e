// English words of files of figures: handed in, and understood on the screen of a sheet.
import { counted } from './counted.ts'

export const figureFileWords = {
  title: 'Hand in figures',
  lead: 'The filled-in form of a KPI, or a file of your own with the same columns. It is looked at first, and taken whole or not at all.',
  forms: 'Every KPI has its form to download:',
  look: 'Look at the file',
  outcome: 'What would happen',
  would: (rows: number, shown: string, added: string) =>
    `${counted(rows, shown, 'row is', 'rows are')} right; ${added} say something new.`,
  faulty: (rows: number, shown: string) => `${counted(rows, shown, 'row is', 'rows are')} right.`,
  repeated: 'This very file was taken before. Nothing changes.',
  blocked: 'Nothing is taken before this is mended. Mend the file and choose it again.',
  take: 'Take all of it',
  takenHeading: 'Taken',
  taken: (rows: number, shown: string, added: string) =>
    `${counted(rows, shown, 'row was', 'rows were')} taken, ${added} of them new. Figures follow at once.`,
  toLoads: 'See the files taken',
  left: (count: number, shown: string) => `${counted(count, shown, 'row was', 'rows were')} left out.`,
  ownLayout: 'If the columns of your file have other names than those of the form, say what they mean.',
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
