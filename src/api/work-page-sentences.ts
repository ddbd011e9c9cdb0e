// What the page of the workplace says before any script of it runs.
import { newCatalogue } from '#definition'

const english = {
  'needs-scripts': 'These pages need JavaScript. Published figures are on pages that do not:',
} as const

/** Words what stands on the page itself. */
export const { say } = /* @__PURE__ */ newCatalogue('work-page', english)
