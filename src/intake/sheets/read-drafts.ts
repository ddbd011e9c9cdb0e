// A file of observations becomes drafts: headings are checked once, formula cells are refused, nothing is guessed.
import { basename } from 'node:path'
import {
  inventedMark,
  isObservationDownload,
  observationHeadings,
  plainHeading,
  requiredObservationHeadings,
  severityOf,
  type Draft,
  type Place,
  type Problem,
  type Roadmap,
} from '#definition'
import {
  BrokenTable,
  columnLetters,
  openTables,
  usualLimits,
  type FileRefusal,
  type TableFile,
  type TableRow,
} from '#formats'
import {
  noteRemark,
  noteRowRemarks,
  observationColumns,
  ownColumns,
  readColumns,
  understandRow,
  zoneFinder,
  type CellContext,
  type UnderstoodRow,
} from '../cells/index.ts'
import { addProblem, type ProblemList } from './problem-list.ts'
import { cellContext, type CellLayout } from './understood-rows.ts'

export interface DraftRow {
  readonly line: number
  readonly draft: Draft
  /** Where a column of the row stands. */
  readonly placeOf: (column: string) => Place
}

function headingProblems(
  headings: readonly string[],
  roadmap: Roadmap,
  list: ProblemList,
  place: Place,
): void {
  const known = observationHeadings(roadmap)
  if (headings.includes(inventedMark.column)) return addProblem(list, 'file-invented', place, {})
  for (const value of headings.filter((heading) => heading !== '' && !known.includes(heading))) {
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
export function refusedFile({ code, params, line = 0 }: FileRefusal, file: string): Problem {
  const place = code === 'file-missing' ? {} : { file, ...(line > 0 ? { line } : {}) }
  return { code, place, params: { ...params, file }, severity: severityOf(code) }
}

/** A sign alone is no formula: it stands for “none” in many sheets, and is refused for that. */
const formula = /^[=@]|^[+-](?!\d|\s*$|[-–—.])/
const free = new Set(['quote', 'note', 'retrieval'])

/** A row as a draft. A cell with a formula, or beyond the last heading, is a problem. */
function draftOf({ headings, placeOf }: DraftTable, row: UnderstoodRow, list: ProblemList): Draft {
  const draft: Record<string, string> = {}
  const wrong = new Set<string>()
  for (const { code, column, params } of row.problems ?? []) {
    wrong.add(column)
    addProblem(list, code, placeOf(row.line, column), params)
  }
  for (const [at, cell] of row.cells.entries()) {
    const heading = headings[at] === '' ? undefined : headings[at]
    const place = placeOf(row.line, heading ?? `${at + 1}`)
    if (heading === undefined && cell.trim() !== '') {
      addProblem(list, 'column-unknown', place, { value: `${at + 1}`, allowed: headings.join(', ') })
    }
    if (heading === undefined || wrong.has(heading)) continue
    const isFormula = !free.has(heading) && formula.test(cell.trim())
    if (isFormula) addProblem(list, 'cell-formula', place, { value: cell.trim().slice(0, 80) })
    else draft[heading] = cell
  }
  return draft
}

/** The file as it was found, or why it cannot be read. */
export async function openDrafts(
  path: string,
  mostMegabytes: number,
  signal?: AbortSignal,
): Promise<TableFile | Problem> {
  const found = await openTables(path, { ...usualLimits, megabytes: mostMegabytes }, {}, signal)
  return 'code' in found ? refusedFile(found, basename(path)) : found
}

/** A table of drafts: its headings, and where a cell of it stands. */
interface DraftTable {
  readonly headings: readonly string[]
  readonly placeOf: (line: number, column: string) => Place
  readonly context: CellContext
}

/** In our forms the headings stand below a title and names for people. */
const mostRowsAbove = 15

const namesOf = ({ cells }: TableRow) => cells.map(plainHeading)

/** The row in which most cells are headings of ours; the first where none is. */
function headingAmong(rows: readonly TableRow[], known: readonly string[]): number {
  const scores = rows.map((row) => namesOf(row).filter((name) => known.includes(name)).length)
  return Math.max(0, scores.indexOf(Math.max(1, ...scores)))
}

/** Puts the rows near the top aside until the headings are found among them. */
async function* fromHeading(
  rows: AsyncIterable<TableRow>,
  known: readonly string[],
): AsyncGenerator<TableRow> {
  let above: TableRow[] | undefined = []
  for await (const row of rows) {
    if (!above) {
      yield row
      continue
    }
    above.push(row)
    if (above.length < mostRowsAbove) continue
    yield* above.slice(headingAmong(above, known))
    above = undefined
  }
  if (above) yield* above.slice(headingAmong(above, known))
}

function placesIn(file: string, sheet: string, headings: readonly string[]): DraftTable['placeOf'] {
  return (line, column) => {
    if (sheet === '') return { file, line, column }
    const at = headings.indexOf(column)
    return { file, sheet, line, column, ...(at < 0 ? {} : { letters: columnLetters(at) }) }
  }
}

function cellLayout(headings: readonly string[], headingLine: number, roadmap: Roadmap): CellLayout {
  const columns = readColumns(headings, observationColumns(roadmap), null)
  const isDownload = isObservationDownload(headings, roadmap)
  const zoneOf = zoneFinder({ roadmap, headings, mapping: null, told: undefined })
  return { headingLine, columns: isDownload ? ownColumns(columns) : columns, isDownload, zoneOf }
}

/** The rows below the heading. A heading that cannot be understood is a problem and ends the file. */
async function* draftRows(
  found: TableFile,
  file: string,
  roadmap: Roadmap,
  list: ProblemList,
): AsyncGenerator<DraftRow> {
  const sheet = (found.tables.find(({ isHidden }) => !isHidden) ?? found.tables[0])?.name ?? ''
  let table: DraftTable | undefined
  let rows = 0
  for await (const row of fromHeading(found.rows(sheet), observationHeadings(roadmap))) {
    if (!table) {
      const headings = namesOf(row)
      const layout = cellLayout(headings, row.line, roadmap)
      const context = cellContext({ file: found, table: sheet, layout })
      table = { headings, placeOf: placesIn(file, sheet, headings), context }
      headingProblems(headings, roadmap, list, { file, ...(sheet === '' ? {} : { sheet }), line: row.line })
      if (list.count > 0) return
      continue
    }
    if (row.cells.every((cell) => cell.trim() === '')) continue
    rows += 1
    const before = list.count
    const understood = await understandRow(row, table.context)
    noteRowRemarks(list.remarks, understood, table.context.columns)
    const draft = draftOf(table, understood, list)
    const { placeOf } = table
    // A cell that cannot be taken as it stands would only be complained of again as missing.
    if (list.count === before) yield { line: row.line, draft, placeOf: (column) => placeOf(row.line, column) }
  }
  if (rows === 0 && list.count === 0) addProblem(list, 'file-empty', { file })
}

/** Rows of the file as drafts, as they stream by. Problems of headings and cells go to the list. */
export async function* readDrafts(
  path: string,
  found: TableFile,
  roadmap: Roadmap,
  list: ProblemList,
): AsyncGenerator<DraftRow> {
  const file = basename(path)
  const { encoding, sample = '' } = found
  if (encoding !== undefined && encoding !== 'utf-8' && sample !== '')
    noteRemark(list.remarks, { code: 'text-read-as', column: '', params: { encoding, sample } }, 0)
  try {
    yield* draftRows(found, file, roadmap, list)
  } catch (error) {
    if (!(error instanceof BrokenTable)) throw error
    const { code, params } = error.refusal
    addProblem(list, code, { file, ...(error.line > 0 ? { line: error.line } : {}) }, params)
  }
}
