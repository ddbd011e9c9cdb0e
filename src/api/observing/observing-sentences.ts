// What each metric is, for whoever reads them.
import { newCatalogue } from '#definition'

const english = {
  'metric-durations': 'How long answers took, by method, pattern of the route, and class of the status.',
  'metric-jobs-oldest': 'Since when the oldest job that is due waits, by kind.',
  'metric-jobs-waiting': 'Jobs that are due and not done, by kind.',
  'metric-database-up': 'Whether the database answers: 1 or 0.',
  'metric-build': 'What runs here; always 1.',
  'metric-imports': 'Imports that are being taken.',
  'metric-anchor': 'When the newest anchor of the audit log was made here; 0 while there is none.',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('api-observing', english)
