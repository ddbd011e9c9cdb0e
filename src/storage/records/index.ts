// The door of storage/records: records: their rows, versions and changes, those that are alike, and lists of them.
export { findAlikeMany, isOvertaken, isStoppedByAlike, type AskedAlike } from './alike-records.ts'
export { areaCodeOf, coordinatesOf, degreesOf } from './search-records.ts'
export { countCollisions, readCollisions } from './collisions.ts'
export { beginFirstRecords, type FirstRecords } from './first-records.ts'
export {
  countRecords,
  readRecordPlaces,
  readRecords,
  readRecordsAt,
  rowConditions,
  sortedBy,
  wanted,
  type RecordAt,
  type RecordFilter,
  type RecordPage,
} from './read-records.ts'
export { lockRecords } from './record-rows.ts'
export type { RecordWrite } from './row-stages.ts'
export { findRecord, findRecords, readHistory, readRecord } from './records.ts'
export { areAlikeAsSeen, isSeenOtherwise, seenAs, stopUnlessAsSeen, stopWhereLike } from './seen-alike.ts'
export { findStoredLike, findStoredLikeAtOnce, nothingStored, type StoredLike } from './stored-like.ts'
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
