// Every question the pages ask the API, once, with the name its answer is cached under.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import {
  apiPaths,
  completenessAddress,
  explanationAddress,
  figuresAddress,
  indicatorObservationsAddress,
  type CompletenessAnswer,
  type Explanation,
  type Figure,
  type FiguresAnswer,
  type FiguresQuery,
  type FindingsAnswer,
  type LoadsAnswer,
  type ObservationsAnswer,
  type OverviewAnswer,
  type Roadmap,
  type StatusAnswer,
} from '#definition'
import { fetchWithToken, readToken } from '../records/access.ts'
import { fetchJson } from './fetch-json.ts'

function asking<Answer>(address: string) {
  return queryOptions({
    queryKey: [address],
    queryFn: ({ signal }) => fetchJson<Answer>(address, signal),
  })
}

export const statusQuery = asking<StatusAnswer>(apiPaths.status)
export const overviewQuery = asking<OverviewAnswer>(apiPaths.overview)
/** With the access token of this window, where there is one: what registers count is seen by those who may. */
export const findingsQuery = queryOptions({
  queryKey: [apiPaths.findings],
  queryFn: ({ signal }) =>
    readToken() === ''
      ? fetchJson<FindingsAnswer>(apiPaths.findings, signal)
      : fetchWithToken<FindingsAnswer>(apiPaths.findings),
})
/** With the access token of this window, where there is one: which registers are kept is seen by those who may. */
export function completenessQuery(product?: string, report?: number) {
  const address = completenessAddress(product, report)
  return queryOptions({
    queryKey: [address],
    queryFn: ({ signal }) =>
      readToken() === ''
        ? fetchJson<CompletenessAnswer>(address, signal)
        : fetchWithToken<CompletenessAnswer>(address),
  })
}
export const loadsQuery = asking<LoadsAnswer>(apiPaths.loads)

/** The roadmap changes only with the server itself, so that it is asked for once. */
export const roadmapQuery = queryOptions({
  ...asking<Roadmap>(apiPaths.roadmap),
  staleTime: Infinity,
})

export function figuresQuery(indicator: string, query: FiguresQuery) {
  return asking<FiguresAnswer>(figuresAddress(indicator, query))
}

export function explanationQuery(indicator: string, figure: Figure) {
  return asking<Explanation>(explanationAddress(indicator, figure))
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
