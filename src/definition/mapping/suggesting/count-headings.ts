// Tells rows of headings from titles above and answers below: by how many of their cells are headings that somebody writes.
import type { Register } from '../../registers/index.ts'
import type { Roadmap } from '../../roadmap/index.ts'
import { headingWordsFor, leastName } from './heading-words.ts'

/** More columns than that are no sheet that a person heads. */
const mostCells = 200

/** How many of the cells name a heading of ours. */
export function countHeadings(roadmap: Roadmap, register: Register, cells: readonly string[]): number {
  const { named } = headingWordsFor(roadmap, register)
  return cells
    .slice(0, mostCells)
    .filter((cell) => cell.trim() !== '' && cell.length <= 200)
    .filter((cell) => named(cell).some(({ likeness }) => likeness >= leastName)).length
}
