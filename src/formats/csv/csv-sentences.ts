// Why a CSV is not read on, in words that follow “The file cannot be read as CSV”.
import { newCatalogue } from '#definition/problems'
import { spokenLanguage } from '#definition/words'

const english = {
  'quote-not-closed': 'a quotation mark is opened and never closed',
  'quote-in-cell': 'a quotation mark stands in the middle of a cell',
  'text-after-quote': 'text follows a closing quotation mark',
  'row-too-long': 'a single row is longer than a megabyte',
  'rows-swallowed':
    'a quotation mark is opened in this row and closed in another one, so that the rows between look like one cell',
  'bare-return':
    'a carriage return stands in a cell of this row, and behind it the cells of another row: the rows of the file end in different ways',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('formats-csv', english, spokenLanguage)
