// The door of the intake room: outside material becomes checked observations.
export { checkFile, usualMegabytes, type FileCheck } from './check-file.ts'
export { loadFile, type FileToLoad, type LoadProgress, type LoadResult } from './load-file.ts'
export { observationHeadings } from './read-drafts.ts'
export { keepRecord, withdrawRecord, type Kept, type RecordOffice } from './keep-record.ts'
export { importRecords, type ImportResult } from './import-records.ts'
export { recordHeadings } from './read-record-rows.ts'
