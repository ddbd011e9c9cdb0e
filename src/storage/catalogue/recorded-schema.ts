// The schema as it was written down when migrations changed it last, and what differs from it now.
import { sql } from 'kysely'
import type { Database } from '../database/index.ts'
import { catalogueSql } from './catalogue-sql.ts'
import type { Facets, SchemaDifference } from './schema-difference.ts'

const catalogue = sql.raw(catalogueSql)

/** An object of the schema as the catalogue says it: what reads the same on every version of PostgreSQL, and what each prints in its own way. Both are JSON. */
export interface SchemaObject {
  readonly kind: string
  readonly name: string
  readonly says: string
  readonly printed: string
}

/** How the versions of PostgreSQL stand that the schema was written down with, and that runs now. */
export interface SchemaComparison {
  readonly differences: readonly SchemaDifference[]
  readonly recordedWith: string
  readonly runsWith: string
}

/** Makes the catalogue print names and constants the same way in every transaction, and by built-in functions alone. */
async function printAlike(tx: Database): Promise<void> {
  await sql`select set_config('search_path', 'pg_catalog, public', true), set_config('timezone', 'UTC', true),
    set_config('datestyle', 'ISO, YMD', true), set_config('intervalstyle', 'postgres', true),
    set_config('quote_all_identifiers', 'off', true)`.execute(tx)
}

interface ComparedRow {
  readonly kind: string
  readonly name: string
  readonly was: string | null
  readonly is: string | null
  readonly was_printed: string | null
  readonly is_printed: string | null
}

/** The schema as it is. Whoever asks has a transaction. */
export async function readSchema(tx: Database): Promise<readonly SchemaObject[]> {
  await printAlike(tx)
  const { rows } = await sql<SchemaObject>`select kind, name, says, printed from ${catalogue} c
    order by kind collate "C", name collate "C"`.execute(tx)
  return rows
}

const facetsOf = (says: string | null, printed: string | null): Facets | null =>
  says === null ? null : { ...(JSON.parse(printed ?? '{}') as Facets), ...(JSON.parse(says) as Facets) }

/** The version of PostgreSQL that an object of the kind “server” says. */
export const versionOf = (says: string | null | undefined): string =>
  says ? ((JSON.parse(says) as { readonly version?: string }).version ?? '') : ''

/**
 * Compares the schema with what was written down, object by object. What the version of PostgreSQL prints in its own way
 * is compared only where it is still the same version. In the order of kinds and names; whoever asks has a transaction.
 */
export async function compareSchema(tx: Database): Promise<SchemaComparison> {
  await printAlike(tx)
  const { rows } = await sql<ComparedRow>`
    with now_there as materialized (select * from ${catalogue} c),
      version as (select (select says from now_there where kind = 'server') = (select says from schema_object where kind = 'server') as is_same)
    select kind, name, was.says as was, now_there.says as is, was.printed as was_printed, now_there.printed as is_printed
    from now_there full join schema_object was using (kind, name)
    where kind = 'server' or now_there.says is distinct from was.says
      or (now_there.printed is distinct from was.printed and (select is_same from version))
    order by kind collate "C", name collate "C"`.execute(tx)
  const server = rows.find(({ kind }) => kind === 'server')
  const [recordedWith, runsWith] = [versionOf(server?.was), versionOf(server?.is)]
  const isSame = recordedWith === runsWith
  const differences = rows
    .filter(({ kind }) => kind !== 'server')
    .map(({ kind, name, was, is, was_printed, is_printed }) => ({
      ...{ kind, name },
      was: facetsOf(was, isSame ? was_printed : null),
      is: facetsOf(is, isSame ? is_printed : null),
    }))
  return { differences, recordedWith, runsWith }
}

/** Whether the database writes its schema down: it was migrated so far. */
export async function isSchemaRecorded(db: Database): Promise<boolean> {
  const { rows } =
    await sql`select from pg_tables where schemaname = 'public' and tablename = 'schema_object'`.execute(db)
  return rows.length > 0
}

/** Whether anything was written down yet. */
export async function isSchemaWritten(tx: Database): Promise<boolean> {
  const { rows } = await sql`select from schema_object limit 1`.execute(tx)
  return rows.length > 0
}

/** Writes the schema down as it is, and its digest into the audit log, as the owner of the tables. */
export async function recordSchema(tx: Database, action: string, subject: string): Promise<void> {
  await printAlike(tx)
  await sql`delete from schema_object`.execute(tx)
  await sql`insert into schema_object (kind, name, says, printed) select kind, name, says, printed from ${catalogue} c`.execute(
    tx,
  )
  await sql`select pg_advisory_xact_lock(hashtext('waymark audit all'))`.execute(tx)
  await sql`select append_entry('all', ${action}, ${subject}, null, count(*) || ' objects', 'schema', '', count(*),
      encode(sha256(string_agg(one, ''::bytea order by one)), 'hex'))
    from (select row_digest('schema_object', to_jsonb(o)) as one from schema_object o) rows`.execute(tx)
}

/** What the audit log says of a schema that is otherwise than it was written down. */
export const schemaFoundChanged = 'schema found changed'

/** Says it in the audit log, unless the last entry of its kind said the same. */
export async function noteSchemaChanged(tx: Database, what: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('waymark audit all'))`.execute(tx)
  const { rows } = await sql<{ subject: string }>`select subject from audit_entry
    where chain = 'all' and action = ${schemaFoundChanged} order by sequence desc limit 1`.execute(tx)
  if (rows[0]?.subject === what) return
  await sql`select append_entry('all', ${schemaFoundChanged}, ${what}, null, null, null, null, null, null)`.execute(
    tx,
  )
}
