// Cohorts: how far the records of a register have come, by the time of their beginning; as a chart of shares and a table.
import { getRouteApi } from '@tanstack/react-router'
import { Suspense, useMemo, type ReactNode } from 'react'
import {
  cohortLengths,
  cohortMonths,
  findField,
  findList,
  type CohortsAnswer,
  type FollowedRows,
  type Register,
} from '#definition'
import { Choice } from '../controls/choice.tsx'
import { Loaded, Waiting } from '../controls/loaded.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { useAsked } from '../data/import-queries.ts'
import { areaName } from '../data/names.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { writeSearch } from '../data/search.ts'
import { PinView } from '../pins/pin-view.tsx'
import { cohortWords as said } from '../words/analysis/cohort-words.ts'
import { numberText, say, words } from '../words/index.ts'
import { AnalysisFiles } from './analysis-files.tsx'
import { ChartToTake } from './chart-to-take.tsx'
import { cohortChart } from './cohort-chart.ts'
import { CohortTable } from './cohort-table.tsx'
import { cohortsQuery, followedRegisters, takeCohorts, useFollowed } from './followed-queries.ts'
import type { CohortSearch } from './followed-search.ts'

const route = getRouteApi('/cohorts')
type Search = CohortSearch

/** Two years are the time after which a cohort is looked at first. */
const usualMonths = 24

interface Chosen {
  readonly register: Register
  readonly rows: FollowedRows | undefined
  readonly months: number
}

function chosenOf(registers: readonly Register[], search: Search): Chosen | undefined {
  const register = registers.find(({ id }) => id === search.register) ?? registers[0]
  if (!register) return undefined
  const rows = register.cohorts?.rows?.find(({ of }) => of === search.of)
  const months = cohortMonths.find((one) => String(one) === search.months) ?? usualMonths
  return { register, rows, months }
}

const childName = (register: Register, id: string) => {
  const child = register.children.find((one) => one.id === id)
  return child ? say(child.name) : id
}

/** The name of a code by which rows are kept apart. */
function codeName(register: Register, rows: FollowedRows, code: string): string {
  const child = register.children.find(({ id }) => id === rows.of)
  const field = child && rows.apart !== undefined ? findField(child.fields, rows.apart) : undefined
  const entry = field && findList(field)?.codes[code]
  return entry ? say(entry.name) : code
}

function useChoose() {
  const navigate = route.useNavigate()
  return (change: Search) =>
    void navigate({
      search: (before) =>
        Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== '')),
      ...{ replace: true, resetScroll: false },
    })
}

interface Props {
  readonly chosen: Chosen
  readonly search: Search
}

function Choices({ chosen: { register, months }, search }: Props): ReactNode {
  const roadmap = useOutline()
  const choose = useChoose()
  const registers = followedRegisters(useFollowed())
  const rows = register.cohorts?.rows ?? []
  return (
    <form className="controls" aria-label={said.title} onSubmit={(event) => event.preventDefault()}>
      {registers.length > 1 && (
        <Choice
          label={said.register}
          value={register.id}
          options={registers.map(({ id, name }) => ({ id, name: say(name) }))}
          onChoose={(id) => choose({ register: id, of: '', code: '' })}
        />
      )}
      <Choice
        label={said.area}
        value={search.jurisdiction ?? ''}
        none={said.anyArea}
        options={roadmap.jurisdictions.map(({ id }) => ({ id, name: areaName(roadmap, id) }))}
        onChoose={(jurisdiction) => choose({ jurisdiction })}
      />
      <Choice
        label={said.length}
        value={search.length ?? 'year'}
        options={cohortLengths.map((id) => ({ id, name: said.lengths[id] }))}
        onChoose={(length) => choose({ length: length === 'year' ? '' : length })}
      />
      {rows.length > 0 && (
        <Choice
          label={said.of}
          value={search.of ?? ''}
          none={said.records}
          options={rows.map(({ of }) => ({ id: of, name: childName(register, of) }))}
          onChoose={(of) => choose({ of, code: '' })}
        />
      )}
      <Choice
        label={said.months}
        value={String(months)}
        options={cohortMonths.map((one) => ({ id: String(one), name: said.within(numberText(one)) }))}
        onChoose={(one) => choose({ months: one === String(usualMonths) ? '' : one })}
      />
    </form>
  )
}

/** What is counted in one line: the rows and their code, or the records; and where. */
function useWhat({ register, rows }: Chosen, { code }: CohortsAnswer, search: Search): string {
  const roadmap = useOutline()
  const counted = rows ? childName(register, rows.of) : say(register.name)
  const own = rows && code !== null ? [codeName(register, rows, code)] : []
  const area = search.jurisdiction === undefined ? [] : [areaName(roadmap, search.jurisdiction)]
  return words.list([counted, ...own, ...area])
}

const askedOf = ({ chosen, search: { jurisdiction, length, of, code } }: Props) => ({
  params: { id: chosen.register.id },
  query: { jurisdiction, of, code, length: cohortLengths.find((one) => one === length) },
})

function CodeChoice({
  chosen,
  answer,
}: {
  readonly chosen: Chosen
  readonly answer: CohortsAnswer
}): ReactNode {
  const choose = useChoose()
  const { rows, register } = chosen
  if (!rows || rows.apart === undefined || answer.codes.length < 2) return null
  const child = register.children.find(({ id }) => id === rows.of)
  const field = child && findField(child.fields, rows.apart)
  return (
    <div className="controls">
      <Choice
        label={field ? say(field.name) : rows.apart}
        value={answer.code ?? ''}
        options={answer.codes.map((id) => ({ id, name: codeName(register, rows, id) }))}
        onChoose={(code) => choose({ code })}
      />
    </div>
  )
}

function Shown({ chosen, search, answer }: Props & { readonly answer: CohortsAnswer }): ReactNode {
  const roadmap = useOutline()
  const what = useWhat(chosen, answer, search)
  const { register, months } = chosen
  const { cohorts, parts } = answer
  const steps = useMemo(() => register.cohorts?.steps.map(({ name }) => say(name)) ?? [], [register])
  const title = said.chart(what, said.within(numberText(months)))
  const matter = useMemo(
    () => cohortChart(cohorts, { title, months, steps }),
    [cohorts, title, months, steps],
  )
  return (
    <section aria-labelledby="followed">
      <h2 id="followed">{register.cohorts ? say(register.cohorts.name) : ''}</h2>
      <CodeChoice chosen={chosen} answer={answer} />
      {parts.length > 0 && (
        <p className="quiet">{said.part(words.list(parts.map((id) => areaName(roadmap, id))))}</p>
      )}
      {cohorts.length === 0 ? (
        <p className="quiet">{said.empty}</p>
      ) : (
        <>
          <ChartToTake matter={matter} name={`cohorts-${register.id}`} />
          <p className="quiet">{said.unripe}</p>
          <CohortTable caption={what} cohorts={cohorts} steps={steps} />
          <AnalysisFiles take={(format) => takeCohorts(askedOf({ chosen, search }), format)} />
          <PinView address={`/cohorts${writeSearch({ ...search })}`} name={title} />
        </>
      )}
    </section>
  )
}

function Cohorts({ chosen, search }: Props): ReactNode {
  const query = useAsked(cohortsQuery(askedOf({ chosen, search })))
  return (
    <>
      <Choices chosen={chosen} search={search} />
      <Loaded query={query}>{(answer) => <Shown {...{ chosen, search, answer }} />}</Loaded>
    </>
  )
}

function Wanted(): ReactNode {
  const search = route.useSearch()
  const chosen = chosenOf(followedRegisters(useFollowed()), search)
  return chosen ? <Cohorts chosen={chosen} search={search} /> : <p className="quiet">{said.none}</p>
}

export function CohortsPage(): ReactNode {
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
