// What is said of a row of a batch as a whole.
import { newCatalogue, spokenLanguage } from '#definition'

const english = {
  'like-another': 'There is a record like this one',
  'row-with-problems': 'The row has problems',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('intake-batches', english, spokenLanguage)
