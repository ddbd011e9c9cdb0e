// How an import that is taken in slices can end before its last one.

import { Refused } from '#definition'

/** The process ends before all is taken. It goes on by itself. */
export const importPaused = (id: string): Refused =>
  new Refused('import-paused', { import: id }, 'unavailable')

/** Others, or the server, held it up time after time. What was taken stays, and the rest is taken later by itself. */
export const importHeldUp = (id: string, cause: unknown): Refused =>
  new Refused('import-held-up', { import: id }, 'unavailable', { cause })

/** Thrown where somebody undid the import while it was being taken; never leaves this room. */
export class ImportStopped extends Error {
  override name = 'ImportStopped'
}
