// A file whose table is made of what the layout says: every step in its order, or nothing where the layout says nothing.
import { distinctHeadings, isReshaped, type Mapping, type TableShape } from '#definition'
import { addColumns } from './add-columns.ts'
import { fillDown } from './fill-down.ts'
import { withHeadings } from './heading-rows.ts'
import { joinChildSheets } from './join-child-sheets.ts'
import { putSheetsTogether, type OpenSheet } from './put-sheets-together.ts'
import type { Shapeable, ShapedRows } from './shaped-row.ts'
import { unpivotRows } from './unpivot.ts'

/** What of a layout shapes its table. */
export type ShapeWish = TableShape & Pick<Mapping, 'target'>

async function* distinct(rows: ShapedRows): ShapedRows {
  let isHeading = true
  for await (const row of rows) {
    yield isHeading ? { ...row, cells: distinctHeadings(row.cells) } : row
    isHeading = false
  }
}

/** One sheet from its headings on, with cells filled down and columns added. */
export function shapedSheet(file: Shapeable, sheet: string, shape: TableShape): ShapedRows {
  const { fillDown: columns, rowNumberAs, sheetNameAs } = shape
  const rows = distinct(withHeadings(file.rows(sheet), shape))
  const full = columns ? fillDown(rows, columns, sheet) : rows
  const isAdded = rowNumberAs !== undefined || sheetNameAs !== undefined
  return isAdded ? addColumns(full, shape, sheet) : full
}

function shapedRows(file: Shapeable, table: string, shape: ShapeWish): ShapedRows {
  const { tables, childSheets, unpivot, target } = shape
  const isOneRecord = 'register' in target
  const open: OpenSheet = (sheet) => shapedSheet(file, sheet, shape)
  const all = tables ? putSheetsTogether(file, table, { tables, open }) : open(table)
  const joined = childSheets ? joinChildSheets(all, file, { childSheets, isOneRecord }) : all
  return unpivot ? unpivotRows(joined, { unpivot, table, isOneRecord }) : joined
}

/** Does the layout read more than one sheet, so that lines are told by their sheets? */
export const readsSheets = ({ tables, childSheets }: TableShape): boolean =>
  tables !== undefined || childSheets !== undefined

/** The same file, in which the rows of the table are those that the layout means. */
export function shapeFile<File extends Shapeable>(file: File, table: string, shape: ShapeWish | null): File {
  if (!shape || !isReshaped(shape)) return file
  return {
    ...file,
    rows: (name: string) => (name === table ? shapedRows(file, table, shape) : file.rows(name)),
  }
}
