// A new request: what is asked, and of whom. The form of the record opens with that, and sends it.
import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import {
  completeRequest,
  currentDay,
  findInstitution,
  institutionsIn,
  type Keeper,
  type RequestKind,
  type RequestRegister,
  type Roadmap,
  whoIsAsked,
} from '#definition'
import { areaName } from '../data/names.ts'
import { useOwnPlace } from '../data/own-place.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { Choice } from '../controls/choice.tsx'
import { institutionName } from '../controls/choosing/institution-choices.ts'
import { PageHeading } from '../controls/page-heading.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { keepDraft, newDraftName } from '../person/drafts.ts'
import { emptyForm } from '../person/form-state.ts'
import { requestWords as said } from '../words/review/request-words.ts'
import { say } from '../words/index.ts'
import { findRequestRegister } from './request-register.ts'

/** Institutions that may ask this kind, the own one first. */
function askers(roadmap: Roadmap, kind: RequestKind, register: RequestRegister): Keeper[] {
  const kinds = kind.askedBy ?? register.keptBy
  return roadmap.jurisdictions.flatMap(({ id: jurisdiction }) =>
    institutionsIn(roadmap, jurisdiction)
      .filter((one) => kinds.includes(one.kind) && register.keptBy.includes(one.kind))
      .map(({ id: institution }) => ({ jurisdiction, institution })),
  )
}

/** What stands in the form when it opens. */
function answersOf(roadmap: Roadmap, kind: RequestKind, register: RequestRegister, asked: string) {
  const { direction, otherSide } = register.requestFlow
  const answers = {
    ...(kind.where ? { [kind.where.field]: kind.where.is } : {}),
    [register.countsOn]: currentDay(),
    [direction.field]: direction.asking,
    ...(asked === '' ? {} : { [otherSide.institution]: asked }),
  }
  return completeRequest(roadmap, register, answers) as Readonly<Record<string, string>>
}

const placed = (roadmap: Roadmap, { jurisdiction, institution }: Keeper): string =>
  `${areaName(roadmap, jurisdiction)}: ${institutionName(roadmap, { jurisdiction, institution })}`

/** Keeps what is known as a draft of the record, and gives its name. */
function keepBegun(
  register: RequestRegister,
  asker: Keeper,
  fields: Readonly<Record<string, string>>,
): string {
  const name = newDraftName()
  const state = { ...emptyForm(register, asker), fields }
  keepDraft({ register: register.id, record: name, at: new Date().toISOString(), state })
  return name
}

function Begin({
  kind,
  register,
}: {
  readonly kind: RequestKind
  readonly register: RequestRegister
}): ReactNode {
  const roadmap = useRoadmap()
  const navigate = useNavigate()
  const own = useOwnPlace()
  const may = askers(roadmap, kind, register)
  const near = may.find(({ institution }) => institution === own?.institution)
  const [from, setFrom] = useState(
    (near ?? may.find((one) => one.jurisdiction === own?.jurisdiction) ?? may[0])?.institution ?? '',
  )
  const [to, setTo] = useState('')
  const asker = may.find(({ institution }) => institution === from)
  const answers = answersOf(roadmap, kind, register, to)
  const due = answers[register.requestFlow.days.due]
  const go = () => {
    if (!asker) return
    const name = keepBegun(register, asker, answers)
    void navigate({ to: '/registers/$id/new', params: { id: register.id }, search: { draft: name } })
  }
  if (may.length === 0) return <p className="quiet">{said.begin.noneMay}</p>
  const asked = whoIsAsked(roadmap, kind.id).filter(({ id }) => id !== from)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        go()
      }}
    >
      <p>{say(kind.definition)}</p>
      <Choice
        label={said.begin.from}
        value={from}
        options={may.map((one) => ({ id: one.institution, name: placed(roadmap, one) }))}
        onChoose={setFrom}
      />
      <Choice
        label={said.begin.to}
        value={to}
        none={said.begin.elsewhere}
        options={asked.map(({ jurisdiction, id }) => ({
          id,
          name: placed(roadmap, { jurisdiction, institution: id }),
        }))}
        onChoose={setTo}
      />
      {due !== undefined && findInstitution(roadmap, from) && <p className="quiet">{said.begin.due(due)}</p>}
      <p className="actions">
        <button type="submit" className="main-button">
          {said.begin.go}
        </button>
      </p>
    </form>
  )
}

function ChooseKind(): ReactNode {
  const roadmap = useRoadmap()
  const kinds = roadmap.requestKinds ?? []
  const [id, setId] = useState(kinds[0]?.id ?? '')
  const kind = kinds.find((one) => one.id === id)
  const register = kind && findRequestRegister(roadmap, kind.register)
  return (
    <>
      <Choice
        label={said.kind}
        value={id}
        options={kinds.map((one) => ({ id: one.id, name: say(one.name) }))}
        onChoose={setId}
      />
      {kind && register && <Begin key={kind.id} kind={kind} register={register} />}
    </>
  )
}

export function NewRequestPage(): ReactNode {
  return (
    <>
      <PageHeading title={said.begin.title} lead={said.begin.lead} />
      <SignedIn>
        <ChooseKind />
      </SignedIn>
    </>
  )
}
