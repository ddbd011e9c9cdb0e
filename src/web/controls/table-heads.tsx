// The head of a plain table: a column heading for each name.
import type { ReactNode } from 'react'

interface Props {
  readonly names: readonly string[]
  /** The heading of a last column of numbers, where there is one. */
  readonly number?: string
}

export function TableHeads({ names, number }: Props): ReactNode {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
        {number !== undefined && (
          <th scope="col" className="number">
            {number}
          </th>
        )}
      </tr>
    </thead>
  )
}
