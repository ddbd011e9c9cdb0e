// The rows of a table with their cells as they are meant. What a column tells is looked up once, and only where it is needed.
import { markIn, plainNumber, type DecimalMark } from '#definition'
import type { TableFile, TableRow } from '#formats'
import type { ShapedRow } from '../shaping/index.ts'
import { understandRow, type CellContext, type ReadColumn, type UnderstoodRow } from '../cells/index.ts'

/** What of the layout of a table is needed to understand its cells. */
export interface CellLayout extends Pick<CellContext, 'columns' | 'zoneOf' | 'isDownload'> {
  readonly headingLine: number
}

export interface TableOfCells {
  readonly file: Pick<TableFile, 'rows'>
  readonly table: string
  readonly layout: CellLayout
}

type Marks = ReadonlyMap<number, DecimalMark | undefined>

const isFilled = ({ cells }: TableRow) => cells.some((cell) => cell.trim() !== '')

/** Goes over the table for the marks in its columns of numbers. */
async function findMarks({ file, table, layout }: TableOfCells): Promise<Marks> {
  const numbers = layout.columns.filter(({ kind }) => kind === 'number' || kind === 'percent')
  const found = new Map(numbers.map(({ at }) => [at, new Set<DecimalMark>()]))
  for await (const row of file.rows(table)) {
    if (row.line <= layout.headingLine) continue
    for (const [at, marks] of found) {
      const isText = (row.kinds?.[at] ?? 'text') === 'text'
      const mark = isText ? markIn(plainNumber(row.cells[at] ?? '').replace(/\s*%$/, '')) : undefined
      if (mark !== undefined) marks.add(mark)
    }
  }
  return new Map([...found].map(([at, marks]) => [at, marks.size === 1 ? [...marks][0] : undefined]))
}

const knownMarks = new WeakMap<readonly ReadColumn[], Promise<Marks>>()

function marksOf(table: TableOfCells): Promise<Marks> {
  const { columns } = table.layout
  const known = knownMarks.get(columns) ?? findMarks(table)
  knownMarks.set(columns, known)
  return known
}

/** What is known of the table, for its rows one by one. */
export function cellContext(table: TableOfCells): CellContext {
  const { columns, zoneOf, isDownload = false } = table.layout
  return { columns, zoneOf, isDownload, markOf: async (at) => (await marksOf(table)).get(at) }
}

/** What is wrong with the place of a row stands beside what is wrong with its cells. */
async function understand(row: ShapedRow, context: CellContext): Promise<UnderstoodRow> {
  const understood = await understandRow(row, context)
  const { problems = [] } = row
  if (problems.length === 0 || understood.problems === problems) return understood
  return { ...understood, problems: [...problems, ...(understood.problems ?? [])] }
}

/** The rows below the heading that hold anything, as they are meant. */
export async function* understoodRows(table: TableOfCells): AsyncGenerator<UnderstoodRow> {
  const context = cellContext(table)
  for await (const row of table.file.rows(table.table)) {
    if (row.line > table.layout.headingLine && isFilled(row)) yield await understand(row, context)
  }
}
