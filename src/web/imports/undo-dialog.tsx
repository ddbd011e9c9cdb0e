// The button that undoes what a file brought, and the dialog that asks first.
import { useId, useState, type ReactNode } from 'react'

interface Props {
  readonly words: {
    readonly button: string
    readonly buttonOf: (file: string) => string
    readonly heading: (file: string) => string
  }
  readonly file: string
  /** Called once it is undone and the dialog is closed. */
  readonly onDone: () => void
  /** What is asked: made when the dialog opens, and gone when it closes. */
  readonly children: (asking: { readonly onBack: () => void; readonly onDone: () => void }) => ReactNode
}

/** The button, and the question it asks before anything happens. */
export function UndoDialog({ words, file, onDone, children }: Props): ReactNode {
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null)
  const [isOpen, setOpen] = useState(false)
  const heading = useId()
  const open = () => {
    setOpen(true)
    dialog?.showModal()
  }
  const back = () => dialog?.close()
  const done = () => {
    setOpen(false)
    back()
    // What is asked is gone before anything asks again: of what was undone there is nothing to ask.
    setTimeout(onDone)
  }
  return (
    <>
      <button type="button" className="undo-button" aria-label={words.buttonOf(file)} onClick={open}>
        {words.button}
      </button>
      <dialog ref={setDialog} className="undo" aria-labelledby={heading} onClose={() => setOpen(false)}>
        <h2 id={heading}>{words.heading(file)}</h2>
        {isOpen && children({ onBack: back, onDone: done })}
      </dialog>
    </>
  )
}
