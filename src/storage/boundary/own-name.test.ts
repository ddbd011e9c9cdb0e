// Whoever brings SQL of his own to the login that serves people writes in his own name, and counts no files of others.
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { processSecret } from '../connections/index.ts'
import { migrationsFor } from '../schema/migrate.ts'
import { whyNotHere } from '../testing/databases.ts'
import { openPrepared, type PreparedDatabase } from '../testing/prepared-database.ts'

const denied = /permission denied|row-level security/

describe.skipIf(whyNotHere('server') !== undefined)('as the login that serves people', () => {
  let opened: PreparedDatabase
  let client: pg.Client
  beforeAll(async () => {
    opened = await openPrepared(ruritania, migrationsFor('roadmaps/ruritania'))
    client = new pg.Client({ connectionString: opened.addresses.application })
    await client.connect()
  })
  afterAll(async () => {
    await client.end()
    await opened.close()
  })

  const asAdministrator = `select set_config('waymark.identity', open_session('', '${processSecret}', 'administrator'), true)`

  async function attack(...statements: readonly string[]): Promise<readonly unknown[]> {
    await client.query('begin')
    try {
      let rows: readonly unknown[] = []
      for (const one of statements) rows = (await client.query<Record<string, unknown>>(one)).rows
      return rows
    } finally {
      await client.query('rollback')
    }
  }

  test.each([
    [
      'a version of a record',
      `insert into record_version (jurisdiction, register, record_id, version, person, action, record)
        values ('zenda', 'river-log', 'attack', 1, 'clerk', 'created', '{}')`,
    ],
    ['an import of somebody else', `update import_under_way set by_person = 'clerk'`],
    ['what an import was asked to do', `update import_under_way set asked = '{}'`],
    ['who sent a row that waits', `update quarantined_record set by_person = 'clerk'`],
    ['what a row that waits says', `update quarantined_record set received = '[]'`],
    ['to whom a record of a source belongs', `update imported_record set source = 'mine'`],
  ])('nobody writes in the name of others: %s', async (_, statement) => {
    await expect(attack(asAdministrator, statement)).rejects.toThrow(denied)
  })

  test('how many files were handed in is not counted by those who hand in none', async () => {
    for (const next of ['select next_import()', 'select next_load()']) {
      await expect(attack(next)).rejects.toThrow(denied)
      expect(await attack(asAdministrator, next)).toHaveLength(1)
    }
  })
})
