// What has to happen to a database so that it holds what the definitions derive: the draft of a migration.
import type { FoundTable } from './read-tables.ts'
import { checkSql, columnSql, createTableSql, indexSql, policySql, primaryKeySql } from './table-sql.ts'
import type { Column, Table } from './table.ts'
import { say } from './schema-sentences.ts'

export interface Difference {
  /** SQL that is safe to run on a database with data in it. */
  readonly steps: readonly string[]
  /** What a person has to decide, because data would be lost or reinterpreted. */
  readonly decisions: readonly string[]
}

interface Pair {
  readonly table: Table
  readonly found: FoundTable
  /** The same table as it reads when made afresh: what the catalogue's words are compared with. */
  readonly fresh: FoundTable
}

/** New columns of a filled table need a value for the rows that are there: dimensions did not apply to most of them. */
const valueForOldRows = "'_Z'"

/** A column more; one that must not be empty gets a value for the rows that are there. */
function additionOf(table: string, column: Column): string[] {
  const isFilled = column.isNullable === true || column.default !== undefined
  const usual = isFilled ? {} : { default: valueForOldRows }
  const add = `alter table ${table} add column ${columnSql({ ...column, ...usual })};`
  if (isFilled) return [add]
  const { name, inOldRows } = column
  return [
    add,
    `alter table ${table} alter column "${name}" drop default;`,
    ...(inOldRows ? [`update ${table} set "${name}" = '${inOldRows.value}' where ${inOldRows.where};`] : []),
  ]
}

function columnDifference({ table, found, fresh }: Pair, moved: ReadonlySet<string>): Difference {
  const added = table.columns.filter(({ name }) => !(name in found.columns))
  const removed = Object.keys(found.columns).filter(
    (name) => !(name in fresh.columns) && !moved.has(`${table.name}.${name}`),
  )
  const changed = Object.keys(fresh.columns).filter(
    (name) => name in found.columns && found.columns[name] !== fresh.columns[name],
  )
  return {
    steps: added.flatMap((column) => additionOf(table.name, column)),
    decisions: [
      ...removed.map((name) => say('column-not-derived', { column: `${table.name}.${name}` })),
      ...changed.map((name) =>
        say('column-changes', {
          column: `${table.name}.${name}`,
          before: found.columns[name] ?? '',
          after: fresh.columns[name] ?? '',
        }),
      ),
    ],
  }
}

type Replaceable = 'constraints' | 'indexes' | 'policies'
const dropOf: Record<Replaceable, (table: string, name: string) => string> = {
  constraints: (table, name) => `alter table ${table} drop constraint ${name};`,
  indexes: (_table, name) => `drop index ${name};`,
  policies: (table, name) => `drop policy ${name} on ${table};`,
}

function makeOf(table: Table, kind: Replaceable): Record<string, string> {
  if (kind === 'indexes')
    return Object.fromEntries(table.indexes.map((one) => [one.name, indexSql(table.name, one)]))
  if (kind === 'policies')
    return Object.fromEntries(table.policies.map((one) => [one.name, policySql(table.name, one)]))
  const add = (sql: string) => `alter table ${table.name} add ${sql};`
  const checks = table.checks.map((one) => [one.name, add(checkSql(one))] as const)
  return Object.fromEntries([...checks, [`${table.name}_key`, add(primaryKeySql(table))]])
}

function replacements({ table, found, fresh }: Pair, kind: Replaceable): string[] {
  const make = makeOf(table, kind)
  const isStale = (name: string) => found[kind][name] !== fresh[kind][name]
  return [
    ...Object.keys(found[kind])
      .filter(isStale)
      .map((name) => dropOf[kind](table.name, name)),
    ...Object.keys(make)
      .filter(isStale)
      .map((name) => make[name] ?? ''),
  ]
}

/** Answers that have become sensitive: they move from the table in which they lay, and are taken out of every version. */
function movesApart(wanted: readonly Table[], migrated: readonly FoundTable[]) {
  const moved = new Set<string>()
  const hidden = new Set<string>()
  const steps = wanted.flatMap(({ name, apart, columns, primaryKey }) => {
    const from = apart && migrated.find((one) => one.name === apart.from)
    const there = migrated.find((one) => one.name === name)
    const own = columns
      .map((column) => column.name)
      .filter((column) => !primaryKey.includes(column) && from && column in from.columns)
      .filter((column) => !there || !(column in there.columns))
    if (!apart || own.length === 0) return []
    for (const column of own) moved.add(`${apart.from}.${column}`)
    hidden.add(`select hide_answers('${apart.register}', '${apart.shape}');`)
    const all = [...primaryKey, ...own.map((column) => `"${column}"`)].join(', ')
    return [
      `insert into ${name} (${all}) select ${all} from ${apart.from} where ${own.map((column) => `"${column}" is not null`).join(' or ')}
  on conflict (${primaryKey.join(', ')}) do update set ${own.map((column) => `"${column}" = excluded."${column}"`).join(', ')};`,
      ...own.map((column) => `alter table ${apart.from} drop column "${column}";`),
    ]
  })
  return { moved, steps: [...steps, ...hidden] }
}

/** Compares a database that was migrated with one made afresh from the definitions. */
export function difference(
  wanted: readonly Table[],
  migrated: readonly FoundTable[],
  afresh: readonly FoundTable[],
): Difference {
  const steps: string[] = []
  const decisions: string[] = []
  const apart = movesApart(wanted, migrated)
  for (const table of wanted) {
    const found = migrated.find(({ name }) => name === table.name)
    const fresh = afresh.find(({ name }) => name === table.name)
    if (!found || !fresh) {
      steps.push(createTableSql(table))
      continue
    }
    const columns = columnDifference({ table, found, fresh }, apart.moved)
    const pair = { table, found, fresh }
    steps.push(
      ...columns.steps,
      ...(['constraints', 'indexes', 'policies'] as const).flatMap((kind) => replacements(pair, kind)),
    )
    decisions.push(...columns.decisions)
  }
  steps.push(...apart.steps)
  const left = migrated.filter(({ name }) => !afresh.some((table) => table.name === name))
  decisions.push(...left.map(({ name }) => say('table-not-derived', { table: name })))
  return { steps, decisions }
}
