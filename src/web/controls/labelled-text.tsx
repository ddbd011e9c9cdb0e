// A line of text with its label.
import { useId, type ReactNode } from 'react'

interface Props {
  readonly label: string
  readonly value: string
  readonly type?: 'text' | 'date'
  /** Shown in the empty field. */
  readonly help?: string
  readonly onText: (text: string) => void
}

export function LabelledText({ label, value, type = 'text', help, onText }: Props): ReactNode {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        placeholder={help}
        onChange={(event) => onText(event.target.value)}
      />
    </div>
  )
}
