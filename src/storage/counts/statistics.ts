// What the database knows of its own tables: by that it plans how it reads them.
import { sql } from 'kysely'
import type { Register } from '#definition'
import type { Database } from '../database/index.ts'
import { childTableName, recordTableName } from '../schema/index.ts'
import { forSteadyWork, goesAhead } from '../connections/index.ts'

/** In how much detail it looks: 300 times as many rows. Three times as many took three times as long. */
const sampled = '30'

const besides = [
  'record_version',
  'record_version_sensitive',
  'counted_observation',
  'counted_rollup',
  'import_change',
  'imported_record',
  'observation',
  'keeping_institution',
  'completeness_statement',
  'stated_month',
  'complete_month',
]

/**
 * Lets a database that never does so by itself look how much the tables of these registers hold, and of what; a server
 * does. For the moment after work that filled them: else they are read as if they were nearly empty. Not inside a
 * transaction of a person, who owns no table.
 */
export async function refreshStatistics(db: Database, registers: readonly Register[]): Promise<void> {
  const { rows } = await sql<{ isLooking: boolean }>`
    select current_setting('autovacuum')::boolean as "isLooking"`.execute(db)
  if (rows[0]?.isLooking) return
  const own = registers.flatMap(({ id, children }) => [
    recordTableName(id),
    ...children.map((child) => childTableName(id, child.id)),
  ])
  // One table a transaction, as long work: others have their turn in between.
  for (const table of [...own, ...besides]) {
    await forSteadyWork(db)
      .transaction()
      .execute(async (tx) => {
        await sql`${goesAhead} select set_config('default_statistics_target', ${sampled}, true)`.execute(tx)
        await sql`analyze ${sql.id(table)}`.execute(tx)
      })
  }
}
