// Names for the ids by which histories know people: of colleagues, as far as the server tells them.
import { queryOptions, useQuery } from '@tanstack/react-query'
import { isSignedIn } from '../person/access.ts'
import { request } from './request.ts'

const namesQuery = queryOptions({
  queryKey: ['records', 'names'],
  queryFn: ({ signal }) => request('colleagues', { signal }),
  retry: false,
})

/** The name of whoever has that id; the id where nobody tells it. */
export function useNameOf(): (id: string) => string {
  const { data } = useQuery({ ...namesQuery, enabled: isSignedIn() })
  return (id) => data?.items.find((one) => one.id === id)?.name ?? id
}
