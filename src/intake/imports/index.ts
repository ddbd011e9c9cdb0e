// The door of intake/imports: imports from end to end: looked at, planned, marked, taken, gone on with, mended.
export { continueImports, filesUnderWay, type Continued } from './continue-imports.ts'
export { commitImport, planImport } from './import-records.ts'
export { figureIntake, findIntake, type FileToTake, type Intake } from './intakes.ts'
export { markImport, planToMark, type MarkWish } from './mark-import.ts'
export { discardQuarantined, mendQuarantined } from './settle-quarantine.ts'
