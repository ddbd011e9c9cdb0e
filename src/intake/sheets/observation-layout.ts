// How the rows of somebody's table are read as observations: through a mapping, checked once before the first row.
import {
  answersOfObservations,
  cellFinder,
  checkMapping,
  distinctHeadings,
  headingsOf,
  mappedRowReader,
  problemAt,
  type CellOf,
  type ImportProblem,
  type MappedRow,
  type Mapping,
  type Roadmap,
} from '#definition'
import type { ImportFile } from './open-import-file.ts'
import { observationColumns, readColumns, zoneFinder, type ReadColumn } from '../cells/index.ts'
import { firstRows } from './record-layout.ts'

/** Everything needed to read a table of observations row by row. */
export interface ObservationLayout {
  readonly headingLine: number
  /** As they stand, each once. */
  readonly headings: readonly string[]
  readonly cellsOf: (cells: readonly string[]) => CellOf
  readonly read: (cellOf: CellOf) => MappedRow
  /** What their table calls a heading of ours. */
  readonly theirs: (column: string) => string
  /** What each column is read as. */
  readonly columns: readonly ReadColumn[]
  /** By whose clocks the times of a row go. */
  readonly zoneOf: (cells: readonly string[]) => string | undefined
}

const noHeading = (line: number): ImportProblem => ({
  ...problemAt('heading-row-missing', { line }, { row: line }),
  kind: 'heading-missing',
})

/** The layout of the table, or everything in which the mapping does not fit it. */
export async function findObservationLayout(
  file: ImportFile,
  table: string,
  { mapping, roadmap }: { readonly mapping: Mapping; readonly roadmap: Roadmap },
): Promise<ObservationLayout | ImportProblem[]> {
  const headingLine = mapping.headingLine ?? 1
  const rows = await firstRows(file, table, headingLine)
  // A heading that a format makes up has the line 0.
  const heading = rows.find(({ line }) => line === 0 || line === headingLine)
  if (!heading) return [noHeading(headingLine)]
  const headings = distinctHeadings(heading.cells)
  const problems = checkMapping(mapping, roadmap, headings)
  if (problems.length > 0) return problems.map((problem) => ({ line: headingLine, ...problem }))
  const names = new Map(mapping.columns.map((column) => [column.to, headingsOf(column).join(' + ')]))
  return {
    headingLine: heading.line,
    headings,
    cellsOf: cellFinder(headings),
    read: mappedRowReader(mapping, answersOfObservations(roadmap)),
    theirs: (column) => names.get(column) ?? column,
    columns: readColumns(headings, observationColumns(roadmap), mapping),
    zoneOf: zoneFinder({ roadmap, headings, mapping, told: undefined }),
  }
}
