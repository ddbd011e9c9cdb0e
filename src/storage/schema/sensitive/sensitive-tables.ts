// Where what is sensitive in records is kept apart: a table beside each that asks anything sensitive, and one beside the versions.
import {
  hasSensitive,
  institutionColumn,
  notStated,
  rulesOnSensitive,
  sensitiveFields,
  type Field,
  type Register,
} from '#definition'
import { everywhere, inPlace, policiesFor, sensitivePolicies } from '../record-policies.ts'
import { say } from '../schema-sentences.ts'
import type { Column, Table } from '../table.ts'

/** `register_river_log_sensitive` */
export const sensitiveTableName = (table: string): string => `${table}_sensitive`

/** What is sensitive in the records of a register, for the database: which answers, and reasons about which rules. */
export function sensitiveShape(register: Register): string {
  const { own, children } = sensitiveFields(register)
  const ids = (fields: readonly Field[]) => fields.map(({ id }) => id)
  return JSON.stringify({
    fields: ids(own),
    children: Object.fromEntries(children.map(({ id, fields }) => [id, ids(fields)])),
    rules: rulesOnSensitive(register),
  })
}

/** A table whose fields are in part sensitive, and the table of the records that it is of. */
interface Beside {
  readonly table: string
  readonly parent: string
  readonly key: readonly Column[]
  readonly columns: readonly Column[]
}

function besideTable(register: Register, { table, parent, key, columns }: Beside): Table {
  const name = sensitiveTableName(table)
  return {
    name,
    comment: say('sensitive-beside', { table }),
    columns: [...key, ...columns],
    primaryKey: key.map((one) => one.name),
    checks: [],
    indexes: [],
    policies: sensitivePolicies(name, parent, register),
    grants: ['select, insert, update, delete'],
    below: { table: parent, register: register.id, isSensitive: true },
    apart: { from: table, register: register.id, shape: sensitiveShape(register) },
  }
}

/** The tables beside those of a register; none where it asks nothing sensitive. */
export function sensitiveTables(
  register: Register,
  {
    key,
    columnFor,
    nameOf,
  }: {
    readonly key: readonly Column[]
    readonly columnFor: (field: Field) => Column
    /** The table of the record, or of the rows below it. */
    readonly nameOf: (child?: string) => string
  },
): Table[] {
  const { own, children } = sensitiveFields(register)
  const beside = (fields: readonly Field[], child?: string) =>
    besideTable(register, {
      ...{ table: nameOf(child), parent: nameOf() },
      key: child === undefined ? key : [...key, { name: 'line', type: 'integer' }],
      columns: fields.map(columnFor),
    })
  if (!hasSensitive(register)) return []
  return [...(own.length > 0 ? [beside(own)] : []), ...children.map(({ id, fields }) => beside(fields, id))]
}

const text = (name: string): Column => ({ name, type: 'text' })

/**
 * What is sensitive in a version, kept with it and never later. Where fields became sensitive after the version was kept,
 * it holds both texts as they were, by which the audit log proves them.
 */
export const sensitiveVersionTable: Table = {
  name: 'record_version_sensitive',
  comment: say('every-version-sensitive'),
  columns: [
    ...['jurisdiction', 'register', 'record_id'].map(text),
    { name: 'version', type: 'bigint' },
    { name: institutionColumn, type: 'text', default: `'${notStated}'` },
    text('record'),
    { name: 'original', type: 'text', isNullable: true },
    { name: 'original_sensitive', type: 'text', isNullable: true },
  ],
  primaryKey: ['jurisdiction', 'register', 'record_id', 'version'],
  checks: [],
  indexes: [],
  policies: policiesFor('record_version_sensitive', {
    read: `${everywhere('sensitive')} or ${inPlace('sensitive', 'register')}`,
    add: `(${everywhere('write')} or ${inPlace('write', 'register')}) and (${everywhere('sensitive')} or ${inPlace('sensitive', 'register')}) and original is null and original_sensitive is null`,
  }),
  grants: ['select, insert'],
  isWithVersion: true,
}
