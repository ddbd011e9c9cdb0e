// Kept answers of one circle of readers, the least recently used forgotten first. Pure.
import type { KeptText } from './kept-text.ts'

/** Characters kept for all who may read the same; no circle of readers ever drives out what is kept for another. */
const mostCharacters = 48_000_000

interface Kept {
  readonly version: string
  readonly answer: KeptText
}

export interface Shelf {
  /** What is kept of the question for that version. */
  readonly find: (question: string, version: string) => KeptText | undefined
  readonly put: (question: string, version: string, answer: KeptText) => void
}

export function newShelf(): Shelf {
  const kept = new Map<string, Kept>()
  let characters = 0
  const forget = (question: string) => {
    characters -= kept.get(question)?.answer.text.length ?? 0
    kept.delete(question)
  }
  const put = (question: string, version: string, answer: KeptText) => {
    forget(question)
    kept.set(question, { version, answer })
    characters += answer.text.length
    for (const oldest of kept.keys()) {
      if (characters <= mostCharacters) return
      forget(oldest)
    }
  }
  const find = (question: string, version: string) => {
    const found = kept.get(question)
    if (found?.version !== version) return undefined
    kept.delete(question)
    kept.set(question, found)
    return found.answer
  }
  return { find, put }
}
