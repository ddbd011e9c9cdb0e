// Kept answers of one circle of readers, the least recently used forgotten first. Pure.
import type { KeptText } from './kept-text.ts'

/** Characters kept for all who may read the same; no circle of readers ever drives out what is kept for another. */
const mostCharacters = 48_000_000

interface Kept {
  readonly version: string
  readonly answer: KeptText
  /** When it last was what there is to say, in milliseconds. */
  heldAt: number
}

export interface Shelf {
  /** What is kept of the question for that version, which is the newest as of `now`. */
  readonly find: (question: string, version: string, now: number) => KeptText | undefined
  /** What is kept of the question, whatever its version, if it held at that moment or later; and when it held last. */
  readonly findHeldSince: (question: string, since: number) => Pick<Kept, 'answer' | 'heldAt'> | undefined
  readonly put: (question: string, version: string, answer: KeptText, now: number) => void
}

export function newShelf(): Shelf {
  const kept = new Map<string, Kept>()
  let characters = 0
  const forget = (question: string) => {
    characters -= kept.get(question)?.answer.text.length ?? 0
    kept.delete(question)
  }
  const put = (question: string, version: string, answer: KeptText, now: number) => {
    forget(question)
    kept.set(question, { version, answer, heldAt: now })
    characters += answer.text.length
    for (const oldest of kept.keys()) {
      if (characters <= mostCharacters) return
      forget(oldest)
    }
  }
  const touch = (question: string, found: Kept) => {
    kept.delete(question)
    kept.set(question, found)
  }
  const find = (question: string, version: string, now: number) => {
    const found = kept.get(question)
    if (found?.version !== version) return undefined
    touch(question, found)
    found.heldAt = Math.max(found.heldAt, now)
    return found.answer
  }
  const findHeldSince = (question: string, since: number) => {
    const found = kept.get(question)
    if (!found || found.heldAt < since) return undefined
    touch(question, found)
    return found
  }
  return { find, findHeldSince, put }
}
