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

/** The fields among these columns, each with its column; looked up once a register. */
const ownColumns = new WeakMap<Register, readonly (readonly [column: string, field: string])[]>()

function ownColumnsOf(register: Register) {
  const known =
    ownColumns.get(register) ?? identityFields(register).map(({ id }) => [columnOf(id), id] as const)
  ownColumns.set(register, known)
  return known
}

/** What a record holds in these columns, each under the name with that prefix. An empty field is like no other. */
export function identityOf(
  register: Register,
  { jurisdiction }: Pick<RecordKey, 'jurisdiction'>,
  { institution, fields }: Pick<KeptRecord, 'institution' | 'fields'>,
  prefix = '',
): Record<string, unknown> {
  const own: Record<string, unknown> = {
    [`${prefix}jurisdiction`]: jurisdiction,
    [`${prefix}${institutionColumn}`]: institution,
  }
  for (const [column, field] of ownColumnsOf(register)) own[`${prefix}${column}`] = fields[field] ?? null
  return own
}
