// Every schema of the contract by its name: what is answered and sent (each once in OpenAPI), and what can be asked.
import * as followed from './analysis/followed-contract.ts'
import * as pins from './analysis/pin-contract.ts'
import * as sums from './analysis/sum-contract.ts'
import * as analysis from './analysis/signal-contract.ts'
import * as places from './analysis/place-contract.ts'
import * as assessments from './review/assessment-contract.ts'
import * as calendars from './review/calendar-contract.ts'
import * as erasures from './review/erasure-contract.ts'
import * as evidences from './review/evidence-contract.ts'
import * as completeness from './completeness-contract.ts'
import * as figures from './figure-contract.ts'
import * as findings from './findings-contract.ts'
import * as headlines from './headline-contract.ts'
import * as imports from './import-contract.ts'
import * as importQuestions from './import-questions.ts'
import * as loads from './load-contract.ts'
import * as access from './people/access-contract.ts'
import * as people from './people/person-contract.ts'
import * as personQuestions from './people/person-questions.ts'
import * as planEntries from './review/plan-entry-contract.ts'
import * as plans from './plan-contract.ts'
import * as records from './record-contract.ts'
import * as recordQuestions from './record-questions.ts'
import * as figureQuestions from './figure-questions.ts'
import { handOnAnswer, handOnQuestions } from './content/hand-on-contract.ts'
import * as requests from './review/request-contract.ts'
import * as roadmap from './content/roadmap-contract.ts'
import * as outline from './content/outline-contract.ts'
import * as definitions from './content/register-definition-contract.ts'
import * as status from './status-contract.ts'
import * as documents from './review/document-answer-contract.ts'
import * as submissions from './review/submission-contract.ts'
import * as threads from './review/thread-contract.ts'
import * as taken from './taken-import.ts'

/** What is answered, by name. */
export const answerSchemas = {
  StatusAnswer: status.statusAnswer,
  ProblemDetails: status.problemDetails,
  DoneAnswer: status.doneAnswer,
  Roadmap: roadmap.roadmapAnswer,
  Outlines: roadmap.outlinesAnswer,
  RoadmapOutline: outline.roadmapOutline,
  RoadmapElements: outline.roadmapElements,
  RegisterDefinition: definitions.registerDefinition,
  QualityRulesAnswer: outline.qualityRulesAnswer,
  SubOutlines: roadmap.subOutlinesAnswer,
  OverviewAnswer: headlines.overviewAnswer,
  AreaHeadlinesAnswer: headlines.areaHeadlinesAnswer,
  HeadlineAnswer: headlines.headlineAnswer,
  NewestFiguresAnswer: headlines.newestFiguresAnswer,
  FiguresAnswer: figures.figuresAnswer,
  Explanation: figures.explanation,
  ObservationsAnswer: figures.observationsAnswer,
  FigureRights: figures.figureRights,
  KeptWithdrawal: figures.keptWithdrawal,
  WithdrawalsAnswer: figures.withdrawalsAnswer,
  FindingsAnswer: findings.findingsAnswer,
  FindingsCountAnswer: findings.findingsCountAnswer,
  StandingFinding: findings.standingFinding,
  ExceptionsAnswer: findings.exceptionsAnswer,
  AcceptedTogether: findings.actAnswer,
  ActTakenBack: findings.actTakenBack,
  CompletenessAnswer: completeness.completenessAnswer,
  StatementsAnswer: completeness.statementsAnswer,
  StatementsKept: completeness.statementsKept,
  StatementsRefused: completeness.statementsRefused,
  Load: loads.load,
  LoadsAnswer: loads.loadsAnswer,
  LoadAnswer: loads.loadAnswer,
  RecordsAnswer: records.recordsAnswer,
  RecordAnswer: records.recordAnswer,
  HistoryAnswer: records.historyAnswer,
  NotKept: records.notKept,
  AlikeAnswer: records.alikeAnswer,
  CollisionsAnswer: records.collisionsAnswer,
  RuledRecordsAnswer: records.ruledRecordsAnswer,
  RegisterCountsAnswer: records.registerCountsAnswer,
  ImportAnswer: imports.importAnswer,
  ImportsAnswer: imports.importsAnswer,
  ImportResult: plans.importResult,
  UndoAnswer: taken.undoAnswer,
  MappingsAnswer: imports.mappingsAnswer,
  QuarantineAnswer: imports.quarantineAnswer,
  BatchAnswer: imports.batchAnswer,
  OpeningsAnswer: access.openingsAnswer,
  OpeningMade: access.openingMade,
  ErasuresAnswer: erasures.erasuresAnswer,
  ErasureAsked: erasures.erasureAsked,
  ErasureDecided: erasures.erasureDecided,
  DatabaseCopied: access.databaseCopied,
  DeputiesAnswer: access.deputiesAnswer,
  AuditAnswer: access.auditAnswer,
  AuditCheck: access.auditCheck,
  MeAnswer: people.meAnswer,
  EnteredAnswer: people.enteredAnswer,
  LinkAnswer: people.linkAnswer,
  PasskeysAnswer: people.passkeysAnswer,
  ReadingsAnswer: people.readingsAnswer,
  WayOut: people.wayOut,
  DeviceQuestion: people.deviceQuestion,
  MailsAnswer: people.mailsAnswer,
  PeopleAnswer: people.peopleAnswer,
  LinkMade: people.linkMade,
  PersonHistoryAnswer: people.personHistoryAnswer,
  SessionsAnswer: people.sessionsAnswer,
  SecondFactorBegun: people.secondFactorBegun,
  KeysAnswer: people.keysAnswer,
  ColleaguesAnswer: people.colleaguesAnswer,
  KeyMade: people.keyMade,
  Assessment: assessments.assessment,
  AssessmentsAnswer: assessments.assessmentsAnswer,
  OneAssessmentAnswer: assessments.oneAssessmentAnswer,
  AssessmentHistory: assessments.assessmentHistory,
  AssessmentNotKept: assessments.assessmentNotKept,
  Submission: submissions.submission,
  SubmissionsAnswer: submissions.submissionsAnswer,
  DocumentAnswer: documents.documentAnswer,
  OwnCalendar: calendars.ownCalendar,
  CalendarMade: calendars.calendarMade,
  ReviewsDueAnswer: calendars.reviewsDueAnswer,
  EvidenceFile: evidences.evidenceFile,
  EvidenceAnswer: evidences.evidenceAnswer,
  RequestFile: evidences.requestFile,
  OwnMailChoice: calendars.ownMailChoice,
  PlansAnswer: planEntries.plansAnswer,
  PlanEntry: planEntries.planEntry,
  PlanHistory: planEntries.planHistory,
  PlanEntryNotKept: planEntries.planEntryNotKept,
  ThreadsAnswer: threads.threadsAnswer,
  FindingQuestionsAnswer: requests.findingQuestionsAnswer,
  RequestsAnswer: requests.requestsAnswer,
  RequestAnswer: requests.requestAnswer,
  UnopenedAnswer: requests.unopenedAnswer,
  HandOnAnswer: handOnAnswer,
  OpenedAnswer: requests.openedAnswer,
  RecordMapAnswer: analysis.recordMapAnswer,
  ClustersAnswer: places.clustersAnswer,
  SubAreasAnswer: places.subAreasAnswer,
  HotSpotsAnswer: places.hotSpotsAnswer,
  RoutesAnswer: places.routesAnswer,
  RecordSumsAnswer: sums.recordSumsAnswer,
  SignalsAnswer: analysis.signalsAnswer,
  CohortsAnswer: followed.cohortsAnswer,
  DurationsAnswer: followed.durationsAnswer,
  PinMade: pins.pinMade,
  PinsAnswer: pins.pinsAnswer,
  OpenedPin: pins.openedPin,
}

/** What is sent as JSON, by name. */
export const bodySchemas = {
  AcceptanceToKeep: figureQuestions.acceptanceToKeep,
  AcceptancesToKeep: figureQuestions.acceptancesToKeep,
  ActToTakeBack: figureQuestions.actToTakeBack,
  ObservationToWithdraw: figureQuestions.observationToWithdraw,
  WithdrawalToUndo: figureQuestions.withdrawalToUndo,
  StatementsToKeep: recordQuestions.statementsToKeep,
  StatementsToWithdraw: recordQuestions.statementsToWithdraw,
  RecordToKeep: recordQuestions.recordToKeep,
  RecordToCompare: recordQuestions.recordToCompare,
  ReadingWish: importQuestions.readingWish,
  ImportCommit: importQuestions.importCommit,
  UndoWish: importQuestions.undoWish,
  MappingToSave: importQuestions.mappingToSave,
  MendedRows: importQuestions.mendedRows,
  DiscardReason: importQuestions.discardReason,
  ErasureToAsk: erasures.erasureToAsk,
  ErasureDecision: erasures.erasureDecision,
  SealedWish: access.sealedWish,
  DeputyToName: access.deputyToName,
  DeputyToEnd: access.deputyToEnd,
  ActingWish: access.actingWish,
  SignInWish: personQuestions.signInWish,
  LinkSecret: personQuestions.linkSecret,
  LinkUse: personQuestions.linkUse,
  ExampleWish: personQuestions.exampleWish,
  PasskeyToKeep: personQuestions.passkeyToKeep,
  PasskeyEntry: personQuestions.passkeyEntry,
  PasswordRequest: personQuestions.passwordRequest,
  FactorRemoval: personQuestions.factorRemoval,
  PasswordChange: personQuestions.passwordChange,
  LanguageChoice: personQuestions.languageChoice,
  Invitation: personQuestions.invitation,
  RoleToGive: personQuestions.roleToGive,
  RoleToTake: personQuestions.roleToTake,
  AccessEnd: personQuestions.accessEnd,
  OwnPassword: personQuestions.ownPassword,
  CodeWish: personQuestions.codeWish,
  KeyWish: personQuestions.keyWish,
  AssessmentToKeep: assessments.assessmentToKeep,
  AssessmentToRestore: assessments.assessmentToRestore,
  StepToTake: submissions.stepToTake,
  PlanEntryToKeep: planEntries.planEntryToKeep,
  EvidenceMove: evidences.evidenceMove,
  MailChoiceWish: calendars.mailChoiceWish,
  PlanEntryToWithdraw: planEntries.planEntryToWithdraw,
  QuestionToAsk: threads.questionToAsk,
  ThreadReply: threads.threadReply,
  RequestStepToTake: requests.requestStepToTake,
  RowToOpen: requests.rowToOpen,
  PinToKeep: pins.pinToKeep,
  PinName: pins.pinName,
}

/** What stands behind the question mark of an address. */
export const questionSchemas = {
  ...figureQuestions.figureQuestions,
  ...recordQuestions.recordQuestions,
  ...importQuestions.importQuestions,
  ...access.auditQuestions,
  ...assessments.assessmentQuestions,
  ...submissions.submissionQuestions,
  ...documents.documentQuestions,
  ...planEntries.planEntryQuestions,
  ...requests.requestQuestions,
  ...handOnQuestions,
  ...evidences.evidenceQuestions,
  ...analysis.analysisQuestions,
  ...followed.followedQuestions,
  ...places.placeQuestions,
}

/** One thing by its id, as it stands in a path. */
export const pathPart = figureQuestions.idText
