// The questions of the form: the step, each part of the text beside what the source says, and what it rests on.
import { useId, type ReactNode } from 'react'
import type { AssessmentPart, Element } from '#definition'
import { useOutline } from '../data/roadmap-context.ts'
import { assessmentWords as said } from '../words/review/assessment-words.ts'
import { say } from '../words/index.ts'
import { nearText } from './scale-table.tsx'
import type { Form } from './use-assessment-form.ts'

/** Where a field of the form is found. */
export const fieldId = (field: string) => `assessment-${field}`

export function StepField({ form: { form, change, problems } }: { readonly form: Form }): ReactNode {
  const { assessmentScale: scale } = useOutline()
  const isBad = problems.some(({ field }) => field === 'step')
  return (
    <fieldset id={fieldId('step')} className={isBad ? 'steps bad' : 'steps'}>
      <legend>{said.form.step}</legend>
      {scale?.steps.map(({ id, name, meaning }) => (
        <label key={id} className="tick">
          <input
            type="radio"
            name="step"
            checked={form.step === id}
            onChange={() => change({ ...form, step: id })}
          />
          <span>
            <strong>{say(name)}</strong> {say(meaning)}{' '}
            <span className="quiet">
              {scale.neighbours.map((one) => `${say(one.name)}: ${nearText(one, id)}`).join('; ')}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

interface PartProps {
  readonly part: AssessmentPart
  readonly of: Element
  readonly form: Form
  readonly suggestions: readonly string[]
}

export function PartField({ part, of, form: { form, change, problems }, suggestions }: PartProps): ReactNode {
  const hint = useId()
  const list = useId()
  const id = fieldId(part.id)
  const value = form.texts[part.id] ?? ''
  const isBad = problems.some(({ field }) => field === part.id)
  const source = part.beside === 'baseline' ? of.baseline : undefined
  const type = (text: string) => change({ ...form, texts: { ...form.texts, [part.id]: text } })
  return (
    <div className={isBad ? 'field wide bad' : 'field wide'}>
      <label htmlFor={id}>{say(part.name)}</label>
      <p id={hint} className="quiet">
        {say(part.hint)}
      </p>
      {source && (
        <blockquote className="source-words">
          <span className="kind">{said.roadmapSays}</span> {say(source)}
        </blockquote>
      )}
      {part.isLine ? (
        <>
          <input
            id={id}
            list={list}
            value={value}
            aria-describedby={hint}
            onChange={(event) => type(event.target.value)}
          />
          <datalist id={list}>
            {suggestions.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </>
      ) : (
        <textarea
          id={id}
          rows={5}
          value={value}
          aria-describedby={hint}
          onChange={(event) => type(event.target.value)}
        />
      )}
    </div>
  )
}
