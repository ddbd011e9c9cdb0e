// Undoes an import: first what that means or what stands in the way, and only then the button that does it.
import { Link } from '@tanstack/react-router'
import { useId, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { pathTo, type UndoAnswer, type UndoCounts } from '#definition'
import { Loaded } from '../parts/loaded.tsx'
import { callWithToken } from '../records/access.ts'
import { importWords } from '../words/import-words.ts'
import { numberText, words } from '../words/index.ts'
import { undoQuery, useAsked } from './import-queries.ts'

const { undo: said } = importWords
const kinds = ['withdrawn', 'restored', 'returned', 'discarded', 'waitAgain'] as const

function Consequences({ counts }: { readonly counts: UndoCounts }): ReactNode {
  const lines = kinds.filter((kind) => counts[kind] > 0)
  if (lines.length === 0) return <p>{said.nothing}</p>
  return (
    <>
      <p>{said.will}</p>
      <ul>
        {lines.map((kind) => (
          <li key={kind}>{said.counts[kind](counts[kind], numberText(counts[kind]))}</li>
        ))}
      </ul>
      <p className="quiet">{said.figures}</p>
    </>
  )
}

function Hindrances({ plan }: { readonly plan: UndoAnswer }): ReactNode {
  const { hindrances, hindered, import: taken } = plan
  return (
    <div role="alert">
      <p>{said.hindered}</p>
      <ul>
        {hindrances.map(({ jurisdiction, record, what, mend }) => (
          <li key={what}>
            {what} {mend}{' '}
            {jurisdiction !== null && record !== null && (
              <Link
                to="/registers/$id/$jurisdiction/$record"
                params={{ id: taken.register, jurisdiction, record }}
              >
                {said.openRecord}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {hindered > hindrances.length && <p>{said.more(numberText(hindered - hindrances.length))}</p>}
    </div>
  )
}

interface Asking {
  readonly id: string
  /** The button that leaves everything as it is. */
  readonly back: ReactNode
  readonly onDone: () => void
}

/** The reason and the button that does it. */
function Confirmation({ id, back, onDone }: Asking): ReactNode {
  const field = useId()
  const [reason, setReason] = useState('')
  const [failure, setFailure] = useState('')
  const [isBusy, setBusy] = useState(false)
  const send = () => {
    setBusy(true)
    callWithToken<UndoAnswer>('POST', pathTo('undoImport', id), { reason: reason.trim() })
      .then(onDone)
      .catch((error: unknown) => {
        setBusy(false)
        setFailure(error instanceof Error && error.message !== '' ? error.message : words.problems.unreadable)
      })
  }
  return (
    <>
      <div className="field">
        <label htmlFor={field}>{said.reason}</label>
        <input
          id={field}
          value={reason}
          maxLength={1000}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      {failure !== '' && <p role="alert">{failure}</p>}
      <p className="actions">
        <button type="button" disabled={isBusy} onClick={send}>
          {isBusy ? said.undoing : said.confirm}
        </button>
        {back}
      </p>
    </>
  )
}

function Plan({ id, back, onDone }: Asking): ReactNode {
  const query = useAsked(undoQuery(id))
  return (
    <>
      <Loaded query={query}>
        {(plan) =>
          plan.hindered > 0 ? (
            <Hindrances plan={plan} />
          ) : (
            <>
              <Consequences counts={plan.counts} />
              <Confirmation id={id} back={back} onDone={onDone} />
            </>
          )
        }
      </Loaded>
      {query.data?.hindered !== 0 && <p className="actions">{back}</p>}
    </>
  )
}

/** The button, and the question it asks before anything happens. */
export function UndoImport({
  id,
  file,
  onDone,
}: {
  readonly id: string
  readonly file: string
  readonly onDone: () => void
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpen, setOpen] = useState(false)
  const heading = useId()
  const open = () => {
    setOpen(true)
    dialog.current?.showModal()
  }
  const done = () => {
    // The plan is gone before anything asks again: of an import that was undone there is none.
    flushSync(() => setOpen(false))
    dialog.current?.close()
    onDone()
  }
  const back = (
    <button type="button" onClick={() => dialog.current?.close()}>
      {said.back}
    </button>
  )
  return (
    <>
      <button type="button" className="undo-button" aria-label={said.buttonOf(file)} onClick={open}>
        {said.button}
      </button>
      <dialog ref={dialog} className="undo" aria-labelledby={heading} onClose={() => setOpen(false)}>
        <h2 id={heading}>{said.heading(file)}</h2>
        {isOpen && <Plan id={id} back={back} onDone={done} />}
      </dialog>
    </>
  )
}
