// Indexes made once their tables are full: made row by row, they would take most of the time of a restore.
import { sql } from 'kysely'
import type { Database } from '../database/index.ts'
import type { KeptTable } from './kept-tables.ts'

interface IndexRow {
  readonly name: string
  readonly made: string
}

/** The indexes of the tables that no constraint stands on: primary keys stay, by which rows refer to each other. */
async function readOwnIndexes(tx: Database, tables: readonly KeptTable[]): Promise<IndexRow[]> {
  const { rows } = await sql<IndexRow>`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made from pg_index i
    where i.indrelid::regclass = any (${tables.map(({ name }) => name)}::text[]::regclass[])
      and not exists (select from pg_constraint c where c.conindid = i.indexrelid) order by 1`.execute(tx)
  return rows
}

/**
 * Takes those indexes away until the work is done, and makes them again as they were. A unique one then refuses rows that
 * are there twice.
 */
export async function withoutIndexes<T>(
  tx: Database,
  tables: readonly KeptTable[],
  work: () => Promise<T>,
): Promise<T> {
  const indexes = await readOwnIndexes(tx, tables)
  for (const { name } of indexes) await sql.raw(`drop index ${name}`).execute(tx)
  const done = await work()
  for (const { made } of indexes) await sql.raw(made).execute(tx)
  return done
}
