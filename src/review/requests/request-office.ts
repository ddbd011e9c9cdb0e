// On whose behalf something is done with requests of a register, and how a change of one of them is noted.
import type { KeptRecord, Person, RecordAnswer, Register, RequestRegister, Roadmap } from '#definition'
import {
  addRecords,
  asDeliverer,
  closeRecords,
  deliverer,
  newRecordChange,
  settleTouched,
  type Database,
  type RecordKey,
  type RecordWrite,
} from '#storage'

export interface RequestOffice {
  readonly roadmap: Roadmap
  readonly register: RequestRegister
  readonly person: Person
  readonly today: string
}

/** A version more of a record, or its first. */
export interface RecordStep {
  readonly key: RecordKey
  readonly record: KeptRecord
  /** What it was; undefined where it is new. */
  readonly current: RecordAnswer | undefined
  readonly person: Person
  readonly reason: string | null
  readonly isWithdrawn?: true
}

/** The record that was read, as it is written. */
export function keptOf({ institution, fields, children, accepted, isDeliberate }: RecordAnswer): KeptRecord {
  return {
    ...{ institution, fields, children },
    ...(accepted ? { accepted } : {}),
    ...(isDeliberate ? { isDeliberate } : {}),
  }
}

export function writeOf(
  register: string,
  { key, record, current, person, reason, isWithdrawn }: RecordStep,
): RecordWrite {
  const version = (current?.version ?? 0) + 1
  const action = isWithdrawn ? 'withdrawn' : version === 1 ? 'created' : 'corrected'
  const before = current && current.action !== 'withdrawn' ? keptOf(current) : null
  const subject = `${register} ${key.id} version ${String(version)}`
  const audit = { chain: key.jurisdiction, action, subject, ...(reason === null ? {} : { after: reason }) }
  return { key, record, version, action, person, reason, before, audit }
}

/**
 * Writes the version, with what it counts. A month that is stated as complete is complete with it: answers and feedback
 * come when they come, and whoever takes a step need not be the one who states that.
 */
export async function writeStep(
  tx: Database,
  { roadmap, register }: { readonly roadmap: Roadmap; readonly register: Register },
  step: RecordStep,
): Promise<void> {
  const change = newRecordChange(roadmap, register)
  await addRecords(tx, change, [writeOf(register.id, step)])
  const touched = new Map(change.touched)
  change.touched.clear()
  await closeRecords(tx, change)
  if (touched.size === 0) return
  const settle = () => settleTouched(tx, { touched, settling: { answer: 'stands', reason: step.reason } })
  await (step.person === deliverer ? settle() : asDeliverer(tx, step.person, settle))
}
