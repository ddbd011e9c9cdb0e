// What the form of an entry of a plan does: sends what was typed, and meets what somebody else saved.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { statesOf, type PlanEntry, type PlanEntryNotKept, type PlanKind, type PlanLink } from '#definition'
import { NoAccess } from '../data/api-problem.ts'
import { attempt } from '../data/request.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { useAskAgain } from '../person/access.ts'
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

const dayOf = (text: string) => (text === '' ? null : text)

export function usePlanForm({ jurisdiction, kind, parent, of, onDone }: Settings) {
  const { planStates } = useRoadmap()
  const client = useQueryClient()
  const askAgain = useAskAgain()
  const first = planStates ? (statesOf(planStates, kind)[0]?.id ?? '') : ''
  const [fields, change] = useState(() => fieldsOf(of, first))
  const [version, setVersion] = useState(of?.version ?? 0)
  const [refusal, setRefusal] = useState<PlanEntryNotKept>({ problems: [], current: null })
  const [failure, setFailure] = useState('')
  const [isBusy, setBusy] = useState(false)
  const send = async () => {
    const { starts, ends, reason, ...same } = fields
    const body = {
      ...{ ...same, kind, version, starts: dayOf(starts), ends: dayOf(ends) },
      ...(of ? { id: of.id } : {}),
      ...(parent === undefined ? {} : { parent }),
      ...(reason === '' ? {} : { reason }),
    }
    const done = await attempt('keepPlanEntry', { params: { jurisdiction }, body })
    if ('refusal' in done) {
      setRefusal(done.refusal)
      // Saved again, it is over what somebody else wrote, which stands above the form.
      if (done.refusal.current) setVersion(done.refusal.current.version)
      return
    }
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
  return { fields, change, save, problems: refusal.problems, other: refusal.current, failure, isBusy }
}
