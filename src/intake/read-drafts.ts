// A CSV file of observations becomes drafts: headings are checked once, formula cells are refused, nothing is guessed.
import { basename } from 'node:path'
import {
  inventedMark,
  observationHeadings,
  requiredObservationHeadings,
  type Draft,
  type Problem,
  type Roadmap,
} from '#definition'
import {
  BrokenCsv,
  delimiterOf,
  inspectTextFile,
  readCsv,
  type CsvRow,
  type FileRefusal,
  type TextFile,
} from '#formats'
import { addProblem, type ProblemList } from './problem-list.ts'

export interface DraftRow {
  readonly line: number
  readonly draft: Draft
}

function headingProblems(
  headings: readonly string[],
  roadmap: Roadmap,
  list: ProblemList,
  file: string,
): void {
  const known = observationHeadings(roadmap)
  const place = { file, line: 1 }
  if (headings.includes(inventedMark.column)) return addProblem(list, 'file-invented', place, {})
  for (const value of headings.filter((heading) => !known.includes(heading))) {
    addProblem(list, 'column-unknown', place, { value, allowed: known.join(', ') })
  }
  for (const value of new Set(headings.filter((heading, at) => headings.indexOf(heading) !== at))) {
    addProblem(list, 'column-twice', place, { value })
  }
  for (const value of requiredObservationHeadings.filter((heading) => !headings.includes(heading))) {
    addProblem(list, 'column-missing', place, { value })
  }
  const hasTime = headings.includes('period') || (headings.includes('start') && headings.includes('end'))
  if (!hasTime) addProblem(list, 'column-missing', place, { value: 'period' })
}

/** Why a file cannot be read at all, as a problem. */
export function refusedFile({ code, params }: FileRefusal, file: string): Problem {
  return { code, place: code === 'file-missing' ? {} : { file }, params: { ...params, file } }
}

const formula = /^[=@]|^[+-](?!\d)/

/** A row as a draft. A cell with a formula, or beyond the last heading, is a problem. */
function draftOf(
  headings: readonly string[],
  row: { line: number; cells: readonly string[] },
  list: ProblemList,
  file: string,
): Draft {
  const draft: Record<string, string> = {}
  for (const [at, cell] of row.cells.entries()) {
    const heading = headings[at]
    const column = heading ?? `${at + 1}`
    if (heading === undefined && cell.trim() !== '') {
      addProblem(
        list,
        'column-unknown',
        { file, line: row.line },
        { value: column, allowed: headings.join(', ') },
      )
    }
    const isFree = heading === 'quote' || heading === 'note' || heading === 'retrieval'
    if (!isFree && formula.test(cell.trim())) {
      addProblem(list, 'cell-formula', { file, line: row.line, column }, { value: cell.trim().slice(0, 80) })
    } else if (heading !== undefined) draft[heading] = cell
  }
  return draft
}

/** The file as it was found, or why it cannot be read. */
export async function openDrafts(path: string, mostMegabytes: number): Promise<TextFile | Problem> {
  const found = await inspectTextFile(path, mostMegabytes)
  return 'code' in found ? refusedFile(found, basename(path)) : found
}

/** The rows below the heading. A heading that cannot be understood, or broken text, is a problem and ends the file. */
async function* rowsBelow(
  heading: string[],
  path: string,
  found: TextFile,
  check: () => boolean,
): AsyncGenerator<CsvRow> {
  for await (const row of readCsv(path, found.encoding, delimiterOf(found.firstLine))) {
    if (heading.length > 0) {
      if (row.cells.some((cell) => cell.trim() !== '')) yield row
      continue
    }
    heading.push(...row.cells.map((cell) => cell.trim().toLowerCase()))
    if (!check()) return
  }
}

/** Rows of the file as drafts, as they stream by. Problems of headings and cells go to the list. */
export async function* readDrafts(
  path: string,
  found: TextFile,
  roadmap: Roadmap,
  list: ProblemList,
): AsyncGenerator<DraftRow> {
  const file = basename(path)
  const heading: string[] = []
  const check = () => {
    headingProblems(heading, roadmap, list, file)
    return list.count === 0
  }
  let rows = 0
  try {
    for await (const row of rowsBelow(heading, path, found, check)) {
      rows += 1
      const before = list.count
      const draft = draftOf(heading, row, list, file)
      // A cell that cannot be taken as it stands would only be complained of again as missing.
      if (list.count === before) yield { line: row.line, draft }
    }
  } catch (error) {
    if (!(error instanceof BrokenCsv)) throw error
    addProblem(list, 'file-broken', { file, line: error.line }, { reason: error.message })
  }
  if (rows === 0 && list.count === 0) addProblem(list, 'file-empty', { file })
}
