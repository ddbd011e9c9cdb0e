// Real files of others, read through mappings alone. They are not part of Waymark: where they are missing the tests say so.
// The expected counts were worked out apart, by a script of its own that reads the files with Python's csv, json and zipfile.
import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findRegister, type Mapping } from '#definition'
import { commitImport, commitObservations, planObservations } from '#intake'
import { actingAs, administrator, migrationsFor, readCounts, sql } from '#storage'
import { roadmaps } from '#roadmaps'
import { openSize, quickestSize } from '../../src/storage/testing/databases.ts'
import type { TestDatabase } from '../../src/storage/testing/test-database.ts'

const [first] = roadmaps
if (!first) throw new Error('There is no roadmap.')
const westernBalkans = first
const files = {
  nypd: '../shared/data/nypd-shootings/nypd-shootings-edition-2019.csv',
  philadelphia: '../shared/data/philadelphia-shootings-courts/shootings-2022.geojson',
  iafq: '../shared/data/unodc-iafq/data_iafq_firearms_trafficking.xlsx',
}
const mappingOf = (name: string) =>
  JSON.parse(readFileSync(`roadmaps/western-balkans/mappings/${name}.json`, 'utf8')) as Mapping
const register = findRegister(westernBalkans, 'incidents')
if (!register) throw new Error('There is no register of incidents.')
const whyNot = (path: string) => (existsSync(path) ? undefined : `${path} is not on this machine`)

let opened: TestDatabase
beforeAll(async () => {
  opened = await openSize(quickestSize(), westernBalkans, migrationsFor('roadmaps/western-balkans'))
})
afterAll(() => opened.close())

/** They happened in no jurisdiction of the Roadmap; one lends its name for the trial, in a database of the test. */
const lender = 'podgorica'
const take = (path: string, mapping: string, choice = {}) =>
  commitImport(
    opened.db,
    {
      ...{ roadmap: westernBalkans, register, person: administrator, path, mapping: mappingOf(mapping) },
      jurisdiction: lender,
      source: mapping,
    },
    choice,
  )
const empty = () =>
  sql`truncate register_incidents, register_incidents_victims, register_incidents_perpetrators, record_version,
    counted_observation, imported_record, import_entry, quarantined_record`.execute(opened.db)

/** What was counted of an element, added up over everything but one dimension. */
async function countedBy(element: string, dimension: string): Promise<Record<string, number>> {
  const rows = await actingAs(opened.db, administrator, readCounts)
  const sums: Record<string, number> = {}
  for (const row of rows.filter((one) => one.data_element === element)) {
    const code = new RegExp(`(?:^|,)${dimension}=([^,]*)`).exec(row.codes)?.[1] ?? ''
    sums[code] = (sums[code] ?? 0) + Number(row.value)
  }
  return sums
}

describe('20,659 victims of shootings in New York, a row each', () => {
  test('become 16,255 incidents with their victims', { timeout: 300_000 }, async ({ skip }) => {
    skip(!existsSync(files.nypd), whyNot(files.nypd))
    await empty()
    const { isTaken, plan } = await take(files.nypd, 'nypd-shootings')
    expect(plan.problems).toEqual([])
    expect([isTaken, plan.counts.new, plan.counts.problems]).toEqual([true, 16_255, 0])
    expect(await countedBy('incident-victims', 'victim-outcome')).toEqual({ injured: 16_715, killed: 3944 })
    expect(await countedBy('incident-victims', 'sex')).toEqual({
      ...{ male: 18_750, female: 1898, 'not-reported': 11 },
    })
    // Only the youngest and the oldest of their groups lie within one band of the Roadmap.
    expect(await countedBy('incident-victims', 'age-band')).toEqual({
      ...{ '0-18': 2324, '61-plus': 135, 'not-reported': 18_200 },
    })
    expect(await countedBy('firearm-incidents', 'weapon-used')).toEqual({ 'not-reported': 16_255 })
  })

  test('the same file again changes nothing', { timeout: 300_000 }, async ({ skip }) => {
    skip(!existsSync(files.nypd), whyNot(files.nypd))
    const { plan } = await take(files.nypd, 'nypd-shootings')
    expect([plan.counts.new, plan.counts.changed, plan.counts.unchanged]).toEqual([0, 0, 16_255])
  })
})

describe('2,270 victims of shootings in Philadelphia, points on a map', () => {
  test(
    'three incidents with two days are refused, the others taken',
    { timeout: 120_000 },
    async ({ skip }) => {
      skip(!existsSync(files.philadelphia), whyNot(files.philadelphia))
      await empty()
      expect((await take(files.philadelphia, 'philadelphia-shootings')).isTaken).toBe(false)
      const { isTaken, plan } = await take(files.philadelphia, 'philadelphia-shootings', { goodRows: true })
      expect([isTaken, plan.counts.new]).toEqual([true, 1844])
      expect(new Set(plan.problems.map(({ column }) => column))).toEqual(new Set(['date']))
      expect(plan.problems.length).toBe(3)
      // 2,270 victims without the 9 of the three incidents.
      const outcomes = await countedBy('incident-victims', 'victim-outcome')
      expect(outcomes).toEqual({ injured: 1790, killed: 471 })
      const { rows } = await sql<{ placed: number }>`
      select count(*)::int as placed from register_incidents where place like '%; %, -7%'`.execute(opened.db)
      expect(rows[0]?.placed).toBe(1842)
    },
  )
})

describe('the workbook of the UN questionnaire on illicit arms flows', () => {
  const workbook = () => ({
    ...{ roadmap: westernBalkans, person: administrator, path: files.iafq },
    mapping: mappingOf('unodc-iafq'),
  })

  test('11,032 rows: 10,260 of others, 67 totals, 67 not asked for, 638 of the Roadmap', async ({ skip }) => {
    skip(!existsSync(files.iafq), whyNot(files.iafq))
    const { isTaken, plan } = await commitObservations(opened.db, workbook(), {})
    expect(isTaken).toBe(false)
    const { rows, totals, records, duplicates } = plan.counts
    expect([rows, totals, records, duplicates]).toEqual([11_032, 67, 638, 4])
    expect(plan.leftOut.map(({ count }) => count)).toEqual([10_260, 56, 11])
    // Five facts are printed with two values each: shown, and neither of the two is taken.
    expect(plan.problems.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'row-contradicts'))
  })

  test('the good rows are taken once, whatever is sent again', async ({ skip }) => {
    skip(!existsSync(files.iafq), whyNot(files.iafq))
    const first = await commitObservations(opened.db, workbook(), { goodRows: true })
    expect([first.isTaken, first.plan.counts.new, first.plan.counts.refused]).toEqual([true, 624, 10])
    const again = await planObservations(opened.db, workbook())
    expect([again.counts.new, again.counts.unchanged]).toEqual([0, 624])
    const { rows } = await sql<{
      sum: string
      rows: number
    }>`select sum(value)::text as sum, count(*)::int as rows
      from observation`.execute(opened.db)
    expect(rows[0]).toEqual({ sum: '282825', rows: 624 })
  })
})
