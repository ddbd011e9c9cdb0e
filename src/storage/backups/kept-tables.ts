// What of a database is kept in a backup: its tables, columns and sequences, as the catalogue says them.
import { sql } from 'kysely'
import type { Database } from '../database/index.ts'

/** Tables whose rows stay out of a backup: with them, sessions would be open again that were ended since. Everybody signs in anew. */
const leftOut: Readonly<Record<string, string>> = {
  identity_key: 'the key by which identities of transactions are sealed; the database makes one of its own',
  session_key: 'digests of the secrets of sessions',
  'sign_in.session': 'secrets of sessions',
  'sign_in.provider_visit': 'visits to a provider of single sign-on, over within minutes',
  'sign_in.verification': 'questions that sign-in asked, over within minutes',
}

export interface KeptTable {
  /** As SQL writes it. */
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  /** Whether its rows come back; the table is emptied in any case. */
  readonly isKept: boolean
  /** Whether a single row may be large. */
  readonly hasBytes: boolean
}

interface TableRow {
  readonly name: string
  readonly plain: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
}

/** Our schemas; those of PostgreSQL itself hold nothing of ours. */
const ours = sql`n.nspname in ('public', 'sign_in')`

/** All tables, those that others refer to first. Columns that the database works out by itself are left out. */
export async function readKeptTables(tx: Database): Promise<readonly KeptTable[]> {
  const { rows } = await sql<TableRow>`
    select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name,
      case n.nspname when 'public' then '' else n.nspname || '.' end || c.relname as plain,
      (select json_agg(json_build_object('name', quote_ident(a.attname), 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and ${ours}
    order by exists (select from pg_constraint f where f.contype = 'f' and f.conrelid = c.oid and f.confrelid <> c.oid),
      n.nspname collate "C", c.relname collate "C"`.execute(tx)
  return rows.map(({ name, plain, columns }) => ({
    ...{ name, columns: columns ?? [] },
    isKept: leftOut[plain] === undefined,
    hasBytes: (columns ?? []).some(({ type }) => type === 'bytea'),
  }))
}

/** All sequences, as SQL writes their names. */
export async function readSequences(tx: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'S' and ${ours}
    order by n.nspname collate "C", c.relname collate "C"`.execute(tx)
  return rows.map(({ name }) => name)
}

/**
 * Writes and reads values as texts that mean the same on every server, whatever it is set to. Where a policy would hide rows,
 * that is an error from here on.
 */
export async function speakPlainly(tx: Database): Promise<void> {
  await sql`select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true),
    set_config('intervalstyle', 'postgres', true), set_config('bytea_output', 'hex', true),
    set_config('extra_float_digits', '1', true), set_config('search_path', 'public, pg_catalog', true),
    set_config('row_security', 'off', true)`.execute(tx)
}
