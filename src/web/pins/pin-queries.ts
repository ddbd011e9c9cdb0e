// What the pages ask the API of pinned views. Asked again when somebody signs in or out.
import { queryOptions } from '@tanstack/react-query'
import { addressOf } from '#definition'
import { request } from '../data/request.ts'

/** The person's own, the newest first. */
export const pinsQuery = queryOptions({
  queryKey: ['records', addressOf('pins')],
  queryFn: ({ signal }) => request('pins', { signal }),
  ...{ retry: false, staleTime: 0 },
})

/** One by its id, whoever pinned it. */
export function pinQuery(id: string) {
  const params = { id }
  return queryOptions({
    queryKey: ['records', addressOf('openPin', { params })],
    queryFn: ({ signal }) => request('openPin', { params, signal }),
    ...{ retry: false, staleTime: 0 },
  })
}
