// The tables that our migrations make are those that the library for sign-in wants; an update of it that wants others fails here.
import { getMigrations } from 'better-auth/db/migration'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrationsFor, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { openTestDatabase, type TestDatabase } from '../../storage/testing/test-database.ts'
import { authOptions } from './new-auth.ts'

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
  // The library looks for its tables there; the embedded database has one connection, which keeps this.
  await sql`set search_path = sign_in`.execute(opened.db)
})
afterAll(() => opened.close())

const wanted = async () => {
  const database = { db: opened.db.withSchema('sign_in'), type: 'postgres' as const }
  const { compileMigrations } = await getMigrations({ ...authOptions('x'.repeat(40)), database })
  return (await compileMigrations()).replaceAll(/[;\s]/g, '')
}

test('nothing is missing that the library wants', async () => {
  expect(await wanted()).toBe('')
})

test('a column that is missing is noticed', async () => {
  await sql`alter table sign_in.session drop column "ipAddress"`.execute(opened.db)
  expect(await wanted()).toContain('ipAddress')
})
