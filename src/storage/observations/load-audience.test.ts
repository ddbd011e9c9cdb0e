// Files of figures that were taken before loads had an audience get the narrowest one that is sure.
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Observation } from '#definition'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { actingAs, administrator, publicPerson } from '../database/acting-as.ts'
import type { Database } from '../database/database.ts'
import { nextLoad, readLoads } from './loads.ts'
import { migrate, migrationsFor } from '../schema/migrate.ts'
import { databaseSizes, openSize, whyNotHere } from '../testing/databases.ts'
import { observationOf } from '../testing/observation-of.ts'
import { insertObservations } from './write-observations.ts'

const migrations = migrationsFor('roadmaps/ruritania')
const before = migrations.filter(({ name }) => name !== '20261128183000-give-loads-an-audience')

/** A file as an older version took it: these rows, and so many that were there already. */
async function takeAsBefore(db: Database, file: string, audiences: Observation['audience'][], unchanged = 0) {
  await actingAs(db, administrator, async (tx) => {
    const load = await nextLoad(tx)
    const rows = audiences.map((audience, at) =>
      observationOf(ruritania, { element: 'rescue-calls', value: '1', source: `${file} ${at}`, audience }),
    )
    await insertObservations(tx, ruritania, rows, load)
    const all = rows.length + unchanged
    await sql`insert into load (id, by_person, file, digest, rows, added, unchanged) overriding system value
      values (${load}::bigint, ${administrator.id}, ${file}, ${file}, ${all}, ${rows.length}, ${unchanged})`.execute(
      tx,
    )
  })
}

describe.each(databaseSizes)('loads of an older version (%s)', (size) => {
  test.skipIf(whyNotHere(size))(
    'are shown to the public where all their rows were public for certain',
    async () => {
      const { db, close } = await openSize(size, ruritania, before)
      try {
        await takeAsBefore(db, 'open.csv', ['public', 'public'])
        await takeAsBefore(db, 'repeated.csv', ['public'], 2)
        await takeAsBefore(db, 'mixed.csv', ['public', 'restricted'])
        await takeAsBefore(db, 'closed.csv', ['restricted'])
        await takeAsBefore(db, 'unsure.csv', ['public'], 1)
        await takeAsBefore(db, 'later.csv', ['public'])
        await migrate(db, migrations)
        const shownTo = async (person: typeof publicPerson) =>
          (await actingAs(db, person, (tx) => readLoads(tx))).map(({ file }) => file)
        expect(await shownTo(publicPerson)).toEqual(['later.csv', 'repeated.csv', 'open.csv'])
        expect(await shownTo(administrator)).toHaveLength(6)
      } finally {
        await close()
      }
    },
  )
})
