// What is stated of registers, and what is not, in sentences.
import { newCatalogue } from '../problems/index.ts'

const english = {
  'opening-at-end-of': 'the opening stock at the end of {months}',
  'no-opening-stock': '{who}: no opening stock is stated of “{register}”.',
  'stock-known-to':
    '{who}: {lacking} is not stated as complete in “{register}”; its stock is known to the end of {knownTo}.',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('completeness', english)
