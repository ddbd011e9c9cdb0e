// Columns that hold values of one kind, such as months, become rows: one for each cell that says anything.
import { plainText, type Unpivot } from '#definition'
import { BrokenTable } from '#formats'
import { inStep, pick, placeOf, type ShapedRow, type ShapedRows } from './shaped-row.ts'
import { say } from './shaping-sentences.ts'

/** Where the columns stand that become rows. */
function placesIn(headings: readonly string[], { columns }: Unpivot, table: string): number[] {
  if (!('first' in columns)) return columns.map((column) => placeOf(headings, column, table))
  const [first, last] = [placeOf(headings, columns.first, table), placeOf(headings, columns.last, table)]
  if (last < first) {
    const params = { column: columns.last, table: table || say('the-table'), near: columns.first }
    throw new BrokenTable({ code: 'file-layout-order', params }, 0)
  }
  return Array.from({ length: last - first + 1 }, (_none, at) => first + at)
}

/** How the rows are read on: figures each by itself, or rows below a record. */
export interface UnpivotWish {
  readonly unpivot: Unpivot
  readonly table: string
  /** The rows made of one are one record; without a cell that says anything it is a record without rows below. */
  readonly isOneRecord: boolean
}

interface Places {
  readonly kept: readonly number[]
  readonly cells: readonly { readonly at: number; readonly heading: string }[]
  readonly nothing: ReadonlySet<string>
}

function rowOf(row: ShapedRow, kept: readonly number[], heading: string, at: number): ShapedRow {
  const { cells, kinds, shown } = pick(row, [...kept, -1, at])
  const named = cells.with(kept.length, heading)
  return {
    ...row,
    cells: named,
    ...(kinds ? { kinds: kinds.with(kept.length, heading === '' ? 'empty' : 'text') } : {}),
    ...(shown ? { shown } : {}),
  }
}

function* rowsOf(
  row: ShapedRow,
  { kept, cells, nothing }: Places,
  isOneRecord: boolean,
): Generator<ShapedRow> {
  const saying = cells.filter(({ at }) => !nothing.has(plainText(row.cells[at] ?? '')))
  if (saying.length === 0 && isOneRecord) yield rowOf(row, kept, '', -1)
  for (const [count, { at, heading }] of saying.entries()) {
    const one = rowOf(row, kept, heading, at)
    yield isOneRecord && count > 0 ? { ...one, goesOn: true } : one
  }
}

/**
 * Turns the columns into rows; the other columns stay, and are repeated.
 *
 * @throws BrokenTable where the table lacks one of the columns
 */
export function unpivotRows(rows: ShapedRows, { unpivot, table, isOneRecord }: UnpivotWish): ShapedRows {
  return inStep(rows, ({ line, cells: headings }) => {
    const turned = placesIn(headings, unpivot, table)
    const kept = headings.flatMap((_heading, at) => (turned.includes(at) ? [] : [at]))
    const places: Places = {
      kept,
      cells: turned.map((at) => ({ at, heading: (headings[at] ?? '').trim() })),
      nothing: new Set(['', ...(unpivot.nothing ?? [])].map(plainText)),
    }
    const names = [...kept.map((at) => headings[at] ?? ''), unpivot.heading, unpivot.cell]
    return { heading: { line, cells: names }, rowsOf: (row) => rowsOf(row, places, isOneRecord) }
  })
}
