// The input for one field, by the widget of its kind, with its label, help, unit and problems.
import { useId, type ClipboardEvent, type ReactNode } from 'react'
import { findFieldKind, type AnswerProblem, type Field } from '#definition'
import { say } from '../../words/index.ts'
import { recordWords } from '../../words/record-words.ts'
import { choicesOf } from '../../controls/choosing/answer-choices.ts'
import { ChoicesInput, shortList } from './choices-input.tsx'
import { Combobox } from '../../controls/choosing/combobox.tsx'
import type { Choice } from '../../controls/choosing/find-choices.ts'

interface Props {
  readonly field: Field
  readonly value: string
  readonly problems: readonly AnswerProblem[]
  readonly onChange: (value: string) => void
  /** The id of its control, by which problems point at it. */
  readonly id?: string
}

type ControlProps = Omit<Props, 'problems' | 'id'> & {
  readonly id: string
  readonly describedBy: string
  readonly isBad: boolean
}

const { form } = recordWords

const inputTypes: Readonly<Record<string, string>> = {
  date: 'date',
  'date-time': 'datetime-local',
  'web-address': 'url',
}
const inputModes: Readonly<Record<string, 'numeric' | 'decimal'>> = {
  'whole-number': 'numeric',
  'decimal-quantity': 'decimal',
  percent: 'decimal',
  year: 'numeric',
}

/** A day that is pasted as people write it, 31.5.2023, becomes one; the browser’s own field would refuse it. */
function pasteDay({ field, onChange }: ControlProps, event: ClipboardEvent) {
  const checked = findFieldKind(field.kind)?.check(event.clipboardData.getData('text').trim(), field.settings)
  if (!checked || !('value' in checked) || typeof checked.value !== 'string') return
  event.preventDefault()
  onChange(checked.value)
}

function Selection({ choices, ...props }: ControlProps & { readonly choices: readonly Choice[] }): ReactNode {
  const { field, value, onChange, id, describedBy, isBad } = props
  const isRequired = field.isRequired ?? false
  if (field.kind === 'codes') return <ChoicesInput {...props} choices={choices} />
  if (choices.length > shortList)
    return <Combobox {...props} choices={choices} isRequired={isRequired} keepsTyped />
  return (
    <select
      id={id}
      value={value}
      required={isRequired}
      aria-invalid={isBad}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{form.choose}</option>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.name}
        </option>
      ))}
    </select>
  )
}

function Control(props: ControlProps): ReactNode {
  const { field, value, onChange, id, describedBy, isBad } = props
  const shared = {
    id,
    value,
    required: field.isRequired ?? false,
    'aria-invalid': isBad,
    'aria-describedby': describedBy,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  }
  const choices = choicesOf(field)
  if (choices) return <Selection {...props} choices={choices} />
  if (findFieldKind(field.kind)?.widget === 'text-area') return <textarea rows={3} {...shared} />
  const type = inputTypes[field.kind] ?? 'text'
  return (
    <input
      type={type}
      inputMode={inputModes[field.kind]}
      autoComplete="off"
      {...(type === 'date' ? { onPaste: (event: ClipboardEvent) => pasteDay(props, event) } : {})}
      {...shared}
    />
  )
}

/** How an answer is written, where a kind has a way of its own. */
function hintOf(field: Field): string | undefined {
  const hints: Readonly<Record<string, string>> = form.hints
  return field.help ? say(field.help) : hints[field.kind]
}

/** One question with everything a person needs to answer it. */
export function FieldInput(props: Props): ReactNode {
  const { field, problems } = props
  const own = useId()
  const id = props.id ?? own
  const { unit } = field.settings as { readonly unit?: string }
  const hint = hintOf(field)
  const isWide = findFieldKind(field.kind)?.widget === 'text-area'
  return (
    <div className={`field${problems.length > 0 ? ' bad' : ''}${isWide ? ' wide' : ''}`}>
      <label htmlFor={id} id={`${id}-label`}>
        {say(field.name)}
        {field.isRequired && <span className="quiet"> ({form.required})</span>}
      </label>
      <div className={unit === undefined ? undefined : 'with-unit'}>
        <Control {...props} id={id} describedBy={`${id}-help`} isBad={problems.length > 0} />
        {unit !== undefined && <span className="unit">{unit}</span>}
      </div>
      <div id={`${id}-help`}>
        {unit !== undefined && <span className="unseen">{form.inUnit(unit)}</span>}
        {hint !== undefined && <p className="quiet">{hint}</p>}
        {problems.map(({ what, mend }) => (
          <p key={what} className="field-problem">
            {what} {mend}
          </p>
        ))}
      </div>
    </div>
  )
}
