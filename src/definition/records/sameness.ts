// What makes two records the same one. Said once, for the form, files, programs and the database.
import type { Keeper } from '../roadmap/index.ts'
import type { KeptRecord, StoredRecord } from './record.ts'
import { findField, recordFields, type Field, type Register } from '../registers/index.ts'

const identities = new WeakMap<Register, readonly Field[]>()

/** The fields of the record that make it the same as another one, in the order of the register’s `likeness`. */
export function identityFields(register: Register): readonly Field[] {
  const known = identities.get(register)
  if (known) return known
  const fields = recordFields(register)
  const own = register.likeness.flatMap((id) => findField(fields, id) ?? [])
  identities.set(register, own)
  return own
}

/** By what two records of a register are the same: equal for two of one institution that share every such answer. */
export function recordKey(
  register: Register,
  { jurisdiction }: Pick<Keeper, 'jurisdiction'>,
  { institution, fields }: Pick<KeptRecord, 'institution' | 'fields'>,
): string {
  return JSON.stringify([
    jurisdiction,
    institution,
    ...register.likeness.map((field) => fields[field] ?? null),
  ])
}

/**
 * The same without the day, of a register whose records are told apart by their day as well: a corrected edition that
 * moves the day keeps it. Undefined in all others.
 */
export function recordKeyBesideDay(
  register: Register,
  keeper: Pick<Keeper, 'jurisdiction'>,
  { institution, fields }: Pick<KeptRecord, 'institution' | 'fields'>,
): string | undefined {
  const { countsOn, likeness } = register
  if (!likeness.includes(countsOn)) return undefined
  return recordKey(register, keeper, { institution, fields: { ...fields, [countsOn]: null } })
}

/** What tells a record apart, for people: its day, and what makes it the same as another one. */
export function recordLabel(register: Register, { fields }: Pick<StoredRecord, 'fields'>): string {
  return knownBy(register)
    .map((field) => String((fields[field] as string | number | null) ?? '–'))
    .join(', ')
}

/** Ids of the fields by which people know a record again. */
export function knownBy({ countsOn, likeness }: Register): readonly string[] {
  return likeness.includes(countsOn) ? likeness : [countsOn, ...likeness]
}
