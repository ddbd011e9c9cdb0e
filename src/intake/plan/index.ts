// The door of intake/plan: what records that come together would do, from a file or a batch: checked, compared, judged, before anything is written.
export { isStatedBesideBadRows } from './bad-rows.ts'
export { importHeldUp, importPaused, ImportStopped } from './import-ends.ts'
export { batchFor, compareBatch, countOutcomes, mayBeAnswered, runPass } from './import-pass.ts'
export type { Batch, InDatabase, Outcome, Pass, PassLayout } from './pass.ts'
export {
  comparingPass,
  isLarge,
  passOver,
  prepare,
  sliceSizeOf,
  usualSlice,
  type Prepared,
} from './judge-import.ts'
export {
  newJudgedBatches,
  RowsNotKept,
  runJudged,
  tallyOfRows,
  type JudgedBatches,
} from './judged-batches.ts'
export { openImport, openTable, type OpenedImport, type RecordFile } from './open-import.ts'
export { editionText, refusedOf, writeOf, writesOf } from './prepare-outcomes.ts'
export {
  identitiesOf,
  putIntoQuarantine,
  quarantining,
  settleMendedRows,
  type QuarantineMoves,
} from './quarantine-rows.ts'
export { CannotStateFile, stateFile, tryToState } from './state-file.ts'
export { isHeldUp, takeUntilTaken } from './take-until-taken.ts'
export {
  askAboutMoved,
  findMoved,
  findVanished,
  foreseeStatements,
  noteMoved,
  withdrawalsOf,
  withdrawVanished,
  withoutShared,
} from './vanished-records.ts'
