// The same policies embedded and on a server that is tried with one login: no boundary against our own code there, but SQL of a
// person’s transaction that does not leave its role gets nobody’s rights.
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { actingAs, publicPerson } from '../database/acting-as.ts'
import { migrationsFor } from '../schema/migrate.ts'
import { databaseSizes, openSize, whyNotHere } from '../testing/databases.ts'
import type { TestDatabase } from '../testing/test-database.ts'

const claims = `{administrator,"{public,restricted}","{public,restricted}"}`

describe.each(databaseSizes)('on the %s database, in a transaction of the public,', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason === undefined) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(() => (reason === undefined ? opened.close() : undefined))

  const attempt = (...statements: readonly string[]) =>
    actingAs(opened.db, publicPerson, async (tx) => {
      let rows: readonly unknown[] = []
      for (const one of statements) rows = (await sql.raw(one).execute(tx)).rows
      return rows
    })

  test.each([
    ['settings of before', `select set_config('waymark.writable', '{public,restricted}', true)`],
    ['claims without a seal', `select set_config('waymark.identity', '${claims}', true)`],
    ['a wrong seal', `select set_config('waymark.identity', repeat('a', 64) || '${claims}', true)`],
  ])('%s keep no record', async (_, forge) => {
    if (reason !== undefined) return
    const record = `insert into register_river_log (jurisdiction, record_id, version) values ('zenda', 'attack', 1)`
    await expect(attempt(forge, record)).rejects.toThrow(/row-level security/)
    expect(await attempt(forge, 'select writable_audiences() as may')).toEqual([{ may: [] }])
  })

  test.each([
    'select * from identity_key',
    'select * from session_key',
    `select seal_of('{administrator}')`,
    `update audit_entry set subject = 'x'`,
    'alter table audit_entry disable trigger all',
  ])('“%s” is denied', async (statement) => {
    if (reason !== undefined) return
    await expect(attempt(statement)).rejects.toThrow(/denied|must be owner/)
  })

  test('no session is opened for somebody else', async () => {
    if (reason !== undefined) return
    await expect(attempt(`select open_session('', '', 'administrator')`)).rejects.toMatchObject({
      code: 'session-over',
    })
  })
})
