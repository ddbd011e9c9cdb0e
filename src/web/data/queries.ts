// Every question the pages ask the API, once, with the name its answer is cached under.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import {
  addressOf,
  codesToText,
  countDaysOf,
  type Figure,
  type FiguresQuery,
  type FindingsQuery,
  type OperationId,
  type Operations,
} from '#definition'
import { noteAccount } from '../person/access.ts'
import { language } from '../words/index.ts'
import { request, type Asked } from './request.ts'

type Question = { [Id in OperationId]: Operations[Id]['method'] extends 'GET' ? Id : never }[OperationId]

/** With the access token of this window, where there is one: what registers count is seen by those who may. */
function asking<Id extends Question>(id: Id, asked: Asked<Id>) {
  return queryOptions({
    queryKey: [addressOf(id, asked)],
    queryFn: ({ signal }) => request(id, { ...asked, signal }),
  })
}

/** What says the same to everybody: asked without a token, so that every store on the way may keep it. */
const askingAnybody = <Id extends Question>(id: Id, asked: Asked<Id>) =>
  asking(id, { ...asked, asAnybody: true })

/** Who works in this window. Noted before any page is shown. */
export const meQuery = queryOptions({
  queryKey: [addressOf('me')],
  queryFn: async ({ signal }) => {
    const me = await request('me', { signal })
    noteAccount(me.person?.id ?? '')
    return me
  },
})

export const statusQuery = askingAnybody('status', {})
export const overviewQuery = asking('overview', {})

/** How many findings there are, rule by rule, and what they can be narrowed by; none of them itself. */
export function findingNumbersQuery(query: FindingsQuery) {
  return asking('findings', { query: { ...query, limit: 0 } })
}

/** Findings by their ids, separated by commas. */
export function findingPageQuery(finding: string) {
  return asking('findings', { query: { finding } })
}

/** Requests about findings of these ids, as far as whoever works here may read them. */
export function findingQuestionsQuery(ids: readonly string[]) {
  const query = { finding: ids.join(',') }
  return queryOptions({
    queryKey: ['records', addressOf('findingQuestions', { query })],
    queryFn: ({ signal }) => request('findingQuestions', { query, signal }),
    retry: false,
  })
}

/** The findings themselves, page after page. */
export function findingsQuery(query: FindingsQuery) {
  return infiniteQueryOptions({
    queryKey: [addressOf('findings', { query })],
    queryFn: ({ pageParam, signal }) =>
      request('findings', { query: { ...query, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  })
}
/** What was accepted with a reason, the newest first. */
export const exceptionsQuery = asking('exceptions', {})
export function completenessQuery(product?: string, report?: number) {
  return asking('completeness', { query: { product, report } })
}
/** What whoever works in this window may do with figures: asked only where they have shown who they are. */
export const figureRightsQuery = asking('figureRights', {})
/** The quality rules, which change only with the server itself. */
export const qualityRulesQuery = queryOptions({ ...askingAnybody('qualityRules', {}), staleTime: Infinity })
export const loadsQuery = askingAnybody('loads', {})

/**
 * The names of the roadmap, which change only with the server itself, so that they are asked for once. Pages have the same
 * day as the server from then on, whatever the clock of the browser's place shows.
 */
export const outlineQuery = queryOptions({
  queryKey: [addressOf('outline', { query: { language } })],
  queryFn: async ({ signal }) => {
    const outline = await request('outline', { query: { language }, asAnybody: true, signal })
    countDaysOf(outline.jurisdictions)
    return outline
  },
  staleTime: Infinity,
})

/** The elements of the roadmap with their texts. */
export const elementsQuery = queryOptions({
  ...askingAnybody('elements', { query: { language } }),
  staleTime: Infinity,
})

/** All of the roadmap: asked for by pages that need more than its names, and once. */
export const roadmapQuery = queryOptions({ ...askingAnybody('roadmap', {}), staleTime: Infinity })

/** One register with its questions, code lists and rules, in the language of the reader: what pages of its records need. */
export const registerQuery = (id: string) =>
  queryOptions({
    ...askingAnybody('registerDefinition', { params: { id }, query: { language } }),
    staleTime: Infinity,
  })

/** Where the areas lie; asked for by whoever draws a map, and once. */
export const outlinesQuery = queryOptions({
  ...askingAnybody('outlines', {}),
  ...{ staleTime: Infinity, retry: false },
})

/** Likewise of parts of the areas; asked for by maps of records alone. */
export const subOutlinesQuery = queryOptions({
  ...askingAnybody('subOutlines', {}),
  ...{ staleTime: Infinity, retry: false },
})

export function figuresQuery(indicator: string, { by, ...query }: FiguresQuery) {
  return asking('figures', { params: { id: indicator }, query: { ...query, by: by?.join(',') } })
}

/** What the page of an indicator says first. */
export function headlineQuery(indicator: string) {
  return asking('headline', { params: { id: indicator } })
}

/** The newest figures of every show of an indicator. */
export function newestFiguresQuery(indicator: string) {
  return asking('newestFigures', { params: { id: indicator } })
}

export function explanationQuery(indicator: string, figure: Figure) {
  const { show, jurisdiction, period, codes, origin, per } = figure
  const query = { show, jurisdiction, period, codes: codesToText(codes), origin, per }
  return asking('explanation', { params: { id: indicator }, query })
}

/** The observations behind an indicator, page after page. */
export function indicatorObservationsQuery(indicator: string) {
  const params = { id: indicator }
  return infiniteQueryOptions({
    queryKey: [addressOf('indicatorObservations', { params })],
    queryFn: ({ pageParam, signal }) =>
      request('indicatorObservations', { params, query: { cursor: pageParam }, signal, asAnybody: true }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  })
}
