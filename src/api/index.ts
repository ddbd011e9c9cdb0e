// The door of the API room.
export { createServer } from './server.ts'
export { labelledCsv, labelledJson } from './invented-answers.ts'
export { figuresCsv } from './csv-answers.ts'
