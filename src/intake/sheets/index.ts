// The door of intake/sheets: a table of any file as rows of ours: which sheet, which headings, whither it leads.
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
export {
  fileChanged,
  openImportFile,
  orRefusal,
  refusalProblem,
  type ImportFile,
  type TheirRow,
} from './open-import-file.ts'
export {
  countOwn,
  findLayout,
  findOwnHeadingLine,
  firstRows,
  hasOwnHeadings,
  type LayoutWish,
  type TableLayout,
} from './table-layout.ts'
export { figuresIn, recordsIn, type TableTarget } from './table-target.ts'
export { FileChanged, watchFile } from './watched-file.ts'
export { understoodRows, type TableOfCells } from './understood-rows.ts'
export { checkWithinFile, newFileMemory, valueText, type FileMemory } from './within-file.ts'
export { newSumWatch, type SumWatch } from './sum-watch.ts'
