// The door of the API room.
export { createServer } from './server.ts'
export { type ImportShift } from './api-context.ts'
export { CannotKeepUploads, openUploadFolder } from './upload-folder.ts'
export { findLabel, labelledCsv, labelledJson } from './invented-answers.ts'
export { figuresCsv } from './csv-answers.ts'
