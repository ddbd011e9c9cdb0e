// What a form does: checks in the browser with the register's own rules, sends, and keeps what is typed until then.
import { useEffect, useState } from 'react'
import {
  checkRecord,
  pathTo,
  type AnswerProblem,
  type NotKept,
  type RecordAnswer,
  type Register,
} from '#definition'
import { words } from '../words/index.ts'
import { NoAccess, sendWithToken, useAskAgain, type Sent } from './access.ts'
import { draftOf, keepDraft, type FormState } from './form-state.ts'

export interface RecordForm {
  readonly state: FormState
  readonly change: (next: FormState) => void
  readonly problems: readonly AnswerProblem[]
  readonly refusal: NotKept | null
  readonly failure: string
  readonly isBusy: boolean
  readonly save: (how?: { isDeliberate?: boolean; version?: number }) => Promise<void>
  readonly withdraw: (reason: string) => Promise<void>
}

interface Settings {
  readonly register: Register
  readonly start: FormState
  /** The record that is corrected; undefined for a new one. */
  readonly record?: RecordAnswer
  readonly reason: string
  readonly onKept: (record: RecordAnswer, isWithdrawn: boolean) => void
}

function bodyOf(state: FormState, correction: object, { isDeliberate }: { isDeliberate?: boolean }): object {
  return {
    jurisdiction: state.jurisdiction,
    ...draftOf(state),
    ...correction,
    ...(isDeliberate ? { isDeliberate } : {}),
  }
}

/** A failure in words: no connection, or what the server says. */
function failureText(error: unknown): string {
  const why = error instanceof TypeError ? words.problems.offline : (error as Error).message
  return `${words.records.form.failed} ${why}`
}

const none: NotKept = { problems: [], alike: [], current: null }

export function useRecordForm({ register, start, record, reason, onKept }: Settings): RecordForm {
  const [state, setState] = useState(start)
  const [refusal, setRefusal] = useState<NotKept | null>(null)
  const [failure, setFailure] = useState('')
  const [isBusy, setBusy] = useState(false)
  const askAgain = useAskAgain()
  const name = record?.id ?? 'new'
  const list = pathTo('registers', register.id)
  const own = record
    ? `${list}/${encodeURIComponent(record.jurisdiction)}/${encodeURIComponent(record.id)}`
    : list
  useEffect(() => {
    if (state !== start) keepDraft(register.id, name, state)
  }, [register.id, name, start, state])
  const run = async (send: () => Promise<Sent>, isWithdrawn: boolean) => {
    setBusy(true)
    setFailure('')
    try {
      const sent = await send()
      if ('refusal' in sent) return setRefusal(sent.refusal)
      keepDraft(register.id, name, null)
      return onKept(sent.record, isWithdrawn)
    } catch (error) {
      if (error instanceof NoAccess) return askAgain()
      return setFailure(failureText(error))
    } finally {
      setBusy(false)
    }
  }
  const save: RecordForm['save'] = (how = {}) => {
    const { problems } = checkRecord(register, draftOf(state))
    if (problems.length > 0) {
      setRefusal({ ...none, problems })
      return Promise.resolve()
    }
    const version = how.version ?? record?.version
    const body = bodyOf(state, version === undefined ? {} : { version, reason }, how)
    return run(() => sendWithToken(record ? 'PUT' : 'POST', own, body), false)
  }
  const withdraw = (why: string) =>
    run(
      () =>
        sendWithToken('DELETE', `${own}?version=${record?.version ?? 0}&reason=${encodeURIComponent(why)}`),
      true,
    )
  return {
    state,
    change: setState,
    problems: refusal?.problems ?? [],
    refusal,
    failure,
    isBusy,
    save,
    withdraw,
  }
}
