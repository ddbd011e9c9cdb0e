// What makes two records the same one. Said once, for the form, files, programs and the database.
import type { StoredRecord } from './record.ts'
import { findField, recordFields, type Field, type Register } from './register.ts'

/** The fields of the record that make it the same as another one, in the order of the register’s `likeness`. */
export function identityFields(register: Register): readonly Field[] {
  return register.likeness.flatMap((id) => findField(recordFields(register), id) ?? [])
}

/** By what two records of a register are the same: equal for two that share every such answer. */
export function recordKey(
  register: Register,
  jurisdiction: string,
  { fields }: Pick<StoredRecord, 'fields'>,
): string {
  return JSON.stringify([jurisdiction, ...register.likeness.map((field) => fields[field] ?? null)])
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
