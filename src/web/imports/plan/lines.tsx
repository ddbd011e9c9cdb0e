// A list of lines under a title, folded where it is long.
import type { ReactNode } from 'react'
import { importWords } from '../../words/import-words.ts'
import { numberText } from '../../words/index.ts'

const { plan: said } = importWords

interface ListProps {
  readonly title: string
  readonly lead?: string
  readonly lines: readonly string[]
  readonly count: number
}

export function Lines({ title, lead, lines, count }: ListProps): ReactNode {
  if (lines.length === 0) return null
  return (
    <details open={lines.length <= 20}>
      <summary>{title}</summary>
      {lead !== undefined && <p className="quiet">{lead}</p>}
      <ul>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
      {count > lines.length && (
        <p className="quiet">{said.listed(numberText(lines.length), numberText(count))}</p>
      )}
    </details>
  )
}
