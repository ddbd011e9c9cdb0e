// From an opened figure to its records over HTTP: the link the figure gives, the list behind it, and what it refuses.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { explanationAddress, pathTo, type Explanation, type RecordsAnswer } from '#definition'
import { migrationsFor, publicPerson, sql } from '#storage'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import { openTestDatabase, type TestDatabase } from '../../../storage/testing/test-database.ts'
import { schemaFaults } from '../../testing/contract-check.ts'
import { createServer } from '../../server.ts'

const token = 'a-token-for-tests-of-thirty-signs'
const headers = { authorization: `Bearer ${token}` }
const list = pathTo('records', 'river-log')
let opened: TestDatabase
let server: FastifyInstance

const person = (sex: string, outcome: string) => ({ sex, outcome })
const litter = (kind: string, pieces: number) => ({ 'litter-class': kind, pieces })
/** Number, day, jurisdiction, cause, whom it pulled out and what it fished out. */
const trips = [
  ['1', '2023-01-31', 'zenda', 'flood', [person('female', 'hurt')], [litter('bottle', 3)]],
  [
    '2',
    '2023-08-01',
    'zenda',
    'storm',
    [person('female', 'unhurt')],
    [litter('bottle', 12), litter('tyre', 1)],
  ],
  ['3', '2023-08-02', 'strelsau', 'flood', [person('male', 'hurt')], []],
  ['4', '2024-01-01', 'zenda', 'wind', [person('female', 'hurt')], [litter('tyre', 9)]],
  ['5', '2023-12-31', 'zenda', 'wind', [person('male', 'hurt'), person('female', 'hurt')], []],
] as const

async function keep(register: string, jurisdiction: string, fields: object, children: object = {}) {
  const payload = { jurisdiction, fields, children }
  const answer = await server.inject({ method: 'POST', url: pathTo('records', register), headers, payload })
  expect([answer.statusCode, answer.body]).toEqual([201, answer.body])
}

beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
  const settings = { db: opened.db, roadmap: ruritania, version: '0', person: publicPerson, token }
  server = await createServer(settings)
  for (const [number, day, area, cause, persons, pieces] of trips) {
    const fields = { day, 'log-number': number, 'call-cause': cause }
    await keep('river-log', area, fields, { persons, litter: pieces })
  }
  const guard = { sex: 'female', 'on-duty': 'yes' }
  await keep('guard-roster', 'zenda', { ...guard, day: '2022-05-01', badge: 'A', 'last-day': '2023-06-30' })
  await keep('guard-roster', 'zenda', { ...guard, day: '2022-05-01', badge: 'B' })
  await keep('guard-roster', 'zenda', { ...guard, day: '2023-02-01', badge: 'B' })
  await keep('guard-roster', 'zenda', { ...guard, day: '2024-02-01', badge: 'C' })
})
afterAll(async () => {
  await server.close()
  await opened.close()
})

const ask = (url: string, query: Readonly<Record<string, string>>, signed: object = headers) =>
  server.inject({ url: `${url}?${new URLSearchParams(query).toString()}`, headers: { ...signed } })
/** The address of a cell: `rescue-calls;call-cause:flood` in a place, Zenda in 2023 where not said. */
function counted(cell: string, place = 'jurisdiction:zenda;period:2023'): string {
  const [element = '', ...codes] = cell.split(';')
  return [`element:${element}`, place, ...codes].join(';')
}

async function listed(query: Readonly<Record<string, string>>, register = 'river-log', name = 'log-number') {
  const answer = await ask(pathTo('records', register), query)
  expect([answer.statusCode, answer.body]).toEqual([200, answer.body])
  const body = answer.json<RecordsAnswer>()
  expect(schemaFaults('RecordsAnswer', body)).toEqual([])
  return [body.counted, body.total, ...body.items.map(({ fields }) => fields[name])]
}

describe('the list behind a counted figure', () => {
  test.each([
    [counted('rescue-calls'), ['3', 3, '5', '2', '1']],
    [counted('rescue-calls;call-cause:flood'), ['1', 1, '1']],
    [counted('rescue-calls;call-cause:storm'), ['3', 3, '5', '2', '1']],
    [counted('rescue-calls;call-cause:wind,carelessness'), ['1', 1, '5']],
    [counted('rescue-calls', 'jurisdiction:zenda;period:2023-H1'), ['1', 1, '1']],
    [counted('rescued-persons;sex:female;outcome:hurt'), ['2', 2, '5', '1']],
    [counted('rescued-persons;outcome:hurt,unhurt'), ['4', 3, '5', '2', '1']],
    [counted('litter-collected;item-class:tyre'), ['1', 1, '2']],
    [counted('litter-collected', 'jurisdiction:zenda;period:2024'), ['9', 1, '4']],
    [counted('rescue-calls', 'jurisdiction:hofbau;period:2023'), ['0', 0]],
  ])('%s', async (cell, expected) => {
    expect(await listed({ counted: cell })).toEqual(expected)
  })

  test.each([
    ['2022', '2', ['A', 'B']],
    ['2023', '1', ['B']],
    ['2024', '2', ['B', 'C']],
  ])('of a stock has what held on the last day of %s', async (period, sum, badges) => {
    const cell = `element:lifeguards;jurisdiction:zenda;period:${period};sex:female`
    const query = { counted: cell, sort: 'badge', descending: 'false' }
    expect(await listed(query, 'guard-roster', 'badge')).toEqual([sum, badges.length, ...badges])
  })

  test('is searched, filtered, sorted and paged like any other, and still knows the whole sum', async () => {
    const cell = counted('rescued-persons')
    expect(await listed({ counted: cell, descending: 'false' })).toEqual(['4', 3, '1', '2', '5'])
    expect(await listed({ counted: cell, limit: '1', offset: '1' })).toEqual(['4', 3, '2'])
    expect(await listed({ counted: cell, search: '2023-08-01' })).toEqual(['4', 1, '2'])
    expect(await listed({ counted: cell, where: 'call-cause:flood,wind' })).toEqual(['4', 2, '5', '1'])
    expect(await listed({ counted: cell, jurisdiction: 'zenda' })).toEqual(['4', 3, '5', '2', '1'])
  })

  test('is a file too, with a row for each row below, under a name that says what it holds', async () => {
    const query = { counted: counted('litter-collected;item-class:bottle'), format: 'csv', rows: 'litter' }
    const answer = await ask(list, { ...query, columns: 'log-number' })
    expect(answer.body.trim().split('\n').slice(1)).toHaveLength(3)
    expect(answer.headers['content-disposition']).toContain('litter-collected-zenda-2023')
  })

  test('follows from the opened figure, which gives it only to those who may see records', async () => {
    const figure = {
      show: 'calls',
      jurisdiction: 'zenda',
      period: '2023',
      codes: {},
      origin: 'reported',
    } as const
    const url = explanationAddress('rescues', figure)
    const explanation = (await server.inject({ url, headers })).json<Explanation>()
    expect(schemaFaults('Explanation', explanation)).toEqual([])
    const [measure] = explanation.measures
    const [part] = measure?.counted ?? []
    expect([measure?.registers, part]).toEqual([
      ['river-log'],
      { jurisdiction: 'zenda', value: '3', counted: counted('rescue-calls') },
    ])
    expect(await listed({ counted: part?.counted ?? '' })).toEqual(['3', 3, '5', '2', '1'])
    const open = (await server.inject({ url })).json<Explanation>()
    expect(open.measures[0]?.counted).toEqual([])
    expect((await ask(list, { counted: part?.counted ?? '' }, {})).statusCode).toBe(401)
  })

  test('of a group leads to the records of each member', async () => {
    const figure = { show: 'calls', jurisdiction: 'river-provinces', period: '2023', codes: {} }
    const url = explanationAddress('rescues', { ...figure, origin: 'computed' })
    const { measures } = (await server.inject({ url, headers })).json<Explanation>()
    expect(measures[0]?.counted.map(({ jurisdiction, value }) => [jurisdiction, value])).toEqual([
      ['strelsau', '1'],
      ['zenda', '3'],
    ])
  })

  test.each([
    [
      'element:moon;jurisdiction:zenda;period:2023',
      'The register “river-log” feeds no figure “moon”. It feeds: rescue-calls',
    ],
    ['element:lifeguards;jurisdiction:zenda;period:2023', 'feeds no figure “lifeguards”'],
    ['element:rescue-calls;jurisdiction:moon;period:2023', 'The register has no records of “moon”.'],
    ['element:rescue-calls;jurisdiction:zenda;period:lately', '“lately” is no period.'],
    ['element:rescue-calls;jurisdiction:zenda', 'has to name one period'],
    ['element:rescue-calls;jurisdiction:zenda,strelsau;period:2023', 'has to name one jurisdiction'],
    [
      'element:rescue-calls;jurisdiction:zenda;period:2023;sex:female',
      '“rescue-calls” is not counted by “sex”. Use some of: call-cause.',
    ],
    ['element:rescue-calls;jurisdiction:zenda;period:2023;item-class:tyre', 'is not counted by “item-class”'],
    [
      'element:rescue-calls;jurisdiction:zenda;period:2023;call-cause:moon',
      '“call-cause” has no code “moon”.',
    ],
    ['element:rescue-calls;jurisdiction:zenda;period:2023;period:2024', 'says “period” twice'],
    ['element:rescue-calls;jurisdiction:zenda;period:2023;call-cause', 'says nothing of “call-cause”'],
    ['moon', 'says nothing of “moon”'],
  ])('refuses %s in words', async (cell, words) => {
    for (const format of ['json', 'csv']) {
      const answer = await ask(list, { counted: cell, format })
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([
        400,
        'application/problem+json; charset=utf-8',
      ])
      expect(answer.json<{ detail: string }>().detail).toContain(words)
    }
  })

  test('follows at once when a record changes', async () => {
    const cell = counted('rescue-calls', 'jurisdiction:hofbau;period:2023')
    expect(await listed({ counted: cell })).toEqual(['0', 0])
    await keep('river-log', 'hofbau', { day: '2023-03-03', 'log-number': '9', 'call-cause': 'wind' })
    expect(await listed({ counted: cell })).toEqual(['1', 1, '9'])
  })

  test('refuses a jurisdiction that the figure is not of', async () => {
    const answer = await ask(list, { counted: counted('rescue-calls'), jurisdiction: 'strelsau' })
    expect(answer.statusCode).toBe(400)
    expect(answer.json<{ detail: string }>().detail).toBe(
      'The counted figure is of “zenda” and the list is narrowed to “strelsau”: no record is of both. Leave one of the two out.',
    )
  })
})

describe('the list of an import', () => {
  test('refuses a number that is none, and the import of another register', async () => {
    await sql`insert into import_entry (id, by_person, register, source, file, digest, headings, rows, added, changed,
      unchanged, withdrawn, quarantined) overriding system value
      values (900, 'administrator', 'guard-roster', 's', 'f', 'd', '[]', 0, 0, 0, 0, 0, 0)`.execute(opened.db)
    const detail = async (id: string) => {
      const answer = await ask(list, { import: id })
      expect(answer.statusCode).toBe(400)
      return answer.json<{ detail: string }>().detail
    }
    expect(await detail('7')).toBe('There is no import 7. /api/imports lists those there are.')
    expect(await detail('900')).toBe(
      'Import 900 went into the register “Guard roster”. Look for its records there.',
    )
    expect(await detail('seven')).toContain('import')
  })
})
