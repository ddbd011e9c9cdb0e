// The rows of a table become figures as they stream by; what is wrong, left out, twice or a total is told apart.
import {
  problemAt,
  problemWords,
  readObservationRow,
  vocabularyFor,
  type Complain,
  type Draft,
  type ImportProblem,
  type MappedValue,
  type ObservationRowRead,
  type Vocabulary,
} from '#definition'
import { checkWithinFile, newFileMemory, type FileMemory } from '../sheets/index.ts'
import {
  cellProblems,
  readRows,
  strayProblems,
  unknownCombination,
  untilBroken,
  type ReadRow,
  type ReadTable,
} from './read-rows.ts'
import { noteDuplicate, noteIfEmpty, noteProblem, type Tally } from './tally.ts'
import type { UnreadFacts } from './unread-facts.ts'

/** A figure that a file says or takes back, and where that stands. */
export type FileFigure = { readonly line: number } & ObservationRowRead

/** What was found out of a table while it was read. */
export interface FigureSight {
  readonly tally: Tally
  /** Lines that are not taken: with a problem, or said otherwise further down. */
  readonly badLines: Set<number>
  /** What these lines would have spoken of. */
  readonly unread: UnreadFacts
}

/** What is known of the whole table while its rows go by. */
interface Reading extends FigureSight {
  readonly table: ReadTable
  readonly vocabulary: Vocabulary
  readonly memory: FileMemory
}

function textOf(value: MappedValue): string {
  if (typeof value === 'string') return value
  return Array.isArray(value)
    ? value.filter((one) => one !== '').join(' ')
    : Object.values(value as Record<string, string>).join(' ')
}

const draftOf = (values: Readonly<Record<string, MappedValue>>): Draft =>
  Object.fromEntries(Object.entries(values).map(([heading, value]) => [heading, textOf(value)]))

/** A sign alone is no formula: it stands for “none” in many sheets, and is refused for that. */
const formula = /^[=@]|^[+-](?!\d|\s*$|[-–—.])/
const free = new Set(['quote', 'note', 'retrieval'])

/** Cells of our own layout that a spreadsheet program would work out. */
function formulasIn(line: number, draft: Draft): ImportProblem[] {
  const found: ImportProblem[] = []
  for (const column in draft) {
    const cell = (draft[column] ?? '').trim()
    if (formula.test(cell) && !free.has(column))
      found.push(problemAt('cell-formula', { line, column }, { value: cell.slice(0, 80) }))
  }
  return found
}

/** Everything that is wrong with a row before its figure is read. */
function rowProblems({ layout }: ReadTable, { row, read }: ReadRow, draft: Draft): ImportProblem[] {
  return [
    ...cellProblems(row),
    ...strayProblems(row, layout),
    ...(read.kind === 'unknown' ? [unknownCombination(row.line, read.combination)] : []),
    ...(layout.mapping === null ? formulasIn(row.line, draft) : []),
  ]
}

/** The figure of a row; undefined where it has a problem or was there already. Problems are added to those that are found. */
function figureOf(
  { table: { layout }, vocabulary, memory, tally, badLines }: Reading,
  { line, draft, found }: { line: number; draft: Draft; found: ImportProblem[] },
): ObservationRowRead | undefined {
  let isTwice = false
  const complain: Complain = (code, column, params = {}) => {
    // In our own layout a row that stands twice is a mistake of whoever filled it in; sheets of others repeat themselves.
    if (code === 'row-twice' && layout.mapping !== null) {
      isTwice = true
      noteDuplicate(tally, line, Number(params['first']))
      return
    }
    if (code === 'row-contradicts') badLines.add(Number(params['first']))
    const first = params['first'] === undefined ? {} : { first: layout.lineText(Number(params['first'])) }
    const words = problemWords({ code, params: { ...params, ...first } })
    found.push({ kind: code, line, column: layout.theirs(column), ...words })
  }
  // A cell that cannot be taken as it stands would only be complained of again as missing.
  const row = found.length === 0 ? readObservationRow(draft, vocabulary, complain) : undefined
  if (row && found.length === 0) checkWithinFile(memory, { row, line, vocabulary }, complain)
  return isTwice || found.length > 0 ? undefined : row
}

/** The figure of a row, where it has one; what is wrong with it goes to the sight. */
function takeFigure(reading: Reading, one: ReadRow): FileFigure | undefined {
  const { row, read } = one
  if (read.kind === 'total' || read.kind === 'left-out') return undefined
  const { tally, badLines, unread, table, vocabulary } = reading
  const { line } = row
  tally.counts.records += 1
  const draft = read.kind === 'taken' ? draftOf(read.values) : {}
  const found = rowProblems(table, one, draft)
  const figure = figureOf(reading, { line, draft, found })
  if (found.length > 0) {
    badLines.add(line)
    unread.note(draft, vocabulary)
  }
  for (const problem of found) noteProblem(tally, problem)
  return figure && { line, ...figure }
}

/** The good figures of the table as they stream by. Everything else goes to the sight. */
export async function* readFigures(table: ReadTable, sight: FigureSight): AsyncGenerator<FileFigure> {
  const { tally } = sight
  const reading: Reading = {
    ...sight,
    ...{ table, vocabulary: vocabularyFor(table.roadmap), memory: newFileMemory() },
  }
  for await (const rows of untilBroken(readRows(table, tally), tally)) {
    for (const row of rows) {
      const figure = takeFigure(reading, row)
      if (figure) yield figure
    }
  }
  noteIfEmpty(tally)
}
