// The door of definition/assessing: how far an element has come in a jurisdiction, as it is judged for a report.
export {
  assessmentActions,
  assessmentLinkKinds,
  isSameContent,
  paragraphsOf,
  tidyText,
  type Assessment,
  type AssessmentAction,
  type AssessmentBrief,
  type AssessmentContent,
  type AssessmentLink,
  type AssessmentPlace,
  type AssessmentToKeep,
} from './assessment.ts'
export {
  assessedElements,
  checkAssessment,
  getAssessed,
  getScale,
  mostLinks,
  mostSigns,
  type AssessmentProblem,
} from './check-assessment.ts'
