// One connection for everybody: whose it is, and until when.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endsTransaction, followsTransaction } from '../connections/index.ts'
import { closeDatabase, openDatabase, type Database, type DatabaseLocation } from '../database/database.ts'

const location: DatabaseLocation = { kind: 'memory' }
let db: Database
beforeAll(async () => {
  db = await openDatabase(location)
  await sql`create table trip (number int primary key)`.execute(db)
})
afterAll(() => closeDatabase(db, location))

const usual = sql.raw('')

test.each([
  ['and its last statement is sent by itself', usual],
  ['and its end is sent with its last statement', endsTransaction],
])(
  'what is said within a transaction to follow it sees what it left and nothing of others, %s',
  async (_how, mark) => {
    await sql`delete from trip`.execute(db)
    const counted = sql<{ count: string }>`${followsTransaction} select count(*)::text as count from trip`
    let others: Promise<unknown> = Promise.resolve()
    const follows = await db.connection().execute(async (own) => {
      await own.transaction().execute(async (tx) => {
        await counted.execute(tx)
        others = db.transaction().execute((tx2) => sql`insert into trip values (2)`.execute(tx2))
        await sql`${mark} insert into trip values (1)`.execute(tx)
      })
      await others
      return counted.execute(own)
    })
    expect(follows.rows).toEqual([{ count: '1' }])
    const { rows } = await counted.execute(db)
    expect(rows).toEqual([{ count: '2' }])
  },
)

test('what was said to follow a transaction that fails is answered too, and once', async () => {
  await sql`delete from trip`.execute(db)
  const counted = sql<{ count: string }>`${followsTransaction} select count(*)::text as count from trip`
  await db.connection().execute(async (own) => {
    const failing = own.transaction().execute(async (tx) => {
      await counted.execute(tx)
      await sql`insert into trip values (1), (1)`.execute(tx)
    })
    await expect(failing).rejects.toMatchObject({ code: '23505' })
    await sql`insert into trip values (3)`.execute(db)
    expect((await counted.execute(own)).rows).toEqual([{ count: '0' }])
    expect((await counted.execute(own)).rows).toEqual([{ count: '1' }])
  })
})

test('many who ask something else after their transactions, each on a connection of their own, are all answered', async () => {
  const asking = Array.from({ length: 5 }, () =>
    db.connection().execute(async (own) => {
      await own.transaction().execute((tx) => sql`select 1`.execute(tx))
      return sql<{ one: number }>`select 1 as one`.execute(own)
    }),
  )
  const answered = await Promise.all(asking)
  expect(answered.map(({ rows }) => rows[0]?.one)).toEqual([1, 1, 1, 1, 1])
})

test('a transaction whose end is on its way keeps the others apart from each other', async () => {
  await sql`delete from trip`.execute(db)
  const moving = Array.from({ length: 20 }, (_, at) =>
    db.transaction().execute(async (tx) => {
      const { rows } = await sql<{ count: number }>`select count(*)::int as count from trip`.execute(tx)
      await sql`insert into trip values (${(rows[0]?.count ?? 0) + 1})`.execute(tx)
      if (at % 5 === 0) throw new Error('changed my mind')
      await sql`${endsTransaction} select 1`.execute(tx)
    }),
  )
  const settled = await Promise.allSettled([...moving, sql`select 1`.execute(db)])
  expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(4)
  const { rows } = await sql<{ most: number }>`select max(number) as most from trip`.execute(db)
  expect(rows).toEqual([{ most: 16 }])
})

test('somebody who begins another transaction lets those in who waited, and so does one that fails', async () => {
  const order: string[] = []
  let other: Promise<unknown> | undefined
  await db.connection().execute(async (own) => {
    await own.transaction().execute(async (tx) => {
      await sql`select 1`.execute(tx)
      other = sql`select 1`.execute(db).then(() => order.push('others'))
    })
    await own.transaction().execute(async (tx) => {
      await sql`select 1`.execute(tx)
      order.push('second')
    })
  })
  await other
  expect(order).toEqual(['others', 'second'])
  const failing = db.transaction().execute((tx) => sql`select from nowhere`.execute(tx))
  await expect(failing).rejects.toThrow('nowhere')
  const { rows } = await sql<{ one: number }>`select 1 as one`.execute(db)
  expect(rows).toEqual([{ one: 1 }])
})
