// The door of the API room.
export { createServer } from './server.ts'
export { openUploadFolder } from './uploads/index.ts'
export type { ImportShift } from './requests/index.ts'
export { figuresCsv, findLabel, labelledCsv, labelledJson, takesOnlyPublished } from './exports/index.ts'
