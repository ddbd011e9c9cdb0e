// The rows of a table with their cells as they are meant. What a column tells is looked up once, and only where it is needed.
import { markIn, plainNumber, withoutPercent, type DecimalMark } from '#definition'
import { batchesOf, type TableFile, type TableRow } from '#formats'
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

/** Notes which marks the numbers of a row show. */
function noteMarks({ kinds, cells }: TableRow, found: ReadonlyMap<number, Set<DecimalMark>>): void {
  for (const [at, marks] of found) {
    const isText = (kinds?.[at] ?? 'text') === 'text'
    const mark = isText ? markIn(withoutPercent(plainNumber(cells[at] ?? ''))) : undefined
    if (mark !== undefined) marks.add(mark)
  }
}

/** Goes over the table for the marks in its columns of numbers. */
async function findMarks({ file, table, layout }: TableOfCells): Promise<Marks> {
  const numbers = layout.columns.filter(({ kind }) => kind === 'number' || kind === 'percent')
  const found = new Map(numbers.map(({ at }) => [at, new Set<DecimalMark>()]))
  for await (const rows of batchesOf(file.rows(table)))
    for (const row of rows) if (row.line > layout.headingLine) noteMarks(row, found)
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
function besidePlace({ problems = [] }: ShapedRow, understood: UnderstoodRow): UnderstoodRow {
  if (problems.length === 0 || understood.problems === problems) return understood
  return { ...understood, problems: [...problems, ...(understood.problems ?? [])] }
}

/** The rows below the heading that hold anything, as they are meant, in the batches in which they come. */
export async function* understoodRows(table: TableOfCells): AsyncGenerator<readonly UnderstoodRow[]> {
  const context = cellContext(table)
  for await (const rows of batchesOf<ShapedRow>(table.file.rows(table.table))) {
    const understood: UnderstoodRow[] = []
    for (const row of rows) {
      if (row.line <= table.layout.headingLine || !isFilled(row)) continue
      const one = understandRow(row, context)
      // Few cells have to wait for what their column shows.
      understood.push(besidePlace(row, one instanceof Promise ? await one : one))
    }
    if (understood.length > 0) yield understood
  }
}
