// The door of intake/sheets: a table of any file as rows of ours: which sheet, which headings, drafts of observations and records.
export { checkRows, type CheckedRow } from './check-rows.ts'
export { chooseTable, problemSheet } from './choose-table.ts'
export { countWords } from './count-words.ts'
export { compareTotals, findTotalWord, isUndecided, totalColumns, type TotalColumns } from './find-totals.ts'
export {
  finishRecord,
  growRecord,
  mostRowsOfRecord,
  newGrowingRecord,
  type FileRecord,
  type GrowingRecord,
} from './grow-record.ts'
export { findObservationLayout, type ObservationLayout } from './observation-layout.ts'
export {
  fileChanged,
  openImportFile,
  orRefusal,
  refusalProblem,
  type ImportFile,
  type TheirRow,
} from './open-import-file.ts'
export {
  addProblem,
  listedProblems,
  newProblemList,
  type ProblemKind,
  type ProblemList,
} from './problem-list.ts'
export { openDrafts } from './read-drafts.ts'
export {
  findLayout,
  findOwnHeadingLine,
  firstRows,
  hasOwnHeadings,
  type RecordLayout,
} from './record-layout.ts'
export { FileChanged, watchFile } from './watched-file.ts'
export { understoodRows, type TableOfCells } from './understood-rows.ts'
export { checkWithinFile, newFileMemory, valueText, type FileMemory } from './within-file.ts'
export { newSumWatch, type SumWatch } from './sum-watch.ts'
