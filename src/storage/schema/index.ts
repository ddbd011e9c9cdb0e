// The door of storage/schema: tables: what the definitions derive, what migrations make, and the difference.
export { cellKey, coarseGrain, fineGrain, type CountedGrain } from './counted-grain.ts'
export { pendingDifference } from './derived-migration.ts'
export { readMadeSchema } from './made-schema.ts'
export { makeTables, migrate, migrationsFor, readPending, type Migration } from './migrate.ts'
export {
  codesKey,
  observationColumns,
  observationOf,
  rowOf,
  selectColumns,
  type ObservationRow,
} from './observation-rows.ts'
export { identityColumns, identityValues } from './identity/record-identity.ts'
export { newRecordId, type RecordKey } from './identity/record-key.ts'
export { columnList, fewRows, jsonList, recordset, recordsetOf, sameIn } from './recordset.ts'
export { columnsBesideTexts, manyRows, rowsOfColumns, rowsToFind, textList } from './listed-rows.ts'
export {
  childTableName,
  hasLooks,
  looksColumn,
  recordTableName,
  registerTables,
  sameIndexEnd,
} from './register-tables.ts'
export { everywhere, inPlace, ofRecordWhere } from './record-policies.ts'
export { sensitiveTableName } from './sensitive/sensitive-tables.ts'
export type { Column } from './table.ts'
export { editionColumns, factColumns, observationKey } from './tables.ts'
export {
  isWithheld,
  sensitiveText,
  versionTexts,
  wholeRecord,
  type VersionTexts,
} from './sensitive/whole-record.ts'
