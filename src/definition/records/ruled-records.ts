// What the rules of a register say of records that are stored: asked today, whenever a record was kept.
import { acceptedReason, findRecordHits, type RuleProblem } from '../record-rules/index.ts'
import type { StoredRecord } from './record.ts'
import type { Register } from '../registers/index.ts'
import { recordLabel } from './sameness.ts'

/** A record and what a rule says of it. */
export interface RuledRecord extends Omit<RuleProblem, 'key'> {
  readonly jurisdiction: string
  readonly id: string
  /** The record in words: what tells it apart. */
  readonly label: string
  /** Why it was kept all the same; null where nobody has said so. */
  readonly reason: string | null
}

/** Some of the records of a register, in the order of their keys. */
export interface RuledRecordsAnswer {
  readonly items: readonly RuledRecord[]
  /** How many records were looked at. */
  readonly looked: number
  /** Hand it back as `after` to go on; null where all were looked at. */
  readonly next: string | null
}

type Keyed = StoredRecord & { readonly jurisdiction: string; readonly id: string }

/** Everything the rules of today find in a stored record, what was kept with a reason among it. */
export function ruledRecord(register: Register, stored: Keyed): RuledRecord[] {
  const { jurisdiction, id, accepted = {} } = stored
  return findRecordHits(register, stored).map(({ key, ...problem }) => ({
    ...{ jurisdiction, id, label: recordLabel(register, stored) },
    ...problem,
    reason: acceptedReason(accepted, key) ?? null,
  }))
}
