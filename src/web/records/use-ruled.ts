// Looks at all records of a register, some thousand at a time, until the end or until it would be too much at once.
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Register, RuledRecord } from '#definition'
import { useRefusal } from '../data/import-queries.ts'
import { request } from '../data/request.ts'

/** After so many answers the reader says whether to go on. */
const answersAtOnce = 25

export interface Ruled {
  readonly found: readonly RuledRecord[]
  readonly looked: number
  readonly isBusy: boolean
  readonly error: Error | null
  readonly again: () => void
  /** Goes on; undefined where all were looked at, or it goes on by itself. */
  readonly goOn?: () => void
}

export function useRuled(register: Register): Ruled {
  const query = useInfiniteQuery({
    queryKey: ['records', 'ruled', register.id],
    queryFn: ({ pageParam }) =>
      request('ruledRecords', { params: { id: register.id }, query: { after: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    retry: false,
  })
  const { data, hasNextPage, isFetching, fetchNextPage } = query
  const pages = data?.pages ?? []
  const isPausing = pages.length > 0 && pages.length % answersAtOnce === 0
  useEffect(() => {
    if (hasNextPage && !isFetching && !isPausing) void fetchNextPage()
  }, [hasNextPage, isFetching, isPausing, fetchNextPage])
  return {
    found: pages.flatMap(({ items }) => items),
    looked: pages.reduce((sum, page) => sum + page.looked, 0),
    isBusy: isFetching,
    error: useRefusal(query.error),
    again: () => void query.refetch(),
    ...(hasNextPage && isPausing && !isFetching ? { goOn: () => void fetchNextPage() } : {}),
  }
}
