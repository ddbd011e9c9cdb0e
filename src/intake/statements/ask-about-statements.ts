// What a change in months that are stated as complete is to mean: asked once, and answered with the change.
import {
  countedRecord,
  statedQuestion,
  touchedPlaces,
  type AnswerProblem,
  type KeptRecord,
  type Person,
  type RecordAnswer,
  type Register,
  type Roadmap,
  type StatedMonth,
  type StatementAnswer,
} from '#definition'
import {
  actingAs,
  findRecord,
  isStoppedByStatement,
  readStatedAmong,
  touchedMonth,
  type Database,
  type RecordKey,
  type Settling,
} from '#storage'
import { refuse, storedOf, type Kept } from './kept.ts'
import { say } from './usual-sentences.ts'

/** The answer as it goes with the change; its reason is that of the change, where there is one. */
export function settlingOf(answer: StatementAnswer | undefined, reason?: string | null): Settling {
  if (answer === undefined) return { answer: null, reason: null }
  return { answer, reason: reason?.trim() || say(answer) }
}

/** The question as a problem of a record: at the day by which it lies in those months. */
function askedProblems(
  roadmap: Roadmap,
  register: Register,
  months: readonly StatedMonth[],
): AnswerProblem[] {
  const asked = statedQuestion(roadmap, months)
  if (!asked) return []
  const { code, what, why, mend } = asked
  return [{ code, field: register.countsOn, what, why, mend }]
}

/** A record as it is to be after a change; null where it is withdrawn. */
interface MovedRecord {
  readonly jurisdiction: string
  readonly record: KeptRecord | null
}

/** Whose record of which register. */
interface Office {
  readonly roadmap: Roadmap
  readonly register: Register
  readonly person: Person
}

/**
 * Does the work; where it was stopped because it changes a month that is stated as complete, that is the answer.
 *
 * @param after the record as it is to be; null where it is withdrawn
 */
export async function askingAboutStatements(
  db: Database,
  { roadmap, register, person }: Office,
  { key, after }: { readonly key: RecordKey | null; readonly after: (current?: RecordAnswer) => MovedRecord },
  work: () => Promise<Kept>,
): Promise<Kept> {
  try {
    return await work()
  } catch (error) {
    if (!isStoppedByStatement(error)) throw error
    return actingAs(db, person, async (tx) => {
      const current = key ? await findRecord(tx, register, key) : undefined
      const counted = (record: KeptRecord | null) => record && countedRecord(roadmap, register, record)
      const isStanding = current !== undefined && current.action !== 'withdrawn'
      const { jurisdiction, record } = after(current)
      const move = { before: counted(isStanding ? storedOf(current) : null), after: counted(record) }
      const touched = touchedPlaces(register, move).map((place) =>
        touchedMonth(register, jurisdiction, place),
      )
      const statements = await readStatedAmong(tx, touched)
      return refuse({ problems: askedProblems(roadmap, register, statements), statements })
    })
  }
}
