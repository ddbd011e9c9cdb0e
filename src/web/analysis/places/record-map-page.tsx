// The records of a list in the large: where they lie, in which parts, where many lie together, from where to where.
import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { placeField, type Register } from '#definition'
import { OfRegister } from '../../controls/of-register.tsx'
import { SignedIn } from '../../controls/signed-in.tsx'
import { writeSearch } from '../../data/search.ts'
import { PinView } from '../../pins/pin-view.tsx'
import { isNarrowed, readListSearch } from '../../records/list/list-search.ts'
import { mapViewWords } from '../../words/analysis/map-views-words.ts'
import { recordMapWords as said } from '../../words/analysis/record-map-words.ts'
import { say, words } from '../../words/index.ts'
import { ClusterMap } from './cluster-map.tsx'
import { HexagonMap } from './hexagon-map.tsx'
import { HotSpotMap } from './hot-spot-map.tsx'
import { narrowed, type MapSearch, type ViewProps } from './map-question.ts'
import { PartMap } from './part-map.tsx'
import { RouteTables } from './route-tables.tsx'

interface View {
  readonly id: keyof typeof mapViewWords.names
  readonly lead: string
  readonly show: (props: ViewProps) => ReactNode
}

const { names, leads } = mapViewWords
const ofPlaces: readonly View[] = [
  { id: 'hexagons', lead: said.lead, show: HexagonMap },
  { id: 'points', lead: leads.points, show: ClusterMap },
  { id: 'parts', lead: leads.parts, show: PartMap },
  { id: 'hot-spots', lead: leads['hot-spots'], show: HotSpotMap },
]
const ofRoutes: readonly View[] = [{ id: 'routes', lead: leads.routes, show: RouteTables }]

/** What can be shown of a register: places where it asks for one, routes where it says which fields tell them. */
const viewsOf = (register: Register) => [
  ...(placeField(register) ? ofPlaces : []),
  ...(register.route ? ofRoutes : []),
]

interface ChosenProps extends ViewProps {
  readonly views: readonly View[]
  readonly chosen: View
}

function Views({ register, search, views, chosen }: ChosenProps): ReactNode {
  if (views.length < 2) return null
  return (
    <nav aria-label={mapViewWords.views}>
      <ul className="inline-list">
        {views.map(({ id }) => (
          <li key={id}>
            {id === chosen.id ? (
              <strong aria-current="page">{names[id]}</strong>
            ) : (
              <Link
                to="/registers/$id/map"
                params={{ id: register.id }}
                search={{ ...narrowed(search), view: id }}
              >
                {names[id]}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function RecordMaps({ register }: { readonly register: Register }): ReactNode {
  const { view, zoom, at, ...given }: MapSearch = useSearch({ strict: false })
  const list = readListSearch(given)
  const search: MapSearch = { ...list, ...(zoom ? { zoom } : {}), ...(at ? { at } : {}) }
  const views = viewsOf(register)
  const chosen = views.find(({ id }) => id === view) ?? views[0]
  return (
    <SignedIn>
      {chosen && <Views {...{ register, search, views, chosen }} />}
      <p>
        {isNarrowed(list) ? said.narrowed : said.all}{' '}
        <Link className="on-screen" to="/registers/$id" params={{ id: register.id }} search={list}>
          {said.back}
        </Link>
      </p>
      {chosen ? (
        <>
          <chosen.show key={chosen.id} register={register} search={search} />
          <PinView
            address={`/registers/${register.id}/map${writeSearch({ ...search, view: chosen.id })}`}
            name={words.list([said.title(say(register.name)), names[chosen.id]])}
          />
        </>
      ) : (
        <p className="quiet">{said.noPlace}</p>
      )}
    </SignedIn>
  )
}

/** What its page says first is known by its address, before the register is there. */
export function RecordMapPage(): ReactNode {
  const { view }: MapSearch = useSearch({ strict: false })
  const lead = [...ofPlaces, ...ofRoutes].find(({ id }) => id === view)?.lead ?? said.lead
  return (
    <OfRegister title={({ name }) => said.title(say(name))} lead={() => lead}>
      {(register) => <RecordMaps register={register} />}
    </OfRegister>
  )
}
