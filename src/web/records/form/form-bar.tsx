// The bar at the foot of a form: keep, undo, redo, what is kept on this device, and the ways out.
import type { ReactNode } from 'react'
import type { RecordAnswer } from '#definition'
import { timeText } from '../../words/index.ts'
import { recordWords } from '../../words/record-words.ts'
import type { RecordForm } from '../entry/use-record-form.ts'
import { Withdrawal } from './withdrawal.tsx'

const { form: formWords } = recordWords

/** What became of what was typed, in a line that is always there. */
function stateText({ keptAt, isDirty, isWaiting, isBusy }: RecordForm): string {
  if (isBusy) return formWords.saving
  if (keptAt === null) return formWords.deviceFull
  if (isWaiting) return formWords.waitingSince(timeText(keptAt))
  return isDirty && keptAt !== '' ? formWords.keptHere(timeText(keptAt)) : ''
}

export function FormBar({
  form,
  standing,
  onDiscard,
}: {
  readonly form: RecordForm
  /** What became of the record last; undefined while there is none. */
  readonly standing: RecordAnswer['action'] | undefined
  readonly onDiscard: () => void
}): ReactNode {
  return (
    <div className="form-bar">
      <p className="actions">
        <button type="submit" className="main-button" disabled={form.isBusy} aria-keyshortcuts="Control+S">
          {formWords.save}
        </button>
        <button type="button" disabled={!form.undo} onClick={form.undo} aria-keyshortcuts="Control+Z">
          {formWords.undo}
        </button>
        <button type="button" disabled={!form.redo} onClick={form.redo} aria-keyshortcuts="Control+Y">
          {formWords.redo}
        </button>
        {form.isDirty && (
          <button type="button" onClick={onDiscard}>
            {formWords.discard}
          </button>
        )}
        {standing && standing !== 'withdrawn' && <Withdrawal form={form} />}
      </p>
      <p role="status" className="quiet">
        {stateText(form)}
      </p>
      <p className="quiet keys">{formWords.keys}</p>
    </div>
  )
}
