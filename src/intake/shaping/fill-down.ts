// Cells that are empty or merged because they are the same as the one above.
import { inStep, isFilled, placeOf, type ShapedRow, type ShapedRows } from './shaped-row.ts'

interface Cell {
  readonly text: string
  readonly kind: NonNullable<ShapedRow['kinds']>[number]
  readonly shown: string | undefined
}

const isOpen = (row: ShapedRow, at: number) => (row.cells[at] ?? '').trim() === ''

/** Puts the cells from above into a row. */
function filled(row: ShapedRow, above: ReadonlyMap<number, Cell>): ShapedRow {
  const taken = [...above].filter(([at]) => isOpen(row, at))
  if (taken.length === 0) return row
  const [cells, kinds, shown] = [[...row.cells], row.kinds && [...row.kinds], [...(row.shown ?? [])]]
  for (const [at, cell] of taken) {
    while (cells.length < at) cells.push('')
    cells[at] = cell.text
    if (kinds) {
      while (kinds.length < at) kinds.push('empty')
      kinds[at] = cell.kind
    }
    shown[at] = cell.shown
  }
  return { ...row, cells, ...(kinds ? { kinds } : {}), ...(row.shown ? { shown } : {}) }
}

/**
 * Repeats the cells of these columns below them until another comes. A row that holds nothing stays empty.
 *
 * @throws BrokenTable where the table lacks one of the columns
 */
export function fillDown(rows: ShapedRows, columns: readonly string[], table: string): ShapedRows {
  return inStep(rows, (heading) => {
    const places = columns.map((column) => placeOf(heading.cells, column, table))
    const above = new Map<number, Cell>()
    const rowsOf = (row: ShapedRow) => {
      const full = isFilled(row) ? filled(row, above) : row
      for (const at of places) {
        if (isOpen(row, at)) continue
        const { cells, kinds, shown } = row
        above.set(at, { text: cells[at] ?? '', kind: kinds?.[at] ?? 'text', shown: shown?.[at] })
      }
      return [full]
    }
    return { heading, rowsOf }
  })
}
