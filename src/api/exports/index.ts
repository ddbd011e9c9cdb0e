// The door of api/exports: answers as files: CSV, workbooks, and the label on everything invented.
export { say as sayExported } from './exports-sentences.ts'
export * as analysisTables from './analysis-tables.ts'
export type { AnalysisTable } from './analysis-tables.ts'
export { chartPng } from './chart-png.ts'
export { figuresTable, observationsTable, type AnswerTable } from './answer-tables.ts'
export {
  inventedProperty,
  isInventedDatabase,
  labelAnswers,
  labelledJson,
  sendsPublished,
} from './invented-answers.ts'
export { documentWorkbook, type ToldDocument } from './document-workbook.ts'
export { exportColumns } from './record-columns.ts'
export { exportName, recordsCsv, recordsTable } from './record-export.ts'
export { tableWorkbook } from './table-workbook.ts'
export { dispositionOf, sendBytes } from './workbook-answer.ts'
