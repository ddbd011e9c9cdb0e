// Why a workbook is not read on, in words that follow “The workbook cannot be read”; and what a file is instead of one.
import { newCatalogue } from '#definition/problems'
import { spokenLanguage } from '#definition/words'

/** What is told of a cell that is formatted as a fraction, in place of what it shows: a mark that its readers know. */
export const fractionShown = 'a fraction'

/** Months as a spreadsheet program shows them. */
export const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
] as const

const english = {
  'too-many-styles': 'it has more styles than a spreadsheet program keeps',
  'too-many-merged-areas': 'it has more than {most} merged areas',
  'too-many-texts': 'it has more than {most} texts',
  'cell-too-long': 'a cell holds more than {most} signs',
  'row-below-last': 'a row stands below the last one of a sheet',
  'row-too-wide': 'a row has more cells than a sheet has columns',
  'too-many-names': 'it names more parts than an archive holds',
  'sheet-name-too-long': 'the name of a sheet is far too long',
  'too-many-sheets': 'it has more than {most} sheets',
  'kind-binary-workbook': 'a binary workbook (.xlsb)',
  'kind-word': 'a Word document',
  'kind-open-document': 'an OpenDocument file',
  'kind-zip': 'a zip archive',
  'no-sheet': 'it names no sheet',
  'part-packed-unknown': 'a part is packed in a way that is not known',
  'part-name-too-long': 'the name of a part is far too long',
  'parts-too-many': 'it holds too many parts, or one of them twice',
  'part-size-lies': 'a part does not unpack to the size that it states',
  'archive-damaged': 'it is cut off or damaged',
  'part-list-damaged': 'its list of parts is damaged',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('formats-xlsx', english, spokenLanguage)
