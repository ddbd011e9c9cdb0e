// Signals over HTTP, on both databases: what is marked, what is not known, who sees what, and what is refused.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  currentDay,
  findRegister,
  getInterval,
  pathTo,
  periodOf,
  periodsBetween,
  shiftPeriod,
  type SignalsAnswer,
} from '#definition'
import { actingAs, readMonthlyRecords } from '#storage'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import { databaseSizes, whyNotHere } from '../../../storage/testing/databases.ts'
import { holderOf, holdRoles, type Holders } from '../../../storage/testing/hold-roles.ts'
import { stateComplete } from '../../../storage/testing/state-complete.ts'
import { schemaFaults } from '../../testing/contract-check.ts'
import { headers, openApi, type OpenApi } from '../../testing/open-api.ts'

const { authorization } = headers
const last = shiftPeriod(periodOf(currentDay(), 'month'), -1)
const first = shiftPeriod(last, -47)
const months = periodsBetween({ start: getInterval(first).start, end: getInterval(last).end }, 'month')

/** Trips of the castle's watch: four or five a month, thirty in the last but one; the lake's has one in each quarter. */
const trips = months.flatMap((month, at) => {
  const castle = month === shiftPeriod(last, -1) ? 30 : 4 + (at % 2)
  const own = Array.from({ length: castle }, (_, number) => ['castle-watch', `${month}/${number}`])
  const all = at % 3 === 0 ? [...own, ['lake-watch', `${month}/lake`]] : own
  return all.map(([institution = '', number = '']) =>
    JSON.stringify({
      ...{ jurisdiction: 'zenda', institution },
      fields: { day: `${month}-10`, 'log-number': number, 'call-cause': 'flood' },
    }),
  )
})

const holders: Holders = {
  rudolf: ['watchman', 'zenda', 'lake-watch'],
  fritz: ['captain', 'zenda', '*'],
}
const as = holderOf(holders)
const register = findRegister(ruritania, 'river-log')

describe.each(databaseSizes)('signals on the %s database', (size) => {
  const missing = whyNotHere(size)
  let api: OpenApi
  beforeAll(async () => {
    if (missing !== undefined) return
    api = await openApi({}, size)
    await holdRoles(api.db, holders)
    await stateComplete(api.db, ruritania, {
      registers: ['river-log'],
      jurisdictions: ['strelsau'],
      from: first,
      to: last,
    })
    const kept = await api.server.inject({
      ...{ method: 'POST', url: pathTo('keepBatch', 'river-log'), payload: trips.join('\n') },
      headers: { authorization, 'content-type': 'application/x-ndjson' },
    })
    expect([kept.statusCode, kept.body.slice(0, 300)]).toEqual([200, kept.body.slice(0, 300)])
  })
  afterAll(async () => {
    if (missing === undefined) await api.close()
  })

  const ask = async (query: Readonly<Record<string, string>> = {}) => {
    const url = `${pathTo('signals')}?${new URLSearchParams(query).toString()}`
    return api.server.inject({ url, headers: { authorization } })
  }

  test('mark the month with far more records than usual, beside what was to be expected', async ({
    skip,
  }) => {
    skip(missing !== undefined, missing)
    const answer = (await ask()).json<SignalsAnswer>()
    expect(schemaFaults('SignalsAnswer', answer)).toEqual([])
    const zenda = answer.series.find(({ jurisdiction }) => jurisdiction === 'zenda')
    expect(zenda?.months.map(({ month, isSignal }) => [month, isSignal])).toEqual([
      [shiftPeriod(last, -2), false],
      [shiftPeriod(last, -1), true],
      [last, false],
    ])
    expect(zenda?.months[1]?.count).toBeGreaterThanOrEqual(30)
    expect(zenda?.months[1]?.expected).toBeLessThan(7)
    expect(answer.judged).toBe(3)
    expect(answer.byChance).toBeCloseTo(0.03)
  })

  test('know a 0 where it was stated, and nothing where nobody said anything', async ({ skip }) => {
    skip(missing !== undefined, missing)
    const { series } = (await ask()).json<SignalsAnswer>()
    const of = (id: string) => series.find(({ jurisdiction }) => jurisdiction === id)?.months.at(-1)
    expect(of('strelsau')).toMatchObject({ count: 0, isComplete: true, state: 'too few', isSignal: false })
    expect(of('hofbau')).toMatchObject({ count: null, state: 'not known', isSignal: false })
  })

  test('of one row go back two years', async ({ skip }) => {
    skip(missing !== undefined, missing)
    const { series } = (await ask({ register: 'river-log', jurisdiction: 'zenda' })).json<SignalsAnswer>()
    expect(series.map(({ jurisdiction, months: own }) => [jurisdiction, own.length])).toEqual([['zenda', 24]])
  })

  test('count only what somebody may open, and say whose records are open to them in whole', async ({
    skip,
  }) => {
    skip(missing !== undefined, missing)
    if (!register) throw new Error('no river log')
    const asked = { from: `${first}-01`, to: getInterval(last).end, jurisdictions: ['strelsau', 'zenda'] }
    const seen = async (id: string) => {
      const { counts, whole } = await actingAs(api.db, as(id), (tx) =>
        readMonthlyRecords(tx, register, asked),
      )
      return { records: counts.reduce((sum, { records }) => sum + records, 0), whole }
    }
    expect(await seen('rudolf')).toEqual({ records: 16, whole: [] })
    expect(await seen('fritz')).toEqual({ records: trips.length, whole: ['zenda'] })
    expect(await seen('nobody')).toEqual({ records: 0, whole: [] })
  })

  test('are refused to strangers, of registers that are not watched, and of places that are none', async ({
    skip,
  }) => {
    skip(missing !== undefined, missing)
    expect((await api.server.inject({ url: pathTo('signals') })).statusCode).toBe(401)
    expect((await ask({ register: 'guard-roster' })).json()).toMatchObject({ status: 400 })
    expect((await ask({ jurisdiction: 'atlantis' })).json()).toMatchObject({ status: 400 })
  })
})
