// What is said of how a file was read, in sentences. Nothing of it stops anything.
import { newCatalogue, type Params } from './catalogue.ts'

const english = {
  'text-read-as':
    'The text was read as {encoding}, for instance: {sample}. If that is wrong, say the encoding.',
  'decimals-rounded':
    'More than 12 decimals were rounded to 12, as many as are kept. The first such number is {value}.',
  'column-decided':
    'Numbers such as “{value}” could be read in two ways. Other cells of the column have a decimal point, so they were read with one.',
  'days-of-place':
    'Time stamps with a time zone became days and times of {zone}. The first, “{value}”, is {day}.',
  'times-left-out': 'A time of day stood behind the day and was left out. The first is “{value}”.',
  'rows-hidden': 'Rows are hidden in the sheet, by hand or by a filter, and were read like all others.',
  'columns-hidden': 'The column is hidden in the sheet and was read like all others.',
  'totals-found': 'Rows that say of themselves that they are totals were not taken: “{value}”.',
  'like-lines':
    'A row says word for word the same as one before it in its record, and was taken once. If there were two of the kind, give the quantity, or leave the number of the record empty in the second row.',
} as const

const catalogue = /* @__PURE__ */ newCatalogue('remarks', english)

export type RemarkCode = keyof typeof english

/** The sentence of a remark in the reader’s language. */
export function remarkText(code: RemarkCode, params: Params, language = 'en'): string {
  return catalogue.parts(code, params, language).join(' ')
}
