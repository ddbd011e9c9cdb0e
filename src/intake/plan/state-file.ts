// States the registers of a file as complete once it is taken, or finds out beforehand whether that can be done.
import {
  currentDay,
  keeperOf,
  statersOf,
  type ImportChoice,
  type ImportProblem,
  type Keeper,
} from '#definition'
import type { Database } from '#storage'
import type { FileStatements } from '../matching/index.ts'
import type { RecordFile } from './open-import.ts'
import { keepStatements } from '../statements/index.ts'

/** Thrown where the file cannot be stated as complete: everything about it is undone. */
export class CannotStateFile extends Error {
  readonly problems: readonly ImportProblem[]
  constructor(problems: readonly ImportProblem[]) {
    super(problems.map(({ kind }) => kind).join(', '))
    this.problems = problems
  }
}

/** Whose registers are complete for the period: who says so in the file, else everybody whose records are in it. */
function keepersFor({ wanted, noted }: StatedFile, period: string): readonly Partial<Keeper>[] {
  const own = [...noted.said.values()].filter((one) => one.period === period)
  if (own.length > 0) return own
  if (noted.keepers.size > 0) return [...noted.keepers.values()]
  const { roadmap, register, jurisdiction, institution } = wanted
  if (jurisdiction === undefined) return [{}]
  const known = institution ?? keeperOf(roadmap, register, { jurisdiction })
  const [only, ...others] = statersOf(roadmap, register, jurisdiction)
  return [{ jurisdiction, institution: others.length === 0 && only !== undefined ? only : known }]
}

/** A file, what was noted of it, and what the person says of it. */
export interface StatedFile {
  readonly wanted: RecordFile
  readonly noted: FileStatements
  readonly choice: ImportChoice
}

/**
 * States the registers of the file as complete for the periods that the person names.
 *
 * @throws CannotStateFile where one of them cannot be stated
 */
export async function stateFile(tx: Database, file: StatedFile, exceptSource?: string): Promise<void> {
  const { roadmap, register, person, today = currentDay() } = file.wanted
  const sent = (file.choice.complete ?? []).flatMap((period) =>
    keepersFor(file, period).map(({ jurisdiction = '', institution }) => ({
      ...{ jurisdiction, register: register.id, institution, period },
      kind: 'complete' as const,
    })),
  )
  if (sent.length === 0) return
  const stated = await keepStatements(tx, { roadmap, person, today, exceptSource }, sent)
  if (!('problems' in stated)) return
  const seen = new Map(stated.problems.map((one) => [one.what, one]))
  throw new CannotStateFile(
    [...seen.values()].map(({ code, what, why, mend }) => ({
      kind: code,
      line: 0,
      column: '',
      what,
      why,
      mend,
    })),
  )
}

/** Thrown to undo what was only tried. */
class Tried extends Error {}

/**
 * Finds out beforehand whether the registers of the file can be stated as complete. Nothing is changed. What waits of
 * earlier editions of its source is mended by this one.
 *
 * @throws CannotStateFile where one of them cannot be stated
 */
export async function tryToState(
  inDatabase: <T>(work: (tx: Database) => Promise<T>) => Promise<T>,
  file: StatedFile,
  source: string,
): Promise<void> {
  if ((file.choice.complete ?? []).length === 0) return
  try {
    await inDatabase(async (tx) => {
      await stateFile(tx, file, source)
      throw new Tried()
    })
  } catch (error) {
    if (!(error instanceof Tried)) throw error
  }
}
