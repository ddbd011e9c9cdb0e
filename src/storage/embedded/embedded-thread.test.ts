// The embedded database in its thread: nobody waits for a long statement, errors say what they say, and its end is survived.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { AbortedTransactionError, sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDatabase, openDatabase, type Database, type DatabaseLocation } from '../database/database.ts'

const place = mkdtempSync(join(tmpdir(), 'waymark-thread-'))
const folder = join(place, 'data')
const location: DatabaseLocation = { kind: 'folder', folder }
let db: Database
let thread: Worker | undefined

beforeAll(async () => {
  process.once('worker', (started) => {
    thread = started
  })
  db = await openDatabase(location)
  await sql`create table trip (number int primary key, place text constraint is_named check (place <> ''))`.execute(
    db,
  )
})
afterAll(async () => {
  await closeDatabase(db, location)
  rmSync(place, { recursive: true, force: true })
})

/** How often the event loop came round while the work went on. */
async function roundsBeside(work: () => Promise<unknown>): Promise<number> {
  let rounds = 0
  const timer = setInterval(() => {
    rounds += 1
  }, 1)
  try {
    await work()
    return rounds
  } finally {
    clearInterval(timer)
  }
}

const longStatement = sql`select count(*), sum(sqrt(g)::numeric) from generate_series(1, 300000) g`

test('others are served while a long statement runs', async () => {
  expect(await roundsBeside(() => longStatement.execute(db))).toBeGreaterThan(20)
})

test('others are served while a very long answer arrives, and it is whole and in order', async () => {
  let rows: readonly { g: number }[] = []
  const rounds = await roundsBeside(async () => {
    rows = (
      await sql<{ g: number }>`select g, repeat('x', 40) as t from generate_series(1, 50500) g`.execute(db)
    ).rows
  })
  expect(rows.length).toBe(50_500)
  expect(rows.every(({ g }, at) => g === at + 1)).toBe(true)
  expect(rounds).toBeGreaterThan(20)
})

test('an error says its state, its table and its constraint, and nothing of what was entered', async () => {
  const name = 'a secret name'
  const error: unknown = await sql`insert into trip values (1, ${name}), (1, '')`
    .execute(db)
    .catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject({ code: '23514', table: 'trip', constraint: 'is_named' })
  expect(Object.keys(error as object)).not.toContain('params')
  expect(Object.keys(error as object)).not.toContain('query')
})

test('a transaction of which a statement failed is not kept, whoever looks away', async () => {
  const kept = db.transaction().execute(async (tx) => {
    await sql`insert into trip values (2, 'Zenda')`.execute(tx)
    await sql`insert into trip values (2, 'Strelsau')`.execute(tx).catch(() => undefined)
  })
  await expect(kept).rejects.toThrow(AbortedTransactionError)
  expect((await sql`select from trip`.execute(db)).rows).toEqual([])
})

test('single statements do not wait behind transactions that wait', async () => {
  const order: string[] = []
  const transaction = (name: string) =>
    db.transaction().execute(async (tx) => {
      await sql`select 1`.execute(tx)
      order.push(name)
    })
  const all = [transaction('first'), transaction('second'), transaction('third')]
  all.push(
    sql`select 1`.execute(db).then(() => {
      order.push('single')
    }),
  )
  await Promise.all(all)
  expect(order.indexOf('single')).toBeLessThan(2)
})

test('when its thread breaks off, who waits is told so, and what was kept is there again', async () => {
  await sql`insert into trip values (3, 'Hentzau')`.execute(db)
  const broken = db.transaction().execute(async (tx) => {
    await sql`insert into trip values (4, 'Tarlenheim')`.execute(tx)
    const waiting = longStatement.execute(tx)
    await thread?.terminate()
    await waiting
  })
  await expect(broken).rejects.toMatchObject({ code: '57P01' })
  const { rows } = await sql`select number from trip`.execute(db)
  expect(rows).toEqual([{ number: 3 }])
})
