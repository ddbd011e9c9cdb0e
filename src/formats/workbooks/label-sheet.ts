// A sheet whose titles say first what holds for everything in the workbook. No row and no column moves by it.
import type { OutCell, OutRow, OutSheet } from './sheet-plan.ts'

/** A title with the label before it, where there is one. */
export function labelled(title: string, label: string | undefined): string {
  return label === undefined ? title : `${label} ${title}`
}

const labelledCell = (cell: OutCell | undefined, label: string) =>
  cell?.style === 'title' ? { ...cell, text: labelled(cell.text, label) } : cell

async function* labelledRows(rows: OutSheet['rows'], label: string): AsyncGenerator<OutRow> {
  for await (const row of rows) yield { ...row, cells: row.cells.map((cell) => labelledCell(cell, label)) }
}

/** The sheet with the label in its titles. */
export function labelSheet<Sheet extends OutSheet>(sheet: Sheet, label: string | undefined): Sheet {
  return label === undefined ? sheet : { ...sheet, rows: labelledRows(sheet.rows, label) }
}
