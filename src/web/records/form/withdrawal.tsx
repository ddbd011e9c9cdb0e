// Taking a record out of every list and count, with a reason.
import { useId, useRef, type ReactNode } from 'react'
import { ReasonForm } from '../../controls/reason-form.tsx'
import { recordWords } from '../../words/record-words.ts'
import type { RecordForm } from '../entry/use-record-form.ts'

const { form: formWords } = recordWords

export function Withdrawal({ form }: { readonly form: RecordForm }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const withdraw = (reason: string) => {
    dialog.current?.close()
    return form.withdraw(reason)
  }
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {formWords.withdraw}
      </button>
      <dialog ref={dialog} aria-labelledby={heading}>
        <h2 id={heading}>{formWords.withdraw}</h2>
        <ReasonForm
          label={formWords.withdrawQuestion}
          confirm={formWords.withdraw}
          onSend={withdraw}
          onBack={() => dialog.current?.close()}
        />
      </dialog>
    </>
  )
}
