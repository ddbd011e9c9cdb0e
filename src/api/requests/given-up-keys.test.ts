// Idempotency keys of requests whose process was killed: sent again, the request is done; one that is worked on is not done twice.
import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pathTo } from '#definition'
import { actingAs, administrator, claimKey, sql } from '#storage'
import { onceForKey } from './idempotency.ts'
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
  const keyed = { context: { db: api.db } as never, person: administrator, digest: () => 'the same' }
  let age = Infinity
  await onceForKey(request, reply, keyed, async () => {
    await sql`update kept_answer set at = now() - interval '15 seconds' where key = ${key}`.execute(api.db)
    await setTimeout(6000)
    const { rows } = await sql<{ age: number }>`select extract(epoch from now() - at)::float8 as age
      from kept_answer where key = ${key}`.execute(api.db)
    age = rows[0]?.age ?? Infinity
    return { status: 201, contentType: 'application/json', body: '{}' }
  })
  expect(age).toBeLessThan(6)
}, 30_000)
