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
