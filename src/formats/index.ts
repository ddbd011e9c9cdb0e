// The door of the formats room: bytes ↔ plain rows. It knows no register and no database.
export {
  alone,
  batchesOf,
  BrokenTable,
  hearWhileWorking,
  newEventLoopTurns,
  usualLimits,
  type CellKind,
  type FileRefusal,
  type TableFile,
  type TableFormat,
  type TableLimits,
  type TableName,
  type TableRow,
  type TableRows,
} from './tables/index.ts'
export type { TextFile } from './texts/index.ts'
export {
  BrokenCsv,
  csvLines,
  labelCsv,
  labellingCsv,
  readCsv,
  takeGuardsOff,
  writeCsv,
  type CsvLabel,
  type CsvRow,
} from './csv/index.ts'
export { findNameTwice } from './json/index.ts'
export { columnLetters, fractionShown, isPower, sheetName } from './xlsx/index.ts'
export * from './workbooks/index.ts'
export * from './reading/index.ts'
export { recogniseDocument } from './evidence/index.ts'
export { calendarFile, type CalendarDay } from './calendars/index.ts'
