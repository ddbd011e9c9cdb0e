// All passages of the Roadmap outside its chapters, in the order of the source; footnotes stand last.
import type { Passage } from '#definition'
import { commitments } from './commitments.ts'
import { footnotes } from './footnotes.ts'
import { preamble } from './preamble.ts'

export const passages: readonly Passage[] = [...preamble, ...commitments, ...footnotes]
