// The door of the API room.
export { createServer } from './server.ts'
export { figuresCsv } from './csv-answers.ts'
