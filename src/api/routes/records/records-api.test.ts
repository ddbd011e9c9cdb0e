// Records over HTTP: closed without the token, checked with it, and every refusal says what to do.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  apiPaths,
  pathTo,
  type NotKept,
  type RecordAnswer,
  type RecordsAnswer,
  type RegisterCountsAnswer,
  type RuledRecordsAnswer,
} from '#definition'
import { actingAs, administrator, rebuildCounts, sql } from '#storage'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import { schemaFaults } from '../../testing/contract-check.ts'
import { headers, openApi, token, type OpenApi } from '../../testing/open-api.ts'

const path = pathTo('records', 'river-log')
let api: OpenApi
let server: OpenApi['server']
beforeAll(async () => {
  api = await openApi()
  server = api.server
})
afterAll(() => api.close())

const trip = (number: string, more: object = {}) => ({
  jurisdiction: 'zenda',
  fields: { day: '2023-05-31', 'log-number': number, 'call-cause': 'flood' },
  ...more,
})
const post = (payload: object) => server.inject({ method: 'POST', url: path, headers, payload })

describe('records over HTTP', () => {
  test.each([
    ['GET', path, {}],
    ['POST', path, {}],
    ['GET', `${path}/zenda/1`, {}],
    ['PUT', `${path}/zenda/1`, {}],
    ['DELETE', `${path}/zenda/1?version=1&reason=x`, {}],
    ['GET', `${path}/zenda/1/history`, {}],
    ['GET', pathTo('ruledRecords', 'river-log'), {}],
    ['GET', pathTo('collisions', 'river-log'), {}],
    ['GET', path, { authorization: 'Bearer wrong' }],
    ['GET', '/api/status', { authorization: 'Bearer wrong' }],
  ] as const)('%s %s is refused without the token', async (method, url, given) => {
    const payload = method === 'POST' || method === 'PUT' ? { payload: trip('1') } : {}
    const answer = await server.inject({ method, url, headers: given, ...payload })
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      401,
      'application/problem+json; charset=utf-8',
    ])
    expect(answer.body).not.toContain(token)
  })

  test('what a rule questioned and a person kept with a reason is told with the reason', async () => {
    const children = { litter: [{ 'litter-class': 'tyre', pieces: 401 }] }
    const kept = await post(trip('barge', { children, accepted: { '*': 'A barge sank.' } }))
    expect(kept.statusCode).toBe(201)
    const url = pathTo('ruledRecords', 'river-log')
    const answer = (await server.inject({ url, headers })).json<RuledRecordsAnswer>()
    expect(schemaFaults('RuledRecordsAnswer', answer)).toEqual([])
    expect(answer.items.map(({ label, rule, reason }) => [label, rule, reason])).toEqual([
      ['2023-05-31, barge', 'much-litter', 'A barge sank.'],
    ])
    const own = `${path}/zenda/${kept.json<RecordAnswer>().id}?version=1&reason=x`
    expect((await server.inject({ method: 'DELETE', url: own, headers })).statusCode).toBe(200)
    expect((await server.inject({ url, headers })).json()).toEqual({ items: [], looked: 0, next: null })
  })

  test('a record is created, read, corrected, looked back on and withdrawn', async () => {
    const created = await post(trip('1', { children: { persons: [{ sex: 'F', outcome: 'hurt' }] } }))
    expect(created.statusCode).toBe(201)
    const record = created.json<RecordAnswer>()
    const own = `${path}/zenda/${record.id}`
    expect((await server.inject({ url: own, headers })).json()).toEqual(record)
    const corrected = await server.inject({
      method: 'PUT',
      url: own,
      headers,
      payload: trip('1', { version: 1, reason: 'No person.' }),
    })
    expect(corrected.json<RecordAnswer>()).toMatchObject({ version: 2, children: { persons: [] } })
    const late = await server.inject({
      method: 'PUT',
      url: own,
      headers,
      payload: trip('2', { version: 1, reason: 'Late.' }),
    })
    expect([late.statusCode, late.json<NotKept>().current?.version]).toEqual([409, 2])
    const history = await server.inject({ url: `${own}/history`, headers })
    expect(history.json<{ versions: unknown[] }>().versions).toHaveLength(2)
    expect(schemaFaults('HistoryAnswer', history.json())).toEqual([])
    const list = (await server.inject({ url: path, headers })).json<RecordsAnswer>()
    expect([list.total, schemaFaults('RecordsAnswer', list)]).toEqual([1, []])
    const gone = await server.inject({ method: 'DELETE', url: `${own}?version=2&reason=Twice.`, headers })
    expect(gone.statusCode).toBe(200)
    expect((await server.inject({ url: path, headers })).json<RecordsAnswer>().total).toBe(0)
  })

  test('a register says when it was changed last: by a correction and a withdrawal too, and not by a count set right', async () => {
    const long = '2020-01-01T00:00:00Z'
    const age = () => sql`update record_total set changed_at = ${long}`.execute(api.db)
    const lastChange = async () => {
      const answer = await server.inject({ url: apiPaths.registerCounts, headers })
      return answer.json<RegisterCountsAnswer>().changed['river-log']
    }
    const { id } = (await post(trip('aged'))).json<RecordAnswer>()
    const one = `${path}/zenda/${id}`
    await age()
    expect(await lastChange()).toBe(long)
    const payload = trip('aged', {
      version: 1,
      reason: 'Read again.',
      fields: { ...trip('aged').fields, remark: 'x' },
    })
    expect((await server.inject({ method: 'PUT', url: one, headers, payload })).statusCode).toBe(200)
    expect(await lastChange()).not.toBe(long)
    await age()
    await sql`update record_total set records = records + 1 where register = 'river-log'`.execute(api.db)
    await actingAs(api.db, administrator, (tx) => rebuildCounts(tx, ruritania))
    expect(await lastChange()).toBe(long)
    await server.inject({ method: 'DELETE', url: `${one}?version=2&reason=Twice.`, headers })
    expect(await lastChange()).not.toBe(long)
  })

  test('a correction whose answer was lost is sent again under its key, and is no change of somebody else', async () => {
    const record = (await post(trip('lost'))).json<RecordAnswer>()
    const correct = (key: string) =>
      server.inject({
        ...{ method: 'PUT', url: `${path}/zenda/${record.id}` },
        headers: { ...headers, 'idempotency-key': key },
        payload: trip('lost', { version: 1, reason: 'Mended.' }),
      })
    const [first, again] = [await correct('a'), await correct('a')]
    expect([first.statusCode, again.statusCode, again.json()]).toEqual([200, 200, first.json()])
    expect((await correct('b')).statusCode).toBe(409)
    const gone = `${path}/zenda/${record.id}?version=2&reason=Done.`
    expect((await server.inject({ method: 'DELETE', url: gone, headers })).statusCode).toBe(200)
  })

  test('a bad record is refused with every problem, one like another with the other', async () => {
    const bad = await post(trip('', { fields: { day: 'yesterday' } }))
    expect(bad.statusCode).toBe(422)
    expect(bad.json<NotKept>().problems.map(({ field }) => field)).toEqual([
      'day',
      'log-number',
      'call-cause',
    ])
    await post(trip('7'))
    const twin = await post(trip('7'))
    expect([twin.statusCode, twin.json<NotKept>().alike.length]).toEqual([409, 1])
  })

  test('“not reported” is offered where it is an answer, and nowhere else', async () => {
    const answer = await post({ jurisdiction: 'zenda', fields: {}, children: { persons: [{}] } })
    const mends = answer.json<NotKept>().problems.map(({ field, mend }) => [field, mend])
    const unknown = 'Fill it in; where nobody knows, choose “not reported”.'
    expect(mends).toEqual([
      ['day', 'Fill it in.'],
      ['log-number', 'Fill it in.'],
      ['call-cause', 'Fill it in.'],
      ['sex', unknown],
      ['outcome', unknown],
    ])
  })

  test.each([
    [`${path}?sort=weather`, 400, /no field “weather”/],
    [pathTo('records', 'dragons'), 400, /no register “dragons”. Use one of: river-log/],
    [`${path}/zenda/nothing`, 404, /no such record/],
    [`${path}?limit=9999`, 400, /limit/],
  ])('%s is a problem in words', async (url, status, words) => {
    const answer = await server.inject({ url, headers })
    expect(answer.statusCode).toBe(status)
    expect(answer.body).toMatch(words)
  })

  test('figures counted from records are for those who may see records', async () => {
    await post(trip('9', { fields: { day: '2019-03-01', 'log-number': '9', 'call-cause': 'wind' } }))
    const url = '/api/indicators/rescues/figures?from=2019&to=2019&jurisdiction=zenda&show=calls'
    expect((await server.inject({ url })).json()).toMatchObject({ figures: [{ state: 'not reported' }] })
    expect((await server.inject({ url, headers })).json()).toMatchObject({
      // The year is not stated to be complete: there may be more.
      figures: [{ state: 'bounds', lower: '1', upper: null }],
    })
  })
})
