// The door of the intake room: outside material becomes checked observations.
export { checkFile, usualMegabytes, type FileCheck } from './check-file.ts'
export { loadFile, type FileToLoad, type LoadProgress, type LoadResult } from './load-file.ts'
export { keepRecord, withdrawRecord, type Kept, type RecordOffice } from './keep-record.ts'
export { commitImport, planImport } from './import-records.ts'
export { type RecordFile } from './open-import.ts'
export { takeInvented, type Invention, type InventionRefusal } from './take-invented.ts'
