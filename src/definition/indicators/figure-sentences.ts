// What is said of a figure beside its number.
import { newCatalogue } from '../problems/index.ts'

const english = {
  'sources-disagree': '(sources disagree)',
  'not-judged-in-full': 'not judged in full',
  total: 'total',
  'judged-yes': 'yes',
  'judged-no': 'no',
  'per-unit': 'per {unit}',
} as const

/** Words what is said of a figure. */
export const { say: sayFigure } = /* @__PURE__ */ newCatalogue('figures', english)
