// How long something took: the distribution of days in the records of a register, by jurisdiction and by what keeps records apart.
import { getRouteApi } from '@tanstack/react-router'
import { Suspense, useId, useMemo, type ReactNode } from 'react'
import { findField, findList, type Duration, type DurationsAnswer, type Register } from '#definition'
import { Choice } from '../controls/choice.tsx'
import { Loaded, Waiting } from '../controls/loaded.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { useAsked } from '../data/import-queries.ts'
import { areaName } from '../data/names.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { writeSearch } from '../data/search.ts'
import { PinView } from '../pins/pin-view.tsx'
import { durationWords as said } from '../words/analysis/duration-words.ts'
import { numberText, say, words } from '../words/index.ts'
import { AnalysisFiles } from './analysis-files.tsx'
import { ChartToTake } from './chart-to-take.tsx'
import { durationChart } from './duration-chart.ts'
import { DurationTable, type NamedRow } from './duration-table.tsx'
import { durationsOf, durationsQuery, takeDurations, useFollowed } from './followed-queries.ts'
import type { DurationSearch } from './followed-search.ts'

const route = getRouteApi('/durations')
type Search = DurationSearch

interface Chosen {
  readonly register: Register
  readonly duration: Duration
}

const keyOf = ({ register, duration }: Chosen) => `${register.id}/${duration.id}`

function useChoose() {
  const navigate = route.useNavigate()
  return (change: Search) =>
    void navigate({
      search: (before) =>
        Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== '')),
      ...{ replace: true, resetScroll: false },
    })
}

/** The field that keeps records apart. */
function apartField({ register, duration: { apart } }: Chosen) {
  const child = register.children.find(({ id }) => id === apart?.of)
  return child && apart ? findField(child.fields, apart.field) : undefined
}

function DayField({
  label,
  value,
  onChoose,
}: {
  readonly label: string
  readonly value: string
  readonly onChoose: (day: string) => void
}): ReactNode {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" value={value} onChange={(event) => onChoose(event.target.value)} />
    </div>
  )
}

interface Props {
  readonly chosen: Chosen
  readonly search: Search
}

function Choices({ chosen, search }: Props): ReactNode {
  const roadmap = useOutline()
  const choose = useChoose()
  const all = durationsOf(useFollowed())
  const field = apartField(chosen)
  return (
    <form className="controls" aria-label={said.title} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={said.duration}
        value={keyOf(chosen)}
        options={all.map((one) => ({ id: keyOf(one), name: say(one.duration.name) }))}
        onChoose={(of) => choose({ of })}
      />
      <Choice
        label={said.area}
        value={search.jurisdiction ?? ''}
        none={said.anyArea}
        options={roadmap.jurisdictions.map(({ id }) => ({ id, name: areaName(roadmap, id) }))}
        onChoose={(jurisdiction) => choose({ jurisdiction })}
      />
      <DayField label={said.from} value={search.from ?? ''} onChoose={(from) => choose({ from })} />
      <DayField label={said.to} value={search.to ?? ''} onChoose={(to) => choose({ to })} />
      {field && (
        <fieldset className="choice">
          <legend className="unseen">{say(field.name)}</legend>
          <div className="ticks">
            <label>
              <input
                type="checkbox"
                checked={search.apart === 'yes'}
                onChange={(event) => choose({ apart: event.target.checked ? 'yes' : '' })}
              />
              {said.apart(say(field.name))}
            </label>
          </div>
        </fieldset>
      )}
    </form>
  )
}

const askedOf = ({ chosen, search: { jurisdiction, from, to, apart } }: Props) => ({
  params: { id: chosen.register.id },
  query: { duration: chosen.duration.id, jurisdiction, from, to, apart: apart === 'yes' },
})

/** The rows with their names: all together first, where more than one jurisdiction is asked for. */
function useNamedRows(chosen: Chosen, { rows }: DurationsAnswer, search: Search): NamedRow[] {
  const roadmap = useOutline()
  return useMemo(() => {
    const field = apartField(chosen)
    const codes = field ? findList(field)?.codes : undefined
    const codeName = (code: string) => (codes?.[code] ? say(codes[code].name) : said.noCode)
    const shown = rows.filter(
      ({ jurisdiction }) => search.jurisdiction === undefined || jurisdiction !== null,
    )
    return shown.map((row) => {
      const area = row.jurisdiction === null ? said.together : areaName(roadmap, row.jurisdiction)
      return { row, name: row.code === null ? area : words.list([area, codeName(row.code)]) }
    })
  }, [roadmap, chosen, rows, search.jurisdiction])
}

function Shown({ chosen, search, answer }: Props & { readonly answer: DurationsAnswer }): ReactNode {
  const roadmap = useOutline()
  const rows = useNamedRows(chosen, answer, search)
  const { duration } = chosen
  const title = said.chart(say(duration.name))
  const isOne = search.jurisdiction !== undefined
  // Jurisdictions stand in the table; of all of them the chart draws the whole, which is what its bars add up to.
  const matter = useMemo(
    () =>
      durationChart(
        duration,
        rows.filter(({ row }) => isOne || row.jurisdiction === null),
        title,
      ),
    [duration, rows, isOne, title],
  )
  if (rows.length === 0) return <p className="quiet">{said.empty}</p>
  const { parts, fewest } = answer
  return (
    <section aria-labelledby="durations">
      <h2 id="durations">{say(duration.name)}</h2>
      {parts.length > 0 && (
        <p className="quiet">{said.part(words.list(parts.map((id) => areaName(roadmap, id))))}</p>
      )}
      {matter ? (
        <ChartToTake matter={matter} name={`durations-${duration.id}`} />
      ) : (
        <p role="status">{said.tooFew(numberText(fewest))}</p>
      )}
      <DurationTable caption={title} rows={rows} fewest={fewest} />
      <AnalysisFiles take={(format) => takeDurations(askedOf({ chosen, search }), format)} />
      <p className="quiet">{said.notes}</p>
      <PinView address={`/durations${writeSearch({ ...search })}`} name={title} />
    </section>
  )
}

function Durations({ chosen, search }: Props): ReactNode {
  const query = useAsked(durationsQuery(askedOf({ chosen, search })))
  return (
    <>
      <Choices chosen={chosen} search={search} />
      <Loaded query={query}>{(answer) => <Shown {...{ chosen, search, answer }} />}</Loaded>
    </>
  )
}

function Wanted(): ReactNode {
  const search = route.useSearch()
  const all = durationsOf(useFollowed())
  const chosen = all.find((one) => keyOf(one) === search.of) ?? all[0]
  return chosen ? <Durations chosen={chosen} search={search} /> : <p className="quiet">{said.none}</p>
}

export function DurationsPage(): ReactNode {
  return (
    <>
      <PageHeading title={said.title} lead={said.lead} />
      <SignedIn>
        <Suspense fallback={<Waiting />}>
          <Wanted />
        </Suspense>
      </SignedIn>
    </>
  )
}
