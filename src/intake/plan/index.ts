// The door of intake/plan: what an import would do: opened, passed over, judged, before anything is written.
export { isStatedBesideBadRows } from './bad-rows.ts'
export { importHeldUp, importPaused, ImportStopped } from './import-ends.ts'
export {
  batchFor,
  compareBatch,
  countOutcomes,
  runPass,
  type Batch,
  type InDatabase,
  type Outcome,
  type Pass,
} from './import-pass.ts'
export {
  comparingPass,
  isLarge,
  passOver,
  prepare,
  sliceSizeOf,
  usualSlice,
  type Prepared,
} from './judge-import.ts'
export { openImport, openTable, type OpenedImport, type RecordFile } from './open-import.ts'
export { editionText, refusedOf, writesOf } from './prepare-outcomes.ts'
export {
  identitiesOf,
  putIntoQuarantine,
  settleMendedRows,
  writeRefused,
  type QuarantineMoves,
} from './quarantine-rows.ts'
export { CannotStateFile, stateFile, tryToState } from './state-file.ts'
export { isHeldUp, takeUntilTaken } from './take-until-taken.ts'
export { findVanished, foreseeStatements, withdrawalsOf, withdrawVanished } from './vanished-records.ts'
