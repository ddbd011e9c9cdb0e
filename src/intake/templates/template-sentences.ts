// What templates say by themselves, per language; English where a language is missing.
import type { Text } from '#definition'

export const templateWords = {
  records: { en: 'Records' },
  figures: { en: 'Figures' },
  help: { en: 'Help' },
  answers: { en: 'Answers' },
  whose: { en: 'Whose' },
  jurisdiction: { en: 'Jurisdiction' },
  jurisdictionMeaning: { en: 'Whose record it is.' },
  institution: { en: 'Institution' },
  institutionMeaning: {
    en: 'Which institution keeps it. Left empty, it is the only one that may keep it, or “not stated” where there are several.',
  },
  completeFor: { en: 'Complete for' },
  completeForMeaning: {
    en: 'The period for which this file holds everything that the register has, such as 2024-H1 or 2024-05. One row of each institution is enough. You are asked before it is stated.',
  },
  period: { en: 'A year, half-year, quarter or month: 2024, 2024-H1, 2024-Q3, 2024-05.' },
  jurisdictionOfFigure: { en: 'Whose figure it is.' },
  what: { en: 'What is counted' },
  breakdowns: { en: 'Broken down by' },
  figure: { en: 'The figure' },
  source: { en: 'Where it comes from' },
  required: { en: 'has to be filled in' },
  optional: { en: 'may stay empty' },
  column: { en: 'Column' },
  needed: { en: 'Needed' },
  meaning: { en: 'What it means' },
  howTo: { en: 'How to fill it in' },
  unit: { en: 'Unit' },
  example: { en: 'Example' },
  heading: { en: 'Heading for programs' },
  list: { en: 'List' },
  answer: { en: 'Answer' },
  code: { en: 'Code' },
  note: { en: 'Note' },
  chooseOne: { en: 'Choose from the list.' },
  chooseSeveral: { en: 'Choose from the list; write several with a semicolon between them.' },
  onlyWhere: { en: 'Only where “{field}” is {answers}.' },
  below: { en: '{rows} (a row for each {row})' },
  recordRows: {
    en: 'One row for each {record}. Where it has several {children}, put each further one on a row of its own below, and leave the cells of the {record} empty there.',
  },
  recordRow: { en: 'One row for each {record}.' },
  figureRows: {
    en: 'One row for each figure. Leave a breakdown empty for the total. A figure that is not known is “not-available”, never 0.',
  },
  yellow: { en: 'Yellow headings have to be filled in.' },
  send: { en: 'Upload the file as it is; the sheets “{help}” and “{answers}” are not read.' },
} satisfies Record<string, Text>

interface ColumnWords {
  readonly label: Text
  readonly meaning: Text
}

/** The columns of figures by their headings; `breakdown` is said of every dimension. */
export const figureColumnWords: Readonly<Record<string, ColumnWords>> = {
  element: {
    label: { en: 'Data element' },
    meaning: { en: 'What the figure counts. The sheet of answers defines each.' },
  },
  period: { label: { en: 'Period' }, meaning: { en: '2023, 2023-H1, 2023-Q3 or 2023-05.' } },
  accumulation: {
    label: { en: 'Counted over' },
    meaning: {
      en: 'The period alone, all time up to its end, or what there was on its last day. Empty for the usual one.',
    },
  },
  item_class: {
    label: { en: 'Item class' },
    meaning: { en: 'What kind of items. Classes are never added up.' },
  },
  breakdown: { label: { en: 'Breakdown' }, meaning: { en: 'Leave it empty for the total.' } },
  value: {
    label: { en: 'Value' },
    meaning: { en: 'The figure itself. 0 only where it is known that there was none.' },
  },
  lower: { label: { en: 'At least' }, meaning: { en: 'Instead of a value, where only a bound is known.' } },
  upper: { label: { en: 'At most' }, meaning: { en: 'Instead of a value, where only a bound is known.' } },
  status: {
    label: { en: 'Status' },
    meaning: { en: 'Empty means reported. “not-available” and “withheld” have no value.' },
  },
  unit: { label: { en: 'Unit' }, meaning: { en: 'Only to make sure; a wrong one is refused.' } },
  source: { label: { en: 'Source' }, meaning: { en: 'Who publishes or reports the figure.' } },
  address: { label: { en: 'Web address' }, meaning: { en: 'Where the figure can be read.' } },
  vintage: { label: { en: 'Day of the edition' }, meaning: { en: 'When the figure was published or read.' } },
  quote: { label: { en: 'As printed' }, meaning: { en: 'The figure as the source prints it.' } },
  note: { label: { en: 'Note' }, meaning: { en: 'What a reader has to know.' } },
}
