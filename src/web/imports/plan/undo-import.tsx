// Undoes an import: first what that means or what stands in the way, and only then the button that does it.
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { StatementAnswer, UndoAnswer, UndoCounts } from '#definition'
import { Loaded } from '../../controls/loaded.tsx'
import { ReasonForm } from '../../controls/reason-form.tsx'
import { request } from '../../data/request.ts'
import { StatedAnswer } from '../../statements/stated-answer.tsx'
import { importWords } from '../../words/import-words.ts'
import { numberText } from '../../words/index.ts'
import { undoQuery, useAsked } from '../../data/import-queries.ts'
import { UndoDialog } from '../undo-dialog.tsx'

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
  readonly onBack: () => void
  readonly onDone: () => void
}

function Plan({ id, onBack, onDone }: Asking): ReactNode {
  const query = useAsked(undoQuery(id))
  const [statements, setStatements] = useState<StatementAnswer>()
  const undo = async (reason: string) => {
    await request('undoImport', { params: { id }, body: { reason, statements } })
    onDone()
  }
  return (
    <>
      <Loaded query={query}>
        {(plan) =>
          plan.hindered > 0 ? (
            <Hindrances plan={plan} />
          ) : plan.asked && statements === undefined ? (
            <>
              <p>
                {plan.asked.what} {plan.asked.why}
              </p>
              <StatedAnswer onAnswer={setStatements} />
            </>
          ) : (
            <>
              <Consequences counts={plan.counts} />
              <ReasonForm
                label={said.reason}
                mayBeEmpty
                confirm={said.confirm}
                busy={said.undoing}
                back={said.back}
                onSend={undo}
                onBack={onBack}
              />
            </>
          )
        }
      </Loaded>
      {query.data?.hindered !== 0 && (
        <p className="actions">
          <button type="button" onClick={onBack}>
            {said.back}
          </button>
        </p>
      )}
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
  return (
    <UndoDialog words={said} file={file} onDone={onDone}>
      {(asking) => <Plan id={id} {...asking} />}
    </UndoDialog>
  )
}
