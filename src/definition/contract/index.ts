// The door of definition/contract: what the door for programs and the pages tell each other: types of answers, paths, questions.
export { anchorHeader, sealText, type AnchorSeal } from './anchor-seal.ts'
export { apiPaths, pathTo } from './operations/api-paths.ts'
export {
  areaHeadlinesAddress,
  codesFromText,
  codesToText,
  collisionsAddress,
  completenessAddress,
  explanationAddress,
  chartAddress,
  figuresAddress,
  findingsAddress,
  indicatorObservationsAddress,
  observationsAddress,
  overviewAddress,
  ruledRecordsAddress,
  type AnswerFormat,
  type ChartQuery,
} from './operations/api-questions.ts'
export type {
  AnswerOf,
  BodyOf,
  FilledQueryOf,
  Operation,
  ParamsIn,
  QueryOf,
  RefusalOf,
} from './operations/operation.ts'
export { addressOf, type Asking } from './operations/asking.ts'
export { loadSchemas, type ContractSchemas } from './load-schemas.ts'
export { questionSentence } from './question-sentences.ts'
export { operationSentences } from './operations/operation-sentences.ts'
export { operations, type OperationId, type Operations } from './operations/operations.ts'
export type {
  AnsweredFigure,
  CountedPart,
  ExplainedMeasure,
  ExplainedPart,
  Explanation,
  FigureRights,
  FiguresAnswer,
  FiguresQuery,
  ListedObservation,
  ObservationsAnswer,
  WithdrawalsAnswer,
} from './figure-contract.ts'
export type { AcceptancesToKeep, AcceptanceToKeep, ObservationToWithdraw } from './figure-questions.ts'
export type { Cohort, CohortsAnswer, DurationRow, DurationsAnswer } from './analysis/followed-contract.ts'
export type { OpenedPin, PinnedView, PinToKeep } from './analysis/pin-contract.ts'
export type {
  ClustersAnswer,
  HotSpotsAnswer,
  RoutesAnswer,
  SubAreasAnswer,
} from './analysis/place-contract.ts'
export type { RegisterDefinition } from './content/register-definition-contract.ts'
export type { RecordSumsAnswer } from './analysis/sum-contract.ts'
export type { RecordMapAnswer, SignalsAnswer, WatchedSeries } from './analysis/signal-contract.ts'
export type { RegisterOutline, RoadmapElements, RoadmapOutline } from './content/outline-contract.ts'
export type { RoadmapAnswer } from './content/roadmap-contract.ts'
export type {
  AssessmentHistory,
  AssessmentNotKept,
  AssessmentsAnswer,
  OneAssessmentAnswer,
} from './review/assessment-contract.ts'
export type { HandOnAnswer } from './content/hand-on-contract.ts'
export type {
  FindingQuestionsAnswer,
  RequestAnswer,
  RequestsAnswer,
  UnopenedAnswer,
} from './review/request-contract.ts'
export type { SubmissionsAnswer } from './review/submission-contract.ts'
export type { EvidenceAnswer } from './review/evidence-contract.ts'
export type { CompletenessAnswer } from './completeness-contract.ts'
export type { ProblemDetails, StatusAnswer } from './status-contract.ts'
export type {
  AcceptedNote,
  AcceptedTogether,
  ActTakenBack,
  ExceptionsAnswer,
  FindingCell,
  FindingException,
  FindingsAnswer,
  FindingsCountAnswer,
  FindingsQuery,
  RuleFindings,
  StandingFinding,
} from './findings-contract.ts'
export type {
  AreaHeadlinesAnswer,
  HeadlineAnswer,
  HeadlineFigures,
  IndicatorTile,
  NewestFiguresAnswer,
  OverviewAnswer,
} from './headline-contract.ts'
export type {
  BatchAnswer,
  BatchLine,
  ImportAnswer,
  ImportsAnswer,
  ImportState,
  MappingsAnswer,
  OpenImport,
  QuarantineAnswer,
  QuarantinedRecord,
  SavedMapping,
  SheetRow,
  TextAsRead,
  WordCount,
} from './import-contract.ts'
export type { ImportChoice, ImportCommit } from './import-questions.ts'
export type {
  CellChange,
  ChangedColumn,
  ChangedRecord,
  ImportCounts,
  ImportPlan,
  ImportProblem,
  ImportRemark,
  ImportResult,
  ProblemGroup,
  RowsLeftOut,
  TotalDifference,
  VanishedRecord,
} from './plan-contract.ts'
export type { Load, LoadAnswer, LoadsAnswer } from './load-contract.ts'
export type {
  AlikeAnswer,
  Collision,
  CollisionsAnswer,
  HistoryAnswer,
  NotKept,
  RecordAnswer,
  RecordsAnswer,
  RecordVersion,
  RegisterCountsAnswer,
} from './record-contract.ts'
export type { RecordToKeep } from './record-questions.ts'
export type { TakenImport, UndoAnswer, UndoCounts, UndoHindrance } from './taken-import.ts'
export type { AuditAnswer, AuditQuery, AuditRow, Deputyship, Opening } from './people/access-contract.ts'
export type { DueErasure, Erasure, ErasureToAsk } from './review/erasure-contract.ts'
export { heirKinds, type HeirKind } from './people/person-questions.ts'
export { keyScopes, type KeyScope } from './people/key-scopes.ts'
export { linkPath } from './people/link-path.ts'
export type {
  LinkAnswer,
  LinkMade,
  ListedMail,
  ListedPerson,
  OwnPlaces,
  MeAnswer,
  OwnPasskey,
  Reading,
  OwnSession,
  PeopleAnswer,
  PersonHistoryAnswer,
  ProgramKey,
  SecondFactorBegun,
} from './people/person-contract.ts'
