// The door of storage/erasures: sensitive answers erased by two people, and those that are due.
export {
  askErasure,
  decideErasure,
  mayEraseAnywhere,
  mayEraseSql,
  readErased,
  readErasures,
  type ErasedVersion,
  type ErasureDecided,
  type ErasureWish,
} from './erasures.ts'
export { readDueErasures } from './due-erasures.ts'
export { addErasureLines, keepErasures } from './kept-erasures.ts'
export { findUnrepeated, repeatErasures, type Unrepeated } from './repeat-erasures.ts'
export { findErasureToTell, readErasureDeciders, type ErasureToTell } from './told-erasures.ts'
