// What the records of a list add up to: by class, never across classes, of those alone that are listed, and honest about what is unknown.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addressOf, pathTo, type RecordSumsAnswer } from '#definition'
import { sql } from '#storage'
import { headers, openApi, type OpenApi } from '../../testing/open-api.ts'

let api: OpenApi
const trips = [
  ['1', 'zenda', '2023-01-31', 'flood', [['bottle', 3]], 1],
  [
    '2',
    'zenda',
    '2023-02-01',
    'storm',
    [
      ['bottle', 12],
      ['tyre', 1],
    ],
    2,
  ],
  ['3', 'strelsau', '2023-02-28', 'flood', [], 0],
  ['4', 'zenda', '2023-03-01', 'wind', [['tyre', 9]], 1],
] as const

beforeAll(async () => {
  api = await openApi()
  for (const [number, jurisdiction, day, cause, litter, persons] of trips) {
    const payload = {
      jurisdiction,
      fields: { day, 'log-number': number, 'call-cause': cause },
      children: {
        litter: litter.map(([kind, pieces]) => ({ 'litter-class': kind, pieces })),
        persons: Array.from({ length: persons }, () => ({ sex: 'female', outcome: 'hurt' })),
      },
    }
    const kept = await api.server.inject({
      method: 'POST',
      url: pathTo('records', 'river-log'),
      headers,
      payload,
    })
    expect(kept.statusCode).toBe(201)
  }
})
afterAll(() => api.close())

async function sums(query: object = {}, register = 'river-log') {
  const url = addressOf('recordSums', { params: { id: register }, query })
  const answer = await api.server.inject({ url, headers })
  expect([answer.statusCode, answer.body]).toEqual([200, answer.body])
  return answer.json<RecordSumsAnswer>()
}
const amount = (itemClass: string, value: string, rows: number, unknown = 0) => ({
  itemClass,
  value,
  rows,
  unknown,
})
const litter = (...amounts: object[]) => [
  { field: 'pieces', child: 'litter', element: 'litter-collected', amounts },
]
const tables = (persons: number, pieces: number) => [
  { child: 'persons', rows: persons },
  { child: 'litter', rows: pieces },
]

describe('the records of a list add up', () => {
  test('to rows, and to amounts by class', async () => {
    expect(await sums()).toEqual({
      ...{ records: 4, tables: tables(4, 4) },
      sums: litter(amount('bottle', '15', 2), amount('tyre', '10', 2)),
    })
  })

  test.each([
    [{ jurisdiction: 'strelsau' }, 1, tables(0, 0), litter()],
    [
      { where: 'call-cause:storm,wind' },
      2,
      tables(3, 3),
      litter(amount('bottle', '12', 1), amount('tyre', '10', 2)),
    ],
    [{ to: '2023-01-31' }, 1, tables(1, 1), litter(amount('bottle', '3', 1))],
    [{ search: 'storm' }, 1, tables(2, 2), litter(amount('bottle', '12', 1), amount('tyre', '1', 1))],
  ])('as they are narrowed by %j', async (query, records, rows, added) => {
    expect(await sums(query)).toEqual({ records, tables: rows, sums: added })
  })

  test('of rows that fit alone, where the list is narrowed by what rows say', async () => {
    const [persons] = tables(3, 0)
    const narrowed = (rows: number) => [persons, { child: 'litter', rows, isNarrowed: true }]
    const tyres = await sums({ where: 'litter.litter-class:tyre' })
    expect(tyres).toEqual({ records: 2, tables: narrowed(2), sums: litter(amount('tyre', '10', 2)) })
    // One record has a tyre and a row of ten pieces and more; no row of it is both.
    const many = await sums({ jurisdiction: 'zenda', where: 'litter.litter-class:tyre;litter.pieces:10..' })
    expect(many).toMatchObject({ records: 1, sums: litter() })
  })

  test('in a register without amounts to its records', async () => {
    expect(await sums({}, 'guard-roster')).toEqual({ records: 0, tables: [], sums: [] })
  })

  test('with what nobody stated beside it, so that the sum is at least so much', async () => {
    await sql`update register_river_log_litter set pieces = null where pieces = 9`.execute(api.db)
    expect((await sums()).sums).toEqual(litter(amount('bottle', '15', 2), amount('tyre', '1', 1, 1)))
  })
})

test('a narrowing that makes no sense is refused in words, and nobody unknown is answered', async () => {
  const url = addressOf('recordSums', { params: { id: 'river-log' }, query: { where: 'weather:rain' } })
  const refused = await api.server.inject({ url, headers })
  expect([refused.statusCode, refused.body]).toEqual([400, expect.stringMatching(/no field “weather”/)])
  expect((await api.server.inject({ url: pathTo('recordSums', 'river-log') })).statusCode).toBe(401)
})
