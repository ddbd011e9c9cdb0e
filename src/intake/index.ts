// The door of the intake room: outside material becomes checked observations.
export { keepStatements, stateCompleteness, type Stated, type StatementOffice } from './statements/index.ts'
export {
  keepRecord,
  withdrawRecord,
  WrittenByOthers,
  type Kept,
  type RecordOffice,
  type Withdrawal,
} from './keeping/index.ts'
export { mostMarked } from './reading/index.ts'
export * from './observations/index.ts'
export * from './demo/index.ts'
export * from './templates/index.ts'
export { ImportHeldUp, ImportPaused, usualSlice, type RecordFile } from './plan/index.ts'
export * from './batches/index.ts'
export { CannotUndo, planUndo, undoImport, type UndoOffice } from './undo/index.ts'
export * from './imports/index.ts'
