// The door of intake/reading: a file read row by row, with a tally of what was found in it.
export { problemsWithSheets } from './with-sheets.ts'
export {
  readMappedObservations,
  type ObservationSight,
  type ObservationTable,
} from './read-mapped-observations.ts'
export { readRecords, type RecordTable } from './read-records.ts'
export {
  addTo,
  mostMarked,
  newTally,
  noteBreak,
  noteChanged,
  noteDownload,
  noteEncoding,
  noteUnread,
  noteIdle,
  noteProblem,
  notTaken,
  planOf,
  takeChangedBack,
  unreadable,
  type PlanHead,
  type Tally,
} from './tally.ts'
