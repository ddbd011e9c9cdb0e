// Columns with what a sheet knows of a row without saying it in a cell: its number, and the name of the sheet.
import type { TableShape } from '#definition'
import { inStep, isFilled, type ShapedRow, type ShapedRows } from './shaped-row.ts'

/** The row with cells behind its last heading; whatever stood there has no heading and goes further behind. */
function withCells(row: ShapedRow, width: number, more: readonly string[], isHeading = false): ShapedRow {
  const [own, stray] = [row.cells.slice(0, width), row.cells.slice(width)]
  const gap = Array.from({ length: width - own.length }, () => '')
  const cells = [...own, ...gap, ...more, ...stray]
  if (!row.kinds || isHeading)
    return { ...row, cells, ...(row.kinds ? { kinds: cells.map(() => 'text') } : {}) }
  const kinds = cells.map((_cell, at) => {
    if (at < width) return row.kinds?.[at] ?? 'empty'
    return at < width + more.length ? 'text' : (row.kinds?.[at - more.length] ?? 'empty')
  })
  const { shown } = row
  const moved = shown && cells.map((_cell, at) => (at < width ? shown[at] : shown[at - more.length]))
  return { ...row, cells, kinds, ...(moved ? { shown: moved } : {}) }
}

/** Adds the columns that the layout names. */
export function addColumns(
  rows: ShapedRows,
  { rowNumberAs, sheetNameAs }: Pick<TableShape, 'rowNumberAs' | 'sheetNameAs'>,
  sheet: string,
): ShapedRows {
  return inStep(rows, (heading) => {
    const width = heading.cells.length
    const names = [rowNumberAs, sheetNameAs].filter((name) => name !== undefined)
    const more = ({ line }: ShapedRow) => [
      ...(rowNumberAs === undefined ? [] : [String(line)]),
      ...(sheetNameAs === undefined ? [] : [sheet]),
    ]
    return {
      heading: withCells(heading, width, names, true),
      rowsOf: (row) => [isFilled(row) ? withCells(row, width, more(row)) : row],
    }
  })
}
