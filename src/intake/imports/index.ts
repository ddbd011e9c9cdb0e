// The door of intake/imports: imports from end to end: looked at, planned, marked, taken, gone on with, mended.
export { suggestObservations } from './suggest-observations.ts'
export { continueImports, filesUnderWay, type Continued } from './continue-imports.ts'
export { commitImport, planImport } from './import-records.ts'
export { inspectImport } from './inspect-import.ts'
export { markImport, planToMark, type MarkWish } from './mark-import.ts'
export { discardQuarantined, mendQuarantined } from './settle-quarantine.ts'
