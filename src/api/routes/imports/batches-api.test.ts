// Batches over HTTP: many records at once from a program, each row answered for, nothing twice.
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { pathTo, type BatchAnswer } from '#definition'
import { sql } from '#storage'
import { schemaFaults } from '../../testing/contract-check.ts'
import { headers, openApi, type OpenApi } from '../../testing/open-api.ts'

let api: OpenApi
let server: OpenApi['server']
beforeAll(async () => {
  api = await openApi()
  server = api.server
})
afterAll(() => api.close())
beforeEach(() =>
  sql`truncate register_river_log, register_river_log_persons, register_river_log_litter, record_version,
    counted_observation, counted_rollup, record_total, kept_answer`.execute(api.db),
)

const { authorization } = headers
const list = () => server.inject({ url: pathTo('records', 'river-log'), headers: { authorization } })
const heading = 'jurisdiction;day;log_number;call_cause\n'
const expectShape = (answer: unknown) => {
  expect(schemaFaults('BatchAnswer', answer)).toEqual([])
}

const path = pathTo('keepBatch', 'river-log')
const batch = (payload: string, type = 'application/x-ndjson', more: object = {}, query = '') =>
  server.inject({
    method: 'POST',
    url: path + query,
    payload,
    headers: { authorization, 'content-type': type, ...more },
  })
const trip = (number: number, cause = 'flood') =>
  JSON.stringify({
    jurisdiction: 'zenda',
    fields: { day: '2023-05-31', 'log-number': String(number), 'call-cause': cause },
  })
const lines = (answer: BatchAnswer) => answer.lines.map(({ row, status }) => [row, status])

describe('a batch over HTTP', () => {
  test.each([
    ['application/x-ndjson', `${trip(1)}\n${trip(2)}\n`],
    ['application/json', `[${trip(1)}, ${trip(2)}]`],
    ['text/csv', `${heading}zenda;2023-05-31;1;flood\nzenda;2023-05-31;2;flood\n`],
  ])('of %s is kept, each row with its line; a second time nothing is added', async (type, body) => {
    const answer = (await batch(body, type)).json<BatchAnswer>()
    expectShape(answer)
    expect(lines(answer)).toEqual([
      [1, 'created'],
      [2, 'created'],
    ])
    expect((await batch(body, type)).json()).toMatchObject({ created: 0, unchanged: 2 })
  })

  test('with a bad row is refused whole, or gives its good rows', async () => {
    const body = [trip(1), trip(2, 'rain'), trip(1), '{"jurisdiction": 7}', trip(1, 'wind')].join('\n')
    const refused = await batch(body)
    expect([refused.statusCode, refused.json<BatchAnswer>().isTaken]).toEqual([422, false])
    expect(lines(refused.json<BatchAnswer>())).toEqual([
      [1, 'not-taken'],
      [2, 'refused'],
      [3, 'duplicate'],
      [4, 'refused'],
      [5, 'refused'],
    ])
    expect((await list()).json()).toMatchObject({ total: 0 })
    const partly = (await batch(body, 'application/x-ndjson', {}, '?good=rows')).json<BatchAnswer>()
    expectShape(partly)
    expect([partly.created, partly.refused]).toEqual([1, 3])
    expect(partly.lines[1]?.problem).toMatchObject({
      status: 422,
      row: 2,
      errors: [{ column: 'call_cause' }],
    })
  })

  test('with an idempotency key is answered once and for all', async () => {
    const key = { 'idempotency-key': '"monthly-1"' }
    const first = await batch(trip(1), 'application/x-ndjson', key)
    const again = await batch(trip(1), 'application/x-ndjson', key)
    expect([again.body, again.headers['idempotent-replayed']]).toEqual([first.body, 'true'])
    expect((await batch(trip(2), 'application/x-ndjson', key)).statusCode).toBe(422)
    const digest = createHash('sha256').update(trip(3)).digest('hex')
    await sql`insert into kept_answer (person, key, request, digest) values ('administrator', 'slow', ${`POST ${path}`}, ${digest})`.execute(
      api.db,
    )
    expect((await batch(trip(3), 'application/x-ndjson', { 'idempotency-key': 'slow' })).statusCode).toBe(409)
  })

  test('one record with an idempotency key is created once', async () => {
    const create = (number: number) =>
      server.inject({
        ...{
          method: 'POST',
          url: pathTo('records', 'river-log'),
          payload: JSON.parse(trip(number)) as object,
        },
        headers: { authorization, 'idempotency-key': 'one' },
      })
    const first = await create(1)
    expect([first.statusCode, (await create(1)).body]).toEqual([201, first.body])
    expect((await create(2)).statusCode).toBe(422)
  })

  test.each([
    ['application/xml', '<a/>', 415],
    ['application/x-ndjson', `${trip(1)}\n{"broken`, 400],
    ['text/csv', 'weather\nfine', 400],
  ])('of %s that is no batch is refused with a problem', async (type, body, status) => {
    const answer = await batch(body, type)
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ])
    expect((await list()).json()).toMatchObject({ total: 0 })
    expect(readdirSync(api.uploadFolder)).toEqual([])
  })
})
