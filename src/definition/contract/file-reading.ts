// What can be asked of how a file is read, whether it holds records or figures.
import { about, oneOf, optional, textUpTo } from './schema-parts.ts'

/** How a file is read, of records as of figures. */
export const fileReading = {
  mapping: optional(textUpTo(200, 'saved-mapping')),
  table: optional(textUpTo(200, 'sheet-of-workbook')),
  sheets: optional(oneOf(['alike'], { ...about('sheets-alike') })),
  jurisdiction: optional(textUpTo(200, 'whose-records')),
}
