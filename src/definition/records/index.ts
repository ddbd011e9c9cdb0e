// The door of definition/records: one record: checked, told apart from others, filtered and questioned.
export { mapZooms, type MapZoom } from './map-zooms.ts'
export { readBox, writeBox, type RecordBox } from './record-box.ts'
export { hasRequiredRows, isOneOf } from './has-required-rows.ts'
export {
  findPlaced,
  narrowingOf,
  placedFields,
  readFilter,
  writeFilter,
  type Narrowing,
  type PlacedField,
  type RecordCondition,
  type UnreadableFilter,
} from './record-filter.ts'
export {
  acceptedLooks,
  askAboutLooks,
  isAboutLooks,
  recordLooks,
  spelledFields,
  spelledInKey,
  spelledKey,
  type LooksAsked,
} from './look-alikes.ts'
export {
  checkRecord,
  isAsked,
  isEmpty,
  textOf,
  type AnswerProblem,
  type Answers,
  type KeptRecord,
  type RecordDraft,
  type StoredAnswers,
  type StoredRecord,
} from './record.ts'
export { ruledRecord, type RuledRecord, type RuledRecordsAnswer } from './ruled-records.ts'
export {
  joinRecord,
  openRegister,
  splitRecord,
  withheldProblems,
  withoutSensitiveRules,
  type SensitiveAnswers,
  type SplitRecord,
} from './sensitive-answers.ts'
export { handOnContradictions, handOnRows, handsOnSensitive } from './hand-on-rows.ts'
export { identityFields, knownBy, recordKey, recordKeyBesideDay, recordLabel } from './sameness.ts'
export type { ReviewDue } from './review-due.ts'
