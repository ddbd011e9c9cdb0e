// A question is left when nobody waits for it, ends in any case, and changes nothing.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { administrator, publicPerson } from './acting-as.ts'
import { forLooking, forSteadyWork } from '../connections/index.ts'
import { migrationsFor } from '../schema/migrate.ts'
import { readingAs } from './reading-as.ts'
import { databaseSizes, openSize, whyNotHere } from '../testing/databases.ts'
import type { TestDatabase } from '../testing/test-database.ts'

const stays = new AbortController().signal

describe.each(databaseSizes)('a question to the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason === undefined) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(async () => {
    if (reason === undefined) await opened.close()
  })
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

  test('cannot change anything, whoever asks it', async () => {
    const write = readingAs(
      opened.db,
      administrator,
      (tx) => sql`select write_audit('zenda', 'test', 'x', null, null)`.execute(tx),
      stays,
    )
    await expect(write).rejects.toThrow(/read-only/)
  })

  test('is worked out as it stands: to compile it first takes longer than the work', async () => {
    const { db } = opened
    for (const one of [db, forLooking(db), forSteadyWork(db)]) {
      const { rows } = await sql<{ jit: boolean }>`select pg_jit_available() as jit`.execute(one)
      expect(rows).toEqual([{ jit: false }])
    }
  })

  test('asks nothing further once nobody waits', async () => {
    const left = new AbortController()
    let statements = 0
    const asked = readingAs(
      opened.db,
      publicPerson,
      async (tx) => {
        for (let at = 0; at < 50; at += 1) {
          await sql`select ${at}::int`.execute(tx)
          statements += 1
          if (at === 3) left.abort(new Error('gone'))
        }
      },
      left.signal,
    )
    await expect(asked).rejects.toThrow('gone')
    expect(statements).toBe(4)
  })

  test('is ended by a server in the middle of its work, and its connection serves others', async ({
    skip,
  }) => {
    skip(size === 'embedded', 'its statements cannot be interrupted')
    const begun = Date.now()
    const questions = Array.from({ length: 4 }, () => {
      const left = new AbortController()
      const asked = readingAs(
        opened.db,
        publicPerson,
        (tx) => sql`select pg_sleep(20)`.execute(tx),
        left.signal,
      )
      setTimeout(() => left.abort(new Error('gone')), 300)
      return expect(asked).rejects.toThrow('gone')
    })
    const others = Array.from({ length: 20 }, () =>
      readingAs(opened.db, publicPerson, (tx) => sql`select 1`.execute(tx), stays),
    )
    await Promise.all([...questions, ...others])
    expect(Date.now() - begun).toBeLessThan(12_000)
  })

  test('that takes longer than any may is refused with a sentence', async ({ skip }) => {
    skip(size === 'embedded', 'its statements cannot be interrupted')
    const slow = readingAs(
      opened.db,
      publicPerson,
      async (tx) => {
        await sql`select set_config('statement_timeout', '50', true)`.execute(tx)
        await sql`select pg_sleep(5)`.execute(tx)
      },
      stays,
    )
    await expect(slow).rejects.toMatchObject({ code: 'question-too-long' })
  })
})
