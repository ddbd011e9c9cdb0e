// What a cell is said to show that a spreadsheet program made something else of.
import { newCatalogue, spokenLanguage } from '#definition'

const english = { 'as-fraction': 'a fraction' } as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('intake-cells', english, spokenLanguage)
