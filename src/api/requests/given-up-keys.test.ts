// Idempotency keys of requests whose process was killed: sent again, the request is done; one that is worked on is not done twice.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pathTo } from '#definition'
import { actingAs, administrator, claimKey, sql, writeMapping } from '#storage'
import { onceForKey, type KeepWithin } from './idempotency.ts'
import { headers, openApi, type OpenApi } from '../testing/open-api.ts'

const list = pathTo('records', 'river-log')
let api: OpenApi

beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const trip = (number: string) => ({
  jurisdiction: 'zenda',
  fields: { day: '2023-05-06', 'log-number': number, 'call-cause': 'flood' },
  children: {},
})

const send = (key: string) =>
  api.server.inject({
    ...{ method: 'POST', url: list, payload: trip(key) },
    headers: { ...headers, 'idempotency-key': key },
  })

/** The key as a process left it that had begun with the request so many seconds ago. */
async function leaveClaimed(key: string, seconds: number): Promise<void> {
  const digest = createHash('sha256')
    .update(JSON.stringify(trip(key)))
    .digest('hex')
  await actingAs(api.db, administrator, (tx) => claimKey(tx, { key, request: `POST ${list}`, digest }))
  await sql`update kept_answer set at = now() - make_interval(secs => ${seconds}) where key = ${key}`.execute(
    api.db,
  )
}

test('a record whose process was killed is kept when it is sent again half a minute later', async () => {
  await leaveClaimed('killed', 21)
  expect((await send('killed')).statusCode).toBe(201)
  const again = await send('killed')
  expect([again.statusCode, again.headers['idempotent-replayed']]).toEqual([201, 'true'])
})

test('a record that somebody may still be keeping is not kept beside that', async () => {
  await leaveClaimed('under-way', 10)
  expect((await send('under-way')).statusCode).toBe(409)
})

test('a request that takes long says that it goes on, so that its key is not given up', async () => {
  const key = 'long'
  const request = { method: 'POST', url: list, headers: { 'idempotency-key': key } } as never
  const reply = { status: () => reply, type: () => reply, send: () => reply } as never
  const ageOfClaim = async () => {
    const { rows } = await sql<{ age: number }>`select extract(epoch from now() - at)::float8 as age
      from kept_answer where key = ${key}`.execute(api.db)
    return rows[0]?.age ?? Infinity
  }
  const keyed = { context: { db: api.db } as never, person: administrator, digest: () => 'the same' }
  await onceForKey(request, reply, keyed, async () => {
    await sql`update kept_answer set at = now() - interval '15 seconds' where key = ${key}`.execute(api.db)
    await expect.poll(ageOfClaim, { timeout: 25_000, interval: 100 }).toBeLessThan(6)
    return { status: 201, contentType: 'application/json', body: '{}' }
  })
}, 60_000)

/** What is kept of records whose number begins like this, and what their keys know. */
async function keptOf(number: string) {
  const { rows } = await sql<{ records: number; answers: number }>`select
      (select count(*)::int from register_river_log where log_number like ${`${number}%`}) as records,
      (select count(*)::int from kept_answer where key like ${`${number}%`} and status is not null) as answers`.execute(
    api.db,
  )
  return rows[0]
}

const batch = (key: string, numbers: readonly string[]) =>
  api.server.inject({
    ...{
      method: 'POST',
      url: pathTo('keepBatch', 'river-log'),
      payload: numbers.map((one) => JSON.stringify(trip(one))).join('\n'),
    },
    headers: { ...headers, 'content-type': 'application/x-ndjson', 'idempotency-key': key },
  })

test('a write and the answer of its key are there together, wherever the process ends', async () => {
  // Stands for a process that ends at the very moment at which it would write the answer.
  const run = (statement: string) => sql.raw(statement).execute(api.db)
  await run(
    "create function end_here() returns trigger language plpgsql as $$ begin raise exception 'Ended.'; end $$",
  )
  await run('create trigger end_here before update of status on kept_answer execute function end_here()')
  expect((await send('torn-1')).statusCode).toBe(500)
  expect((await batch('torn-2', ['torn-2a', 'torn-2b'])).statusCode).toBe(500)
  expect(await keptOf('torn')).toEqual({ records: 0, answers: 0 })
  await run('drop trigger end_here on kept_answer')
  expect((await send('torn-1')).statusCode).toBe(201)
  expect((await batch('torn-2', ['torn-2a', 'torn-2b'])).json()).toMatchObject({ created: 2 })
  expect(await keptOf('torn')).toEqual({ records: 3, answers: 2 })
})

test('what was written before the process ended is answered again, with the moment of the write', async () => {
  const first = await send('answered')
  const again = await send('answered')
  expect(again.json()).toEqual(first.json())
  expect(again.json<{ changedAt: string }>().changedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  const [one, other] = [await batch('answered-2', ['answered-2']), await batch('answered-2', ['answered-2'])]
  expect(other.json()).toEqual(one.json())
  expect(await keptOf('answered')).toEqual({ records: 2, answers: 2 })
})

test('a request that others went on with meanwhile, because nothing was heard of it for long, writes nothing', async () => {
  const request = { method: 'POST', url: list, headers: { 'idempotency-key': 'overtaken' } } as never
  const keyed = { context: { db: api.db } as never, person: administrator, digest: () => 'the same' }
  const ours = { jurisdiction: 'zenda', institution: 'castle-watch', register: 'river-log' }
  const sent: unknown[] = []
  const reply = {
    status: () => reply,
    type: () => reply,
    header: () => reply,
    send: (it: unknown) => sent.push(it),
  }
  const answerOf = (body: string) => ({ status: 201, contentType: 'text/plain', body })
  const write = (keepWithin: KeepWithin, body: string) =>
    actingAs(api.db, administrator, async (tx) => {
      await writeMapping(tx, { ...ours, name: `overtaken ${body}` }, {} as never)
      await keepWithin(tx, answerOf(body))
      return answerOf(body)
    })
  await onceForKey(request, reply as never, keyed, async (keepWithin) => {
    await sql`update kept_answer set at = now() - interval '1 minute' where key = 'overtaken'`.execute(api.db)
    await onceForKey(request, reply as never, keyed, (within) => write(within, 'the other'))
    return write(keepWithin, 'the first')
  })
  expect(sent).toEqual(['the other', 'the other'])
  const { rows } = await sql`select name from saved_mapping where name like 'overtaken%'`.execute(api.db)
  expect(rows).toEqual([{ name: 'overtaken the other' }])
})
