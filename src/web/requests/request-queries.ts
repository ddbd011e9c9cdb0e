// What the pages of requests ask the API, and the names of what it answers with.
import { queryOptions } from '@tanstack/react-query'
import {
  addressOf,
  otherSideText,
  type RequestPlace,
  type RequestsAnswer,
  type RequestSide,
  type RequestStanding,
  type Roadmap,
  type RoadmapOutline,
} from '#definition'
import { request, type Asked } from '../data/request.ts'
import { language, say } from '../words/index.ts'

export type ListedRequest = RequestsAnswer['items'][number]

const own = { retry: false, staleTime: 0 } as const

const listQuery = (query: NonNullable<Asked<'requests'>['query']>) =>
  queryOptions({
    queryKey: ['records', addressOf('requests', { query })],
    queryFn: ({ signal }) => request('requests', { query, signal }),
    ...own,
  })

/** Who stands on the other side, in the reader’s words. */
export const otherName = (
  roadmap: Pick<RoadmapOutline, 'jurisdictions'>,
  one: Pick<ListedRequest, 'other' | 'otherInstitution'>,
): string => otherSideText(roadmap, one, language)

/** Requests of one side: of all kinds where none is said. */
export const requestsQuery = (
  side: RequestSide | undefined,
  kind: string | undefined,
  state: RequestStanding,
) => listQuery({ side, kind, state })

/** So many stand in “My work”. */
const shownThere = 20

/** The first requests that wait for the person, or for which they wait. */
export const waitingQuery = (state: RequestStanding) => listQuery({ state, limit: shownThere })

export const paramsOf = ({ register, jurisdiction, id }: RequestPlace) => ({
  params: { register, jurisdiction, record: id },
})

export function requestQuery(place: RequestPlace) {
  return queryOptions({
    queryKey: ['records', addressOf('oneRequest', paramsOf(place))],
    queryFn: ({ signal }) => request('oneRequest', { ...paramsOf(place), signal }),
    ...own,
  })
}

export function unopenedQuery() {
  return queryOptions({
    queryKey: ['records', addressOf('unopened', { query: {} })],
    queryFn: ({ signal }) => request('unopened', { query: {}, signal }),
    ...own,
  })
}

export const kindName = ({ requestKinds = [] }: Pick<Roadmap, 'requestKinds'>, id: string): string => {
  const kind = requestKinds.find((one) => one.id === id)
  const name = kind ? say(kind.singular) : id
  return `${name.charAt(0).toLocaleUpperCase()}${name.slice(1)}`
}

/** The name of a state of requests of the register. */
export function stateName({ registers }: RoadmapOutline, register: string, state: string): string {
  const states = registers.find(({ id }) => id === register)?.states
  const found = states?.find(({ id }) => id === state)
  return found ? say(found.name) : state
}
