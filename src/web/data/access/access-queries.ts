// What the pages ask of openings, deputies and the audit log.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { addressOf, type AuditQuery } from '#definition'
import { request } from '../request.ts'

export const openingsQuery = queryOptions({
  queryKey: ['records', addressOf('openings')],
  queryFn: ({ signal }) => request('openings', { signal }),
  staleTime: 0,
})

export const deputiesQuery = queryOptions({
  queryKey: ['records', addressOf('deputies')],
  queryFn: ({ signal }) => request('deputies', { signal }),
  staleTime: 0,
})

export const erasuresQuery = queryOptions({
  queryKey: ['records', addressOf('erasures')],
  queryFn: ({ signal }) => request('erasures', { signal }),
  staleTime: 0,
})

/** The record of which something is to be erased. */
export interface ErasureSearch {
  readonly register?: string
  readonly jurisdiction?: string
  readonly record?: string
}

/** What is narrowed to. */
export type AuditSearch = Pick<AuditQuery, 'by' | 'action' | 'chain' | 'search' | 'from' | 'to'>

/** The log, page after page. */
export const auditQuery = (query: AuditSearch) =>
  infiniteQueryOptions({
    queryKey: ['records', addressOf('audit', { query })],
    queryFn: ({ pageParam, signal }) => request('audit', { query: { ...query, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    staleTime: 0,
  })
