// What a file has to do with statements of completeness: months that it changes and that are stated, and what it says of
// itself to be complete for.
import {
  contributionsOf,
  keeperOf,
  statedQuestion,
  statersOf,
  touchedPlaces,
  type FileStatement,
  type ImportChoice,
  type ImportProblem,
  type Keeper,
  type KeptRecord,
  type RecordAnswer,
  type Register,
  type Roadmap,
  type StatedQuestion,
} from '#definition'
import { readStatedAmong, touchedMonth, type Database, type TouchedMonth } from '#storage'
import type { FileRecord } from './grow-record.ts'
import { storedOf } from './kept.ts'
import type { Match } from './match-record.ts'
import type { RecordFile } from './open-import.ts'
import { keepStatements } from './state-completeness.ts'

/** What is noted while a file is gone over. */
export interface FileStatements {
  readonly touched: Map<string, TouchedMonth>
  /** Whose records are in the file. */
  readonly keepers: Map<string, Keeper>
  /** What the file says of itself. */
  readonly said: Map<string, FileStatement>
}

export const newFileStatements = (): FileStatements => ({
  ...{ touched: new Map(), keepers: new Map(), said: new Map() },
})

/** Of what a file says of itself as much as is stated once all of it is taken, as plain data. */
export interface Stating {
  readonly keepers: readonly (readonly [string, Keeper])[]
  readonly said: readonly (readonly [string, FileStatement])[]
}

export const statingNothing: Stating = { keepers: [], said: [] }

export const statingOf = ({ keepers, said }: FileStatements): Stating => ({
  keepers: [...keepers],
  said: [...said],
})

/** The other way round. */
export const statementsOf = ({ keepers, said }: Stating): FileStatements => ({
  touched: new Map(),
  keepers: new Map(keepers),
  said: new Map(said),
})

interface Office {
  readonly roadmap: Roadmap
  readonly register: Register
}

/** Adds the months in which the register says otherwise once that is written. */
export function noteTouchedMonths(
  { roadmap, register }: Office,
  touched: Map<string, TouchedMonth>,
  move: {
    readonly jurisdiction: string
    readonly before: KeptRecord | null
    readonly after: KeptRecord | null
  },
): void {
  const counted = (record: KeptRecord | null) =>
    record && { record, contributions: contributionsOf(roadmap, register, record) }
  const { jurisdiction, before, after } = move
  for (const place of touchedPlaces(register, { before: counted(before), after: counted(after) })) {
    const month = touchedMonth(register, jurisdiction, place)
    touched.set(`${jurisdiction} ${place.institution} ${place.month}`, month)
  }
}

/** Notes a good record of the file. */
export function noteRecord(
  office: Office,
  { touched, keepers, said }: FileStatements,
  { from, record }: { readonly from: FileRecord; readonly record: KeptRecord },
  match: Match,
): void {
  const { jurisdiction } = from.sent
  const stored: RecordAnswer | undefined = 'stored' in match ? match.stored : undefined
  const institution = stored?.institution ?? record.institution
  keepers.set(`${jurisdiction} ${institution}`, { jurisdiction, institution })
  const period = from.completeFor?.trim() ?? ''
  if (period !== '') {
    const one = { jurisdiction, register: office.register.id, institution, period }
    said.set(Object.values(one).join(' '), one)
  }
  if (match.kind === 'new') noteTouchedMonths(office, touched, { jurisdiction, before: null, after: record })
  if (match.kind === 'changed') {
    const before = storedOf(match.stored)
    noteTouchedMonths(office, touched, { jurisdiction, before, after: match.record })
  }
}

/** The question about all months that the file changes; null where none of them is stated. */
export async function askAboutFile(
  tx: Database,
  roadmap: Roadmap,
  touched: ReadonlyMap<string, TouchedMonth>,
): Promise<StatedQuestion | null> {
  return statedQuestion(roadmap, await readStatedAmong(tx, [...touched.values()])) ?? null
}

/** Thrown where the file cannot be stated as complete: everything about it is undone. */
export class CannotStateFile extends Error {
  readonly problems: readonly ImportProblem[]
  constructor(problems: readonly ImportProblem[]) {
    super('The file cannot be stated as complete.')
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
export async function stateFile(tx: Database, file: StatedFile): Promise<void> {
  const { roadmap, register, person, today = new Date().toISOString().slice(0, 10) } = file.wanted
  const sent = (file.choice.complete ?? []).flatMap((period) =>
    keepersFor(file, period).map(({ jurisdiction = '', institution }) => ({
      ...{ jurisdiction, register: register.id, institution, period },
      kind: 'complete' as const,
    })),
  )
  if (sent.length === 0) return
  const stated = await keepStatements(tx, { roadmap, person, today }, sent)
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
 * Finds out beforehand whether the registers of the file can be stated as complete. Nothing is changed.
 *
 * @throws CannotStateFile where one of them cannot be stated
 */
export async function tryToState(
  inDatabase: <T>(work: (tx: Database) => Promise<T>) => Promise<T>,
  file: StatedFile,
): Promise<void> {
  if ((file.choice.complete ?? []).length === 0) return
  try {
    await inDatabase(async (tx) => {
      await stateFile(tx, file)
      throw new Tried()
    })
  } catch (error) {
    if (!(error instanceof Tried)) throw error
  }
}
