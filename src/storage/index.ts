// The door of the storage room: definitions become tables, policies, history and audit.
export { sql, type RawBuilder as SqlFragment } from 'kysely'
export { actingAs, administrator, planAfresh, publicPerson, writeRights } from './acting-as.ts'
export { verifyAudit, writeAudit, type AuditEvent, type AuditVerdict } from './audit.ts'
export {
  readExceptions,
  withdrawException,
  writeException,
  type KeptException,
} from './finding-exceptions.ts'
export { CannotOpen } from './cannot-open.ts'
export { closeDatabase, openDatabase, type Database, type DatabaseLocation } from './database.ts'
export { withoutPassword } from './server-database.ts'
export { decideDataKind, findDataKind, type DataKind } from './data-kind.ts'
export { pendingDifference } from './derived-migration.ts'
export { announceAddress, findLockHolder } from './folder-lock.ts'
export { readDataVersion, readDataVersions, type DataVersions } from './data-versions.ts'
export { readCountsAsked } from './read-counts-asked.ts'
export { refreshStatistics } from './statistics.ts'
export { isLoaded, nextLoad, readLoads, writeLoad } from './loads.ts'
export { migrate, migrationsFor } from './migrate.ts'
export { observationOf, selectColumns, type ObservationRow } from './observation-rows.ts'
export {
  countObservations,
  isCursor,
  readCurrentObservations,
  readObservationPage,
  readObservationsBehind,
  type ObservationCounts,
  type ObservationFilter,
  type StoredObservation,
} from './read-observations.ts'
export { readReceipts } from './read-receipts.ts'
export { findContradicted, insertObservations, supersede } from './write-observations.ts'
export { readCountedRecords, readCountedSums, type CountedSum } from './counted-records.ts'
export { readCounts, rebuildCounts, type CountedRow } from './counted-observations.ts'
export { readPresentRecords, recordsAtOnce } from './present-records.ts'
export { followDefinitions } from './follow-definitions.ts'
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
export {
  countWaiting,
  discardWaiting,
  readLaterImports,
  reopenSettled,
  writeImportUndo,
  type LaterImport,
} from './import-undo.ts'
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
  findQuarantined,
  quarantineSource,
  readQuarantine,
  settleQuarantined,
  settleVanishedQuarantine,
  writeQuarantined,
  type Quarantined,
  type QuarantinePage,
} from './quarantine.ts'
export { deleteMapping, readMappings, writeMapping } from './saved-mappings.ts'
export { findAlikeMany, isStoppedByAlike, type AskedAlike } from './alike-records.ts'
export { areAlikeAsSeen, seenAs } from './seen-alike.ts'
export { newRecordId, type RecordKey } from './record-key.ts'
export { findRecord, findRecords, readHistory } from './records.ts'
export {
  addRecords,
  closeRecords,
  newRecordChange,
  writeLastRecords,
  writeRecords,
  type RecordChange,
  type RecordWrite,
} from './write-records.ts'
export {
  countRecords,
  readRecordPlaces,
  readRecords,
  readRecordsAt,
  type RecordAt,
  type RecordPage,
} from './read-records.ts'
export { claimKey, keepAnswer, releaseKey, type KeptAnswer } from './kept-answers.ts'
