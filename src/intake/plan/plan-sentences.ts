// Why records are withdrawn and rows no longer wait: what an edition leaves as a reason.
import { newCatalogue } from '#definition'

const english = {
  edition: 'Edition “{file}” of “{source}”',
  'rows-gone': 'The edition “{file}” no longer has these rows',
  'record-gone': 'No longer in the edition “{file}” of “{source}”',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('intake-plan', english)
