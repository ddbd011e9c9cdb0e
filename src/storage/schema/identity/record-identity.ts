// What makes two records the same one, as columns of their table: the key by which they are found and kept apart.
import {
  columnOf,
  findFieldKind,
  identityFields,
  institutionColumn,
  type Field,
  type KeptRecord,
  type Register,
} from '#definition'
import type { RecordKey } from './record-key.ts'
import type { Column } from '../table.ts'

function typeOf({ id, kind, settings }: Field): string {
  const found = findFieldKind(kind)
  if (!found) throw new Error(`Field “${id}”: there is no field kind “${kind}”.`)
  return found.sqlType(settings)
}

/**
 * The columns that two standing records of a register may not share, in the order of their index: the institution comes
 * last, so that records of one number are found whoever keeps them.
 */
export function identityColumns(register: Register): readonly Pick<Column, 'name' | 'type'>[] {
  const own = identityFields(register).map((field) => ({ name: columnOf(field.id), type: typeOf(field) }))
  return [{ name: 'jurisdiction', type: 'text' }, ...own, { name: institutionColumn, type: 'text' }]
}

/** A record of which the key is known. */
export interface Identified {
  readonly key: Pick<RecordKey, 'jurisdiction'>
  readonly record: Pick<KeptRecord, 'institution' | 'fields'>
}

/** What records hold in these columns (`identityColumns`), column by column. An empty field is like no other. */
export function identityValues(
  register: Register,
  records: readonly Identified[],
): readonly (readonly unknown[])[] {
  return [
    records.map(({ key }) => key.jurisdiction),
    ...identityFields(register).map(({ id }) => records.map(({ record }) => record.fields[id] ?? null)),
    records.map(({ record }) => record.institution),
  ]
}
