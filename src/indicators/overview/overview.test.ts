// The headline as its author says it: show, codes and area obeyed, and what stands beside it at the same place.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findIndicator, type Headline, type Indicator } from '#definition'
import { actingAs, migrationsFor, publicPerson, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import { observationOf } from '../../storage/testing/observation-of.ts'
import { storeObservations, type TestDatabase } from '../../storage/testing/test-database.ts'
import { readHeadline, readNewestFigures, readTile } from './overview.ts'

function withHeadline(id: string, headline?: Headline): Indicator {
  const indicator = findIndicator(ruritania, id)
  if (!indicator) throw new Error(`There is no indicator “${id}”.`)
  return headline ? { ...indicator, headline } : indicator
}

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason === undefined) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(async () => {
    if (reason === undefined) await opened.close()
  })
  beforeEach(async ({ skip }) => {
    skip(reason !== undefined, reason)
    await sql`truncate observation, load`.execute(opened.db)
  })

  type Said = Parameters<typeof observationOf>[1]
  const store = (rows: readonly Said[]) =>
    storeObservations(
      opened.db,
      ruritania,
      rows.map((row) => observationOf(ruritania, row)),
    )
  const provinces = ['strelsau', 'zenda', 'hofbau'] as const
  const collected = (jurisdiction: string, period: string, itemClass: string, value: string): Said => ({
    ...{ jurisdiction, period, itemClass, value, element: 'litter-collected' },
  })
  const tileOf = (indicator: Indicator, area?: string) =>
    actingAs(opened.db, publicPerson, (tx) => readTile(tx, ruritania, indicator, area))

  test('the region stands first, in the class that the author names and no other', async () => {
    await store([
      ...provinces.map((id) => collected(id, '2023', 'bottle', '10')),
      ...provinces.map((id) => collected(id, '2024', 'tyre', '99')),
      collected('zenda', '2024', 'bottle', '4'),
    ])
    const tile = await tileOf(withHeadline('litter'))
    expect(tile).toMatchObject({
      area: 'river-provinces',
      latest: { period: '2023', value: '30', codes: { 'item-class': 'bottle' }, coverage: { reporting: 3 } },
      newer: null,
      reporting: 3,
      of: 3,
    })
    expect(tile.series.map(({ period }) => period)).toEqual(['2023'])
    const tyres = await tileOf(withHeadline('litter', { show: 'collected', codes: { 'item-class': 'tyre' } }))
    expect(tyres.latest).toMatchObject({ period: '2024', value: '297', codes: { 'item-class': 'tyre' } })
  })

  test('one province alone is not the region: it says who reports, and the members show their own', async () => {
    await store([collected('zenda', '2024', 'bottle', '4')])
    const { tile, members } = await actingAs(opened.db, publicPerson, (tx) =>
      readHeadline(tx, ruritania, withHeadline('litter')),
    )
    expect(tile).toMatchObject({ latest: null, newer: null, series: [], reporting: 1, of: 3 })
    expect(members.map(({ area, latest }) => [area, latest?.value ?? null])).toEqual([
      ['strelsau', null],
      ['zenda', '4'],
      ['hofbau', null],
    ])
  })

  test('what stands beside it is of the same area and period, and members are at the period of the region', async () => {
    const cases = (jurisdiction: string, period: string, reported: string, fined: string) =>
      [
        { jurisdiction, period, element: 'fishing-cases', codes: { stage: 'reported' }, value: reported },
        { jurisdiction, period, element: 'fishing-cases', codes: { stage: 'fined' }, value: fined },
      ] as const
    await store([
      ...cases('strelsau', '2023', '90', '9'),
      ...cases('zenda', '2023', '2', '1'),
      ...cases('hofbau', '2023', '8', '0'),
      ...cases('zenda', '2024', '5', '5'),
    ])
    const { tile, members } = await actingAs(opened.db, publicPerson, (tx) =>
      readHeadline(tx, ruritania, withHeadline('fining')),
    )
    expect(tile).toMatchObject({
      latest: { show: 'fined', period: '2023', value: '0.1' },
      beside: [{ show: 'reported', period: '2023', jurisdiction: 'river-provinces', value: '100' }],
    })
    expect(members.map(({ latest, beside }) => [latest?.period, latest?.value, beside[0]?.value])).toEqual([
      ['2023', '0.1', '90'],
      ['2023', '0.5', '2'],
      ['2023', '0', '8'],
    ])
  })

  test('a headline may speak of one province, and of any area that is asked for', async () => {
    await store([collected('zenda', '2024', 'bottle', '4'), collected('hofbau', '2024', 'bottle', '6')])
    const codes = { 'item-class': 'bottle' }
    const own = await tileOf(withHeadline('litter', { show: 'collected', codes, area: 'zenda' }))
    expect(own).toMatchObject({ area: 'zenda', latest: { jurisdiction: 'zenda', value: '4' }, of: 1 })
    const asked = await tileOf(withHeadline('litter'), 'hofbau')
    expect(asked).toMatchObject({ area: 'hofbau', latest: { jurisdiction: 'hofbau', value: '6' } })
  })

  test('the newest figures of all shows are those of the region, each class by itself', async () => {
    await store([
      ...provinces.map((id) => collected(id, '2023', 'bottle', '10')),
      ...provinces.map((id) => collected(id, '2023', 'tyre', '1')),
      ...provinces.map((id) => collected(id, '2022', 'tyre', '7')),
    ])
    const { shows } = await actingAs(opened.db, publicPerson, (tx) =>
      readNewestFigures(tx, ruritania, withHeadline('litter')),
    )
    const written = shows.map(({ show, figures }) => [
      show,
      figures.map(({ value }) => Number(value)).toSorted((a, b) => a - b),
    ])
    expect(written).toEqual([['collected', [3, 30]]])
  })

  test('nothing known at all is nothing, and no zero', async () => {
    expect(await tileOf(withHeadline('oil'))).toMatchObject({ latest: null, series: [], reporting: 0, of: 3 })
  })
})
