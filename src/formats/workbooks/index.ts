// The door of formats/workbooks: workbooks written, and given back with their problems marked.
export { markWorkbook, type CellMark, type MarkWords } from './mark-workbook.ts'
export type { CellStyle, OutCell, OutColumn, OutRow, OutSheet, OutWorkbook } from './sheet-plan.ts'
export { writeWorkbook, type CommentedSheet } from './write-workbook.ts'
