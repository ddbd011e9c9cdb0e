// What the pages of imports ask the API, with the token.
import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useEffect } from 'react'
import { addressOf, type ImportAnswer } from '#definition'
import { useAskAgain } from '../person/access.ts'
import { NoAccess } from './api-problem.ts'
import { request, type Asked as AskedOf } from './request.ts'

const askedEvery = 700
const listAskedEvery = 2000

/** Is the server still at it? */
export function isBusy({ state }: Pick<ImportAnswer, 'state'>): boolean {
  return state === 'reading' || state === 'committing'
}

type OfImports = 'oneImport' | 'imports' | 'loads' | 'undoPlan' | 'mappings' | 'quarantine'

function asking<Id extends OfImports>(id: Id, asked: AskedOf<Id>) {
  return queryOptions({
    // below the name that signing in anew empties
    queryKey: ['records', addressOf(id, asked)],
    queryFn: () => request(id, asked),
    retry: false,
    staleTime: 0,
  })
}

/** An import, asked for again and again while the server is at it. */
export function importQuery(id: string) {
  return queryOptions({
    ...asking('oneImport', { params: { id } }),
    refetchInterval: ({ state }) => (state.data && isBusy(state.data) ? askedEvery : false),
  })
}

/** All imports, asked for again and again while one of them is being taken. */
export const importsQuery = (register?: string) =>
  queryOptions({
    ...asking('imports', { query: { register } }),
    refetchInterval: ({ state }) =>
      state.data?.taken.some(({ underWay }) => underWay !== null) ? listAskedEvery : false,
  })

/** The files of figures that this person may see, by whose numbers they are undone. */
export const ownLoadsQuery = asking('loads', {})

/** What undoing an import would do, as it is at this moment. */
export const undoQuery = (id: string) => ({ ...asking('undoPlan', { params: { id } }), gcTime: 0 })

export const mappingsQuery = (register: string) => asking('mappings', { query: { register } })

export const waitingPageSize = 10

export function waitingQuery(register: string, page = 0) {
  const query = { register, limit: waitingPageSize, offset: page * waitingPageSize }
  return asking('quarantine', { query })
}

/** Asks for the token again where an answer was refused for want of it. Gives what else went wrong. */
export function useRefusal(error: Error | null): Error | null {
  const askAgain = useAskAgain()
  const isRefused = error instanceof NoAccess
  useEffect(() => {
    if (isRefused) askAgain()
  }, [isRefused, askAgain])
  return isRefused ? null : error
}

type Asked<Answer> = Parameters<typeof useQuery<Answer, Error, Answer, string[]>>[0]

/** The same as a query that the page can wait for. */
export function useAsked<Answer>(
  asked: Asked<Answer>,
): Pick<UseQueryResult<Answer>, 'data' | 'error' | 'refetch'> {
  const query = useQuery(asked)
  return { data: query.data, error: useRefusal(query.error), refetch: query.refetch }
}
