// The door of storage/imports: imports under way and taken, what they changed, what waits in quarantine, saved mappings.
export {
  noteChanges,
  readFirstSeen,
  readFoundThere,
  readLeft,
  readWritten,
  type ImportChange,
  type LeftRecord,
  type WrittenPage,
  type WrittenRecord,
} from './import-changes.ts'
export { findImportJob, writeImportJob } from './import-jobs.ts'
export {
  countWaiting,
  discardWaiting,
  readLaterImports,
  reopenSettled,
  writeImportUndo,
  type LaterImport,
} from './import-undo.ts'
export {
  changeWish,
  forgetImport,
  movePlace,
  readImportsLookedAt,
  rememberImport,
  type ImportLookedAt,
} from './imports-looked-at.ts'
export {
  beginUnderWay,
  endSlice,
  endUnderWay,
  hasChanges,
  isStoppedImport,
  moveOn,
  noteSlice,
  readLeftOver,
  readUnderWay,
  sliceEntry,
  type ImportUnderWay,
  type SliceRecord,
} from './imports-under-way.ts'
export {
  findImport,
  findTaken,
  forgetImported,
  leaveSource,
  lockImports,
  nextImport,
  noteImported,
  readImported,
  readImports,
  standIn,
  writeImport,
  type SourceOf,
} from './imports.ts'
export {
  countWaitingWithin,
  findQuarantined,
  quarantineSql,
  quarantineSource,
  readQuarantine,
  settleQuarantined,
  settleVanishedQuarantine,
  writeQuarantined,
  type Quarantined,
  type QuarantinePage,
} from './quarantine.ts'
export { deleteMapping, mappingKey, mappingKeySql, readMappings, writeMapping } from './saved-mappings.ts'
