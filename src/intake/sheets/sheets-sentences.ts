// What a sheet is called that we put in front of a file.
import { newCatalogue } from '#definition'

const english = { 'problem-sheet': 'Problems' } as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('intake-sheets', english)
