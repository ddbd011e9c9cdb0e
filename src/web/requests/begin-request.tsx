// The beginning of a request: for whom it is asked, and of whom. The form of the record opens with that, and sends it.
import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import {
  completeRequest,
  currentDay,
  findInstitution,
  type Keeper,
  type RequestKind,
  type RequestRegister,
  type Roadmap,
  whoIsAsked,
} from '#definition'
import { areaName } from '../data/names.ts'
import { useAskers } from '../data/access/own-askers.ts'
import { useOwnPlace } from '../data/own-place.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { Choice } from '../controls/choice.tsx'
import { institutionName } from '../controls/choosing/institution-choices.ts'
import { keepDraft, newDraftName } from '../person/drafts.ts'
import { emptyForm } from '../person/form-state.ts'
import { qualityWorkWords } from '../words/quality-work-words.ts'
import { requestWords as said } from '../words/review/request-words.ts'
import { say } from '../words/index.ts'
import type { AskedKind } from './request-register.ts'

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

const nobody: readonly string[] = []

interface BeginProps extends AskedKind {
  /** What stands in the form besides. */
  readonly written?: Readonly<Record<string, string>>
  /** Institutions that are offered first: they have what is asked for. */
  readonly near?: readonly string[]
}

export function Begin({ kind, register, written, near = nobody }: BeginProps): ReactNode {
  const roadmap = useRoadmap()
  const navigate = useNavigate()
  const own = useOwnPlace()
  const may = useAskers()(kind)
  const ownPlace = may.find(({ institution }) => institution === own?.institution)
  const [from, setFrom] = useState(
    (ownPlace ?? may.find((one) => one.jurisdiction === own?.jurisdiction) ?? may[0])?.institution ?? '',
  )
  const asked = whoIsAsked(roadmap, kind.id).filter(({ id }) => id !== from)
  const nearest = asked.filter(({ id }) => near.includes(id))
  const [to, setTo] = useState(nearest[0]?.id ?? '')
  const asker = may.find(({ institution }) => institution === from)
  const answers = { ...answersOf(roadmap, kind, register, to), ...written }
  const due = answers[register.requestFlow.days.due]
  const go = () => {
    if (!asker) return
    const name = keepBegun(register, asker, answers)
    void navigate({ to: '/registers/$id/new', params: { id: register.id }, search: { draft: name } })
  }
  if (may.length === 0) return <p className="quiet">{said.begin.noneMay}</p>
  const name = (jurisdiction: string, institution: string) => {
    const plain = placed(roadmap, { jurisdiction, institution })
    return near.includes(institution) ? qualityWorkWords.asking.keeper(plain) : plain
  }
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
        options={[...new Set([...nearest, ...asked])].map(({ jurisdiction, id }) => ({
          id,
          name: name(jurisdiction, id),
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
