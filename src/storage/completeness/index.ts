// The door of storage/completeness: statements that a register is complete, and when records came in.
export {
  countRecordsWithin,
  isStoppedByStatement,
  readCompleteMonths,
  readKnownStocks,
  readStatedAmong,
  readStatedMonths,
  readStatementPage,
  readStatements,
  settlementSql,
  settleTouched,
  touchedMonth,
  touchedName,
  writeStatements,
  type RecordsWithin,
  type StatementFilter,
  type StatementPage,
  type TouchedMonth,
} from './completeness-statements.ts'
export { readHistoryReceipts, readReceipts } from './read-receipts.ts'
