// What the database should hold for a roadmap, as plain data: derived from its definitions and nothing else.
import { accumulations, audiences, bases, columnOf, statuses, total, type Roadmap } from '#definition'
import { registerTables } from './register-tables.ts'
import type { Column, Constraint, Table } from './table.ts'
import { say } from './schema-sentences.ts'

const text = (name: string): Column => ({ name, type: 'text' })
const optional = (name: string, type: string): Column => ({ name, type, isNullable: true })
const oneOf = (name: string, words: readonly string[]): Constraint => ({
  name: `observation_${name}_known`,
  check: `${name} = any (array[${words.map((word) => `'${word}'`).join(', ')}])`,
})

/** The columns that name the dimensions of the roadmap, in its order. */
export function dimensionColumns(roadmap: Roadmap): string[] {
  return roadmap.dimensions.map(({ id }) => columnOf(id))
}

/** A dimension that came later: what was stated before is a total of it, where the element has it. */
function dimensionColumn(roadmap: Roadmap, id: string): Column {
  const having = roadmap.dataElements.filter(({ dimensions }) => dimensions.some((one) => one.id === id))
  const column = text(columnOf(id))
  if (having.length === 0) return column
  const where = `data_element in (${having.map((element) => `'${element.id}'`).join(', ')})`
  return { ...column, inOldRows: { value: total, where } }
}

function observationColumns(roadmap: Roadmap): Column[] {
  return [
    ...['jurisdiction', 'data_element'].map(text),
    { name: 'period_start', type: 'date' },
    { name: 'period_end', type: 'date' },
    ...['frequency', 'accumulation', 'basis', 'item_class', 'codes'].map(text),
    ...roadmap.dimensions.map(({ id }) => dimensionColumn(roadmap, id)),
    optional('value', 'numeric'),
    optional('lower_bound', 'numeric'),
    optional('upper_bound', 'numeric'),
    ...['unit', 'status', 'breakdown', 'audience', 'source', 'address'].map(text),
    optional('quote', 'text'),
    optional('note', 'text'),
    { name: 'vintage', type: 'date' },
    { name: 'load_id', type: 'bigint' },
    { name: 'is_current', type: 'boolean', default: 'true' },
    { name: 'is_withdrawn', type: 'boolean', default: 'false' },
    // The number of the load, once that is undone; until then 0.
    { name: 'undone', type: 'bigint', default: '0' },
  ]
}

const observationChecks: readonly Constraint[] = [
  oneOf('accumulation', accumulations),
  oneOf('basis', bases),
  oneOf('status', statuses),
  oneOf('audience', audiences),
  { name: 'observation_ends_after_start', check: 'period_end >= period_start' },
  {
    name: 'observation_value_or_bounds',
    check: 'value is null or (lower_bound is null and upper_bound is null)',
  },
  { name: 'observation_bounds_in_order', check: 'lower_bound <= upper_bound' },
  {
    name: 'observation_missing_has_no_value',
    check:
      "(status = any (array['not-available', 'withheld'])) = (value is null and lower_bound is null and upper_bound is null)",
  },
  { name: 'observation_nil_is_zero', check: "status <> 'nil' or value = 0" },
]

/**
 * What makes two rows speak of the same thing. Source and vintage come on top in the primary key. `codes` holds the
 * dimension codes that are set, in one text: a key of any number of dimensions, which stays as it is when one is added.
 */
export const factColumns = [
  'jurisdiction',
  'data_element',
  'period_start',
  'period_end',
  'accumulation',
  'basis',
  'item_class',
  'codes',
] as const

/** What makes two rows the same edition of one statement. */
export const editionColumns = [...factColumns, 'source', 'vintage'] as const

/** The primary key of an observation: a row of a file that was undone makes room for another edition of that day. */
export const observationKey = [...editionColumns, 'undone'] as const

function observationTable(roadmap: Roadmap): Table {
  return {
    name: 'observation',
    comment: say('observations-of', { roadmap: roadmap.name.en }),
    columns: observationColumns(roadmap),
    primaryKey: observationKey,
    checks: observationChecks,
    indexes: [
      {
        name: 'observation_by_element',
        on: '(data_element, accumulation, basis, period_end) where is_current',
      },
      { name: 'observation_superseded', on: '(data_element) where not is_current' },
      { name: 'observation_by_load', on: '(load_id)' },
    ],
    policies: [
      {
        name: 'observation_read',
        sql: 'for select to waymark_person using (audience = any ((select readable_audiences())::text[]))',
      },
      {
        name: 'observation_write',
        sql: 'for insert to waymark_person with check (audience = any ((select writable_audiences())::text[]))',
      },
      {
        name: 'observation_supersede',
        sql: 'for update to waymark_person using (audience = any ((select writable_audiences())::text[]))',
      },
    ],
    // Only the marks “superseded”, “withdrawn” and “undone” may ever change; the value itself cannot.
    grants: ['select, insert', 'update (is_current)', 'update (is_withdrawn)', 'update (undone)'],
  }
}

/** Every table a roadmap needs beside the engine's own. */
export function tablesFor(roadmap: Roadmap): Table[] {
  return [observationTable(roadmap), ...registerTables(roadmap)]
}
