// The door of storage/database: opens either database, and lets people and programs act only as themselves.
export {
  actingAs,
  administrator,
  asDeliverer,
  deliverer,
  planAfresh,
  planOnce,
  publicPerson,
  rightsFoundChanged,
  writeRights,
} from './acting-as.ts'
export { decideDataKind, findDataKind, type DataKind } from './data-kind.ts'
export {
  closeDatabase,
  openDatabase,
  type Database,
  type DatabaseLocation,
  type ServerLocation,
} from './database.ts'
export { whileHolding } from './hold-import.ts'
export {
  claimKey,
  keepAnswer,
  keepAnswerWithin,
  KeyGone,
  momentMark,
  momentText,
  releaseKey,
  touchKey,
  type KeptAnswer,
} from './kept-answers.ts'
export { readingAs, readingQuickly } from './reading-as.ts'
export { readingInPieces } from './reading-in-pieces.ts'
export { setUpAlone } from './set-up-alone.ts'
