// What can be done with assessments: how far each element of the roadmap has come in a jurisdiction.
import type { Operation } from './operation.ts'

export const assessmentOperations = {
  assessments: {
    ...{ method: 'GET', path: '/api/assessments', may: 'everybody' },
    query: 'assessments',
    answers: { 200: 'AssessmentsAnswer' },
  },
  oneAssessment: {
    ...{ method: 'GET', path: '/api/assessments/{jurisdiction}/{report}/{element}', may: 'everybody' },
    answers: { 200: 'OneAssessmentAnswer' },
  },
  keepAssessment: {
    ...{ method: 'PUT', path: '/api/assessments/{jurisdiction}/{report}/{element}', may: 'official' },
    body: 'AssessmentToKeep',
    answers: { 200: 'Assessment' },
    refusals: { 409: 'AssessmentNotKept', 422: 'AssessmentNotKept' },
  },
  restoreAssessment: {
    ...{
      method: 'POST',
      path: '/api/assessments/{jurisdiction}/{report}/{element}/restored',
      may: 'official',
    },
    body: 'AssessmentToRestore',
    answers: { 200: 'Assessment' },
    refusals: { 409: 'AssessmentNotKept', 422: 'AssessmentNotKept' },
  },
  assessmentHistory: {
    ...{
      method: 'GET',
      path: '/api/assessments/{jurisdiction}/{report}/{element}/history',
      may: 'everybody',
    },
    answers: { 200: 'AssessmentHistory' },
  },
} as const satisfies Readonly<Record<string, Operation>>
