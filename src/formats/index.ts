// The door of the formats room: bytes ↔ plain rows. It knows no register and no database.
export { BrokenCsv, delimiterOf, readCsv, writeCsv, type CsvRow } from './csv.ts'
export { inspectTextFile, type Encoding, type TextFile } from './text-file.ts'
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
export { columnLetters } from './xlsx/cell-place.ts'
export { labelCsv, labellingCsv, type CsvLabel } from './label-csv.ts'
