// Rows while a table is made of another: as in any table, with what is wrong with their place in it.
import { nearest, plainText, type Params, type ProblemCode } from '#definition'
import { BrokenTable, type TableFile, type TableRow } from '#formats'
import { say } from './shaping-sentences.ts'

/** What is wrong with where a row stands. */
export interface ShapeProblem {
  readonly code: ProblemCode
  readonly column: string
  readonly params: Params
}

export interface ShapedRow extends TableRow {
  readonly problems?: readonly ShapeProblem[]
}

/** A table as it streams by: its headings first. */
export type ShapedRows = AsyncGenerator<ShapedRow>

/** A file whose tables can be shaped. */
export type Shapeable = Pick<TableFile, 'tables' | 'rows'>

export const isFilled = ({ cells }: TableRow): boolean => cells.some((cell) => cell.trim() !== '')

/**
 * Where the column stands.
 *
 * @throws BrokenTable where the table has none of that name
 */
export function placeOf(headings: readonly string[], column: string, table: string): number {
  const plain = plainText(column)
  const at = headings.findIndex((heading) => plainText(heading) === plain)
  if (at >= 0) return at
  const params = { column, table: table || say('the-table'), near: nearest(column, headings) || 'none' }
  throw new BrokenTable({ code: 'file-layout-column', params }, 0)
}

/** The cells at these places, in this order, with what each was and shows; a place below zero is empty. */
export function pick(
  row: ShapedRow,
  places: readonly number[],
): Pick<ShapedRow, 'cells' | 'kinds' | 'shown'> {
  const { cells, kinds, shown } = row
  return {
    cells: places.map((at) => cells[at] ?? ''),
    ...(kinds ? { kinds: places.map((at) => kinds[at] ?? 'empty') } : {}),
    ...(shown ? { shown: places.map((at) => shown[at]) } : {}),
  }
}

/** What a step makes of a table, once it knows the headings. */
export interface Step {
  readonly heading: ShapedRow
  readonly rowsOf: (row: ShapedRow) => Iterable<ShapedRow>
  /** Rows behind the last. */
  readonly end?: () => Iterable<ShapedRow>
}

/** Goes over a table as it streams by. Whoever stops early ends the rows below as well. */
export async function* inStep(
  rows: ShapedRows,
  begin: (heading: ShapedRow) => Step | Promise<Step>,
): ShapedRows {
  let step: Step | undefined
  for await (const row of rows) {
    if (step) yield* step.rowsOf(row)
    else {
      step = await begin(row)
      yield step.heading
    }
  }
  if (step?.end) yield* step.end()
}

/** The headings of a table; nothing more of it is read. */
export async function headingsOf(rows: ShapedRows): Promise<readonly string[]> {
  for await (const { cells } of rows) return cells
  return []
}
