// One line of a form, with what the browser may fill in and a hint.
import { useId } from 'react'

interface LineProps {
  readonly label: string
  readonly value: string
  readonly type?: 'text' | 'email' | 'password' | 'date'
  readonly autoComplete?: string
  readonly hint?: string
  readonly isOptional?: boolean
  readonly onText: (text: string) => void
}

/** One line of a form about people. */
export function Line({
  label,
  value,
  type = 'text',
  autoComplete = 'off',
  hint,
  isOptional,
  onText,
}: LineProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        {...{ id, type, value, autoComplete }}
        required={!isOptional}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
        onChange={(event) => onText(event.target.value)}
      />
      {hint && (
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
      )}
    </div>
  )
}
