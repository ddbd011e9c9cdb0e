// Answers worked out once and kept until the data change: the database counts a version up with every load.
import type { Person } from '#definition'
import { actingAs, readDataVersion, type Database } from '#storage'

export interface AnswerStore {
  /** The kept answer for the key at the present version of the data, or a new one. As JSON text. */
  readonly answer: (
    person: Person,
    key: string,
    work: (tx: Database, version: number) => Promise<unknown>,
  ) => Promise<string>
}

/** Characters kept in all; the answers used least recently go first. */
const mostCharacters = 64_000_000

/** Keeps answers in memory, per person and question. */
export function newAnswerStore(db: Database): AnswerStore {
  const kept = new Map<string, { version: number; text: string }>()
  let characters = 0
  const forget = (key: string) => {
    characters -= kept.get(key)?.text.length ?? 0
    kept.delete(key)
  }
  const keep = (key: string, version: number, text: string) => {
    forget(key)
    kept.set(key, { version, text })
    characters += text.length
    for (const oldest of kept.keys()) {
      if (characters <= mostCharacters) return
      forget(oldest)
    }
  }
  return {
    answer: (person, question, work) =>
      actingAs(db, person, async (tx) => {
        const version = await readDataVersion(tx)
        const key = `${person.id} ${question}`
        const found = kept.get(key)
        const text = found?.version === version ? found.text : JSON.stringify(await work(tx, version))
        keep(key, version, text)
        return text
      }),
  }
}
