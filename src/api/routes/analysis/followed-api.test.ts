// Records that are followed, over HTTP and on both databases: how far each beginning has come, how long it took, and who sees what.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  addressOf,
  findRegister,
  pathTo,
  type AuditAnswer,
  type CohortsAnswer,
  type DurationsAnswer,
} from '#definition'
import { actingAs, readCohorts, readDurations } from '#storage'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import { databaseSizes, whyNotHere } from '../../../storage/testing/databases.ts'
import { holderOf, holdRoles, type Holders } from '../../../storage/testing/hold-roles.ts'
import { headers, openApi, type OpenApi } from '../../testing/open-api.ts'

const { authorization } = headers
const register = findRegister(ruritania, 'rule-inspections')
const params = { id: 'rule-inspections' }

interface Inspection {
  readonly day: string
  readonly until?: string
  readonly jurisdiction?: string
  readonly institution?: string
  readonly rules?: readonly (readonly [rule: string, judgement: string])[]
}

let number = 0
function line({
  day,
  until,
  rules = [],
  jurisdiction = 'zenda',
  institution = 'castle-watch',
}: Inspection): string {
  number += 1
  const fields = { day, stretch: `s${number}`, ...(until === undefined ? {} : { 'valid-until': until }) }
  const rows = rules.map(([rule, judgement]) => ({ rule, judgement }))
  return JSON.stringify({ jurisdiction, institution, fields, children: { rules: rows } })
}

/** Twelve that are in date for 10, 20 … 120 days, one that runs backwards, one of which nothing is known, and one elsewhere. */
const inspections = [
  ...Array.from({ length: 12 }, (_, at) =>
    line({
      day: '2021-01-01',
      until: new Date(Date.UTC(2021, 0, 1 + 10 * (at + 1))).toISOString().slice(0, 10),
      rules: at < 3 ? [['bridge-lights', 'met']] : [],
    }),
  ),
  line({
    day: '2021-06-01',
    until: '2021-05-01',
    rules: [
      ['bridge-lights', 'not-met'],
      ['life-vests', 'met'],
    ],
  }),
  line({ day: '2021-07-31' }),
  line({ day: '2022-03-01', until: '2024-02-28', institution: 'lake-watch' }),
]

const holders: Holders = {
  rudolf: ['watchman', 'zenda', 'lake-watch'],
  michael: ['warden', 'zenda', '*'],
}
const as = holderOf(holders)

describe.each(databaseSizes)('records that are followed on the %s database', (size) => {
  const missing = whyNotHere(size)
  let api: OpenApi
  beforeAll(async () => {
    if (missing !== undefined) return
    api = await openApi({}, size)
    await holdRoles(api.db, holders)
    const kept = await api.server.inject({
      ...{ method: 'POST', url: pathTo('keepBatch', params.id), payload: inspections.join('\n') },
      headers: { authorization, 'content-type': 'application/x-ndjson' },
    })
    expect([kept.statusCode, kept.body.slice(0, 500)]).toEqual([200, kept.body.slice(0, 500)])
  })
  afterAll(async () => {
    if (missing === undefined) await api.close()
  })

  const ask = (url: string, as: object = { authorization }) => api.server.inject({ url, headers: { ...as } })
  const cohorts = async (query: Readonly<Record<string, string>> = {}) =>
    (await ask(addressOf('cohorts', { params, query }))).json<CohortsAnswer>()

  test('stand by the time of their beginning, with how many reached a step within so many months', async ({
    skip,
  }) => {
    skip(missing !== undefined, missing)
    const answer = await cohorts()
    const brief = answer.cohorts.map(({ period, began, reached, byNow }) => ({
      ...{ period, began, byNow },
      within: reached.map(({ steps }) => steps[0]),
      ripeOn: reached.map(({ ripeOn }) => ripeOn),
    }))
    expect(brief).toEqual([
      {
        ...{ period: '2021', began: 14, byNow: [13], within: [13, 13, 13, 13] },
        ripeOn: ['2022-07-01', '2023-01-01', '2024-01-01', '2025-01-01'],
      },
      {
        ...{ period: '2022', began: 1, byNow: [1], within: [0, 0, 1, 1] },
        ripeOn: ['2023-07-01', '2024-01-01', '2025-01-01', '2026-01-01'],
      },
    ])
    expect(
      answer.cohorts.flatMap(({ reached }) =>
        reached.map(({ isRipe, ripeOn }) => isRipe === ripeOn <= answer.today),
      ),
    ).not.toContain(false)
    const halves = await cohorts({ length: 'half-year' })
    expect(halves.cohorts.map(({ period, began }) => [period, began])).toEqual([
      ['2021-H1', 13],
      ['2021-H2', 1],
      ['2022-H1', 1],
    ])
  })

  test('have rows of one code at a time, of those that are meant', async ({ skip }) => {
    skip(missing !== undefined, missing)
    const first = await cohorts({ of: 'rules' })
    expect([first.codes, first.code, first.cohorts.map(({ began }) => began)]).toEqual([
      ['bridge-lights', 'life-vests'],
      'bridge-lights',
      [3],
    ])
    const other = await cohorts({ of: 'rules', code: 'life-vests' })
    expect(other.cohorts.map(({ period, began, byNow }) => [period, began, byNow])).toEqual([
      ['2021', 1, [1]],
    ])
  })

  test('tell how long it took: quartiles and bands of what is known, and nothing of a few', async ({
    skip,
  }) => {
    skip(missing !== undefined, missing)
    const query = { duration: 'validity' }
    const { rows, fewest } = (await ask(addressOf('durations', { params, query }))).json<DurationsAnswer>()
    expect(fewest).toBe(10)
    const all = { code: null, records: 15, known: 13, backwards: 1 }
    expect(rows.map(({ jurisdiction }) => jurisdiction)).toEqual([null, 'zenda'])
    expect(rows[0]).toMatchObject({ ...all, quartiles: [40, 70, 100], bands: [9, 3, 1] })
    const apart = await ask(addressOf('durations', { params, query: { ...query, apart: true } }))
    const byCode = apart.json<DurationsAnswer>().rows.filter(({ jurisdiction }) => jurisdiction === null)
    expect(byCode.map(({ code, records, known, quartiles }) => [code, records, known, quartiles])).toEqual([
      ['', 11, 10, [62.5, 85, 107.5]],
      ['bridge-lights', 4, 3, null],
      ['life-vests', 1, 0, null],
    ])
    const late = await ask(addressOf('durations', { params, query: { ...query, from: '2022-01-01' } }))
    expect(late.json<DurationsAnswer>().rows[0]).toMatchObject({ records: 1, known: 1, bands: null })
  })

  test('leave as tables, and the log says so in the chain of whose records they are of', async ({ skip }) => {
    skip(missing !== undefined, missing)
    const csv = async (url: string) => (await ask(url)).body.trim().split(/\r?\n/)
    const query = { format: 'csv', jurisdiction: 'zenda' } as const
    const [heading, ...steps] = await csv(addressOf('cohorts', { params, query }))
    expect(heading).toBe(
      'register,counted,code,jurisdiction,is_part,begun_in,began,step,within_months,reached,share_percent,is_ripe,ripe_on',
    )
    expect(steps[0]).toBe(
      'rule-inspections,records,,zenda,false,2021,14,In date until,6,13,92.86,true,2022-07-01',
    )
    expect(steps.filter((row) => row.includes(',,13,92.86,,'))).toHaveLength(1)
    const asked = { duration: 'validity', format: 'csv' } as const
    const rows = await csv(addressOf('durations', { params, query: asked }))
    expect(rows.map((row) => row.split(',').slice(4, 14).join(','))).toEqual([
      'jurisdiction,is_part,code,records,known,not_known,backwards,first_quartile_days,median_days,third_quartile_days',
      ',false,,15,13,1,1,40,70,100',
      'zenda,false,,15,13,1,1,40,70,100',
    ])
    const workbook = await ask(addressOf('durations', { params, query: { ...asked, format: 'xlsx' } }))
    expect(workbook.headers['content-disposition']).toMatch(/durations_rule-inspections_[0-9-]{10}[.]xlsx/)
    const log = await ask(addressOf('audit', { query: { action: 'export' } }))
    const said = log
      .json<AuditAnswer>()
      .items.map(({ chain, after }) => [chain, JSON.parse(after ?? '') as unknown])
    expect(said).toEqual([
      ['all', { what: 'analysis', rows: 1, as: 'xlsx' }],
      ['zenda', { what: 'analysis', rows: 1, as: 'xlsx' }],
      ['all', { what: 'analysis', rows: 1, as: 'csv' }],
      ['zenda', { what: 'analysis', rows: 1, as: 'csv' }],
      ['zenda', { what: 'analysis', rows: 10, as: 'csv' }],
    ])
  })

  test('are counted only as far as somebody may open them', async ({ skip }) => {
    skip(missing !== undefined, missing)
    if (!register?.cohorts) throw new Error('nothing is followed')
    const asked = { cohorts: register.cohorts, jurisdiction: undefined, length: 'year' } as const
    const [duration] = register.durations ?? []
    if (!duration) throw new Error('no duration')
    const wish = { duration, jurisdiction: undefined, from: undefined, to: undefined, isApart: false }
    const seen = async (id: string) =>
      actingAs(api.db, as(id), async (tx) => ({
        began: (await readCohorts(tx, register, asked)).map(({ period, began }) => [period, began]),
        records: (await readDurations(tx, register, wish))[0]?.records,
      }))
    expect(await seen('rudolf')).toEqual({ began: [['2022', 1]], records: 1 })
    expect(await seen('michael')).toMatchObject({
      began: [
        ['2021', 14],
        ['2022', 1],
      ],
      records: 15,
    })
    expect(await seen('nobody')).toMatchObject({ began: [] })
  })

  test('are refused to strangers, and where nothing is followed', async ({ skip }) => {
    skip(missing !== undefined, missing)
    expect((await ask(addressOf('cohorts', { params }), {})).statusCode).toBe(401)
    expect((await ask(addressOf('cohorts', { params: { id: 'river-log' } }))).statusCode).toBe(400)
    expect((await ask(addressOf('cohorts', { params, query: { of: 'persons' } }))).statusCode).toBe(400)
    expect((await ask(addressOf('durations', { params, query: { duration: 'wait' } }))).statusCode).toBe(400)
    expect((await ask(addressOf('cohorts', { params, query: { jurisdiction: 'mars' } }))).statusCode).toBe(
      400,
    )
  })
})
