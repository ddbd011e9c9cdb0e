// What is asked for in an empty cell of an observation.
import { newCatalogue } from '../problems/index.ts'
import { spokenLanguage } from '../words/index.ts'

const english = {
  'hint-day': 'a day such as 2023-12-31',
  'hint-source': 'who published or reported the figure',
  'hint-address': 'where it can be read, https://…',
  'hint-reason': 'why the figure is taken back',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('observations', english, spokenLanguage)
