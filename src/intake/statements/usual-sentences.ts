// What stands as the reason where somebody says of a stated month how it goes on, and gives none.
import { newCatalogue } from '#definition'

const english = {
  stands: 'Complete with what was changed since.',
  open: 'Something was changed, and more may follow.',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('intake-statements', english)
