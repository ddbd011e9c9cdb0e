// What a file is instead of a table, told by its folder.
import { newCatalogue } from '#definition/problems'
import { spokenLanguage } from '#definition/words'

const english = {
  'kind-old-word': 'an old Word document',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('formats-reading', english, spokenLanguage)
