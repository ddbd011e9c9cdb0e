// Signals: the months that are marked, all that is watched, and two years of one row as a chart and a table.
import { queryOptions } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { useMemo, type ReactNode } from 'react'
import { addressOf, findRegister, type SignalsAnswer, type WatchedSeries } from '#definition'
import { Choice } from '../controls/choice.tsx'
import { Loaded } from '../controls/loaded.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { useAsked } from '../data/import-queries.ts'
import { areaName } from '../data/names.ts'
import { download, request, type Asked } from '../data/request.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { writeSearch } from '../data/search.ts'
import { PinView } from '../pins/pin-view.tsx'
import { signalWords as said } from '../words/analysis/signal-words.ts'
import { numberText, percentText, say } from '../words/index.ts'
import { AnalysisFiles } from './analysis-files.tsx'
import { ChartToTake } from './chart-to-take.tsx'
import { signalChart } from './signal-chart.ts'
import { SignalTable, useSeriesNames, type Row } from './signal-tables.tsx'

type Query = NonNullable<Asked<'signals'>['query']>

function signalsQuery(query: Query) {
  return queryOptions({
    queryKey: ['records', addressOf('signals', { query })],
    queryFn: ({ signal }) => request('signals', { query, signal }),
    ...{ retry: false, staleTime: 0 },
  })
}

const route = getRouteApi('/signals')

/** How much of what is marked is chance, and how months are judged. */
function Chance({ answer }: { readonly answer: SignalsAnswer }): ReactNode {
  const { judged, byChance, rate, simulated } = answer
  const shown = numberText(Math.round(byChance * 100) / 100)
  return (
    <>
      <p className="quiet">
        {said.chance(judged, numberText(judged), percentText(rate), shown)}{' '}
        {said.simulated(percentText(simulated.long), percentText(simulated.short))}
      </p>
      <details>
        <summary>{said.methodTitle}</summary>
        <p className="prose">{said.method}</p>
      </details>
    </>
  )
}

const newestOf = (series: WatchedSeries): Row[] => series.months.slice(-1).map((month) => ({ series, month }))

function All({ answer }: { readonly answer: SignalsAnswer }): ReactNode {
  const { series } = answer
  if (series.length === 0) return <p className="quiet">{said.noSeries}</p>
  const found = series.flatMap((one) =>
    one.months.filter(({ isSignal }) => isSignal).map((month): Row => ({ series: one, month })),
  )
  return (
    <>
      <Chance answer={answer} />
      <section aria-labelledby="found">
        <h2 id="found">{said.found}</h2>
        {found.length === 0 ? (
          <p role="status">{said.none}</p>
        ) : (
          <SignalTable caption={said.found} rows={found} limits={answer} isOfMany />
        )}
      </section>
      <section aria-labelledby="watched">
        <h2 id="watched">{said.all}</h2>
        <p className="quiet">{said.allHint}</p>
        <SignalTable caption={said.all} rows={series.flatMap(newestOf)} limits={answer} isOfMany />
      </section>
    </>
  )
}

function SeriesChart({
  series,
  title,
}: {
  readonly series: WatchedSeries
  readonly title: string
}): ReactNode {
  const matter = useMemo(() => signalChart(series, title), [series, title])
  return <ChartToTake matter={matter} name={`signals-${series.register}-${series.jurisdiction}`} />
}

/** Two years of one register in one jurisdiction, the newest month first in the table. */
function One({
  series,
  answer,
}: {
  readonly series: WatchedSeries
  readonly answer: SignalsAnswer
}): ReactNode {
  const { register, area } = useSeriesNames()(series)
  const title = said.chartTitle(register, area)
  const rows = series.months.toReversed().map((month): Row => ({ series, month }))
  return (
    <section aria-labelledby="one">
      <h2 id="one">{said.of(register, area)}</h2>
      {series.isPart && <p className="quiet">{said.part}</p>}
      {series.months.some(({ count }) => count !== null) && <SeriesChart series={series} title={title} />}
      <SignalTable caption={title} rows={rows} limits={answer} isOfMany={false} />
      <Chance answer={answer} />
      <p>
        <Link to="/signals" search={{}}>
          {said.close}
        </Link>
      </p>
    </section>
  )
}

function Choices(): ReactNode {
  const roadmap = useOutline()
  const { register = '', jurisdiction = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const choose = (change: { readonly register?: string; readonly jurisdiction?: string }) => {
    const next = { register, jurisdiction, ...change }
    const search = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== ''))
    void navigate({ search, replace: true, resetScroll: false })
  }
  const watched = roadmap.registers.filter(({ isWatched }) => isWatched)
  return (
    <div className="controls">
      <Choice
        label={said.register}
        value={register}
        none={said.anyRegister}
        options={watched.map(({ id, name }) => ({ id, name: say(name) }))}
        onChoose={(id) => choose({ register: id })}
      />
      <Choice
        label={said.area}
        value={jurisdiction}
        none={said.anyArea}
        options={roadmap.jurisdictions.map(({ id }) => ({ id, name: areaName(roadmap, id) }))}
        onChoose={(id) => choose({ jurisdiction: id })}
      />
    </div>
  )
}

/** What is seen, by its names: the signals of a register, of a jurisdiction, or all. */
function useViewName(): string {
  const roadmap = useOutline()
  const { register, jurisdiction } = route.useSearch()
  const found = register === undefined ? undefined : findRegister(roadmap, register)
  const names = [
    found ? say(found.name) : '',
    jurisdiction === undefined ? '' : areaName(roadmap, jurisdiction),
  ]
  return [said.title, ...names].filter((name) => name !== '').join(' · ')
}

function Signals(): ReactNode {
  const search = route.useSearch()
  const asked = useAsked(signalsQuery(search))
  const name = useViewName()
  return (
    <>
      <Choices />
      <PinView address={`/signals${writeSearch({ ...search })}`} name={name} />
      <Loaded query={asked}>
        {(answer) => {
          const [first] = answer.series
          const isOne = search.register !== undefined && search.jurisdiction !== undefined
          return (
            <>
              {isOne && first ? <One series={first} answer={answer} /> : <All answer={answer} />}
              {first && (
                <AnalysisFiles take={(format) => download('signals', { query: { ...search, format } })} />
              )}
            </>
          )
        }}
      </Loaded>
    </>
  )
}

export function SignalsPage(): ReactNode {
  const { registers } = useOutline()
  return (
    <>
      <PageHeading title={said.title} lead={said.lead} />
      <SignedIn>
        {registers.some(({ isWatched }) => isWatched) ? (
          <Signals />
        ) : (
          <p className="quiet">{said.noWatched}</p>
        )}
      </SignedIn>
    </>
  )
}
