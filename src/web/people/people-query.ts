// Everybody who has an account, and what the log says of one of them.
import { queryOptions } from '@tanstack/react-query'
import { request } from '../data/request.ts'

export const peopleQuery = queryOptions({
  queryKey: ['records', 'people'],
  queryFn: ({ signal }) => request('people', { signal }),
  staleTime: 0,
})

export const personHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['records', 'people', id],
    queryFn: ({ signal }) => request('personHistory', { params: { id }, signal }),
    staleTime: 0,
  })
