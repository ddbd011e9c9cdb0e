// Every question the pages ask the API, once, with the name its answer is cached under.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import {
  apiPaths,
  areaHeadlinesAddress,
  completenessAddress,
  explanationAddress,
  figuresAddress,
  findingsAddress,
  indicatorObservationsAddress,
  overviewAddress,
  pathTo,
  type AreaHeadlinesAnswer,
  type CompletenessAnswer,
  type Explanation,
  type Figure,
  type FiguresAnswer,
  type FiguresQuery,
  type FindingsAnswer,
  type FindingsCountAnswer,
  type HeadlineAnswer,
  type IndicatorKind,
  type FindingsQuery,
  type LoadsAnswer,
  type NewestFiguresAnswer,
  type ObservationsAnswer,
  type OverviewAnswer,
  type Roadmap,
  type StatusAnswer,
} from '#definition'
import { fetchWithToken, NoAccess, readToken } from '../person/access.ts'
import { fetchJson } from './fetch-json.ts'

/** With the access token of this window, where there is one: what registers count is seen by those who may. */
function fetchAsMay<Answer>(address: string, signal: AbortSignal): Promise<Answer> {
  if (readToken() === '') return fetchJson<Answer>(address, signal)
  return fetchWithToken<Answer>(address).catch((error: unknown) => {
    // A token of yesterday is no reason to keep what is public from its reader.
    if (error instanceof NoAccess) return fetchJson<Answer>(address, signal)
    throw error
  })
}

function askingAsMay<Answer>(address: string) {
  return queryOptions({
    queryKey: [address],
    queryFn: ({ signal }) => fetchAsMay<Answer>(address, signal),
  })
}

function asking<Answer>(address: string) {
  return queryOptions({
    queryKey: [address],
    queryFn: ({ signal }) => fetchJson<Answer>(address, signal),
  })
}

export const statusQuery = asking<StatusAnswer>(apiPaths.status)
export const overviewQuery = askingAsMay<OverviewAnswer>(apiPaths.overview)

/** Tiles of the indicators of one kind. */
export const tilesQuery = (kind: IndicatorKind) =>
  kind === 'kpi' ? overviewQuery : askingAsMay<OverviewAnswer>(overviewAddress([kind]))

/** How many findings there are, rule by rule, and what they can be narrowed by; none of them itself. */
export function findingNumbersQuery(query: FindingsQuery) {
  return askingAsMay<FindingsAnswer>(findingsAddress({ ...query, limit: 0 }))
}

/** The findings themselves, page after page. */
export function findingsQuery(query: FindingsQuery) {
  return infiniteQueryOptions({
    queryKey: [findingsAddress(query)],
    queryFn: ({ pageParam: cursor, signal }) =>
      fetchAsMay<FindingsAnswer>(findingsAddress({ ...query, ...(cursor ? { cursor } : {}) }), signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  })
}
export const findingsCountQuery = askingAsMay<FindingsCountAnswer>(apiPaths.findingsCount)
export function completenessQuery(product?: string, report?: number) {
  return askingAsMay<CompletenessAnswer>(completenessAddress(product, report))
}
export const loadsQuery = asking<LoadsAnswer>(apiPaths.loads)

/** The roadmap changes only with the server itself, so that it is asked for once. */
export const roadmapQuery = queryOptions({
  ...asking<Roadmap>(apiPaths.roadmap),
  staleTime: Infinity,
})

export function figuresQuery(indicator: string, query: FiguresQuery) {
  return askingAsMay<FiguresAnswer>(figuresAddress(indicator, query))
}

/** What the page of an indicator says first. */
export function headlineQuery(indicator: string) {
  return askingAsMay<HeadlineAnswer>(pathTo('headline', indicator))
}

/** The newest figures of every show of an indicator. */
export function newestFiguresQuery(indicator: string) {
  return askingAsMay<NewestFiguresAnswer>(pathTo('newestFigures', indicator))
}

/** The headline of every indicator for one jurisdiction or group. */
export function areaHeadlinesQuery(area: string) {
  return askingAsMay<AreaHeadlinesAnswer>(areaHeadlinesAddress(area))
}

export function explanationQuery(indicator: string, figure: Figure) {
  return askingAsMay<Explanation>(explanationAddress(indicator, figure))
}

/** The observations behind an indicator, page after page. */
export function indicatorObservationsQuery(indicator: string) {
  return infiniteQueryOptions({
    queryKey: [indicatorObservationsAddress(indicator)],
    queryFn: ({ pageParam, signal }) =>
      fetchJson<ObservationsAnswer>(indicatorObservationsAddress(indicator, pageParam), signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  })
}
