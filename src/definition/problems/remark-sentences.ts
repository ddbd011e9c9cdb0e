// What is said of how a file was read, in sentences. Nothing of it stops anything.
import { spokenLanguage } from '../words/index.ts'
import { newCatalogue, type Params } from './catalogue.ts'

const english = {
  'text-read-as':
    'The text was read as {encoding}, for instance: {sample}. If that is wrong, say the encoding.',
  'decimals-rounded':
    'More than 12 decimals were rounded to 12, as many as are kept. The first such number is {value}.',
  'unit-rounded':
    'Numbers with more decimals than their unit has were rounded, as the layout says. The first, {value}, became {taken}.',
  'default-taken':
    'Texts that the layout does not name took its default: the first, “{value}”, became “{taken}”. Look whether one of them means something else.',
  'column-decided':
    'Other cells of the column show that decimals stand behind a point and thousands behind a comma: “{value}” was read as {number}.',
  'column-decided-comma':
    'Other cells of the column show that decimals stand behind a comma and thousands behind a point: “{value}” was read as {number}.',
  'numbers-made-plain':
    'Numbers with separators of thousands or other signs were read as plain digits: “{value}” as {number}.',
  'days-made-plain': 'Days that are written in words or in other signs were read: “{value}” as {day}.',
  'periods-made-plain': 'Periods that are written otherwise were read: “{value}” as {period}.',
  'signs-unseen':
    'Signs that cannot be seen stood in the cells and were left out; the first is {sign}, in “{value}”.',
  'days-of-place':
    'Time stamps with a time zone became days and times of {zone}. The first, “{value}”, is {day}.',
  'vanished-shared':
    'Requests are no longer in the file that the other side has. They stay: withdraw each on its own page, so that the other side is told.',
  'vanished-unknown':
    'What tells one record from another could not be read in some rows. Which records are no longer in the file can be said once they are mended; until then none is withdrawn.',
  'records-moved':
    'Records of an earlier edition are no longer in the file and stand in it on another day. Each would be counted on both days: withdraw those on the earlier day, or say that both are right.',
  'times-left-out': 'A time of day stood behind the day and was left out. The first is “{value}”.',
  'sheets-unread':
    'Other sheets have the same headings and were not read: {names}. Choose one of them, or say that all sheets with these headings are read.',
  'sheets-hidden':
    'Hidden sheets have the same headings and were not read: {names}. If their rows are to be taken as well, choose one of them by its name, or show them in your spreadsheet program and send the file again.',
  'rows-hidden': 'Rows are hidden in the sheet, by hand or by a filter, and were read like all others.',
  'columns-hidden': 'The column is hidden in the sheet and was read like all others.',
  'totals-found': 'Rows that say of themselves that they are totals were not taken: “{value}”.',
  'headings-again': 'Rows that repeat the headings, as on a new page.',
  'notes-left-out': 'Rows that hold a note and no record.',
  'answers-not-asked':
    'The column is answered where the register does not ask it, such as of another kind of thing. These answers were not taken: “{value}”.',
  'row-numbers': 'The first column has no heading and only numbers the rows, and was passed over.',
  'own-download':
    'The file is a download of this register: its marks against formulas were taken off, and its columns are ours.',
  'like-lines':
    'A row says word for word the same as one before it in its record, and was taken once. If there were two of the kind, give the quantity, or leave the number of the record empty in the second row.',
  'figures-vanished':
    'Figures of the same sources that an earlier edition of this file had are no longer in it. The first: {first}. They stay as they are. To take them back, hand the file in once more and say so (vanished=withdraw, on the command line --withdraw-vanished), with a reason.',
  'withdrawal-undone':
    'Rows take back what this edition took back before and somebody put back since: nothing changes by them. If it is to be taken back once more, give the rows a newer day as vintage.',
  'withdrawn-nothing':
    'Rows that take back what is not there. They are kept and hold if it comes later. Look whether source, period and codes are those of the figure.',
} as const

const catalogue = /* @__PURE__ */ newCatalogue('remarks', english, spokenLanguage)

export type RemarkCode = keyof typeof english

/** The sentence of a remark in the reader’s language. */
export function remarkText(code: RemarkCode, params: Params, language = spokenLanguage()): string {
  return catalogue.parts(code, params, language).join(' ')
}
