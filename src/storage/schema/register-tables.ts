// The tables of registers: one per register and one per child table, with a typed column for every field.
import {
  columnOf,
  findFieldKind,
  institutionColumn,
  notStated,
  recordFields,
  spelledFields,
  type Field,
  type Register,
  type Roadmap,
} from '#definition'
import { coarseGrain, fineGrain } from './counted-grain.ts'
import { identityColumns } from './identity/record-identity.ts'
import { childPolicies, everywhere, inPlace, policiesFor, recordPolicies } from './record-policies.ts'
import { sensitiveTables, sensitiveVersionTable } from './sensitive/sensitive-tables.ts'
import type { Column, Index, Table } from './table.ts'
import { say } from './schema-sentences.ts'

const key: readonly Column[] = [
  { name: 'jurisdiction', type: 'text' },
  { name: 'record_id', type: 'text' },
]

/** Which institution keeps it. A record may move to another one, so that it is no part of the key. */
const institution: Column = { name: institutionColumn, type: 'text', default: `'${notStated}'` }

/**
 * Why a record stands beside another one that is the same by its register: somebody kept both on purpose, or a migration
 * found both and nobody has decided yet. Null for the one record of its key.
 */
const twinStates = ['deliberate', 'undecided'] as const

/** `register_river_log` */
export function recordTableName(register: string): string {
  return `register_${columnOf(register)}`
}

/** `register_river_log_persons` */
export function childTableName(register: string, child: string): string {
  return `${recordTableName(register)}_${columnOf(child)}`
}

function columnFor(field: Field): Column {
  const kind = findFieldKind(field.kind)
  if (!kind) throw new Error(`Field “${field.id}”: there is no field kind “${field.kind}”.`)
  return { name: columnOf(field.id), type: kind.sqlType(field.settings), isNullable: true }
}

/** What is sensitive has a table of its own. */
const openColumns = (fields: readonly Field[]) =>
  fields.filter(({ isSensitive }) => !isSensitive).map(columnFor)

/** What the name of the index ends with by which a register has no record twice. */
export const sameIndexEnd = '_same'

/**
 * No two standing records are the same, unless a stored fact says why: each twin has a place of its own behind the one
 * record of its key. By the same index all of them are found.
 */
function sameIndex(register: Register): Index {
  const identity = identityColumns(register).map(({ name }) => `"${name}"`)
  return {
    name: `${recordTableName(register.id)}${sameIndexEnd}`,
    on: `(${identity.join(', ')}, (case when twin is null then '' else record_id end)) where not is_withdrawn`,
    isUnique: true,
  }
}

/** What the key of a record looks like, whatever its letters: `recordLooks` works it out as the record is written. */
export const looksColumn = 'looks'

/** Whether people spell the key of the register's records. */
export const hasLooks = (register: Register): boolean => spelledFields(register).length > 0

/** Those that look the same are found by their index. */
const looksIndexes = (register: Register): Index[] =>
  hasLooks(register)
    ? [
        {
          name: `${recordTableName(register.id)}_looks`,
          on: `(${looksColumn}, jurisdiction) where not is_withdrawn`,
        },
      ]
    : []

function recordTable(register: Register): Table {
  const name = recordTableName(register.id)
  const counted = columnOf(register.countsOn)
  return {
    name,
    comment: say('records-of-register', { register: register.name.en }),
    columns: [
      ...key,
      { name: 'version', type: 'bigint' },
      { name: 'is_withdrawn', type: 'boolean', default: 'false' },
      institution,
      { name: 'twin', type: 'text', isNullable: true },
      ...(hasLooks(register) ? [{ name: looksColumn, type: 'text', isNullable: true } as const] : []),
      ...openColumns(recordFields(register)),
    ],
    primaryKey: ['jurisdiction', 'record_id'],
    checks: [
      { name: `${name}_version_counts`, check: 'version > 0' },
      {
        name: `${name}_twin_known`,
        check: `twin = any (array[${twinStates.map((state) => `'${state}'`).join(', ')}])`,
      },
    ],
    indexes: [
      { name: `${name}_by_day`, on: `(jurisdiction, "${counted}", record_id)` },
      // A list as it opens, the newest first, and how many there are in all.
      { name: `${name}_newest`, on: `("${counted}" desc nulls last, record_id) where not is_withdrawn` },
      sameIndex(register),
      ...looksIndexes(register),
      { name: `${name}_undecided`, on: "(jurisdiction) where twin = 'undecided'" },
    ],
    policies: recordPolicies(name, register.id),
    grants: ['select, insert, update'],
  }
}

function childTables(register: Register): Table[] {
  return register.children.map((child) => {
    const name = childTableName(register.id, child.id)
    return {
      name,
      comment: say('rows-below', { child: child.name.en, register: register.name.en }),
      columns: [...key, { name: 'line', type: 'integer' }, ...openColumns(child.fields)],
      primaryKey: ['jurisdiction', 'record_id', 'line'],
      checks: [{ name: `${name}_line_counts`, check: 'line > 0' }],
      indexes: [],
      policies: childPolicies(name, recordTableName(register.id), register),
      grants: ['select, insert, delete'],
      below: { table: recordTableName(register.id), register: register.id },
    }
  })
}

const text = (name: string): Column => ({ name, type: 'text' })

/** Every version of every record, append-only: who, when, why, and the record as it then was. */
const versionTable: Table = {
  name: 'record_version',
  comment: say('every-version'),
  columns: [
    ...['jurisdiction', 'register', 'record_id'].map(text),
    { name: 'version', type: 'bigint' },
    { name: 'at', type: 'timestamptz', default: 'now()' },
    ...['person', 'action'].map(text),
    { name: 'reason', type: 'text', isNullable: true },
    institution,
    { name: 'record', type: 'text' },
    // Versions that came together have the same one; an entry of the audit log is about each.
    { name: 'change_id', type: 'bigint', default: "nextval('record_change'::regclass)" },
  ],
  primaryKey: ['jurisdiction', 'register', 'record_id', 'version'],
  checks: [
    {
      name: 'record_version_action_known',
      check: "action = any (array['created', 'corrected', 'withdrawn'])",
    },
  ],
  indexes: [{ name: 'record_version_by_change', on: '(jurisdiction, change_id)' }],
  // Nobody keeps a version in somebody else's name.
  policies: policiesFor('record_version', {
    read: `${everywhere('read')} or ${inPlace('read', 'register')}`,
    add: `person = (select current_person()) and (${everywhere('write')} or ${inPlace('write', 'register')})`,
  }),
  grants: ['select, insert'],
}

/** What may be done with counts at either grain: figures are by audience, and follow records where these may be written. */
function countedRights(name: string): Pick<Table, 'policies' | 'grants' | 'checks'> {
  const write = "jurisdiction like any ((select jurisdictions_of('write'))::text[])"
  return {
    checks: [{ name: `${name}_rows_left`, check: 'rows >= 0' }],
    policies: policiesFor(name, {
      read: "'restricted' = any ((select readable_audiences())::text[])",
      ...{ add: write, correct: write, remove: write },
    }),
    grants: ['select, insert, update, delete'],
  }
}

const factColumns: readonly Column[] = [
  ...['jurisdiction', 'data_element'].map(text),
  { name: 'period_start', type: 'date' },
  ...['item_class', 'codes'].map(text),
  // The value itself where a record states it, so that two claims on one cell stand side by side.
  { name: 'claim', type: 'text', default: "''" },
]
const amountColumns: readonly Column[] = [
  { name: 'value', type: 'numeric' },
  { name: 'rows', type: 'bigint' },
]

/** What records add up to, month by month, kept in the transaction of the record. */
function countedTable(dimensions: readonly string[]): Table {
  const { table: name, key: primaryKey } = fineGrain
  return {
    name,
    comment: say('counted'),
    columns: [...factColumns, institution, ...dimensions.map(text), ...amountColumns],
    // The institution comes last: figures read an element of a jurisdiction in a span, whoever keeps its records.
    primaryKey,
    indexes: [{ name: 'counted_observation_by_element', on: '(data_element, period_start)' }],
    ...countedRights(name),
  }
}

/** The same at the grain in which figures are asked first, so that their first answer costs what it shows. */
function rollupTable(dimensions: readonly string[]): Table {
  const { table: name, key: primaryKey } = coarseGrain
  return {
    name,
    comment: say('rolled-up'),
    columns: [...factColumns, ...dimensions.map(text), ...amountColumns],
    primaryKey,
    indexes: [{ name: 'counted_rollup_by_element', on: '(data_element, period_start)' }],
    ...countedRights(name),
  }
}

/** All tables of the roadmap's registers; none where it has no register. */
export function registerTables(roadmap: Roadmap): Table[] {
  if (roadmap.registers.length === 0) return []
  const own = roadmap.registers.flatMap((register) => [
    recordTable(register),
    ...childTables(register),
    ...sensitiveTables(register, {
      ...{ key, columnFor },
      nameOf: (child) =>
        child === undefined ? recordTableName(register.id) : childTableName(register.id, child),
    }),
  ])
  const dimensions = roadmap.dimensions.map(({ id }) => columnOf(id))
  return [...own, versionTable, sensitiveVersionTable, countedTable(dimensions), rollupTable(dimensions)]
}
