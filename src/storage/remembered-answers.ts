// Answers of the embedded database that hold until something is committed: asked again before that, nobody waits for its one connection.
import { sql } from 'kysely'
import type { Answer } from './sent-together.ts'

const mark = '/* the same until a commit */'

/**
 * Put before a statement that only reads, for nobody in particular, and is asked very often. Outside of a transaction the
 * embedded database gives the answer of the last time while nothing was committed since: nobody else writes into its folder.
 */
export const sameUntilCommit = sql.raw(mark)

export interface RememberedAnswers {
  readonly find: (text: string, values: readonly unknown[]) => Answer | undefined
  /** Asked after the last commit and before the next one. */
  readonly keep: (text: string, values: readonly unknown[], answer: Answer) => void
  readonly forget: () => void
}

/** So many different questions; beyond that it starts again. */
const mostKept = 500
const isMarked = (text: string) => text.startsWith(mark)
const keyOf = (text: string, values: readonly unknown[]) => `${text} ${JSON.stringify(values)}`

/** Remembers only what is marked. */
export function newRememberedAnswers(): RememberedAnswers {
  const kept = new Map<string, Answer>()
  return {
    find: (text, values) => (isMarked(text) ? kept.get(keyOf(text, values)) : undefined),
    keep: (text, values, answer) => {
      if (!isMarked(text)) return kept.clear()
      if (kept.size >= mostKept) kept.clear()
      kept.set(keyOf(text, values), answer)
    },
    forget: () => kept.clear(),
  }
}
