// The door of the storage room: definitions become tables, policies, history and audit.
export { sql, type RawBuilder as SqlFragment } from 'kysely'
export { actingAs, administrator, planAfresh, publicPerson, writeRights } from './acting-as.ts'
export { takeChains, writeAudit, type AuditEvent } from './audit.ts'
export {
  findNewestSeal,
  readAnchorLines,
  writeAnchor,
  CannotAnchor,
  type AnchorPlace,
} from './audit-anchors.ts'
export { readPublicKeys } from './audit-anchor.ts'
export { cellText, rebuildAndCompare, type RebuiltCounts, type UnlikeCell } from './compare-counts.ts'
export { countVersions, verifyAudit, verifyCounts, type AuditVerdict } from './verify/verify-audit.ts'
export { type AuditDifference } from './verify/audit-difference.ts'
export {
  readExceptions,
  withdrawException,
  writeException,
  type KeptException,
} from './finding-exceptions.ts'
export {
  countRecordsWithin,
  isStoppedByStatement,
  readCompleteMonths,
  readKnownStocks,
  readStatedAmong,
  readStatedMonths,
  readStatementPage,
  readStatements,
  touchedMonth,
  touchedName,
  writeStatements,
  type RecordsWithin,
  type StatementFilter,
  type StatementPage,
  type TouchedMonth,
} from './completeness-statements.ts'
export { CannotOpen } from './cannot-open.ts'
export { DatabaseLost, isDatabaseGone, type Outcome } from './database-lost.ts'
export { describeFault, faultLines, type FaultDescription } from './describe-fault.ts'
export { isPassing } from './passing-faults.ts'
export { readAgain } from './read-again.ts'
export { closeDatabase, openDatabase, type Database, type DatabaseLocation } from './database.ts'
export { stopStatements, withoutPassword } from './server-database.ts'
export { decideDataKind, findDataKind, type DataKind } from './data-kind.ts'
export { pendingDifference } from './derived-migration.ts'
export { announceAddress, findLockHolder } from './folder-lock.ts'
export { closeFolder, makePrivate } from './private-files.ts'
export { takeLock, type ReleaseLock } from './process-lock.ts'
export { readDataVersion, readDataVersions, type DataVersions, type VersionLook } from './data-versions.ts'
export { connectionsOf, lookAtVersions } from './known-versions.ts'
export { readingAs, TooLong } from './reading-as.ts'
export { readingInPieces } from './reading-in-pieces.ts'
export { readCountsAsked } from './read-counts-asked.ts'
export { refreshStatistics } from './statistics.ts'
export { isLoaded, narrowestAudience, nextLoad, readLoads, writeLoad } from './loads.ts'
export { migrate, migrationsFor } from './migrate.ts'
export { setUpAlone } from './set-up-alone.ts'
export { observationOf, selectColumns, type ObservationRow } from './observation-rows.ts'
export {
  countObservations,
  readPublishers,
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
export { rebuildCounts } from './counted-observations.ts'
export { readBothGrains, readCounts, type CountedRow } from './read-counts.ts'
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
export { findImportJob, writeImportJob } from './import-jobs.ts'
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
export { whileHolding } from './hold-import.ts'
export { forSteadyWork } from './steady-connections.ts'
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
  quarantineSource,
  readQuarantine,
  settleQuarantined,
  settleVanishedQuarantine,
  writeQuarantined,
  type Quarantined,
  type QuarantinePage,
} from './quarantine.ts'
export { deleteMapping, mappingKey, readMappings, writeMapping } from './saved-mappings.ts'
export { findAlikeMany, isOvertaken, isStoppedByAlike, type AskedAlike } from './alike-records.ts'
export { countCollisions, readCollisions } from './collisions.ts'
export { areAlikeAsSeen, isSeenOtherwise, seenAs, stopUnlessAsSeen } from './seen-alike.ts'
export { newRecordId, type RecordKey } from './record-key.ts'
export { findRecord, findRecords, readHistory } from './records.ts'
export {
  addRecords,
  closeRecords,
  newRecordChange,
  writeLastOf,
  writeLastRecords,
  writeRecords,
  type RecordChange,
  type Settling,
} from './write-records.ts'
export { beginFirstRecords, type FirstRecords } from './first-records.ts'
export { lockRecords, type RecordWrite } from './record-rows.ts'
export {
  countRecords,
  readRecordPlaces,
  readRecords,
  readRecordsAt,
  type RecordAt,
  type RecordPage,
} from './read-records.ts'
export { claimKey, keepAnswer, releaseKey, touchKey, type KeptAnswer } from './kept-answers.ts'
