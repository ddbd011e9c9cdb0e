// The door of api/exports: answers as files: CSV, workbooks, and the label on everything invented.
export { chartPng } from './chart-png.ts'
export { figuresCsv, observationsCsv } from './csv-answers.ts'
export {
  inventedProperty,
  isInventedDatabase,
  labelAnswers,
  labelledJson,
  sendsPublished,
} from './invented-answers.ts'
export { exportColumns, exportName, recordsCsv } from './record-export.ts'
export { dispositionOf, sendBytes } from './workbook-answer.ts'
