// Who keeps which register changes with a new version, while others state things: nothing is called complete by mistake.
import { sql } from 'kysely'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getInterval, type CompletenessStatement, type Roadmap } from '#definition'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { actingAs, administrator } from '../database/acting-as.ts'
import { readCompleteMonths, writeStatements } from '../completeness/completeness-statements.ts'
import type { Database } from '../database/database.ts'
import { followKeepers } from './keepers.ts'
import { migrationsFor } from '../schema/migrate.ts'
import { databaseSizes, openSize, whyNotHere } from '../testing/databases.ts'
import type { TestDatabase } from '../testing/test-database.ts'
import { verifyCompleteness } from '../verify/verify-completeness.ts'

/** The same roadmap with a second institution that keeps the river log in Strelsau. */
function grown(): Roadmap {
  const [strelsau, ...others] = ruritania.jurisdictions
  if (!strelsau) throw new Error('There is no Strelsau.')
  const post = { id: 'bridge-watch', name: { en: 'Bridge Watch' }, kind: 'watch' }
  const institutions = [...(strelsau.institutions ?? []), post]
  return { ...ruritania, jurisdictions: [{ ...strelsau, institutions }, ...others] }
}

const stated: CompletenessStatement = {
  ...{ jurisdiction: 'strelsau', register: 'river-log', institution: 'river-watch-st' },
  ...getInterval('2023-02'),
  ...{ kind: 'complete', reason: null },
}

/** Waits until somebody waits for a lock, for two seconds at most. */
async function whenSomebodyWaits(tx: Database): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { rows } = await sql`select from pg_locks join pg_stat_activity a using (pid)
      where not granted and a.datname = current_database() limit 1`.execute(tx)
    if (rows.length > 0) return
    await setTimeout(20)
  }
}

describe.each(databaseSizes)('on the %s database', (size) => {
  const missing = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (missing === undefined) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(async () => {
    if (missing === undefined) await opened.close()
  })
  beforeEach(async ({ skip }) => {
    skip(missing !== undefined, missing)
    await sql`truncate completeness_statement, stated_month, complete_month`.execute(opened.db)
    await followKeepers(opened.db, ruritania)
  })
  const complete = () =>
    actingAs(opened.db, administrator, (tx) => readCompleteMonths(tx, ['river-log'], getInterval('2023')))

  test('two that start at once with the same new definitions do not stand in each other’s way', async () => {
    await actingAs(opened.db, administrator, (tx) => writeStatements(tx, [stated]))
    await Promise.all([followKeepers(opened.db, grown()), followKeepers(opened.db, grown())])
    expect(await complete()).toEqual([])
  })

  test('a statement that is kept while a second keeper arrives completes nothing for it', async ({
    skip,
  }) => {
    skip(size === 'embedded', 'one connection: nobody else works meanwhile')
    let following: Promise<void> | undefined
    await actingAs(opened.db, administrator, async (tx) => {
      await writeStatements(tx, [stated])
      following = followKeepers(opened.db, grown())
      await whenSomebodyWaits(tx)
    })
    await following
    expect(await complete()).toEqual([])
    expect(await actingAs(opened.db, administrator, (tx) => verifyCompleteness(tx, grown()))).toEqual([])
  })
})
