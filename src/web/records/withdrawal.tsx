// Taking a record out of every list and count, with a reason.
import { useRef, useState, type ReactNode } from 'react'
import { words } from '../words/index.ts'
import type { RecordForm } from './use-record-form.ts'

const { form: formWords } = words.records

export function Withdrawal({ form }: { readonly form: RecordForm }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const [reason, setReason] = useState('')
  const send = () => {
    if (reason.trim() === '') return
    dialog.current?.close()
    void form.withdraw(reason)
  }
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {formWords.withdraw}
      </button>
      <dialog ref={dialog} aria-labelledby="withdrawal">
        <div className="record-form">
          <div className="field">
            <label id="withdrawal" htmlFor="withdrawal-reason">
              {formWords.withdrawQuestion}
            </label>
            <input
              id="withdrawal-reason"
              required
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
          <p className="actions">
            <button type="button" className="main-button" disabled={reason.trim() === ''} onClick={send}>
              {formWords.withdraw}
            </button>
            <button type="button" onClick={() => dialog.current?.close()}>
              {words.close}
            </button>
          </p>
        </div>
      </dialog>
    </>
  )
}
