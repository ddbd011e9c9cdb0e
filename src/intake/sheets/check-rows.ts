// Drafts become observations, row by row, or problems that say where and why not.
import {
  readObservationRow,
  vocabularyFor,
  type Complain,
  type ObservationRowRead,
  type Roadmap,
} from '#definition'
import type { TableFile } from '#formats'
import { addProblem, type ProblemList } from './problem-list.ts'
import { readDrafts } from './read-drafts.ts'
import { checkWithinFile, newFileMemory } from './within-file.ts'

/** A row without a problem: an observation, or one that is taken back. */
export type CheckedRow = { readonly line: number } & ObservationRowRead

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
    const row = readObservationRow(draft, vocabulary, complain)
    if (row && list.count === before) checkWithinFile(memory, { row, line, vocabulary }, complain)
    if (row && list.count === before) yield { line, ...row }
  }
}
