// What a person may read is the same where a server reads with several processes at once.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { actingAs, administrator, publicPerson } from '../database/acting-as.ts'
import { migrationsFor } from '../schema/migrate.ts'
import { openSize, whyNotHere } from '../testing/databases.ts'
import { observationOf } from '../testing/observation-of.ts'
import { storeObservations, type TestDatabase } from '../testing/test-database.ts'

const reason = whyNotHere('server')
let opened: TestDatabase
beforeAll(async () => {
  if (reason === undefined) opened = await openSize('server', ruritania, migrationsFor('roadmaps/ruritania'))
})
afterAll(async () => {
  if (reason === undefined) await opened.close()
})

test.skipIf(reason !== undefined)(
  'workers of a server see what the person may see, and no more',
  async () => {
    const said = { element: 'rescue-calls', value: '7' }
    await storeObservations(opened.db, ruritania, [
      observationOf(ruritania, { ...said, period: '2022' }),
      observationOf(ruritania, { ...said, period: '2023', audience: 'restricted' }),
    ])
    const read = (person: typeof publicPerson) =>
      actingAs(opened.db, person, async (tx) => {
        for (const [name, value] of [
          ['parallel_setup_cost', '0'],
          ['parallel_tuple_cost', '0'],
          ['min_parallel_table_scan_size', '0'],
        ])
          await sql`select set_config(${name}, ${value}, true)`.execute(tx)
        const question = sql`select count(*)::int as count from observation where value > 0`
        const plan = await sql<{ 'QUERY PLAN': string }>`explain ${question}`.execute(tx)
        const { rows } = await sql<{ count: number }>`${question}`.execute(tx)
        const isParallel = plan.rows.some((row) => row['QUERY PLAN'].includes('Parallel'))
        return [isParallel, rows[0]?.count]
      })
    expect([await read(publicPerson), await read(administrator)]).toEqual([
      [true, 1],
      [true, 2],
    ])
  },
)
