// The door of the formats room: bytes ↔ plain rows. It knows no register and no database.
export { BrokenCsv, csvLines, delimiterOf, readCsv, writeCsv, type CsvRow } from './csv.ts'
export { inspectTextFile, type TextFile } from './text-file.ts'
export { BrokenTable, type FileRefusal } from './file-refusal.ts'
export {
  usualLimits,
  type CellKind,
  type TableFile,
  type TableFormat,
  type TableLimits,
  type TableName,
  type TableRow,
} from './table-file.ts'
export { openTables } from './open-tables.ts'
export { markWorkbook, type CellMark, type MarkWords } from './mark-workbook.ts'
export { columnLetters } from './xlsx/cell-place.ts'
export { sheetName } from './xlsx/sheet-name.ts'
export { writeWorkbook, type CommentedSheet } from './xlsx/write-workbook.ts'
export type { CellStyle, OutCell, OutColumn, OutRow, OutSheet, OutWorkbook } from './xlsx/sheet-plan.ts'
export { readJsonObjects } from './json-objects.ts'
export { labelCsv, labellingCsv, type CsvLabel } from './label-csv.ts'
