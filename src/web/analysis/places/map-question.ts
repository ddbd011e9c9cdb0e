// What every view of a map asks for: the register, and what the list of its records is narrowed to.
import { queryOptions } from '@tanstack/react-query'
import { addressOf, type Register } from '#definition'
import { download, request, type Asked } from '../../data/request.ts'
import type { ListSearch } from '../../records/list/list-search.ts'

const narrowing = [
  'jurisdiction',
  'institution',
  'from',
  'to',
  'search',
  'where',
  'counted',
  'import',
  'within',
  'part',
] as const

/** What the address of a view holds: what the list is narrowed to, which view, and how near it is. */
export type MapSearch = ListSearch & {
  readonly view?: string
  readonly zoom?: string
  readonly at?: string
}

/** What a view is of. */
export interface ViewProps {
  readonly register: Register
  readonly search: MapSearch
}

/** What narrows the list, without how it is shown. */
export const narrowed = (search: ListSearch): ListSearch =>
  Object.fromEntries(narrowing.flatMap((name) => (search[name] ? [[name, search[name]]] : [])))

type Viewed = 'recordMap' | 'recordClusters' | 'recordSubAreas' | 'hotSpots' | 'recordRoutes'

function asking<Id extends Viewed>(id: Id, asked: Asked<Id>) {
  return queryOptions({
    queryKey: ['records', addressOf(id, asked)],
    queryFn: ({ signal }) => request(id, { ...asked, signal }),
    ...{ retry: false, staleTime: 0 },
  })
}

const askedOf = ({ register, search }: ViewProps) => ({
  params: { id: register.id },
  query: narrowed(search),
})

export const hexagonQuery = (view: ViewProps) => asking('recordMap', askedOf(view))
export const partQuery = (view: ViewProps) => asking('recordSubAreas', askedOf(view))
export const hotSpotQuery = (view: ViewProps) => asking('hotSpots', askedOf(view))
export const routeQuery = (view: ViewProps) => asking('recordRoutes', askedOf(view))

/** How near the map is looked at, and around which place: “42.4,19.3”. */
export interface Nearness {
  readonly zoom: number
  readonly at?: string
}

function nearlyAsked(view: ViewProps, nearness: Nearness) {
  const { params, query } = askedOf(view)
  return { params, query: { ...query, ...nearness } }
}

export const clusterQuery = (view: ViewProps, nearness: Nearness) =>
  asking('recordClusters', nearlyAsked(view, nearness))

type Format = 'csv' | 'xlsx'

/** The answer of a view as a file. */
export function takeView(id: Exclude<Viewed, 'recordClusters'>, view: ViewProps, format: Format) {
  const { params, query } = askedOf(view)
  return download(id, { params, query: { ...query, format } })
}

export function takeClusters(view: ViewProps, nearness: Nearness, format: Format) {
  const { params, query } = nearlyAsked(view, nearness)
  return download('recordClusters', { params, query: { ...query, format } })
}
