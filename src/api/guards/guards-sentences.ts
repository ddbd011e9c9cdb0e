// Where in a request something stands that cannot be kept, and a request of no route.
import { newCatalogue } from '#definition'

const english = {
  'no-route': '(no route)',
  'in-path': 'In the path',
  'in-query': 'In the query',
  'in-body': 'In the body',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('api-guards', english)
