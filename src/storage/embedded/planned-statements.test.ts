// Statements that come again are answered as they were the first time, whatever happens between.
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Send } from '../connections/index.ts'
import { sendPlanned } from './planned-statements.ts'

let database: PGlite
let send: Send
let now = 0
beforeAll(async () => {
  database = await PGlite.create()
  send = sendPlanned(database, () => now)
})
afterAll(() => database.close())

const times = 5
/** What the same statement gives, time after time. */
async function again(text: string, values: readonly unknown[]) {
  const given = []
  for (let at = 0; at < times; at += 1) given.push((await send(text, values)).rows)
  return given
}
const plans = async () =>
  (await database.query<{ all: number }>('select count(*)::int as all from pg_prepared_statements')).rows

describe('a statement that comes again', () => {
  test.each([
    ['numbers', 'select $1::int + 1 as one, $2::bigint as two, $3::numeric as three', [1, 7, '1.10']],
    ['texts', 'select $1::text as one, $2::text[] as two', ['it’s', ['a', 'b "c"', 'd,e']]],
    ['nothing', 'select $1::text as one, $2::int as two', [null, undefined]],
    ['truth and days', 'select $1::boolean as one, $2::date::text as two', [true, '2024-02-29']],
    ['JSON', `select ($1::json)->>'a' as one`, [JSON.stringify({ a: 'ž' })]],
    ['no row', 'select 1 as one where $1::int > 1', [1]],
  ])('gives the same every time, with %s', async (_what, text, values) => {
    const { rows } = await database.query(text, values)
    expect(await again(text, values)).toEqual(Array(times).fill(rows))
  })

  test('is planned once, and says how many rows it changed', async () => {
    await send('create table shelf (id int primary key, label text)', [])
    const counts = []
    for (let id = 0; id < times; id += 1)
      counts.push((await send('insert into shelf values ($1, $2)', [id, 'x'])).rowCount)
    expect(counts).toEqual(Array(times).fill(1))
    expect(await plans()).toEqual([{ all: 1 }])
  })

  test('is planned anew after a while', async () => {
    const text = 'select count(*)::int as all from shelf where id >= $1'
    await again(text, [0])
    const [before] = await plans()
    now += 100_000
    for (const rows of await again(text, [0])) expect(rows).toEqual([{ all: times }])
    expect(await plans()).toEqual([before])
  })

  test('says what was wrong each time, and stops no other', async () => {
    const text = 'insert into shelf values ($1, $2)'
    for (let at = 0; at < times; at += 1)
      await expect(send(text, [0, 'y'])).rejects.toMatchObject({ code: '23505' })
    expect((await send(text, [100, 'y'])).rowCount).toBe(1)
  })

  test('gives the columns that its table has by then, also where a change was undone', async () => {
    const text = 'select * from shelf where id = $1'
    const columns = async () => Object.keys((await send(text, [0])).rows[0] as object)
    await again(text, [0])
    await send('alter table shelf add column place text', [])
    expect(await columns()).toEqual(['id', 'label', 'place'])
    await send('begin', [])
    await send('alter table shelf drop column place', [])
    for (let at = 0; at < times; at += 1) expect(await columns()).toEqual(['id', 'label'])
    await send('rollback', [])
    expect(await columns()).toEqual(['id', 'label', 'place'])
  })

  test('fails in a broken transaction, and is answered after it', async () => {
    const text = 'select label from shelf where id = $1'
    await again(text, [0])
    await send('begin', [])
    await expect(send('select 1 / $1::int', [0])).rejects.toMatchObject({ code: '22012' })
    await expect(send(text, [0])).rejects.toMatchObject({ code: '25P02' })
    await send('rollback', [])
    expect((await send(text, [0])).rows).toEqual([{ label: 'x' }])
  })

  test('is answered in its turn: it sees what one before it did that was sent in the same moment', async () => {
    const text = 'select count(*)::int as all from shelf where label = $1'
    await again(text, ['new'])
    const [, found] = await Promise.all([
      send(`insert into shelf values (200, 'new')`, []),
      send(text, ['new']),
    ])
    expect(found.rows).toEqual([{ all: 1 }])
  })
})
