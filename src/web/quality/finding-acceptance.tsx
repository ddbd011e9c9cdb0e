// Accepting a finding with a reason in a dialog, and taking that back. What was accepted stays visible.
import { useQueryClient } from '@tanstack/react-query'
import { useId, useRef, useState, type ReactNode } from 'react'
import type { StandingFinding } from '#definition'
import { request } from '../data/request.ts'
import { say, words } from '../words/index.ts'
import { ReasonForm } from '../controls/reason-form.tsx'
import { useMayAccept } from './use-may-accept.ts'

const { acceptance } = words.quality

function AcceptButton({ finding }: { readonly finding: StandingFinding }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const client = useQueryClient()
  const id = useId()
  const accept = async (reason: string) => {
    const body = { finding: finding.id, figures: finding.figures, reason }
    await request('acceptFinding', { body })
    await client.invalidateQueries()
    dialog.current?.close()
  }
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {acceptance.accept}
      </button>
      <dialog ref={dialog} aria-labelledby={id}>
        <h2 id={id}>{acceptance.title}</h2>
        <p>{say(finding.sentence)}</p>
        <ReasonForm
          label={acceptance.reason}
          hint={acceptance.hint}
          confirm={acceptance.accept}
          onSend={accept}
          onBack={() => dialog.current?.close()}
        />
      </dialog>
    </>
  )
}

function WithdrawButton({ exception }: { readonly exception: string }): ReactNode {
  const client = useQueryClient()
  const [problem, setProblem] = useState('')
  const withdraw = async () => {
    try {
      await request('withdrawAcceptance', { params: { id: exception } })
      await client.invalidateQueries()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : words.problems.unreadable)
    }
  }
  return (
    <>
      <button type="button" onClick={() => void withdraw()}>
        {acceptance.withdraw}
      </button>
      {problem !== '' && <span role="alert">{problem}</span>}
    </>
  )
}

/** What was accepted of a finding, and what the reader can do about it, where their role may. */
export function FindingAcceptance({ finding }: { readonly finding: StandingFinding }): ReactNode {
  const { accepted, lapsed } = finding
  const mayAccept = useMayAccept()
  const note = accepted ?? lapsed
  return (
    <>
      {note && (
        <p>
          <strong>{accepted ? acceptance.accepted : acceptance.lapsed}</strong>{' '}
          {acceptance.note(note.by, note.at.slice(0, 10))} “{note.reason}”
        </p>
      )}
      {mayAccept && (
        <p>
          {accepted ? <WithdrawButton exception={accepted.exception} /> : <AcceptButton finding={finding} />}
        </p>
      )}
    </>
  )
}
