// What the pages of submissions ask the API, and the names of what it answers with.
import { queryOptions } from '@tanstack/react-query'
import {
  addressOf,
  type NamedAreas,
  type Roadmap,
  type SubmissionBrief,
  type SubmissionPlace,
  type Submitted,
} from '#definition'
import { request } from '../data/request.ts'
import { submissionWords } from '../words/review/submission-words.ts'
import { areaName } from '../data/names.ts'
import { numberText, say } from '../words/index.ts'

/** So many reports are all of them. */
const allReports = 100

export const paramsOf = ({ jurisdiction, product, report }: SubmissionPlace) => ({
  params: { jurisdiction, product, report: String(report) },
})

export function submissionsQuery(isAll: boolean) {
  const asked = { query: isAll ? { reports: allReports } : {} }
  return queryOptions({
    queryKey: ['records', addressOf('submissions', asked)],
    queryFn: ({ signal }) => request('submissions', { ...asked, signal }),
    ...{ retry: false, staleTime: 0 },
  })
}

/** In which jurisdictions the person may write assessments. */
export const writersQuery = queryOptions({
  queryKey: ['assessments', addressOf('assessments', { query: {} })],
  queryFn: ({ signal }) => request('assessments', { query: {}, signal }),
  ...{ retry: false, staleTime: 0 },
})

export function submissionQuery(place: SubmissionPlace) {
  return queryOptions({
    queryKey: ['records', addressOf('oneSubmission', paramsOf(place))],
    queryFn: ({ signal }) => request('oneSubmission', { ...paramsOf(place), signal }),
    ...{ retry: false, staleTime: 0 },
  })
}

export function threadsQuery(place: SubmissionPlace) {
  return queryOptions({
    queryKey: ['records', addressOf('threads', paramsOf(place))],
    queryFn: ({ signal }) => request('threads', { ...paramsOf(place), signal }),
    ...{ retry: false, staleTime: 0 },
  })
}

type Flow = Pick<Roadmap, 'submissionFlow'>

export function stateOf({ submissionFlow }: Flow, id: string) {
  return submissionFlow?.states.find((one) => one.id === id)
}

export function stepOf({ submissionFlow }: Flow, id: string) {
  return submissionFlow?.steps.find((one) => one.id === id)
}

export const stateName = (roadmap: Flow, id: string) => say(stateOf(roadmap, id)?.name ?? { en: id })
/** The name of a step, with a document where it has another one there. */
export function stepName(roadmap: Flow, id: string, submits?: Submitted): string {
  const step = stepOf(roadmap, id)
  const own = submits === 'document' ? step?.nameOfDocument : undefined
  return say(own ?? step?.name ?? { en: id })
}
export const stepDone = (roadmap: Flow, id: string) => say(stepOf(roadmap, id)?.done ?? { en: id })
export const productName = ({ cycles }: Pick<Roadmap, 'cycles'>, id: string) =>
  say(cycles.products.find((one) => one.id === id)?.name ?? { en: id })

/** “Story 2, Zenda”. */
export function nameOf(
  roadmap: NamedAreas & Pick<Roadmap, 'cycles'>,
  { product, report, jurisdiction }: SubmissionPlace,
): string {
  const area = areaName(roadmap, jurisdiction)
  return submissionWords.name(productName(roadmap, product), numberText(report), area)
}

/** How much of it is there, as far as the reader may see. */
export function filledIn({ assessed, of }: SubmissionBrief): string {
  return assessed === null
    ? submissionWords.notSeen
    : submissionWords.of(numberText(assessed), numberText(of))
}
