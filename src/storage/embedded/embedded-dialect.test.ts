// One connection for everybody: whose it is, and until when.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDatabase, openDatabase, type Database, type DatabaseLocation } from '../database/database.ts'

const location: DatabaseLocation = { kind: 'memory' }
let db: Database
beforeAll(async () => {
  db = await openDatabase(location)
  await sql`create table trip (number int primary key)`.execute(db)
})
afterAll(() => closeDatabase(db, location))

test('what is asked right after a transaction on its connection waits for nobody', async () => {
  const order: string[] = []
  let others: Promise<unknown>[] = []
  await db.connection().execute(async (own) => {
    await own.transaction().execute(async (tx) => {
      await sql`insert into trip values (1)`.execute(tx)
      others = [
        sql`select 1`.execute(db).then(() => order.push('a question of others')),
        db
          .transaction()
          .execute((tx2) => sql`select 1`.execute(tx2))
          .then(() => order.push('a transaction of others')),
      ]
    })
    await sql`select count(*) from trip`.execute(own)
    order.push('what it left')
  })
  await Promise.all(others)
  expect(order).toEqual(['what it left', 'a question of others', 'a transaction of others'])
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
