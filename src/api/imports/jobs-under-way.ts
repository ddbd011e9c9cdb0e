// Imports sent over HTTP that are being taken in slices, as the database knows them: also those of a process that has ended.
import type { ImportAnswer, Person } from '#definition'
import { readUnderWay, type Database } from '#storage'
import { say } from './imports-sentences.ts'

/** What is told of an import of which a part is taken. */
export interface JobUnderWay {
  readonly answer: ImportAnswer
  readonly import: string
  readonly taken: number
  readonly of: number
}

/** The person’s import of that id, if it is being taken. */
export async function findJobUnderWay(
  tx: Database,
  person: Person,
  id: string,
): Promise<JobUnderWay | undefined> {
  for (const { id: number, by, asked, position, records } of await readUnderWay(tx)) {
    const { wanted } = JSON.parse(asked) as { readonly wanted: { readonly answer?: ImportAnswer } }
    if (by !== person.id || wanted.answer?.id !== id) continue
    const answer = { ...wanted.answer, state: 'committing', progress: position } as const
    return { answer, import: number, taken: position, of: records }
  }
  return undefined
}

/** What its sender is told where this process does not take the rest of it. */
export const goingOn = ({ import: id, taken, of }: JobUnderWay): string =>
  say('import-going-on', { taken, records: of, import: id })
