// What policies ask of who acts costs little: it is asked once a statement, and planned once a connection.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { migrationsFor } from '../schema/migrate.ts'
import { openTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
})
afterAll(() => opened.close())

/** The functions that say who acts and what they may. */
const aboutWho = [
  'current_person',
  'readable_audiences',
  'writable_audiences',
  'may_everywhere',
  'places_of',
  'jurisdictions_of',
  'may_accept_findings',
]

/** A select of its own that reads no table: the database works it out once, whatever the rows. */
const onceAStatement = /\( SELECT (?:(?!SELECT|FROM)[^()]|\((?:(?!SELECT|FROM)[^()]|\([^()]*\))*\))*\)/g

test('a policy asks who acts, and what they may, once a statement and not for every row, of functions that keep their plans', async () => {
  const { rows: functions } = await sql<{ name: string; language: string }>`
    select p.proname as name, l.lanname as language from pg_proc p join pg_language l on l.oid = p.prolang
    where p.pronamespace = 'public'::regnamespace and p.proname = any (${aboutWho}::text[])`.execute(
    opened.db,
  )
  expect(new Map(functions.map(({ name, language }) => [name, language]))).toEqual(
    new Map(aboutWho.map((name) => [name, 'plpgsql'])),
  )
  const { rows } = await sql<{ policy: string; said: string }>`
    select tablename || ': ' || policyname as policy, coalesce(qual, '') || ' ' || coalesce(with_check, '') as said
    from pg_policies where schemaname = 'public'`.execute(opened.db)
  const forEveryRow = rows.flatMap(({ policy, said }) => {
    const outside = said.replaceAll(onceAStatement, '')
    return aboutWho.filter((name) => outside.includes(`${name}(`)).map((name) => `${policy}: ${name}`)
  })
  expect(forEveryRow).toEqual([])
  for (const name of aboutWho) expect(rows.some(({ said }) => said.includes(`${name}(`))).toBe(true)
})
