// The form in which an assessment is written: errors at the top, drafts on the device, and nothing saved over somebody's head.
import { useBlocker } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode } from 'react'
import type { Assessment, AssessmentPlace, Element, OneAssessmentAnswer } from '#definition'
import { useOutline } from '../data/roadmap-context.ts'
import { assessmentWords as said } from '../words/review/assessment-words.ts'
import { numberText, say, timeText } from '../words/index.ts'
import { AssessmentConflict } from './assessment-conflict.tsx'
import { fieldId, PartField, StepField } from './assessment-fields.tsx'
import { LinkFields } from './link-fields.tsx'
import { formOf } from './merge-assessments.ts'
import { useAssessmentForm, type Form } from './use-assessment-form.ts'

const { form: formWords } = said

function focusField(field: string): void {
  const place = document.getElementById(fieldId(field))
  const inside = place?.matches('fieldset, div') ? place.querySelector<HTMLElement>('input, select') : place
  inside?.focus()
}

/** What has to be mended, each with the way to its field. It takes the focus. */
function Problems({ form: { problems, failure } }: { readonly form: Form }): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length > 0 || failure !== '') box.current?.focus()
  }, [problems, failure])
  if (problems.length === 0 && failure === '') return null
  return (
    <div role="alert" className="hindrances" ref={box} tabIndex={-1}>
      {failure !== '' && <p>{failure}</p>}
      {problems.length > 0 && <p>{formWords.problems(numberText(problems.length))}</p>}
      <ul>
        {problems.map(({ field, what, mend }) => (
          <li key={`${field} ${what}`}>
            <a
              href={`#${fieldId(field)}`}
              onClick={(event) => {
                event.preventDefault()
                focusField(field)
              }}
            >
              {what}
            </a>{' '}
            {mend}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What became of what was typed, in a line that is always there. */
function stateText({ keptAt, isDirty, isBusy }: Form): string {
  if (isBusy) return formWords.saving
  if (keptAt === null) return formWords.full
  return isDirty && keptAt !== '' ? formWords.kept(timeText(keptAt)) : ''
}

function Bar({ form, onCancel }: { readonly form: Form; readonly onCancel: () => void }): ReactNode {
  const discard = () => {
    if (confirm(formWords.sure)) form.discard()
  }
  return (
    <div className="form-bar">
      <p className="actions">
        <button type="submit" className="main-button" disabled={form.isBusy} aria-keyshortcuts="Control+S">
          {formWords.save}
        </button>
        <button type="button" onClick={onCancel}>
          {formWords.cancel}
        </button>
        {form.isDirty && (
          <button type="button" onClick={discard}>
            {formWords.discard}
          </button>
        )}
      </p>
      <p role="status" className="quiet">
        {stateText(form)}
      </p>
      <p className="quiet keys">{formWords.keys}</p>
    </div>
  )
}

/** Nothing is written yet: the text of the report before can be the beginning. */
function StartFrom({
  form,
  answer,
}: {
  readonly form: Form
  readonly answer: OneAssessmentAnswer
}): ReactNode {
  const { current, earlier } = answer
  if (!earlier || current?.step || form.isDirty) return null
  return (
    <p>
      <button type="button" onClick={() => form.change(formOf(earlier))}>
        {formWords.startFrom(numberText(earlier.report))}
      </button>
    </p>
  )
}

/** Ctrl+S saves, wherever the focus is. */
function useSaveKey({ save }: Form): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      void save()
    }
    globalThis.addEventListener('keydown', onKey)
    return () => globalThis.removeEventListener('keydown', onKey)
  })
}

interface Props {
  readonly place: AssessmentPlace
  readonly of: Element
  readonly answer: OneAssessmentAnswer
  readonly onSaved: (kept: Assessment) => void
  readonly onCancel: () => void
}

export function AssessmentEditor({ place, of, answer, onSaved, onCancel }: Props): ReactNode {
  const roadmap = useOutline()
  const form = useAssessmentForm({ place, answer, onSaved })
  useBlocker({
    shouldBlockFn: () => form.isDirty && !form.isBusy && !confirm(formWords.leave),
    enableBeforeUnload: () => form.isDirty,
  })
  const area = roadmap.jurisdictions.find(({ id }) => id === place.jurisdiction)
  const suggestions = (area?.institutions ?? []).map(({ name }) => say(name))
  useSaveKey(form)
  return (
    <form
      className="record-form assessment-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void form.save()
      }}
    >
      {form.other && <AssessmentConflict key={form.other.version} form={form} other={form.other} />}
      <Problems form={form} />
      {form.isDirty && form.keptAt && form.isOverOlder && <p className="notice">{formWords.draftOld}</p>}
      <StartFrom form={form} answer={answer} />
      <StepField form={form} />
      {roadmap.assessmentScale?.parts.map((part) => (
        <PartField key={part.id} part={part} of={of} form={form} suggestions={suggestions} />
      ))}
      <LinkFields form={form} place={place} />
      <Bar form={form} onCancel={onCancel} />
    </form>
  )
}
