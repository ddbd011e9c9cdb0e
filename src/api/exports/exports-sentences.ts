// What the OpenAPI document says of the label on everything invented.
import { newCatalogue } from '#definition'

const english = {
  'where-it-stands': 'Where it stands: {label}',
  withheld: 'withheld',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('api-exports', english)
