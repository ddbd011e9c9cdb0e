// Shows the answer of a query, and says so while there is none yet or something went wrong.
import type { ReactNode } from 'react'
import { words } from '../words/index.ts'
import { ProblemNote } from './problem-note.tsx'

interface Query<Answer> {
  readonly data: Answer | undefined
  readonly error: Error | null
  readonly refetch: () => unknown
}

interface Props<Answer> {
  readonly query: Query<Answer>
  readonly children: (answer: Answer) => ReactNode
}

/** A line that appears only when waiting takes longer than a moment; the delay is in the style sheet. */
export function Waiting(): ReactNode {
  return (
    <div className="waiting" role="status">
      <span className="waiting-bar" />
      <span className="waiting-words">{words.loading}</span>
    </div>
  )
}

export function Loaded<Answer>({ query, children }: Props<Answer>): ReactNode {
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <ProblemNote error={query.error} onAgain={() => void query.refetch()} />
  return <Waiting />
}
