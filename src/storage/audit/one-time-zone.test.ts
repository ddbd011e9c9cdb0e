// The digest of what an entry is about does not depend on where in the world the connection thinks it is.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { actingAs, administrator } from '../database/acting-as.ts'
import { migrationsFor } from '../schema/migrate.ts'
import { openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { writeAudit } from './audit.ts'

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
})
afterAll(() => opened.close())

test('an entry about moments has the same digest whatever the time zone of the connection', async () => {
  for (const zone of ['UTC', 'Asia/Tokyo', 'America/New_York']) {
    await actingAs(opened.db, administrator, async (tx) => {
      await sql`select set_config('timezone', ${zone}, true)`.execute(tx)
      const content = { kind: 'migrations', key: 'all' } as const
      await writeAudit(tx, { chain: 'all', action: 'look at the clock', subject: zone, content })
    })
  }
  const { rows } =
    await sql`select content_rows::int > 10 as are_many, count(distinct content_digest)::int as digests,
      count(*)::int as entries
    from audit_entry where action = 'look at the clock' group by 1`.execute(opened.db)
  expect(rows).toEqual([{ are_many: true, digests: 1, entries: 3 }])
})
