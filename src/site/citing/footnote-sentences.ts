// What stands with the sources on paper.
import { newCatalogue } from '#definition'

const english = {
  title: 'Sources, by number',
} as const

/** Words what stands with the sources on paper. */
export const { say: sayNote } = newCatalogue('site-footnotes', english)
