// Tables as SQL: the text that migrations are written in.
import type { Column, Constraint, Index, Policy, Table } from './table.ts'

export function columnSql({ name, type, isNullable, default: usual }: Column): string {
  return `"${name}" ${type}${isNullable ? '' : ' not null'}${usual === undefined ? '' : ` default ${usual}`}`
}

export function primaryKeySql({ name, primaryKey }: Table): string {
  return `constraint ${name}_key primary key (${primaryKey.join(', ')})`
}

export function checkSql({ name, check }: Constraint): string {
  return `constraint ${name} check (${check})`
}

const longestName = 63

/** @throws where the name is longer than PostgreSQL keeps it: what is cut would be made again by every migration. */
export function indexSql(table: string, { name, on, isUnique }: Index): string {
  if (Buffer.byteLength(name) > longestName)
    throw new Error(`The name of the index “${name}” is longer than ${longestName} bytes.`)
  return `create ${isUnique ? 'unique ' : ''}index ${name} on ${table} ${on};`
}

export function policySql(table: string, { name, sql }: Policy): string {
  return `create policy ${name} on ${table} ${sql};`
}

/** What keeps rows from being put below records of others; a policy sees no record that comes in the same statement. */
export const belowSql = ({ name, below }: Table): string[] =>
  below === undefined
    ? []
    : [
        `create trigger ${name}_below after insert on ${name} referencing new table as added`,
        `  for each statement execute function refuse_rows_below_others('${below.table}', '${below.register}'${below.isSensitive ? ", 'sensitive'" : ''});`,
      ]

/** What keeps anything from being put beside a version afterwards. */
const withVersionSql = ({ name, isWithVersion }: Table): string[] =>
  isWithVersion
    ? [
        `create trigger ${name}_in_time after insert on ${name} referencing new table as added`,
        `  for each statement execute function refuse_beside_versions();`,
      ]
    : []

/** Everything that makes a table from nothing: columns, key, checks, indexes, row-level security, grants. */
export function createTableSql(table: Table): string {
  const inside = [...table.columns.map(columnSql), primaryKeySql(table), ...table.checks.map(checkSql)]
  return [
    `create table ${table.name} (\n  ${inside.join(',\n  ')}\n);`,
    `comment on table ${table.name} is '${table.comment.replaceAll("'", "''")}';`,
    ...table.indexes.map((index) => indexSql(table.name, index)),
    `alter table ${table.name} enable row level security;`,
    ...table.policies.map((policy) => policySql(table.name, policy)),
    ...table.grants.map((grant) => `grant ${grant} on ${table.name} to waymark_person;`),
    ...belowSql(table),
    ...withVersionSql(table),
  ].join('\n')
}
