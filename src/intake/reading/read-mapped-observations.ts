// Rows of somebody's table become observations through a mapping; what is wrong, left out, twice or a total is told apart.
import {
  problemWords,
  readObservationRow,
  type Complain,
  type Draft,
  type ImportProblem,
  type MappedValue,
  type Mapping,
  type ObservationRowRead,
  type Vocabulary,
} from '#definition'
import { BrokenTable } from '#formats'
import {
  checkWithinFile,
  newFileMemory,
  refusalProblem,
  type CheckedRow,
  type FileMemory,
  type ImportFile,
  type ObservationLayout,
} from '../sheets/index.ts'
import { cellProblems, rowsBelow, unknownCombination } from './read-records.ts'
import { addTo, noteBreak, noteLeftOut, noteMapped, noteProblem, noteReading, type Tally } from './tally.ts'
import { newTotalMemory, rememberRow, settleTotals } from './total-rows.ts'
import type { UnderstoodRow } from '../cells/index.ts'

/** A table that is read as observations. */
export interface ObservationTable {
  readonly file: ImportFile
  readonly table: string
  readonly mapping: Mapping
  readonly layout: ObservationLayout
  readonly vocabulary: Vocabulary
}

/** What was found out of a table while it was read. */
export interface ObservationSight {
  readonly tally: Tally
  /** Lines that are not taken: with a problem, or said otherwise further down. */
  readonly badLines: Set<number>
}

function textOf(value: MappedValue): string {
  if (typeof value === 'string') return value
  return Array.isArray(value)
    ? value.filter((one) => one !== '').join(' ')
    : Object.values(value as Record<string, string>).join(' ')
}

const draftOf = (values: Readonly<Record<string, MappedValue>>): Draft =>
  Object.fromEntries(Object.entries(values).map(([heading, value]) => [heading, textOf(value)]))

/** Reads one row that means an observation or takes one back; undefined where it has a problem or was there already. */
function readRow(
  { layout, vocabulary }: ObservationTable,
  { tally, badLines }: ObservationSight,
  memory: FileMemory,
  { line, draft, found }: { line: number; draft: Draft; found: ImportProblem[] },
): ObservationRowRead | undefined {
  let isTwice = false
  const complain: Complain = (code, column, params = {}) => {
    if (code === 'row-twice') {
      isTwice = true
      addTo(tally.duplicates, { line, first: Number(params['first']) })
      return
    }
    if (code === 'row-contradicts') badLines.add(Number(params['first']))
    found.push({ kind: code, line, column: layout.theirs(column), ...problemWords({ code, params }) })
  }
  const row = found.length === 0 ? readObservationRow(draft, vocabulary, complain) : undefined
  if (row && found.length === 0) checkWithinFile(memory, { row, line, vocabulary }, complain)
  if (isTwice) tally.counts.duplicates += 1
  return isTwice || found.length > 0 ? undefined : row
}

/** The rows that hold anything, and the problem of a file that breaks off. */
async function* rowsOf(source: ObservationTable, { tally }: ObservationSight): AsyncGenerator<UnderstoodRow> {
  try {
    yield* rowsBelow(source)
  } catch (error) {
    if (!(error instanceof BrokenTable)) throw error
    noteBreak(tally, refusalProblem(error.refusal, '', error.line))
  }
}

/** The observations of the table as they stream by. Everything else goes to the sight. */
export async function* readMappedObservations(
  table: ObservationTable,
  sight: ObservationSight,
): AsyncGenerator<CheckedRow> {
  const { tally, badLines } = sight
  const [memory, totals] = [newFileMemory(), newTotalMemory(table.mapping)]
  for await (const row of rowsOf(table, sight)) {
    const { line, cells } = row
    tally.counts.rows += 1
    noteReading(tally, row, table.layout.columns)
    const cellOf = table.layout.cellsOf(cells)
    const read = table.layout.read(cellOf)
    rememberRow(totals, row, cellOf, read)
    noteMapped(tally, line, read)
    if (read.kind === 'total') tally.counts.totals += 1
    if (read.kind === 'left-out') noteLeftOut(tally, read.reason, line)
    if (read.kind === 'total' || read.kind === 'left-out') continue
    tally.counts.records += 1
    const found = cellProblems(row)
    if (read.kind === 'unknown') found.push(unknownCombination(line, read.combination))
    const draft = read.kind === 'taken' ? draftOf(read.values) : {}
    const checked = readRow(table, sight, memory, { line, draft, found })
    if (found.length > 0) badLines.add(line)
    for (const problem of found) noteProblem(tally, problem)
    if (checked) yield { line, ...checked }
  }
  settleTotals(totals, tally)
}
