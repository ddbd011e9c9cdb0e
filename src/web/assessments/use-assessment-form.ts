// What the form of an assessment does: keeps what is typed on the device, sends it, and meets what somebody else saved.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type {
  Assessment,
  AssessmentContent,
  AssessmentNotKept,
  AssessmentPlace,
  OneAssessmentAnswer,
} from '#definition'
import { NoAccess } from '../data/api-problem.ts'
import { attempt } from '../data/request.ts'
import { useAskAgain } from '../person/access.ts'
import { typedDrafts } from '../person/typed-drafts.ts'
import { assessmentWords as said } from '../words/review/assessment-words.ts'
import { oneAssessmentQuery, paramsOf } from './assessment-queries.ts'
import { formOf, type AssessmentForm } from './merge-assessments.ts'

/** The version over which it is written. */
interface Base {
  readonly version: number
  readonly content: AssessmentForm
}

export interface Form {
  readonly form: AssessmentForm
  readonly base: Base
  readonly change: (next: AssessmentForm) => void
  readonly problems: AssessmentNotKept['problems']
  /** What somebody else saved meanwhile; null where nobody did. */
  readonly other: Assessment | null
  readonly failure: string
  readonly isBusy: boolean
  readonly isDirty: boolean
  /** When it was kept on this device; null where the device takes no more, empty where nothing was typed. */
  readonly keptAt: string | null
  /** The draft with which it began was typed over an older version. */
  readonly isOverOlder: boolean
  readonly save: (merged?: { readonly form: AssessmentForm; readonly over: Assessment }) => Promise<void>
  readonly discard: () => void
}

interface Settings {
  readonly place: AssessmentPlace
  readonly answer: OneAssessmentAnswer
  readonly onSaved: (kept: Assessment) => void
}

const drafts = typedDrafts<AssessmentContent>('assessment', ({ texts }) => typeof texts === 'object')
const draftPlaceOf = ({ jurisdiction, report, element }: AssessmentPlace) => [jurisdiction, report, element]

/** Begins with the draft of this device, over the version that it was typed over; else with what is kept. */
function startOf({ place, answer: { current } }: Settings) {
  const draft = drafts.find(draftPlaceOf(place))
  const version = draft?.version ?? current?.version ?? 0
  const content = formOf(draft?.base ?? current)
  return { draft, base: { version, content }, form: draft ? formOf(draft.typed) : content }
}

const contentOf = ({ step, texts, links }: AssessmentForm): AssessmentContent => ({
  ...{ step, texts, links },
})

/** What is typed, kept on this device with every change. */
function useTyped(settings: Settings) {
  const { place, answer } = settings
  const [start, setStart] = useState(() => startOf(settings))
  const [form, setForm] = useState(start.form)
  const [keptAt, setKeptAt] = useState<string | null>(start.draft?.at ?? '')
  const [isDirty, setDirty] = useState(start.draft !== undefined)
  const { base } = start
  const change = (next: AssessmentForm) => {
    const at = new Date().toISOString()
    const draft = { at, version: base.version, base: contentOf(base.content), typed: contentOf(next) }
    setForm(next)
    setDirty(true)
    setKeptAt(drafts.keep(draftPlaceOf(place), draft) ? at : null)
  }
  const drop = () => {
    drafts.drop(draftPlaceOf(place))
    setDirty(false)
  }
  const discard = () => {
    drop()
    const fresh = startOf(settings)
    setStart(fresh)
    setForm(fresh.form)
    setKeptAt('')
  }
  const isOverOlder = start.draft !== undefined && base.version !== (answer.current?.version ?? 0)
  return { form, base, change, drop, discard, keptAt, isDirty, isOverOlder }
}

export function useAssessmentForm(settings: Settings): Form {
  const { place, onSaved } = settings
  const { drop, ...typed } = useTyped(settings)
  const client = useQueryClient()
  const askAgain = useAskAgain()
  const [refusal, setRefusal] = useState<AssessmentNotKept>({ problems: [], current: null })
  const [failure, setFailure] = useState('')
  const [isBusy, setBusy] = useState(false)
  const send = async (form: AssessmentForm, version: number) => {
    const done = await attempt('keepAssessment', { ...paramsOf(place), body: { version, ...form } })
    if ('refusal' in done) return setRefusal(done.refusal)
    drop()
    // What was saved is shown at once, and not what was read before.
    client.setQueryData(
      oneAssessmentQuery(place).queryKey,
      (read) => read && { ...read, current: done.answer },
    )
    onSaved(done.answer)
    await client.invalidateQueries({ queryKey: ['assessments'] })
  }
  const save: Form['save'] = async (merged) => {
    setBusy(true)
    setFailure('')
    setRefusal({ problems: [], current: null })
    if (merged) typed.change(merged.form)
    try {
      await send(merged?.form ?? typed.form, merged?.over.version ?? typed.base.version)
    } catch (error) {
      if (error instanceof NoAccess) askAgain()
      setFailure(`${said.form.failed} ${(error as Error).message}`)
    } finally {
      setBusy(false)
    }
  }
  const problems = refusal.current ? [] : refusal.problems
  return { ...typed, problems, other: refusal.current, failure, isBusy, save }
}
