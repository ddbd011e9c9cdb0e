// The door of indicators/stages: a measure becomes stages of SQL that can be read one by one, and rows of what they give.
export type { CellRange } from './cell-sql.ts'
export { checklistStages } from './checklist-sql.ts'
export { amountsOf, familyOf, reachedClasses, reachedCodes, type Amounts } from './counted-amounts.ts'
export { amountsIn, countableCells, finerPlan, isReached } from './finer-counts.ts'
export { measureStages } from './measure-stages.ts'
export {
  happenedSql,
  holdingSql,
  monthOf,
  readCompleteness,
  readCountedRows,
  statedSql,
  type Completeness,
  type CountedAsked,
  type CountedRow,
} from './read-counted.ts'
export { readReach, readStatements } from './read-statements.ts'
export { newShelf, type Shelf } from './shelf.ts'
export { stageText } from './stage-text.ts'
export { statement } from './stage.ts'
export type { AreaStatement } from './statement-rows.ts'
