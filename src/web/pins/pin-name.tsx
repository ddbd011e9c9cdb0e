// Under which name a view is pinned: as it is pinned, and as it is renamed.
import { useId, type ReactNode } from 'react'

interface Props {
  readonly label: string
  readonly value: string
  readonly onName: (name: string) => void
}

/** As long as the database takes one. */
export const longestPinName = 100

export function PinName({ label, value, onName }: Props): ReactNode {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        required
        maxLength={longestPinName}
        autoComplete="off"
        value={value}
        onChange={(event) => onName(event.target.value)}
      />
    </div>
  )
}
