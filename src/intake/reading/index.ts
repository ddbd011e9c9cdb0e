// The door of intake/reading: a file opened and read row by row as drafts of records or figures, with a tally of what was found in it.
export { linesWithSheets } from './with-sheets.ts'
export {
  changedPlan,
  headOf,
  newTallyOf,
  openedFor,
  openFile,
  openTableOf,
  openWatched,
  usualMegabytes,
  type FileToRead,
  type OpenedFile,
  type WatchedFile,
} from './open-file.ts'
export { readFigures, type FigureSight, type FileFigure } from './read-figures.ts'
export { readRecords } from './read-records.ts'
export type { ReadTable } from './read-rows.ts'
export {
  addTo,
  mostMarked,
  newTally,
  noteBreak,
  noteChanged,
  noteDuplicate,
  noteIdle,
  noteProblem,
  notTaken,
  planOf,
  takeChangedBack,
  unreadable,
  type PlanHead,
  type Tally,
} from './tally.ts'
export { newUnreadFacts, type UnreadFacts } from './unread-facts.ts'
