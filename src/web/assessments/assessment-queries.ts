// What the pages of assessments ask the API. Asked again when somebody signs in or out.
import { queryOptions } from '@tanstack/react-query'
import { addressOf, type AssessmentPlace } from '#definition'
import { request, type Asked } from '../data/request.ts'

type OfAssessments = 'assessments' | 'oneAssessment' | 'assessmentHistory'

function asking<Id extends OfAssessments>(id: Id, asked: Asked<Id>) {
  return queryOptions({
    queryKey: ['assessments', addressOf(id, asked)],
    queryFn: ({ signal }) => request(id, { ...asked, signal }),
    retry: false,
    staleTime: 0,
  })
}

export const paramsOf = ({ jurisdiction, report, element }: AssessmentPlace) => ({
  params: { jurisdiction, report: String(report), element },
})

export const assessmentsQuery = (query: { readonly report?: number; readonly element?: string }) =>
  asking('assessments', { query })
export const oneAssessmentQuery = (place: AssessmentPlace) => asking('oneAssessment', paramsOf(place))
export const assessmentHistoryQuery = (place: AssessmentPlace) => asking('assessmentHistory', paramsOf(place))
