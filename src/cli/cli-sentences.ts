// What a command line says of itself and of faults.
import { newCatalogue } from '#definition'

const english = {
  'something-went-wrong-that-should': 'Something went wrong that should not have: {kind}',
  'waymark-monitoring-of-roadmaps-from':
    'Waymark: monitoring of roadmaps, from a published figure to an indicator anyone can open',
  'waymark-help-shows-every-command': '(waymark --help shows every command)',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('cli', english)
