// The input for one field, by the widget of its kind, with its label, help, unit and problems.
import { useId, type ReactNode } from 'react'
import { findFieldKind, type AnswerProblem, type Field } from '#definition'
import { say, words } from '../words/index.ts'
import { findList } from './answer-text.ts'

interface Props {
  readonly field: Field
  readonly value: string
  readonly problems: readonly AnswerProblem[]
  readonly onChange: (value: string) => void
}

interface Choice {
  readonly id: string
  readonly name: string
}

/** The answers to choose from; undefined where the answer is typed. */
function choicesOf(field: Field): readonly Choice[] | undefined {
  const { form } = words.records
  if (field.kind === 'yes-no') {
    return [
      { id: 'yes', name: form.yes },
      { id: 'no', name: form.no },
      { id: 'not-reported', name: form.notReported },
    ]
  }
  const list = findList(field)
  if (!list || field.kind !== 'code') return undefined
  return Object.entries(list.codes).map(([id, code]) => ({ id, name: say(code.name) }))
}

const inputTypes: Readonly<Record<string, string>> = {
  date: 'date',
  'date-time': 'datetime-local',
  'web-address': 'url',
}
const inputModes: Readonly<Record<string, 'numeric' | 'decimal'>> = {
  'whole-number': 'numeric',
  'decimal-quantity': 'decimal',
  year: 'numeric',
}

function Control({
  field,
  value,
  onChange,
  id,
  describedBy,
  isBad,
}: Omit<Props, 'problems'> & {
  readonly id: string
  readonly describedBy: string
  readonly isBad: boolean
}): ReactNode {
  const shared = {
    id,
    value,
    required: field.isRequired ?? false,
    'aria-invalid': isBad,
    'aria-describedby': describedBy,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  }
  const choices = choicesOf(field)
  if (choices) {
    return (
      <select {...shared}>
        <option value="">{words.records.form.choose}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    )
  }
  if (findFieldKind(field.kind)?.widget === 'long-text') return <textarea rows={3} {...shared} />
  return (
    <input
      type={inputTypes[field.kind] ?? 'text'}
      inputMode={inputModes[field.kind]}
      autoComplete="off"
      {...shared}
    />
  )
}

/** One question with everything a person needs to answer it. */
export function FieldInput(props: Props): ReactNode {
  const { field, problems } = props
  const id = useId()
  const { unit } = field.settings as { readonly unit?: string }
  return (
    <div className={problems.length > 0 ? 'field bad' : 'field'}>
      <label htmlFor={id}>
        {say(field.name)}
        {unit !== undefined && <span className="quiet"> ({unit})</span>}
        {field.isRequired && <span className="quiet"> ({words.records.form.required})</span>}
      </label>
      <Control {...props} id={id} describedBy={`${id}-help`} isBad={problems.length > 0} />
      <div id={`${id}-help`}>
        {field.help && <p className="quiet">{say(field.help)}</p>}
        {problems.map(({ what, mend }) => (
          <p key={what} className="field-problem">
            {what} {mend}
          </p>
        ))}
      </div>
    </div>
  )
}
