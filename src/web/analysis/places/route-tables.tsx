// From where to where what records are of was on its way: the routes, and from and to where by jurisdiction.
import type { ReactNode } from 'react'
import { answerTexts, findField, recordFields, type Register, type RoutesAnswer } from '#definition'
import { Loaded } from '../../controls/loaded.tsx'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import { useAsked } from '../../data/import-queries.ts'
import { areaName } from '../../data/names.ts'
import { useOutline } from '../../data/roadmap-context.ts'
import { mapViewWords as said } from '../../words/analysis/map-views-words.ts'
import { recordMapWords as common } from '../../words/analysis/record-map-words.ts'
import { language, numberText } from '../../words/index.ts'
import { AnalysisFiles } from '../analysis-files.tsx'
import { routeQuery, takeView, type ViewProps } from './map-question.ts'

type Stop = string | null

/** So many places have a row of their own; what lies beyond is summed in the last one. */
const mostRows = 25

/** How a stop is called: a code by its name, a text as it is, and what is not said by a word of its own. */
function stopNames(register: Register) {
  const { route } = register
  const fields = recordFields(register)
  return (which: 'from' | 'through' | 'to', stop: Stop): string => {
    if (stop === null) return said.unsaid
    const field = findField(fields, route?.[which] ?? '')
    return field?.kind === 'code' ? (answerTexts(field, stop, language)[0] ?? stop) : stop
  }
}

interface Pair {
  readonly stop: Stop
  readonly jurisdiction: string
  readonly records: number
}

const sum = (pairs: readonly Pair[]) => pairs.reduce((all, { records }) => all + records, 0)

interface MatrixProps {
  readonly caption: string
  readonly heading: string
  readonly pairs: readonly Pair[]
  readonly nameOf: (stop: Stop) => string
}

/** Places down, jurisdictions across. */
function Matrix({ caption, heading, pairs, nameOf }: MatrixProps): ReactNode {
  const roadmap = useOutline()
  const columns = roadmap.jurisdictions
    .map(({ id }) => id)
    .filter((id) => pairs.some(({ jurisdiction }) => jurisdiction === id))
  const groups = [...Map.groupBy(pairs, ({ stop }) => stop)]
    .map(([stop, own]) => ({ name: nameOf(stop), own }))
    .toSorted((a, b) => sum(b.own) - sum(a.own))
  const rest = groups.slice(mostRows).flatMap(({ own }) => own)
  const rows = [...groups.slice(0, mostRows), ...(rest.length > 0 ? [{ name: said.others, own: rest }] : [])]
  const of = (own: readonly Pair[], id: string) => sum(own.filter(({ jurisdiction }) => jurisdiction === id))
  return (
    <ScrollRegion label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            {columns.map((id) => (
              <th scope="col" className="number" key={id}>
                {areaName(roadmap, id)}
              </th>
            ))}
            <th scope="col" className="number">
              {said.sum}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, own }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {columns.map((id) => (
                <td className="number" key={id}>
                  {numberText(of(own, id))}
                </td>
              ))}
              <td className="number">{numberText(sum(own))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

interface Props {
  readonly register: Register
  readonly answer: RoutesAnswer
}

function WayTable({ register, answer }: Props): ReactNode {
  const roadmap = useOutline()
  const nameOf = stopNames(register)
  const hasThrough = register.route?.through !== undefined
  return (
    <ScrollRegion label={said.ways}>
      <table className="stacks">
        <caption>{said.ways}</caption>
        <thead>
          <tr>
            <th scope="col">{said.from}</th>
            {hasThrough && <th scope="col">{said.through}</th>}
            <th scope="col">{said.recordedIn}</th>
            <th scope="col">{said.to}</th>
            <th scope="col" className="number">
              {common.records}
            </th>
          </tr>
        </thead>
        <tbody>
          {answer.routes.map(({ from, through, jurisdiction, to, records }) => (
            <tr key={JSON.stringify([from, through, jurisdiction, to])}>
              <th scope="row">{nameOf('from', from)}</th>
              {hasThrough && <td data-label={said.through}>{nameOf('through', through)}</td>}
              <td data-label={said.recordedIn}>{areaName(roadmap, jurisdiction)}</td>
              <td data-label={said.to}>{nameOf('to', to)}</td>
              <td className="number" data-label={common.records}>
                {numberText(records)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Routes({ register, search, answer }: Props & ViewProps): ReactNode {
  const nameOf = stopNames(register)
  const { records, withoutRoute, unlisted, origins, destinations } = answer
  if (records === 0) return <p className="quiet">{common.noRecords}</p>
  if (answer.routes.length === 0) return <p className="quiet">{said.noRoutes}</p>
  return (
    <>
      <p className="quiet">
        {withoutRoute > 0 && said.withoutRoute(withoutRoute, numberText(withoutRoute))}{' '}
        {unlisted > 0 && said.unlisted(unlisted, numberText(unlisted))} {said.only}
      </p>
      <Matrix
        {...{ caption: said.origins, heading: said.from, nameOf: (stop) => nameOf('from', stop) }}
        pairs={origins.map(({ from, ...own }) => ({ ...own, stop: from }))}
      />
      <Matrix
        {...{ caption: said.destinations, heading: said.to, nameOf: (stop) => nameOf('to', stop) }}
        pairs={destinations.map(({ to, ...own }) => ({ ...own, stop: to }))}
      />
      <WayTable {...{ register, answer }} />
      <AnalysisFiles take={(format) => takeView('recordRoutes', { register, search }, format)} />
    </>
  )
}

export function RouteTables(view: ViewProps): ReactNode {
  const asked = useAsked(routeQuery(view))
  return <Loaded query={asked}>{(answer) => <Routes {...view} answer={answer} />}</Loaded>
}
