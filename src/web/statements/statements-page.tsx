// Whose registers of which year are stated as complete: the choice, and the form for it.
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import {
  currentDay,
  institutionWord,
  intervalKinds,
  notStated,
  reportingAreas,
  type RoadmapOutline,
} from '#definition'
import { areaName } from '../data/names.ts'
import { useOwnPlace } from '../data/own-place.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { useAsked } from '../data/import-queries.ts'
import { Choice } from '../controls/choice.tsx'
import { Loaded } from '../controls/loaded.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { statementWords as said } from '../words/statement-words.ts'
import { language, say } from '../words/index.ts'
import { institutionsThatState, stepOf } from './period-states.ts'
import { StatingForm } from './stating-form.tsx'
import { statementsQuery, type StatedYear } from './use-statements.ts'

const route = getRouteApi('/completeness/statements')

function nameOf(roadmap: RoadmapOutline, { jurisdiction, institution }: StatedYear): string {
  return institution === notStated
    ? said.noInstitution
    : institutionWord(roadmap, { jurisdiction, institution }, language)
}

/** Years from the first report of the cycle to this one, the newest first. */
function yearsOf({ cycles }: RoadmapOutline): string[] {
  const first = Number(cycles.first.slice(0, 4))
  const last = Number(currentDay().slice(0, 4))
  return Array.from({ length: Math.max(1, last - first + 1) }, (_none, at) => String(last - at))
}

/** The first that there is; else the first there is at all. */
const firstOf = (wanted: readonly (string | undefined)[], all: readonly string[]): string =>
  wanted.find((one) => one !== undefined && all.includes(one)) ?? all[0] ?? ''

/** What the address says, with what it does not say filled in. */
function useChosenYear(): StatedYear {
  const roadmap = useOutline()
  const search = route.useSearch()
  const own = useOwnPlace()
  const areas = reportingAreas(roadmap).map(({ id }) => id)
  const jurisdiction = firstOf([search.area, own?.jurisdiction], areas)
  const institution = firstOf(
    [search.institution, own?.institution],
    institutionsThatState(roadmap, jurisdiction),
  )
  const year = /^\d{4}$/.test(search.year ?? '') ? (search.year ?? '') : (yearsOf(roadmap)[0] ?? '')
  return { jurisdiction, institution, year, step: stepOf(search.step) }
}

function YearChoice({ chosen }: { readonly chosen: StatedYear }): ReactNode {
  const roadmap = useOutline()
  const navigate = route.useNavigate()
  const { jurisdiction, institution, year, step } = chosen
  const go = (change: object) =>
    void navigate({ search: { area: jurisdiction, institution, year, step, ...change }, replace: true })
  const years = [...new Set([...yearsOf(roadmap), year])]
  const areas = reportingAreas(roadmap).filter(({ id }) => institutionsThatState(roadmap, id).length > 0)
  return (
    <form className="controls" aria-label={said.choice} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={said.area}
        value={jurisdiction}
        options={areas.map(({ id }) => ({ id, name: areaName(roadmap, id) }))}
        onChoose={(area) => go({ area, institution: undefined })}
      />
      <Choice
        label={said.institution}
        value={institution}
        options={institutionsThatState(roadmap, jurisdiction).map((id) => ({
          id,
          name: nameOf(roadmap, { ...chosen, institution: id }),
        }))}
        onChoose={(one) => go({ institution: one })}
      />
      <Choice
        label={said.year}
        value={year}
        options={years.map((id) => ({ id, name: id }))}
        onChoose={(one) => go({ year: one })}
      />
      <Choice
        label={said.step}
        value={step}
        options={intervalKinds.map(({ id, name }) => ({ id, name: say(name) }))}
        onChoose={(one) => go({ step: one })}
      />
    </form>
  )
}

function Statements(): ReactNode {
  const roadmap = useOutline()
  const chosen = useChosenYear()
  const query = useAsked(statementsQuery(chosen))
  return (
    <>
      <YearChoice chosen={chosen} />
      <Loaded query={query}>
        {(answer) => (
          <StatingForm
            key={Object.values(chosen).join(' ')}
            of={chosen}
            name={nameOf(roadmap, chosen)}
            answer={answer}
          />
        )}
      </Loaded>
    </>
  )
}

export function StatementsPage(): ReactNode {
  return (
    <>
      <PageHeading title={said.title} lead={said.lead} />
      <SignedIn>
        <Statements />
      </SignedIn>
    </>
  )
}
