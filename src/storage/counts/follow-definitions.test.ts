// Counts follow the definitions: a database of an earlier version is counted afresh, and stays right when its records change.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, notStated, type KeptRecord, type Roadmap } from '#definition'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { actingAs, administrator } from '../database/acting-as.ts'
import { rebuildCounts } from './counted-observations.ts'
import { readCounts, readRollups } from './read-counts.ts'
import { migrationsFor } from '../schema/migrate.ts'
import { countingDigest, followDefinitions } from './follow-definitions.ts'
import { sql } from 'kysely'
import { auditDifferences } from '../testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from '../testing/databases.ts'
import { observationOf } from '../testing/observation-of.ts'
import { storeObservations, type TestDatabase } from '../testing/test-database.ts'
import { readCurrentObservations } from '../observations/read-observations.ts'
import { writeRecords } from '../records/write-records.ts'

function withRiverLog(change: (register: Roadmap['registers'][number]) => object): Roadmap {
  const registers = ruritania.registers.map((one) =>
    one.id === 'river-log' ? { ...one, ...change(one) } : one,
  )
  return { ...ruritania, registers }
}

/** A later version, in which carelessness is no cause that counts. */
const stricter = withRiverLog(({ counts }) => ({
  counts: counts.map((count) =>
    count.element === 'rescue-calls'
      ? { ...count, where: { 'call-cause': ['wind', 'flood', 'storm'] } }
      : count,
  ),
}))
const renamed = withRiverLog(() => ({ name: { en: 'Log of the river' } }))

const trip = (cause: string): KeptRecord => ({
  institution: notStated,
  fields: { day: '2023-05-01', 'log-number': cause, 'call-cause': cause, remark: null, 'storm-name': null },
  children: { persons: [], litter: [] },
})

test('the digest follows what counts, and no text', () => {
  expect(countingDigest(renamed)).toBe(countingDigest(ruritania))
  expect(countingDigest(stricter)).not.toBe(countingDigest(ruritania))
})

describe.each(databaseSizes)('%s', (size) => {
  const missing = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (missing === undefined) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(async () => {
    if (missing === undefined) await opened.close()
  })
  beforeEach(async ({ skip }) => {
    skip(missing !== undefined, missing)
    await sql`truncate observation, load, register_river_log, record_version, counted_observation, counted_rollup, record_total, counting_state cascade`.execute(
      opened.db,
    )
  })

  const keep = (roadmap: Roadmap, version: number, before: KeptRecord | null, record: KeptRecord) => {
    const register = findRegister(roadmap, 'river-log')
    if (!register) throw new Error('There is no river log.')
    const change = { version, action: 'created' as const, person: administrator, reason: null }
    const key = { jurisdiction: 'zenda', id: 'one' }
    return actingAs(opened.db, administrator, (tx) =>
      writeRecords(tx, roadmap, register, [{ key, record, before, ...change }]),
    )
  }
  const counts = () => actingAs(opened.db, administrator, readCounts)

  test('an earlier count is made afresh once, and the record can be corrected afterwards', async () => {
    await keep(ruritania, 1, null, trip('carelessness'))
    expect(await counts()).toHaveLength(1)
    let isSaid = false
    const say = () => (isSaid = true)
    expect(await followDefinitions(opened.db, stricter, say)).toBe(1)
    expect(isSaid).toBe(true)
    expect(await counts()).toEqual([])
    expect(await followDefinitions(opened.db, stricter)).toBeUndefined()

    await keep(stricter, 2, trip('carelessness'), trip('wind'))
    const moved = await counts()
    await actingAs(opened.db, administrator, (tx) => rebuildCounts(tx, stricter))
    expect(await counts()).toEqual(moved)
    expect(moved.map(({ value }) => value)).toEqual(['1'])
  })

  test('a data element that is broken down further keeps what was reported, as its total', async () => {
    const dimension = ruritania.dimensions.find(({ id }) => id === 'sex')
    if (!dimension) throw new Error('There is no dimension “sex”.')
    const finer: Roadmap = {
      ...ruritania,
      dataElements: ruritania.dataElements.map((one) =>
        one.id === 'rescue-calls' ? { ...one, dimensions: [...one.dimensions, dimension] } : one,
      ),
    }
    const calls = (value: string, vintage: string) =>
      observationOf(finer, { element: 'rescue-calls', value, vintage })
    await storeObservations(opened.db, ruritania, [calls('5', '2024-01-01')])
    await followDefinitions(opened.db, finer)
    const read = () => actingAs(opened.db, administrator, (tx) => readCurrentObservations(tx, finer))
    expect((await read()).map(({ codes }) => codes['sex'])).toEqual(['_T'])
    await storeObservations(opened.db, finer, [calls('6', '2024-02-01')])
    expect((await read()).map(({ value }) => value)).toEqual(['6'])
  })

  test('where indicators ask otherwise the coarse counts alone are made afresh', async () => {
    await keep(ruritania, 1, null, trip('wind'))
    await followDefinitions(opened.db, ruritania)
    const coarse = async () =>
      (await actingAs(opened.db, administrator, readRollups)).map(({ codes, value }) => [codes, value])
    expect(await coarse()).toEqual([['', '1']])
    const byCause: Roadmap = {
      ...ruritania,
      indicators: ruritania.indicators.map((one) => ({ ...one, always: [...one.always, 'call-cause'] })),
    }
    expect(await followDefinitions(opened.db, byCause)).toBeUndefined()
    expect(await coarse()).toEqual([['call-cause=wind', '1']])
  })

  test('who keeps what, changed from outside, is set right and named by the log; by new definitions it is only followed', async () => {
    await followDefinitions(opened.db, ruritania)
    const named = async () =>
      (await auditDifferences(opened.db, ruritania)).filter((one) => one.includes('who keeps what'))
    const fewer: Roadmap = { ...ruritania, registers: ruritania.registers.slice(1) }
    for (const roadmap of [fewer, ruritania]) await followDefinitions(opened.db, roadmap)
    expect(await named()).toEqual([])
    await sql`delete from keeping_institution where register = 'river-log'`.execute(opened.db)
    await followDefinitions(opened.db, ruritania)
    expect(await named()).toHaveLength(1)
    const { rows } = await sql`select from keeping_institution where register = 'river-log'`.execute(
      opened.db,
    )
    expect(rows.length).toBeGreaterThan(0)
  })

  test('where no record is kept yet nothing is counted, and nothing is said', async () => {
    let isSaid = false
    const say = () => (isSaid = true)
    expect(await followDefinitions(opened.db, ruritania, say)).toBeUndefined()
    expect(isSaid).toBe(false)
  })
})
