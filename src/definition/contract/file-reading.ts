// What can be asked of how a file is read, whether it holds records or figures.
import { oneOf, optional, textUpTo } from './schema-parts.ts'

/** How a file is read, of records as of figures. */
export const fileReading = {
  mapping: optional(textUpTo(200, 'Name of a saved mapping')),
  table: optional(textUpTo(200, 'Sheet of a workbook')),
  sheets: optional(oneOf(['alike'], { description: 'Read every sheet with the same headings' })),
  jurisdiction: optional(textUpTo(200, 'Whose records these are, where the file does not say')),
}
