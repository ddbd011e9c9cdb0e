// What stands beside a section of a document by itself: figures of the year with their marks, and months that are marked.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import {
  findIndicator,
  findRegister,
  type DocumentSection,
  type Figure,
  type WatchedSeries,
} from '#definition'
import { useAsked } from '../data/import-queries.ts'
import { indicatorPath } from '../data/names.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { Loaded } from '../controls/loaded.tsx'
import { TableHeads } from '../controls/table-heads.tsx'
import { FlagMark, figureInWords } from '../figures/figure-words.tsx'
import { documentWords as said } from '../words/review/document-words.ts'
import { numberText, say } from '../words/index.ts'
import { watchedQuery, yearFiguresQuery } from './document-queries.ts'
import { figureName } from './returning/pin-names.ts'

interface Place {
  readonly jurisdiction: string
  readonly edition: string
}

type AskedFigures = NonNullable<DocumentSection['figures']>[number]

const isWanted = ({ shows, codes = {} }: AskedFigures, one: Pick<Figure, 'show' | 'codes'>) =>
  (shows?.includes(one.show) ?? true) && Object.entries(one.codes).every(([id, code]) => codes[id] === code)

function Figures({ of, jurisdiction, edition }: Place & { readonly of: AskedFigures }): ReactNode {
  const roadmap = useRoadmap()
  const indicator = findIndicator(roadmap, of.indicator)
  const query = useAsked(yearFiguresQuery(of.indicator, jurisdiction, edition))
  if (!indicator) return null
  const title = `${indicator.code} ${say(indicator.name)}, ${edition}`
  return (
    <Loaded query={query}>
      {({ figures }) => {
        const own = figures.filter((one) => one.jurisdiction === jurisdiction && one.period === edition)
        const shown = own.filter((one) => isWanted(of, one))
        return (
          <table className="stacks">
            <caption>
              <a href={indicatorPath(indicator.id)}>{title}</a>
            </caption>
            <TableHeads names={[said.figure, said.value]} />
            <tbody>
              {shown.map((one) => {
                const name = figureName(roadmap, {
                  indicator: indicator.id,
                  show: one.show,
                  codes: one.codes,
                })
                return (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td data-label={said.value}>
                      {figureInWords(roadmap, indicator, one)}{' '}
                      {one.flags.map((flag) => (
                        <FlagMark key={flag} flag={flag} />
                      ))}
                    </td>
                  </tr>
                )
              })}
              {shown.length === 0 && (
                <tr>
                  <td colSpan={2}>{said.figuresNone}</td>
                </tr>
              )}
            </tbody>
          </table>
        )
      }}
    </Loaded>
  )
}

function Months({
  series,
  edition,
}: {
  readonly series: readonly WatchedSeries[]
  readonly edition: string
}): ReactNode {
  const months = series.flatMap((one) => one.months).filter(({ month }) => month.startsWith(edition))
  const judged = months.filter(({ state }) => state === 'judged')
  const marked = judged.filter(({ isSignal }) => isSignal)
  if (judged.length === 0) return <p className="quiet">{said.signalsUnknown}</p>
  if (marked.length === 0) return <p className="quiet">{said.signalsNone(numberText(judged.length))}</p>
  return (
    <ul>
      {marked.map(({ month, count, threshold }) => (
        <li key={month}>
          {month}: {said.records} {count === null ? '–' : numberText(count)}, {said.usual}{' '}
          {threshold === null ? '–' : numberText(threshold)}
        </li>
      ))}
    </ul>
  )
}

function Signals({ register: id, jurisdiction, edition }: Place & { readonly register: string }): ReactNode {
  const register = findRegister(useRoadmap(), id)
  const query = useAsked(watchedQuery(id, jurisdiction))
  if (!register) return null
  return (
    <>
      <h3>
        <Link to="/signals" search={{ register: id, jurisdiction }}>
          {said.signals}: {say(register.name)}
        </Link>
      </h3>
      <Loaded query={query}>{({ series }) => <Months series={series} edition={edition} />}</Loaded>
    </>
  )
}

/** Everything that is filled in beside a section. */
export function BesideSection({
  section,
  ...place
}: Place & { readonly section: DocumentSection }): ReactNode {
  const { figures = [], signals = [] } = section
  return (
    <>
      {figures.map((of) => (
        <Figures key={of.indicator} of={of} {...place} />
      ))}
      {signals.map((register) => (
        <Signals key={register} register={register} {...place} />
      ))}
    </>
  )
}
