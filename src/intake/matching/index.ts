// The door of intake/matching: the records of a file beside those that are stored: new, changed, unchanged, or somebody else’s.
export {
  checkFileRecord,
  placeProblem,
  type CheckedRecord,
  type IdleAnswer,
  type Placing,
} from './check-file-record.ts'
export {
  contradictedKeys,
  contradictionProblem,
  countKey,
  findLookAlike,
  forgetKeys,
  newFileKeys,
  rememberKey,
  type FileKeys,
  type SeenLooks,
} from './file-keys.ts'
export {
  askAboutFile,
  newFileStatements,
  noteRecord,
  noteTouchedMonths,
  statementsOf,
  statingNothing,
  statingOf,
  type FileStatements,
  type Stating,
} from './file-statements.ts'
export { findFrozen } from './frozen-requests.ts'
export { changedCells, matchRecord, type Match } from './match-record.ts'
