// Numbers and bounds in words.
import { newCatalogue } from '../problems/index.ts'

const english = {
  between: '{lower} to {upper}',
  'at-least': 'at least {lower}',
  'at-most': 'at most {upper}',
  'more-than': 'more than {lower}',
  'less-than': 'less than {upper}',
  'or-more': '{lower} or more',
  'no-more-than': '{upper} at most',
  'no-bounds': 'not known',
  'number-with-decimals': 'a number with decimals',
} as const

/** Words a number or its bounds. */
export const { say: sayNumber } = /* @__PURE__ */ newCatalogue('numbers', english)
