// Whoever changes the schema with all the rights that there are, and writes it down as the log does, is named all the same.
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import type { Database } from '../database/database.ts'
import { readMadeSchema } from '../schema/made-schema.ts'
import { migrationsFor } from '../schema/migrate.ts'
import { databaseSizes, openSize, whyNotHere } from '../testing/databases.ts'
import { openPrepared } from '../testing/prepared-database.ts'
import type { TestDatabase } from '../testing/test-database.ts'
import { verifyAudit } from '../verify/verify-audit.ts'
import { recordSchema, type SchemaObject } from './recorded-schema.ts'

const all = migrationsFor('roadmaps/ruritania')
let made: readonly SchemaObject[]
beforeAll(async () => {
  made = await readMadeSchema(all)
}, 60_000)

const writtenDown = ' The audit log wrote it down as it is now: whoever changed it wrote that down as well.'

const changes: readonly (readonly [string, string, string | RegExp])[] = [
  [
    'a policy that lets everybody read',
    'alter policy observation_read on observation using (true)',
    /^The condition of the policy observation_read on observation is /,
  ],
  [
    'a trigger that is disabled',
    'alter table load disable trigger load_is_real',
    'The trigger load_is_real on load is disabled; migrations left it enabled.',
  ],
  [
    'a function with another body',
    `create or replace function acting_role() returns text language sql as $$ select 'none' $$`,
    /the function acting_role\(\)/,
  ],
  [
    'a grant',
    'grant select on identity_key to public',
    /^The grants of the table identity_key is “public SELECT”/,
  ],
  [
    'row security that is off',
    'alter table register_river_log disable row level security',
    'The row security of the table register_river_log is “off”; migrations left “on”.',
  ],
  [
    'a view that shows less',
    'create or replace view load_moment as select id, at from load where id > 1',
    /^The query of the view load_moment /,
  ],
  [
    'a condition that is gone',
    'alter table import_under_way drop constraint import_under_way_key cascade',
    /^The \w+ import_under_way_key on import_under_way is missing; migrations made it\./,
  ],
  [
    'a table of somebody’s own',
    'create table my_notes (note text)',
    'There is the table my_notes, which no migration made.',
  ],
]

const differencesOf = async (tx: Database, expected?: readonly SchemaObject[]) => {
  const { differences, remarks } = await verifyAudit(tx, {
    roadmap: ruritania,
    ...(expected ? { made: expected } : {}),
  })
  return [...differences.filter(({ part }) => part === 'schema').map(({ what }) => what), ...remarks]
}

describe.each(databaseSizes)('on the %s database', (size) => {
  const missing = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (missing === undefined) opened = await openSize(size, ruritania, all)
  })
  afterAll(() => (missing === undefined ? opened.close() : undefined))
  beforeEach(({ skip }) => skip(missing !== undefined, missing))

  /** Looks after a change, and undoes it. */
  async function after(statement: string, look: (tx: Database) => Promise<void>): Promise<void> {
    const undone = new Error('undone')
    const changing = opened.db.transaction().execute(async (tx) => {
      await sql.raw(statement).execute(tx)
      await recordSchema(tx, 'schema', all.at(-1)?.name ?? '')
      await look(tx)
      throw undone
    })
    await expect(changing).rejects.toBe(undone)
  }

  test('an honest one is as migrations make it in memory, and nothing is left out of the comparison', async () => {
    await opened.db.transaction().execute(async (tx) => expect(await differencesOf(tx, made)).toEqual([]))
  })

  test.each(changes)('%s, written down as right, is named', async (_what, statement, named) => {
    await after(statement, async (tx) => {
      // By the log alone nobody could tell.
      expect(await differencesOf(tx)).not.toContainEqual(expect.stringContaining('migrations'))
      const found = await differencesOf(tx, made)
      expect(found).toContainEqual(
        typeof named === 'string' ? named + writtenDown : expect.stringMatching(named),
      )
      expect(found.filter((what) => what.endsWith(writtenDown))).toEqual(found)
    })
  })

  test('where this version prints expressions otherwise, that is said, and the rest is compared', async () => {
    const elsewhere = made.map((one) => (one.kind === 'server' ? { ...one, says: '{"version": "99"}' } : one))
    await after('alter table load disable trigger load_is_real', async (tx) => {
      expect(await differencesOf(tx, elsewhere)).toEqual([
        `The trigger load_is_real on load is disabled; migrations left it enabled.${writtenDown}`,
        expect.stringContaining('may print expressions otherwise'),
      ])
    })
  })
})

test.skipIf(whyNotHere('server') !== undefined)(
  'a server with logins of its own is as migrations make it in memory',
  async () => {
    const { owner, close } = await openPrepared(ruritania, all)
    try {
      await owner.transaction().execute(async (tx) => expect(await differencesOf(tx, made)).toEqual([]))
    } finally {
      await close()
    }
  },
)
