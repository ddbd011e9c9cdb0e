// Lists over HTTP: narrowed by any field, sorted, counted, as a file without formulas; and who is like a draft.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  apiPaths,
  findRegister,
  pathTo,
  suggestMapping,
  type AlikeAnswer,
  type RecordsAnswer,
  type RegisterCountsAnswer,
} from '#definition'
import { planImport } from '#intake'
import { administrator } from '#storage'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import { headers, openApi, type OpenApi } from '../../testing/open-api.ts'
import { sentSheets } from '../../testing/sent-sheets.ts'

const path = pathTo('records', 'river-log')
let api: OpenApi
let server: OpenApi['server']
const post = (url: string, payload: object) => server.inject({ method: 'POST', url, headers, payload })

/** Number in the log, day, cause, and the pieces of litter by kind. */
const trips = [
  ['1', '2023-01-31', 'flood', { bottle: 3 }],
  ['2', '2023-02-01', 'storm', { bottle: 12, tyre: 1 }],
  ['3', '2023-02-28', 'flood', {}],
  ['=4+4', '2023-03-01', 'wind', { tyre: 9 }],
] as const

beforeAll(async () => {
  api = await openApi()
  server = api.server
  for (const [number, day, cause, litter] of trips) {
    const rows = Object.entries(litter).map(([kind, pieces]) => ({ 'litter-class': kind, pieces }))
    const fields = {
      day,
      'log-number': number === '=4+4' ? '4' : number,
      'call-cause': cause,
      remark: `- Trip, ${number}`,
    }
    const answer = await post(path, {
      jurisdiction: number === '3' ? 'strelsau' : 'zenda',
      ...(number === '1' ? { institution: 'castle-watch' } : {}),
      fields,
      children: { litter: rows, persons: [] },
    })
    expect(answer.statusCode).toBe(201)
  }
})
afterAll(() => api.close())

async function numbers(query: string): Promise<unknown[]> {
  const answer = await server.inject({ url: `${path}?${query}`, headers })
  expect([answer.statusCode, query]).toEqual([200, query])
  const { items, total } = answer.json<RecordsAnswer>()
  return [total, ...items.map(({ fields }) => fields['log-number'])]
}

describe('the list of a register', () => {
  test.each([
    ['', [4, '4', '3', '2', '1']],
    ['descending=false', [4, '1', '2', '3', '4']],
    ['sort=log-number&limit=2&offset=1', [4, '3', '2']],
    ['jurisdiction=strelsau', [1, '3']],
    ['institution=river-watch-st', [1, '3']],
    ['institution=castle-watch', [1, '1']],
    ['institution=not-stated', [2, '4', '2']],
    ['from=2023-02-01&to=2023-02-28', [2, '3', '2']],
    ['where=call-cause:flood,wind', [3, '4', '3', '1']],
    ['where=day:..2023-01-31', [1, '1']],
    ['where=litter.pieces:9..', [2, '4', '2']],
    ['where=litter.litter-class:tyre;litter.pieces:10..', [1, '2']],
    ['where=remark:-%20TRIP,%20', [4, '4', '3', '2', '1']],
    ['where=remark:p_,', [0]],
    ['search=flood', [2, '3', '1']],
    ['search=FLOOD', [2, '3', '1']],
    ['search=tyre', [2, '4', '2']],
    ['search=Trip, 2', [1, '2']],
    ['search=2023-02-', [2, '3', '2']],
    ['search=12', [1, '2']],
    ['search=p_,', [0]],
    // the names under which a record is kept are not what it says
    ['search=litter-class', [0]],
    ['search=log_number', [0]],
  ])('narrowed by “%s” is %j', async (query, expected) => {
    expect(await numbers(query)).toEqual(expected)
  })

  test.each([
    ['where=weather:rain', /no field “weather”/],
    ['where=call-cause:rain', /no answer “rain”/],
    ['where=day:x..', /no range/],
    ['from=yesterday', /from/],
    ['format=csv&rows=fish', /no rows “fish”/],
    ['format=csv&columns=fish.pieces', /no field “fish.pieces”/],
    ['format=xlsx&rows=fish', /no rows “fish”/],
  ])('%s is a problem in words', async (query, words) => {
    const answer = await server.inject({ url: `${path}?${query}`, headers })
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ])
    expect(answer.body).toMatch(words)
  })

  test('as a file says what is shown, in words, and nothing that a spreadsheet would calculate', async () => {
    const url = `${path}?format=csv&columns=day,call-cause,remark&where=call-cause:flood,wind&jurisdiction=zenda`
    const answer = await server.inject({ url, headers })
    expect(answer.headers['content-disposition']).toMatch(
      /filename="river-log_zenda_call-cause-flood-wind_\d{4}-\d\d-\d\dT\d{4}.csv"/,
    )
    const [heading, ...rows] = answer.body.trimEnd().split('\n')
    expect(heading).toBe(
      '\uFEFFJurisdiction,Institution,Day,Cause of the call,Remark,Persons,Litter,Record,Version,Last change',
    )
    expect(rows.map((row) => row.split(',').slice(1, 4))).toEqual([
      ['Not stated', '2023-03-01', 'wind'],
      ['Castle Watch', '2023-01-31', 'flood'],
    ])
    expect(rows[0]).toContain(`"'- Trip, =4+4"`)
  })

  test('as a file is read back as it was: every record is there already, of the same institution', async () => {
    const { body } = await server.inject({
      url: `${path}?format=csv&columns=day,log-number,call-cause`,
      headers,
    })
    const file = join(mkdtempSync(join(tmpdir(), 'waymark-list-')), 'list.csv')
    writeFileSync(file, body)
    const [headings = [], ...samples] = body
      .replace('\uFEFF', '')
      .trimEnd()
      .split('\n')
      .map((row) => row.split(','))
    const register = findRegister(ruritania, 'river-log')
    if (!register) throw new Error('The invented roadmap has no river log.')
    const { mapping } = suggestMapping(ruritania, register, { headings, samples })
    const own = mapping.columns.filter(({ to }) => !to.includes('.'))
    expect(own.map(({ to }) => to)).toEqual([
      'jurisdiction',
      'institution',
      'day',
      'log_number',
      'call_cause',
    ])
    const wanted = { roadmap: ruritania, register, person: administrator, path: file }
    const plan = await planImport(api.db, { ...wanted, mapping: { ...mapping, columns: own } })
    expect(plan).toMatchObject({ problems: [], counts: { unchanged: 4, changed: 0, new: 0 } })
    rmSync(dirname(file), { recursive: true })
  })

  test('as a file that is to be handed on holds nothing that may not leave, and says why', async () => {
    const answer = await server.inject({ url: `${path}?format=csv&toHandOn=true`, headers })
    expect(answer.statusCode).toBe(400)
    expect(answer.body).toMatch(
      /No answer of “River log” .* may be handed on record by record: .*“Remark”.* counts only/,
    )
    const own = await server.inject({ url: `${path}?format=csv&toHandOn=false`, headers })
    expect(own.statusCode).toBe(200)
  })

  test('as a file can have a row for each row below a record', async () => {
    const answer = await server.inject({ url: `${path}?format=csv&rows=litter&columns=log-number`, headers })
    const rows = answer.body.trim().split('\n').slice(1)
    expect(rows.map((row) => row.split(',').slice(2, 5).join(' '))).toEqual([
      expect.stringMatching(/^4 .* 9$/),
      expect.stringMatching(/^2 .* 12$/),
      expect.stringMatching(/^2 .* 1$/),
      expect.stringMatching(/^1 .* 3$/),
    ])
  })

  test('as a file has what rows say in the columns that were chosen, a record a row', async () => {
    const url = `${path}?format=csv&columns=log-number,litter.litter-class,litter.pieces&descending=false`
    const { body } = await server.inject({ url, headers })
    const [heading = '', ...rows] = body.trimEnd().split('\n')
    expect(heading.split(',').slice(2, 7)).toEqual([
      ...['Number in the log', 'Litter: Kind', 'Litter: Pieces', 'Persons', 'Litter'],
    ])
    expect(rows.map((row) => row.split(',').slice(2, 5).join(' '))).toEqual([
      ...['1 bottles 3', '2 bottles; tyres 12; 1', '3  ', '4 tyres 9'],
    ])
  })

  test('as a workbook says what it is, with days and numbers as such, in the language of who asks', async () => {
    const url = `${path}?format=xlsx&rows=litter&columns=day,log-number&where=call-cause:storm`
    const answer = await server.inject({ url, headers })
    expect(answer.headers['content-disposition']).toMatch(
      /filename="river-log_litter_call-cause-storm_[\dT-]+\.xlsx"/,
    )
    const [about = [], rows = []] = await sentSheets(answer.rawPayload)
    expect(about.flat()).toEqual(expect.arrayContaining(['River log', 'Records', '1']))
    const list = '/registers/river-log?columns=day%2Clog-number&where=call-cause%3Astorm&descending=true'
    expect(about.flat().join()).toContain(list)
    expect(rows.map((row) => row.slice(0, 7))).toEqual([
      ['Jurisdiction', 'Institution', 'Day', 'Number in the log', 'Kind', 'Pieces', 'Record'],
      ['Zenda', 'Not stated', '2023-02-01', '2', 'bottles', '12', expect.any(String)],
      ['Zenda', 'Not stated', '2023-02-01', '2', 'tyres', '1', expect.any(String)],
    ])
  })

  test('is closed to the public, as file and as counts too', async () => {
    for (const url of [
      `${path}?format=csv`,
      `${path}?format=xlsx`,
      pathTo('recordSums', 'river-log'),
      apiPaths.registerCounts,
    ]) {
      expect((await server.inject({ url })).statusCode).toBe(401)
    }
    const counts = await server.inject({ url: apiPaths.registerCounts, headers })
    const { records, changed } = counts.json<RegisterCountsAnswer>()
    expect(records).toMatchObject({ 'river-log': 4, 'guard-roster': 0 })
    expect(Object.keys(changed)).toEqual(['river-log'])
    expect(Math.abs(Date.now() - Date.parse(changed['river-log'] ?? ''))).toBeLessThan(600_000)
  })
})

describe('a draft', () => {
  const alike = async (fields: object, more: object = {}) => {
    const answer = await post(pathTo('alike', 'river-log'), { jurisdiction: 'zenda', fields, ...more })
    return answer.json<AlikeAnswer>().alike
  }
  test('is told of records like it, but not of itself, and not before it can be known', async () => {
    const [twin, ...others] = await alike({ day: '31.1.2023', 'log-number': '1' })
    expect([twin?.fields['log-number'], others]).toEqual(['1', []])
    expect(await alike({ day: '2023-01-31', 'log-number': '1' }, { id: twin?.id })).toEqual([])
    expect(await alike({ day: '2023-01-31' })).toEqual([])
    expect(await alike({ day: '2023-02-01', 'log-number': '1' })).toHaveLength(1)
    expect(await alike({ day: '2023-01-31', 'log-number': '1' }, { jurisdiction: 'strelsau' })).toEqual([])
  })
})
