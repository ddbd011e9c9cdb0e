// Names for the ids by which histories know people: of colleagues, as far as the server tells them.
import { queryOptions, useQuery } from '@tanstack/react-query'
import { isSignedIn } from '../person/access.ts'
import { words } from '../words/index.ts'
import { request } from './request.ts'

/** Everybody whose name is told, by id. */
export const namesQuery = queryOptions({
  queryKey: ['records', 'names'],
  queryFn: ({ signal }) => request('colleagues', { signal }),
  retry: false,
})

/** The name of whoever has that id, of a deputy also for whom; the id where nobody tells it. */
export function useNameOf(): (id: string) => string {
  const { data } = useQuery({ ...namesQuery, enabled: isSignedIn() })
  const nameOf = (id: string) => data?.items.find((one) => one.id === id)?.name ?? id
  return (by) => by.split(' for ').map(nameOf).join(words.who.inPlaceOf)
}
