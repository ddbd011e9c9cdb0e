// The door of the review room: people and checks decide what counts.
export { acceptancesOf, acceptFinding, withdrawAcceptance, type Acceptance } from './accept-finding.ts'
export { acceptFindings, withdrawAct } from './accept-together.ts'
export { findingsPage } from './findings-page.ts'
export { findingParts, readFindings, standingFindings } from './quality-findings.ts'
export { readRuledRecords } from './ruled-records.ts'
export { readCompleteness, type WantedReport } from './read-completeness.ts'
export {
  keepAssessment,
  readAssessments,
  readOneAssessment,
  readVersions,
  restoreAssessment,
  type AssessmentKept,
  type AssessmentOffice,
  type AssessmentRefusal,
  type AssessmentRestore,
} from './assessments/index.ts'
export * from './submissions/index.ts'
export * from './plans/index.ts'
export * from './dues/index.ts'
export * from './hand-on/index.ts'
export * from './requests/index.ts'
export * from './evidence/index.ts'
export * from './telling/index.ts'
