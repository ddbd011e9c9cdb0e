// The door of review/assessments: how far elements have come, as people judge it.
export {
  keepAssessment,
  restoreAssessment,
  type AssessmentKept,
  type AssessmentOffice,
  type AssessmentRefusal,
  type AssessmentRestore,
} from './keep-assessment.ts'
export { readAssessments, readOneAssessment, readVersions } from './read-assessments.ts'
