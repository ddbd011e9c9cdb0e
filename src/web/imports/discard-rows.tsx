// Leaves rows that wait out for good, with a reason.
import { useId, useRef, useState, type ReactNode } from 'react'
import { apiPaths } from '#definition'
import { callWithToken } from '../records/access.ts'
import { importWords } from '../words/import-words.ts'
import { words } from '../words/index.ts'

const { waiting: said } = importWords

export function DiscardRows({ id, onDone }: { readonly id: string; readonly onDone: () => void }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useId()
  const [reason, setReason] = useState('')
  const [failure, setFailure] = useState('')
  const send = () => {
    callWithToken('POST', `${apiPaths.quarantine}/${encodeURIComponent(id)}/discard`, {
      reason: reason.trim(),
    })
      .then(() => {
        dialog.current?.close()
        onDone()
      })
      .catch((error: unknown) =>
        setFailure(error instanceof Error ? error.message : words.problems.unreadable),
      )
  }
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {said.discard}
      </button>
      <dialog ref={dialog} aria-labelledby={`${field}-label`}>
        <div className="field">
          <label id={`${field}-label`} htmlFor={field}>
            {said.discardQuestion}
          </label>
          <input
            id={field}
            value={reason}
            maxLength={1000}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
        {failure !== '' && <p role="alert">{failure}</p>}
        <p className="actions">
          <button type="button" className="main-button" disabled={reason.trim() === ''} onClick={send}>
            {said.discardButton}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </p>
      </dialog>
    </>
  )
}
