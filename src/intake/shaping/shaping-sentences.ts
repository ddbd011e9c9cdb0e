// Words for a table without a name, and for a line of another sheet.
import { newCatalogue, spokenLanguage } from '#definition'

const english = {
  'the-table': 'the table',
  'line-of-sheet': '{line} of the sheet “{sheet}”',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('intake-shaping', english, spokenLanguage)
