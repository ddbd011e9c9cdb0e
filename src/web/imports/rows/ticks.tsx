// Columns of theirs to be ticked.
import type { ReactNode } from 'react'

export function Ticks({
  legend,
  headings,
  chosen,
  onChange,
}: {
  readonly legend: string
  readonly headings: readonly string[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: string[]) => void
}): ReactNode {
  const turn = (one: string) =>
    onChange(chosen.includes(one) ? chosen.filter((had) => had !== one) : [...chosen, one])
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      <div className="tick-list">
        {[...new Set([...headings, ...chosen])].map((heading) => (
          <label key={heading}>
            <input type="checkbox" checked={chosen.includes(heading)} onChange={() => turn(heading)} />
            {heading}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
