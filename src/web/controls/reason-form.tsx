// Why something is done, and the button that does it: the end of every question that is asked before.
import { useId, useState, type ReactNode } from 'react'
import { NoAccess } from '../data/api-problem.ts'
import { useAskAgain } from '../person/access.ts'
import { words } from '../words/index.ts'

interface Props {
  readonly label: string
  /** What becomes of the reason, or how to write it. */
  readonly hint?: string
  /** Whether it may be done without one. */
  readonly mayBeEmpty?: boolean
  readonly confirm: string
  /** What the button says while it is being done. */
  readonly busy?: string
  readonly back?: string
  /** Does it. What it throws is said here, and can be tried again. */
  readonly onSend: (reason: string) => Promise<unknown>
  readonly onBack: () => void
}

/** Does it once, and says what went wrong. */
function useSending(onSend: Props['onSend']) {
  const askAgain = useAskAgain()
  const [failure, setFailure] = useState('')
  const [isBusy, setBusy] = useState(false)
  const send = async (reason: string) => {
    setBusy(true)
    setFailure('')
    try {
      await onSend(reason)
    } catch (error) {
      if (error instanceof NoAccess) askAgain()
      setFailure(error instanceof Error && error.message !== '' ? error.message : words.problems.unreadable)
    } finally {
      setBusy(false)
    }
  }
  return { failure, isBusy, send }
}

/** It stands within other forms too, so it is none itself: Enter in its line does this and not what they do. */
export function ReasonForm({ label, hint, mayBeEmpty, confirm, busy, back, ...does }: Props): ReactNode {
  const id = useId()
  const [reason, setReason] = useState('')
  const { failure, isBusy, send } = useSending(does.onSend)
  const given = reason.trim()
  const isReady = !isBusy && (mayBeEmpty === true || given !== '')
  return (
    <div className="record-form">
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          // not “required”: a form around it would wait for it, too
          aria-required={!mayBeEmpty}
          maxLength={1000}
          autoComplete="off"
          value={reason}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            if (isReady) void send(given)
          }}
        />
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
      </div>
      {failure !== '' && <p role="alert">{failure}</p>}
      <p className="actions">
        <button type="button" className="main-button" disabled={!isReady} onClick={() => void send(given)}>
          {isBusy ? (busy ?? confirm) : confirm}
        </button>
        <button type="button" onClick={does.onBack}>
          {back ?? words.close}
        </button>
      </p>
    </div>
  )
}
