// Accepting a finding with a reason in a dialog, and taking that back. What was accepted stays visible.
import { useQueryClient } from '@tanstack/react-query'
import { useId, useRef, useState, type ReactNode } from 'react'
import { apiPaths, type StandingFinding } from '#definition'
import { askWithToken, readToken, removeWithToken } from '../records/access.ts'
import { say, words } from '../words/index.ts'

const { acceptance } = words.quality

/** Does the change, reads everything again, and says what went wrong. */
function useChange(): { change: (work: () => Promise<unknown>) => Promise<boolean>; problem: string } {
  const client = useQueryClient()
  const [problem, setProblem] = useState('')
  const change = async (work: () => Promise<unknown>) => {
    try {
      await work()
      await client.invalidateQueries()
      setProblem('')
      return true
    } catch (error) {
      setProblem(error instanceof Error ? error.message : words.problems.unreadable)
      return false
    }
  }
  return { change, problem }
}

function AcceptButton({ finding }: { readonly finding: StandingFinding }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const [reason, setReason] = useState('')
  const { change, problem } = useChange()
  const id = useId()
  const send = () => {
    const body = JSON.stringify({ finding: finding.id, figures: finding.figures, reason })
    void change(() => askWithToken(apiPaths.exceptions, body)).then((isDone) => {
      if (isDone) dialog.current?.close()
    })
  }
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {acceptance.accept}
      </button>
      <dialog ref={dialog} aria-labelledby={`${id}-title`}>
        <form
          className="record-form"
          onSubmit={(event) => {
            event.preventDefault()
            send()
          }}
        >
          <h2 id={`${id}-title`}>{acceptance.title}</h2>
          <p>{say(finding.sentence)}</p>
          <div className="field">
            <label htmlFor={id}>{acceptance.reason}</label>
            <input
              id={id}
              required
              maxLength={1000}
              value={reason}
              aria-describedby={`${id}-hint`}
              onChange={(event) => setReason(event.target.value)}
            />
            <p id={`${id}-hint`} className="quiet">
              {acceptance.hint}
            </p>
          </div>
          {problem !== '' && <p role="alert">{problem}</p>}
          <p className="actions">
            <button type="submit" className="main-button" disabled={reason.trim() === ''}>
              {acceptance.accept}
            </button>
            <button type="button" onClick={() => dialog.current?.close()}>
              {words.close}
            </button>
          </p>
        </form>
      </dialog>
    </>
  )
}

function WithdrawButton({ exception }: { readonly exception: string }): ReactNode {
  const { change, problem } = useChange()
  const path = `${apiPaths.exceptions}/${encodeURIComponent(exception)}`
  return (
    <>
      <button type="button" onClick={() => void change(() => removeWithToken(path))}>
        {acceptance.withdraw}
      </button>
      {problem !== '' && <span role="alert">{problem}</span>}
    </>
  )
}

/** What was accepted of a finding, and what the reader can do about it: only with the access token of this window. */
export function FindingAcceptance({ finding }: { readonly finding: StandingFinding }): ReactNode {
  const { accepted, lapsed } = finding
  const mayTry = readToken() !== ''
  const note = accepted ?? lapsed
  return (
    <>
      {note && (
        <p>
          <strong>{accepted ? acceptance.accepted : acceptance.lapsed}</strong>{' '}
          {acceptance.note(note.by, note.at.slice(0, 10))} “{note.reason}”
        </p>
      )}
      {mayTry && (
        <p>
          {accepted ? <WithdrawButton exception={accepted.exception} /> : <AcceptButton finding={finding} />}
        </p>
      )}
    </>
  )
}
