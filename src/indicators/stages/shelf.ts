// What was read for one measure and is read again for the next: kept for one question.
import type { MeasurePlan } from '../plan/index.ts'

export interface Shelf {
  /** The measures of the question as far as they are known: what several of them need is read once for all. */
  readonly asked: readonly MeasurePlan[]
  /** Up to so many statements are read one by one; more are added up by the database first. */
  readonly fewStatements: number
  /** What was found under the key before, else what is found now. */
  readonly once: <T>(key: readonly string[], find: () => Promise<T>) => Promise<T>
}

/** An empty shelf, for one question within one transaction. */
export function newShelf(fewStatements = 2000, asked: readonly MeasurePlan[] = []): Shelf {
  const kept = new Map<string, Promise<unknown>>()
  return {
    asked,
    fewStatements,
    once: <T>(key: readonly string[], find: () => Promise<T>) => {
      const name = JSON.stringify(key)
      const found = (kept.get(name) as Promise<T> | undefined) ?? find()
      kept.set(name, found)
      return found
    },
  }
}
