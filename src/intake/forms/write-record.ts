// One record is written: what is noted of it, and how it is read back.
import {
  keeperOf,
  splitRecord,
  type KeptRecord,
  type Person,
  type RecordAnswer,
  type RecordToKeep,
  type Register,
  type Roadmap,
  type StatementAnswer,
} from '#definition'
import {
  momentMark,
  newRecordChange,
  writeLastOf,
  type Database,
  type RecordKey,
  type RecordWrite,
} from '#storage'
import { settlingOf, storedOf } from '../statements/index.ts'

/** Whose record of which register, and on whose behalf it is changed. */
export interface RecordOffice {
  readonly roadmap: Roadmap
  readonly register: Register
  readonly person: Person
  /** Done within the transaction that keeps the record; what it throws undoes it. When it was kept stands as `momentMark`. */
  readonly onKept?: (tx: Database, record: RecordAnswer) => Promise<void>
}

export interface Change {
  readonly key: RecordKey
  readonly record: KeptRecord
  readonly current: RecordAnswer | undefined
  readonly reason: string | null
  readonly isWithdrawn?: true
  readonly isUnlikeAny?: true
  /** What it means for months that are stated as complete. */
  readonly statements?: StatementAnswer | undefined
}

export function writeOf({ register, person }: RecordOffice, change: Change): RecordWrite {
  const { key, record, current, reason, isWithdrawn, isUnlikeAny } = change
  const version = (current?.version ?? 0) + 1
  const action: RecordAnswer['action'] = isWithdrawn ? 'withdrawn' : version === 1 ? 'created' : 'corrected'
  // What was withdrawn counted for nothing.
  const isStanding = current !== undefined && current.action !== 'withdrawn'
  const before = isStanding ? storedOf(current) : null
  const subject = `${register.id} ${key.id} version ${version}`
  const audit = { chain: key.jurisdiction, action, subject, ...(reason ? { after: reason } : {}) }
  const own = { key, record, version, action, person, reason, before, audit } as const
  return { ...own, ...(isUnlikeAny ? { isUnlikeAny } : {}) }
}

/** As it is read back: with what became of it last. */
export function keptAs(
  { record, key, version, action, person }: RecordWrite,
  changedAt: string,
): RecordAnswer {
  const kept = { ...record, ...key, version, action, changedAt, changedBy: person.id }
  return kept
}

/** Whose it is: as it is said, else as it was, else the usual one. */
export function institutionFor(
  { roadmap, register }: RecordOffice,
  sent: RecordToKeep,
  current?: RecordAnswer,
): string {
  return sent.institution ?? current?.institution ?? keeperOf(roadmap, register, sent)
}

/** The record as whoever changed it may see it: what was withheld before is withheld still. */
function seenBy(register: Register, current: RecordAnswer | undefined, record: RecordAnswer): RecordAnswer {
  if (!current?.isWithheld) return record
  return { ...record, ...splitRecord(register, record).open, isWithheld: true }
}

/** Writes the change; with the statement that writes it the transaction ends. */
export async function write(tx: Database, office: RecordOffice, change: Change): Promise<RecordAnswer> {
  const wanted = writeOf(office, change)
  const settling = settlingOf(change.statements, change.reason)
  const of = newRecordChange(office.roadmap, office.register, undefined, { settling })
  await office.onKept?.(tx, keptAs(wanted, momentMark))
  return seenBy(office.register, change.current, keptAs(wanted, await writeLastOf(tx, of, [wanted])))
}
