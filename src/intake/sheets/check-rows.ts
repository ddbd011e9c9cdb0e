// Drafts become observations, row by row, or problems that say where and why not.
import { readObservation, vocabularyFor, type Complain, type Observation, type Roadmap } from '#definition'
import type { TableFile } from '#formats'
import { addProblem, type ProblemList } from './problem-list.ts'
import { readDrafts } from './read-drafts.ts'
import { checkWithinFile, newFileMemory } from './within-file.ts'

export interface CheckedRow {
  readonly line: number
  readonly observation: Observation
}

/** The rows of a file that have no problem, as they stream by. Everything wrong goes to the list. */
export async function* checkRows(
  path: string,
  found: TableFile,
  roadmap: Roadmap,
  list: ProblemList,
): AsyncGenerator<CheckedRow> {
  const vocabulary = vocabularyFor(roadmap)
  const memory = newFileMemory()
  for await (const { line, draft, placeOf } of readDrafts(path, found, roadmap, list)) {
    const before = list.count
    const complain: Complain = (code, column, params) => addProblem(list, code, placeOf(column), params)
    const observation = readObservation(draft, vocabulary, complain)
    const element = observation && vocabulary.elements.get(observation.element)
    if (observation && element && list.count === before) {
      checkWithinFile(memory, { observation, line, element }, complain)
    }
    if (observation && list.count === before) yield { line, observation }
  }
}
