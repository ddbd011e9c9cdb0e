// The door of intake/cells: what one cell of a file is: which column it stands in, how it is understood, what is remarked of it.
export { observationColumns } from './observation-columns.ts'
export { isHeadingAgain, isNote } from './passed-over.ts'
export { ownColumns, readColumns, type ReadColumn } from './read-columns.ts'
export { listedRemarks, noteRemark, noteRowRemarks, type Remarks } from './remarks.ts'
export { zoneFinder } from './row-zone.ts'
export { besides, understandRecord, type UnderstoodRecord } from './understand-answers.ts'
export { understandRow } from './understand-cells.ts'
export type { CellContext, CellNote, UnderstoodRow } from './understood.ts'
