// The door of definition/completeness: when a register is complete for a month, who states it, and which months a change touches.
export {
  completeAreas,
  howFarComplete,
  registersFeeding,
  type CompleteMonth,
  type CountedWhere,
  type HowFar,
  type KeeperMonth,
} from './complete-areas.ts'
export {
  statementAnswers,
  statementKinds,
  type CompletenessStatement,
  type FileStatement,
  type KeptStatement,
  type StatedMonth,
  type StatementAnswer,
  type StatementKind,
  type StatementProblem,
  type StatementsAnswer,
  type StatementsKept,
  type StatementsRefused,
  type StatementToKeep,
} from './completeness-statement.ts'
export {
  completenessOf,
  completenessStates,
  elementsInReport,
  expectedElements,
  type CompletenessState,
  type ExpectedFigure,
  type KeeperState,
  type KeptReceipt,
  type Receipts,
  type ReportedReceipt,
} from './completeness.ts'
export {
  isAnyThere,
  reportHistory,
  talliesOf,
  type ExpectedTally,
  type HistoryReceipts,
  type ReportTally,
  type PeriodReceipt,
} from './report-tallies.ts'
export { stockGapSentence, type StockGap } from './stock-gap-sentence.ts'
export { statedQuestion, type StatedQuestion } from './stated-question.ts'
export {
  countedRecord,
  placesOfNew,
  touchedPlaces,
  type CountedRecord,
  type RecordMove,
  type TouchedPlace,
} from './touched-months.ts'
