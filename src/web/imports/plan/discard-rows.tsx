// Leaves rows that wait out for good, with a reason.
import { useId, useRef, type ReactNode } from 'react'
import { ReasonForm } from '../../controls/reason-form.tsx'
import { request } from '../../data/request.ts'
import { importWords } from '../../words/import-words.ts'

const { waiting: said } = importWords

export function DiscardRows({ id, onDone }: { readonly id: string; readonly onDone: () => void }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const discard = async (reason: string) => {
    await request('discardRows', { params: { id }, body: { reason } })
    dialog.current?.close()
    onDone()
  }
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {said.discard}
      </button>
      <dialog ref={dialog} aria-labelledby={heading}>
        <h2 id={heading}>{said.discardTitle}</h2>
        <ReasonForm
          label={said.discardQuestion}
          confirm={said.discardButton}
          onSend={discard}
          onBack={() => dialog.current?.close()}
        />
      </dialog>
    </>
  )
}
