// A problem in a sentence, with a way to try again.
import type { ReactNode } from 'react'
import { words } from '../words/index.ts'

interface Props {
  readonly error: Error
  readonly onAgain: () => void
}

export function ProblemNote({ error, onAgain }: Props): ReactNode {
  return (
    <div className="problem" role="alert">
      <p>
        <strong>{words.problems.heading}.</strong> {error.message}
      </p>
      <button type="button" onClick={onAgain}>
        {words.again}
      </button>
    </div>
  )
}
