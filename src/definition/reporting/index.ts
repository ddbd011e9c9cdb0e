// The door of definition/reporting: what goes into a report of a jurisdiction, and how it goes from hand to hand.
export type {
  NextStep,
  StepToTake,
  Submission,
  SubmissionAction,
  SubmissionBrief,
  SubmissionItem,
  SubmissionPin,
  SubmissionPlace,
  SubmissionStanding,
} from './submission.ts'
export {
  codesOfKept,
  keptCodes,
  figureKey,
  figureOfKey,
  isSaidAlike,
  type FigurePlace,
  type FigureSaid,
  type SignedStatement,
  type SubmittedFigure,
} from './submitted-figures.ts'
export {
  elementColumns,
  elementRows,
  productColumns,
  productRows,
  reportedIndicators,
  submitsOf,
  submittedKinds,
  submittedProducts,
  type ReportedIndicator,
  type Submitted,
} from './submitted-products.ts'
export {
  circles,
  threadKinds,
  type Circle,
  type QuestionToAsk,
  type Thread,
  type ThreadEntry,
  type ThreadKind,
  type ThreadReply,
  type Threads,
} from './thread.ts'
