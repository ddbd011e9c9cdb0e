// Answers worked out once and kept until what they speak of changes: the database counts versions up with every change.
import type { Person } from '#definition'
import { actingAs, readDataVersions, type Database, type DataVersions } from '#storage'

/** A part of an answer that is kept by itself, until something changes that is known of its data elements. */
export type KeepPart = <T>(
  question: string,
  elements: readonly string[],
  work: () => Promise<T>,
) => Promise<T>

/** What somebody who works an answer out is given. */
export interface AnswerWork {
  readonly tx: Database
  readonly version: number
  readonly keep: KeepPart
}

export interface AnswerStore {
  /** The kept answer, or a new one, as JSON text. It holds until any change, or until one of the elements it speaks of. */
  readonly answer: (
    person: Person,
    question: string,
    work: (given: AnswerWork) => Promise<unknown>,
    elements?: readonly string[],
  ) => Promise<string>
}

/** Characters kept in all; the answers used least recently go first. */
const mostCharacters = 64_000_000

interface Kept {
  readonly version: string
  readonly text: string
}

interface Shelf {
  readonly find: (key: string, version: string) => string | undefined
  readonly put: (key: string, kept: Kept) => void
}

function newShelf(): Shelf {
  const kept = new Map<string, Kept>()
  let characters = 0
  const forget = (key: string) => {
    characters -= kept.get(key)?.text.length ?? 0
    kept.delete(key)
  }
  const put = (key: string, one: Kept) => {
    forget(key)
    kept.set(key, one)
    characters += one.text.length
    for (const oldest of kept.keys()) {
      if (characters <= mostCharacters) return
      forget(oldest)
    }
  }
  const find = (key: string, version: string) => {
    const found = kept.get(key)
    if (found?.version !== version) return undefined
    put(key, found)
    return found.text
  }
  return { find, put }
}

/** What is still open today may be over tomorrow, also where nothing changes. */
const versionOf = (versions: DataVersions, elements: readonly string[] | undefined) =>
  `${new Date().toISOString().slice(0, 10)} ${elements ? versions.of(elements) : `${versions.all}`}`

/** Keeps answers in memory, per person and question. */
export function newAnswerStore(db: Database): AnswerStore {
  const shelf = newShelf()
  const keptOr = async (key: string, version: string, work: () => Promise<unknown>): Promise<string> => {
    const found = shelf.find(key, version)
    if (found !== undefined) return found
    const text = JSON.stringify(await work())
    shelf.put(key, { version, text })
    return text
  }
  return {
    answer: async (person, question, work, elements) => {
      // Most questions were asked before: one look whether the answer still holds, and nothing else.
      const now = await readDataVersions(db, elements ?? [])
      const found = shelf.find(`${person.id} ${question}`, versionOf(now, elements))
      if (found !== undefined) return found
      return actingAs(db, person, async (tx) => {
        const versions = await readDataVersions(tx)
        const keep: KeepPart = async <T>(part: string, own: readonly string[], make: () => Promise<T>) =>
          JSON.parse(await keptOr(`${person.id} part ${part}`, versionOf(versions, own), make)) as T
        const given = { tx, version: versions.all, keep }
        return keptOr(`${person.id} ${question}`, versionOf(versions, elements), () => work(given))
      })
    },
  }
}
