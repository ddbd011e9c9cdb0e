// What people are called who are no people, but examples for trying out.
import { newCatalogue } from '#definition'

const english = {
  'example-name': '{role} (example)',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('people', english)
