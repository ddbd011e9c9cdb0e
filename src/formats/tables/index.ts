// The door of formats/tables: what every file of rows becomes: tables of cells, within limits, and why a file is refused.
export { alone, batchesOf, rowsIn } from './row-batches.ts'
export { hearWhileWorking, newEventLoopTurns } from './event-loop-turns.ts'
export { BrokenTable, type FileRefusal } from './file-refusal.ts'
export type { CellKind, TableFile, TableFormat, TableName, TableRow, TableRows } from './table-file.ts'
export {
  checkColumnLimit,
  checkedRows,
  checkRowLimit,
  firstFault,
  mostOf,
  usualLimits,
  withinLimits,
  type TableLimits,
} from './table-limits.ts'
