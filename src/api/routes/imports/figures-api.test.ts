// Figures in somebody’s own layout go over HTTP the way of records: looked at, mapped, planned, remembered, marked, taken.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  apiPaths,
  pathTo,
  type ImportsAnswer,
  type LoadAnswer,
  type MappingsAnswer,
  type ObservationsAnswer,
} from '#definition'
import { sql } from '#storage'
import { importCalls } from '../../testing/import-calls.ts'
import { headers, openApi, type OpenApi } from '../../testing/open-api.ts'

let api: OpenApi
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())
afterEach(() => sql`truncate saved_mapping`.execute(api.db))

const { send, settled, planned, committed, upload } = importCalls(() => api, 'observations')
const mapping = {
  name: 'yearbook',
  target: { observations: true },
  columns: [
    { from: 'Province', to: 'jurisdiction' },
    { from: 'Year', to: 'period' },
    { from: 'Trips', to: 'value' },
  ],
  constants: {
    ...{ element: 'rescue-calls', source: 'Watch', address: 'https://river.example', vintage: '2024-02-01' },
  },
}
const mapped = async (body: string, by: object = mapping) => {
  const { id } = await planned(body)
  const answer = await send('PUT', `${pathTo('oneImport', id)}/mapping`, { mapping: by })
  return answer.statusCode === 200
    ? settled(id)
    : { ...answer.json<{ detail: string }>(), id, status: answer.statusCode }
}
const stored = async (...years: string[]) => {
  const answer = await send('GET', `${apiPaths.observations}?element=rescue-calls`)
  return answer
    .json<ObservationsAnswer>()
    .items.filter(({ source, start }) => source === 'Watch' && years.includes(start.slice(0, 4)))
    .map(({ start, value }) => [start.slice(0, 4), value])
}

describe('figures over HTTP', () => {
  test('in somebody’s own layout are looked at, mapped, planned and taken, and the answer is kept', async () => {
    const seen = await planned('Report of the river\nProvince;Year;Trips\nzenda;2011;3\nzenda;2012;4\n')
    expect(seen).toMatchObject({ register: 'observations', state: 'planned', plan: { isReadable: false } })
    const first = await mapped('Province;Year;Trips\nzenda;2011;3\nzenda;2012;4\n')
    expect(first).toMatchObject({
      headings: ['Province', 'Year', 'Trips'],
      plan: { target: 'observations', source: 'yearbook', counts: { new: 2, problems: 0 } },
    })
    expect(await stored('2011', '2012')).toEqual([])
    const taken = await committed(first.id)
    expect(taken).toMatchObject({
      state: 'committed',
      result: { isTaken: true, plan: { counts: { new: 2 } } },
    })
    expect(await stored('2011', '2012')).toEqual([
      ['2011', '3'],
      ['2012', '4'],
    ])
    expect((await send('GET', pathTo('oneImport', first.id))).json()).toEqual(taken)
    expect((await send('POST', `${pathTo('oneImport', first.id)}/commit`, {})).statusCode).toBe(409)
  })

  test('that are bad in part are not taken, given back marked, or taken by their good rows', async () => {
    const bad = await mapped('Province;Year;Trips\nzenda;2013;5\nzenda;2014;many\n')
    expect(bad).toMatchObject({
      plan: { counts: { new: 1, refused: 1, problems: 1 }, problems: [{ line: 3, column: 'Trips' }] },
    })
    expect((await committed(bad.id)).state).toBe('not-taken')
    expect(await stored('2013', '2014')).toEqual([])
    const marked = await send('GET', pathTo('markedImport', bad.id))
    expect([marked.statusCode, marked.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK'])
    expect((await committed(bad.id, { goodRows: true })).result).toMatchObject({
      isTaken: true,
      quarantined: 0,
    })
    expect(await stored('2013', '2014')).toEqual([['2013', '5']])
  })

  test('in our own layout need no mapping', async () => {
    const own = await planned(
      'jurisdiction;element;period;value;source;address;vintage\nzenda;rescue-calls;2015;6;Watch;https://river.example;2024-02-01\n',
    )
    expect(own).toMatchObject({ suggestion: null, mapping: null, plan: { counts: { new: 1, problems: 0 } } })
    expect((await committed(own.id)).result?.isTaken).toBe(true)
  })

  test('are read by a layout that is remembered, at both doors', async () => {
    const key = { register: 'observations', name: 'yearbook' }
    expect((await send('PUT', apiPaths.mappings, { ...key, mapping })).statusCode).toBe(200)
    const remembered = await send('GET', `${apiPaths.mappings}?register=observations`)
    expect(remembered.json<MappingsAnswer>().items).toMatchObject([key])
    const body = 'Province;Year;Trips\nzenda;2016;7\n'
    expect((await planned(body, '&mapping=yearbook')).plan?.counts).toMatchObject({ new: 1, problems: 0 })
    const load = (query: string) =>
      api.server.inject({
        ...{
          method: 'POST',
          url: `${apiPaths.loads}?name=trips.csv&mapping=yearbook${query}`,
          payload: body,
        },
        headers: { ...headers, 'content-type': 'text/csv' },
      })
    expect((await load('&trial=yes')).json<LoadAnswer>()).toMatchObject({ isTaken: false, rows: 1, added: 1 })
    expect((await load('')).json<LoadAnswer>()).toMatchObject({ isTaken: true, rows: 1, added: 1 })
    expect((await load('')).json<LoadAnswer>()).toMatchObject({ isTaken: true, rows: 1, added: 0 })
    expect(await stored('2016')).toEqual([['2016', '7']])
  })

  test('are not read by a layout of records, nor the other way round', async () => {
    const records = {
      name: 'trips',
      target: { register: 'river-log' },
      columns: [{ from: 'Year', to: 'day' }],
    }
    expect(await mapped('Province;Year;Trips\nzenda;2011;3\n', records)).toMatchObject({ status: 400 })
    const saved = { register: 'river-log', name: 'yearbook', mapping }
    expect((await send('PUT', apiPaths.mappings, saved)).statusCode).toBe(400)
    expect((await upload('a;b\n', '&mapping=none')).statusCode).toBe(400)
  })

  test('that are looked at are listed under their own id', async () => {
    const { id } = await planned('Province;Year;Trips\nzenda;2011;3\n')
    const list = (await send('GET', `${apiPaths.imports}?register=observations`)).json<ImportsAnswer>()
    expect(list.open.map((one) => one.id)).toContain(id)
    expect((await send('DELETE', pathTo('oneImport', id))).statusCode).toBe(204)
  })
})
