// What a file has to do with statements of completeness: months that it changes and that are stated, and what it says of
// itself to be complete for.
import {
  countedRecord,
  placesOfNew,
  statedQuestion,
  touchedPlaces,
  type FileStatement,
  type Keeper,
  type KeptRecord,
  type RecordAnswer,
  type Register,
  type Roadmap,
  type StatedQuestion,
} from '#definition'
import { readStatedAmong, touchedMonth, touchedName, type Database, type TouchedMonth } from '#storage'
import type { FileRecord } from '../sheets/index.ts'
import { storedOf } from '../statements/index.ts'
import type { Match } from './match-record.ts'

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
  const counted = (record: KeptRecord | null) => record && countedRecord(roadmap, register, record)
  const { jurisdiction, before, after } = move
  const places =
    before === null && after !== null
      ? placesOfNew(roadmap, register, after)
      : touchedPlaces(register, { before: counted(before), after: counted(after) })
  for (const place of places) {
    const month = touchedMonth(register, jurisdiction, place)
    touched.set(touchedName(month), month)
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
  const keeper = `${jurisdiction} ${institution}`
  if (!keepers.has(keeper)) keepers.set(keeper, { jurisdiction, institution })
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
