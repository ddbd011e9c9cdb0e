// One line of a form, with what the browser may fill in and a hint.
import { useId, useState } from 'react'
import { words } from '../words/index.ts'

interface LineProps {
  readonly label: string
  readonly value: string
  readonly type?: 'text' | 'email' | 'password' | 'date'
  readonly autoComplete?: string
  readonly hint?: string
  readonly isOptional?: boolean
  readonly onText: (text: string) => void
}

/** One line of a form about people. What is typed as a password can be looked at. */
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
  const [isShown, setShown] = useState(false)
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        {...{ id, value, autoComplete }}
        type={isShown ? 'text' : type}
        required={!isOptional}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
        onChange={(event) => onText(event.target.value)}
      />
      {type === 'password' && (
        <button type="button" className="link-button" aria-controls={id} onClick={() => setShown(!isShown)}>
          {isShown ? words.hideTyped : words.showTyped}
        </button>
      )}
      {hint && (
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
      )}
    </div>
  )
}
