// What a database really holds, read from its own catalogue: the other side of the drift test and of every migration.
import { sql } from 'kysely'
import type { Database } from '../database/index.ts'

/** One property of the schema as the catalogue prints it. Two databases are alike when these are. */
export interface FoundTable {
  readonly name: string
  readonly columns: Readonly<Record<string, string>>
  readonly constraints: Readonly<Record<string, string>>
  readonly indexes: Readonly<Record<string, string>>
  readonly policies: Readonly<Record<string, string>>
  readonly grants: Readonly<Record<string, string>>
}

interface Property {
  readonly table: string
  readonly kind: 'columns' | 'constraints' | 'indexes' | 'policies' | 'grants'
  readonly name: string
  readonly text: string
}

const properties = sql<Property>`
  select c.relname as "table", 'columns' as kind, a.attname as name,
    format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
      || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as text
  from pg_attribute a
    join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
  union all
  select c.relname, 'constraints', k.conname, pg_get_constraintdef(k.oid)
  from pg_constraint k join pg_class c on c.oid = k.conrelid
  where c.relnamespace = 'public'::regnamespace and k.contype <> 'n'
  union all
  select tablename, 'indexes', indexname, indexdef from pg_indexes
  where schemaname = 'public' and indexname not like '%\_key'
  union all
  select tablename, 'policies', policyname,
    concat_ws(' ', cmd, roles::text, 'using', qual, 'check', with_check) from pg_policies
  where schemaname = 'public'
  union all
  select table_name, 'grants', privilege_type || ' ' || coalesce(column_name, ''), grantee::text
  from (
    select table_name, privilege_type, grantee, null as column_name from information_schema.role_table_grants
    union all
    select table_name, privilege_type, grantee, column_name from information_schema.column_privileges
      where privilege_type = 'UPDATE'
  ) granted
  where grantee = 'waymark_person'
  order by 1, 2, 3`

/** Reads every table of the database with its columns, constraints, indexes, policies and grants. */
export async function readTables(db: Database): Promise<FoundTable[]> {
  const { rows } = await properties.execute(db)
  const byTable = Map.groupBy(rows, (property) => property.table)
  return [...byTable].map(([name, found]) => {
    const ofKind = (kind: Property['kind']) =>
      Object.fromEntries(found.filter((one) => one.kind === kind).map((one) => [one.name, one.text]))
    return {
      name,
      columns: ofKind('columns'),
      constraints: ofKind('constraints'),
      indexes: ofKind('indexes'),
      policies: ofKind('policies'),
      grants: ofKind('grants'),
    }
  })
}
