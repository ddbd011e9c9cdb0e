// Which institution keeps an invented record, where several of its jurisdiction may: drawn by itself, so that nothing else changes.
import {
  drawsFor,
  keepersOf,
  sharedFields,
  standingCounts,
  textOf,
  type Institution,
  type InventedRecord,
  type Register,
} from '#definition'
import { jurisdictions } from '../../jurisdictions/index.ts'
import { registers } from '../../registers/index.ts'

const byId = new Map(registers.map((register) => [register.id, register]))

/** By what a record is given to an institution: itself, or what it speaks of until another one says otherwise. */
function subjectOf(register: Register, { id, draft }: InventedRecord): string {
  const [first, ...others] = standingCounts(register).map((count) => sharedFields(register, count))
  if (!first) return id
  // A thing is of one institution, by whichever count it is told apart.
  const shared = first.filter((field) => others.every((other) => other.includes(field)))
  return shared.map((field) => textOf(draft.fields[field])).join(' ')
}

/** Those of the authority that the record names, where it names one of theirs; else all. */
function ofAuthority(keepers: readonly Institution[], { draft }: InventedRecord): readonly Institution[] {
  const own = keepers.filter(({ kind }) => kind === draft.fields['authority'])
  return own.length > 0 ? own : keepers
}

/** The record with the institution that keeps it; as it is where only one may, or none. */
export function withKeeper(record: InventedRecord): InventedRecord {
  const { register: id, jurisdiction } = record
  const register = byId.get(id)
  const keepers = register ? keepersOf({ jurisdictions }, register, jurisdiction) : []
  if (!register || keepers.length < 2) return record
  const fitting = ofAuthority(keepers, record)
  const at = drawsFor(0, 'institution', jurisdiction, id, subjectOf(register, record)).whole(
    0,
    fitting.length - 1,
  )
  const keeper = fitting[at]
  return keeper ? { ...record, institution: keeper.id } : record
}
