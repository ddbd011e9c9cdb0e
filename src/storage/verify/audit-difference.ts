// What verifying the audit log can find, and how each look at the database is taken: by built-in functions alone.
import { sql, type RawBuilder } from 'kysely'
import type { Database } from '../database/index.ts'

/** One thing that is not as the audit log says. */
export interface AuditDifference {
  /** Where it was looked for. */
  readonly part:
    | 'chains'
    | 'anchors'
    | 'contents'
    | 'registers'
    | 'observations'
    | 'definitions'
    | 'completeness'
    | 'schema'
    | 'counts'
  /** The jurisdiction, or `all` for the installation; null where it is no matter of a chain. */
  readonly chain: string | null
  /** Of the entry that differs or speaks of it. */
  readonly sequence: string | null
  /** One sentence that names it. */
  readonly what: string
}

/** The chain in words. */
export function chainText(chain: string): string {
  return chain === 'all' ? 'the chain of the installation' : `the chain of ${chain}`
}

/** “Entry 7 of the chain of zenda (created, river-log x version 1)” */
export function entryText(entry: {
  readonly chain: string
  readonly sequence: string
  readonly action: string
  readonly subject: string
}): string {
  return `Entry ${entry.sequence} of ${chainText(entry.chain)} (${entry.action}, ${entry.subject})`
}

/**
 * Makes this transaction ask nothing but the functions that come with PostgreSQL: whoever can change rows can change the
 * functions of the database too. Moments are written in UTC, as they were digested.
 */
export async function askBuiltInOnly(tx: Database): Promise<void> {
  await sql`select set_config('search_path', 'pg_catalog, public', true), set_config('timezone', 'UTC', true),
    set_config('work_mem', '64MB', true)`.execute(tx)
}

/** The digest of a row `t` of the table, as the database worked it out when the entry was written. */
export function rowDigest(table: string, json: RawBuilder<unknown> = sql`to_jsonb(t)`): RawBuilder<unknown> {
  return sql`sha256(convert_to(${sql.lit(`${table} `)} || jsonb_strip_nulls(${json})::text, 'UTF8'))`
}

/** Asks what may fail on a row that was tampered with; undefined where it did. */
export async function tryToRead<T>(tx: Database, work: () => Promise<T>): Promise<T | undefined> {
  await sql`savepoint verifying`.execute(tx)
  try {
    const found = await work()
    await sql`release savepoint verifying`.execute(tx)
    return found
  } catch {
    await sql`rollback to savepoint verifying`.execute(tx)
    return undefined
  }
}
