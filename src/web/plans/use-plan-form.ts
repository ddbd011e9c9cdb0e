// What the form of an entry of a plan does: keeps what is typed on the device, sends it, and meets what somebody else saved.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { statesOf, type PlanEntry, type PlanEntryNotKept, type PlanKind, type PlanLink } from '#definition'
import { NoAccess } from '../data/api-problem.ts'
import { attempt } from '../data/request.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { useAskAgain } from '../person/access.ts'
import { typedDrafts } from '../person/typed-drafts.ts'
import { words } from '../words/index.ts'

/** What is typed: days as texts, empty where there is none. */
export interface PlanFields {
  readonly name: string
  readonly body: string
  readonly responsible: string
  readonly starts: string
  readonly ends: string
  readonly state: string
  readonly reason: string
  readonly links: readonly PlanLink[]
}

interface Settings {
  readonly jurisdiction: string
  readonly kind: PlanKind
  readonly parent?: string | undefined
  readonly of?: PlanEntry | undefined
  readonly onDone: (kept?: PlanEntry) => void
}

const empty = { name: '', body: '', responsible: '', starts: '', ends: '', reason: '', links: [] }

function fieldsOf(of: PlanEntry | undefined, first: string): PlanFields {
  if (!of) return { ...empty, state: first }
  const { name, body, responsible, starts, ends, state, links } = of
  return { name, body, responsible, starts: starts ?? '', ends: ends ?? '', state, links, reason: '' }
}

const drafts = typedDrafts<PlanFields>(
  'plan',
  ({ name, links }) => typeof name === 'string' && Array.isArray(links),
)

/** An entry by its id; a new one by what it is and what it lies below. */
const placeOf = ({ jurisdiction, kind, parent, of }: Settings) =>
  of ? [jurisdiction, of.id] : [jurisdiction, `new-${kind}`, parent ?? '']

/** What is typed, kept on this device with every change; it begins with a draft where there is one. */
function useTyped(settings: Settings) {
  const { planStates } = useOutline()
  const { kind, of } = settings
  const place = placeOf(settings)
  const [base] = useState(() => fieldsOf(of, planStates ? (statesOf(planStates, kind)[0]?.id ?? '') : ''))
  const [draft] = useState(() => drafts.find(place))
  const [fields, setFields] = useState(draft?.typed ?? base)
  const [keptAt, setKeptAt] = useState<string | null>(draft?.at ?? '')
  // A draft over an older version is refused when it is saved, and shown beside the newest one then.
  const [version, setVersion] = useState(draft?.version ?? of?.version ?? 0)
  const change = (typed: PlanFields) => {
    const at = new Date().toISOString()
    setFields(typed)
    setKeptAt(drafts.keep(place, { at, version, base, typed }) ? at : null)
  }
  const drop = () => {
    drafts.drop(place)
    setKeptAt('')
  }
  const discard = () => {
    drop()
    setFields(base)
    setVersion(of?.version ?? 0)
  }
  return { fields, version, setVersion, change, keptAt, drop, discard }
}

const dayOf = (text: string) => (text === '' ? null : text)

/** What was typed as it is sent. */
function bodyOf({ kind, parent, of }: Settings, version: number, fields: PlanFields) {
  const { starts, ends, reason, ...same } = fields
  return {
    ...{ ...same, kind, version, starts: dayOf(starts), ends: dayOf(ends) },
    ...(of ? { id: of.id } : {}),
    ...(parent === undefined ? {} : { parent }),
    ...(reason === '' ? {} : { reason }),
  }
}

export function usePlanForm(settings: Settings) {
  const { jurisdiction, onDone } = settings
  const client = useQueryClient()
  const askAgain = useAskAgain()
  const { drop, version, setVersion, ...typed } = useTyped(settings)
  const [refusal, setRefusal] = useState<PlanEntryNotKept>({ problems: [], current: null })
  const [failure, setFailure] = useState('')
  const [isBusy, setBusy] = useState(false)
  const send = async () => {
    const body = bodyOf(settings, version, typed.fields)
    const done = await attempt('keepPlanEntry', { params: { jurisdiction }, body })
    if ('refusal' in done) {
      setRefusal(done.refusal)
      // Saved again, it is over what somebody else wrote, which stands above the form.
      if (done.refusal.current) setVersion(done.refusal.current.version)
      return
    }
    drop()
    await client.invalidateQueries({ queryKey: ['records'] })
    onDone(done.answer)
  }
  const save = async () => {
    setBusy(true)
    setFailure('')
    try {
      await send()
    } catch (error) {
      if (error instanceof NoAccess) askAgain()
      setFailure(error instanceof Error && error.message !== '' ? error.message : words.problems.unreadable)
    } finally {
      setBusy(false)
    }
  }
  return { ...typed, save, problems: refusal.problems, other: refusal.current, failure, isBusy }
}
