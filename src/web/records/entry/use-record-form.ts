// What a form does: checks in the browser with the register's own rules, sends, and keeps what is typed until then.
import { useRef, useState } from 'react'
import {
  checkRecord,
  type NotKept,
  type RecordAnswer,
  type Register,
  type StatementAnswer,
} from '#definition'
import { recordWords } from '../../words/record-words.ts'
import { isUnanswered, NoAccess } from '../../data/api-problem.ts'
import { attempt } from '../../data/request.ts'
import { useAskAgain } from '../../person/access.ts'
import { dropDraft, keepDraft, type Draft } from '../../person/drafts.ts'
import { edit, redo, startEdits, undo } from './edit-history.ts'
import { emptyExpected } from './empty-expected.ts'
import { fieldPlace } from './field-place.ts'
import { askedNumbers } from './typed-numbers.ts'
import { draftOf, formOf, type FormState } from '../../person/form-state.ts'
import { institutionProblems } from '../../controls/choosing/institution-choices.ts'
import { useSendingAgain } from './use-sending-again.ts'

export interface RecordForm {
  readonly state: FormState
  /** Takes a change; changes at one place that follow each other are undone together. */
  readonly change: (next: FormState, place?: string) => void
  readonly undo: (() => void) | undefined
  readonly redo: (() => void) | undefined
  readonly refusal: NotKept
  readonly failure: string
  readonly isBusy: boolean
  /** True while something was typed that is not kept in the register. */
  readonly isDirty: boolean
  /** Waiting for the connection, to be sent by itself when it is back. */
  readonly isWaiting: boolean
  /** When it was kept on this device; null where the device takes no more, empty before anything was typed. */
  readonly keptAt: string | null
  readonly save: (how?: Saving) => Promise<void>
  /** Says what has to be mended before anything is sent. */
  readonly refuse: (problems: NotKept['problems']) => void
  /** Tables below the record in which something is expected, and nothing stands: saving asks whether that is right. */
  readonly emptyTables: readonly string[]
  readonly withdraw: (reason: string) => Promise<void>
  /** Does what was refused because its month is stated as complete, with what becomes of that. */
  readonly answerStatement: (answer: StatementAnswer) => void
}

export interface Saving {
  readonly state?: FormState
  readonly isDeliberate?: true
  /** It is right that a table below the record is empty. */
  readonly isEmptyRight?: true
  readonly version?: number
  readonly statements?: StatementAnswer
}

interface Settings {
  readonly register: Register
  /** The name of the draft: the record’s own where it is corrected. */
  readonly name: string
  readonly start: FormState
  readonly draft: Draft | undefined
  /** The record as it was when its correction began; undefined for a new one. */
  readonly base: RecordAnswer | undefined
  readonly reason: string
  readonly onKept: (record: RecordAnswer, isWithdrawn: boolean) => void
}

const nothing: NotKept = { problems: [], alike: [], current: null, statements: [] }

/** Keeps what is typed on this device, and the key under which it was sent. */
function useDraft({ register, name, draft, base }: Settings) {
  const sent = useRef(draft?.sent)
  const [keptAt, setKeptAt] = useState<string | null>(draft?.at ?? '')
  const keep = (state: FormState) => {
    const at = new Date().toISOString()
    const more = { ...(base ? { base } : {}), ...(sent.current ? { sent: sent.current } : {}) }
    setKeptAt(keepDraft({ register: register.id, record: name, at, state, ...more }) ? at : null)
  }
  /** The key of what is about to be sent: the same for the same content, so that sending twice keeps once. */
  const keyFor = (body: object, state: FormState): string => {
    const text = JSON.stringify(body)
    if (sent.current?.body !== text) sent.current = { key: crypto.randomUUID(), body: text }
    keep(state)
    return sent.current.key
  }
  const drop = () => dropDraft(register.id, name)
  return { keptAt, keep, keyFor, drop }
}

/** Sends, and says what came of it. What did not get through is sent again when the connection is back. */
function useSending({ onKept }: Settings, drop: () => void) {
  const [refusal, setRefusal] = useState(nothing)
  const [failure, setFailure] = useState('')
  const [isBusy, setBusy] = useState(false)
  const waiting = useSendingAgain()
  const askAgain = useAskAgain()
  const run = async (send: () => Promise<Sent>, isWithdrawn: boolean): Promise<void> => {
    setBusy(true)
    setFailure('')
    setRefusal(nothing)
    try {
      const sent = await send()
      waiting.stop()
      if ('refusal' in sent) return setRefusal(sent.refusal)
      drop()
      return onKept(sent.answer, isWithdrawn)
    } catch (error) {
      if (error instanceof NoAccess) return askAgain()
      if (isUnanswered(error)) waiting.start(() => void run(send, isWithdrawn))
      return setFailure(`${recordWords.form.failed} ${(error as Error).message}`)
    } finally {
      setBusy(false)
    }
  }
  return { refusal, setRefusal, failure, isBusy, waiting, run }
}

type Sent = Awaited<ReturnType<typeof attempt<'keepRecord' | 'correctRecord' | 'withdrawRecord'>>>

/** What a form sends. */
function bodyOf(content: FormState, how: Saving, correction: object) {
  return {
    jurisdiction: content.jurisdiction,
    institution: content.institution,
    ...draftOf(content),
    ...correction,
    ...(how.isDeliberate ? { isDeliberate: true } : {}),
    ...(how.statements ? { statements: how.statements } : {}),
  }
}

/** What has to be mended before anything is sent. */
function problemsOf({ register, base }: Settings, content: FormState): NotKept['problems'] {
  const stored = base && formOf(register, base.jurisdiction, base)
  const wrong = checkRecord(register, draftOf(content)).problems
  const isSaid = (place: string) => wrong.some((one) => fieldPlace(one) === place)
  const asked = askedNumbers(register, content, stored).filter((one) => !isSaid(fieldPlace(one)))
  return [...institutionProblems(content.institution), ...wrong, ...asked]
}

/** The tables that are empty and should not be, until it is said that this is right. */
function useEmptyTables(register: Register) {
  const [emptyTables, setEmptyTables] = useState<readonly string[]>([])
  const isRight = useRef(false)
  /** Whether something is asked about the content. */
  const ask = (content: FormState, how: Saving): boolean => {
    if (how.isEmptyRight) isRight.current = true
    const empty = isRight.current ? [] : emptyExpected(register, content)
    setEmptyTables(empty)
    return empty.length > 0
  }
  return { emptyTables, ask, forget: () => setEmptyTables([]) }
}

export function useRecordForm(settings: Settings): RecordForm {
  const { register, start, base, reason } = settings
  const [edits, setEdits] = useState(() => startEdits(start))
  const [isDirty, setDirty] = useState(settings.draft !== undefined)
  const device = useDraft(settings)
  const { refusal, setRefusal, failure, isBusy, waiting, run } = useSending(settings, () => {
    device.drop()
    setDirty(false)
  })
  /** What was sent last, with an answer to what it was asked. */
  const again = useRef<(answer: StatementAnswer) => Promise<void>>(undefined)
  const empty = useEmptyTables(register)
  const state = edits.present
  const params = { id: register.id, jurisdiction: base?.jurisdiction ?? '', record: base?.id ?? '' }

  const move = (next: typeof edits) => {
    waiting.stop()
    setEdits(next)
    empty.forget()
    setDirty(true)
    device.keep(next.present)
  }
  const save: RecordForm['save'] = (how = {}) => {
    const content = how.state ?? state
    if (how.state) move(edit(edits, how.state, ''))
    const problems = problemsOf(settings, content)
    if (problems.length > 0) empty.forget()
    if (problems.length > 0 || empty.ask(content, how)) {
      setRefusal({ ...nothing, problems })
      return Promise.resolve()
    }
    const version = how.version ?? base?.version
    const body = bodyOf(content, how, version === undefined ? {} : { version, reason })
    again.current = (statements) => save({ ...how, statements })
    const key = device.keyFor(body, content)
    const asked = { params, body, key }
    return run(() => (base ? attempt('correctRecord', asked) : attempt('keepRecord', asked)), false)
  }
  const withdraw = (why: string, statements?: StatementAnswer): Promise<void> => {
    again.current = (answer) => withdraw(why, answer)
    const query = { version: base?.version ?? 0, reason: why, statements }
    return run(() => attempt('withdrawRecord', { params, query }), true)
  }
  return {
    state,
    change: (next, place = '') => move(edit(edits, next, place)),
    undo: edits.past.length > 0 ? () => move(undo(edits)) : undefined,
    redo: edits.future.length > 0 ? () => move(redo(edits)) : undefined,
    refusal,
    failure,
    isBusy,
    isDirty,
    isWaiting: waiting.isWaiting,
    keptAt: device.keptAt,
    save,
    refuse: (problems) => setRefusal({ ...nothing, problems }),
    emptyTables: empty.emptyTables,
    withdraw: (why) => withdraw(why),
    answerStatement: (answer) => void again.current?.(answer),
  }
}
