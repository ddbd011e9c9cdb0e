// The door of api/exports: answers as files: CSV, workbooks, and the label on everything invented.
export { say as sayExported } from './exports-sentences.ts'
export { chartPng } from './chart-png.ts'
export { figuresTable, observationsTable, type AnswerTable } from './answer-tables.ts'
export {
  inventedProperty,
  isInventedDatabase,
  labelAnswers,
  labelledJson,
  sendsPublished,
} from './invented-answers.ts'
export { exportColumns } from './record-columns.ts'
export { exportName, recordsCsv, recordsTable } from './record-export.ts'
export { tableWorkbook } from './table-workbook.ts'
export { dispositionOf, sendBytes } from './workbook-answer.ts'
