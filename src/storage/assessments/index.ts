// The door of storage/assessments: how far elements have come, as it was judged, version after version.
export {
  findAssessment,
  findEarlierAssessment,
  readAssessmentBriefs,
  readAssessmentHistory,
  readPlacesOf,
  writeAssessments,
  type AssessmentFilter,
  type AssessmentWrite,
} from './assessments.ts'
export {
  readActions,
  readBarred,
  readDigest,
  readItems,
  readStandings,
  takeStep,
  type AskedSubmission,
  type FiguresToFreeze,
  type ReadStanding,
} from './submissions.ts'
export { readPlanEntries, readPlanHistory, writePlanEntry, type PlanFilter, type PlanWrite } from './plans.ts'
export { readAskingRights, readThreads, writeThreadEntry, type ThreadSaying } from './threads.ts'
export {
  readDocumentVersions,
  readFrozenDocument,
  readFrozenReports,
  readKeptFrom,
  type FrozenAnswer,
  type FrozenSignal,
} from './frozen-documents.ts'
export { readFrozenFigures, readSignedStatements, type FrozenFigure } from './frozen-figures.ts'
export { endCalendarFeed, findCalendarFeed, personOfFeed, writeCalendarFeed } from './calendar-feeds.ts'
