// Records that arrive at the same moment share a transaction, and nothing else.
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { notStated, checkRecord, findRegister, type RecordToKeep } from '#definition'
import {
  actingAs,
  administrator,
  DatabaseLost,
  migrationsFor,
  newRecordId,
  readBothGrains,
  readDataVersion,
  readHistory,
  rebuildCounts,
  type Database,
  type RecordWrite,
} from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { auditDifferences } from '../../storage/testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { keepRecord } from '../forms/index.ts'
import { keepTogether } from './keep-together.ts'

const found = findRegister(ruritania, 'river-log')
if (!found) throw new Error('The invented roadmap has no river log.')
const register = found
const office = { roadmap: ruritania, register, person: administrator }
const areas = ruritania.jurisdictions.slice(0, 2).map(({ id }) => id)

const trip = (number: string, area = 0): RecordToKeep => ({
  jurisdiction: areas[area] ?? '',
  fields: { day: '2023-05-31', 'log-number': number, 'call-cause': 'flood' },
  children: { persons: [{ sex: 'female', outcome: 'hurt' }], litter: [] },
})

function writeOf(number: string, id: string): RecordWrite {
  const record = { ...checkRecord(register, trip(number)).record, institution: notStated }
  const key = { jurisdiction: areas[0] ?? '', id }
  return { key, record, version: 1, action: 'created', person: administrator, reason: null, before: null }
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
  const keep = (sent: RecordToKeep) => keepRecord(opened.db, office, null, sent)
  const version = () => actingAs(opened.db, administrator, readDataVersion)
  const counts = () => actingAs(opened.db, administrator, readBothGrains)

  test('each of thirty has its version, its entry in the audit log and its counts', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const before = await version()
    const all = await Promise.all(Array.from({ length: 30 }, (_one, at) => keep(trip(`t-${at}`, at % 2))))
    const records = all.flatMap((one) => ('record' in one ? [one.record] : []))
    expect(new Set(records.map(({ id }) => id)).size).toBe(30)
    const histories = await actingAs(opened.db, administrator, async (tx) => {
      const found = []
      for (const record of records) found.push(await readHistory(tx, register, record))
      return found
    })
    for (const [at, history] of histories.entries()) {
      const { fields, changedAt } = records[at] ?? {}
      expect(history).toMatchObject([{ version: 1, action: 'created', at: changedAt, record: { fields } }])
    }
    expect(await auditDifferences(opened.db, ruritania)).toEqual([])
    // Fewer changes than records: they were kept together.
    expect((await version()) - before).toBeLessThan(30)
    const kept = await counts()
    await actingAs(opened.db, administrator, (tx) => rebuildCounts(tx, ruritania))
    expect(await counts()).toEqual(kept)
  })

  test('of two alike one is kept, and whoever sent the other is shown it', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const all = await Promise.all([keep(trip('double click')), keep(trip('double click'))])
    const records = all.flatMap((one) => ('record' in one ? [one.record] : []))
    expect(records).toHaveLength(1)
    const refusals = all.flatMap((one) => ('refusal' in one ? [one.refusal] : []))
    expect(refusals).toMatchObject([{ alike: [{ id: records[0]?.id }] }])
  })

  test('one like a record that is there stops none of the others', async ({ skip }) => {
    skip(reason !== undefined, reason)
    await keep(trip('known'))
    const all = await Promise.all(['u-1', 'known', 'u-2'].map((number) => keep(trip(number))))
    expect(all.map((one) => 'record' in one)).toEqual([true, false, true])
  })

  /** The same database, counting the transactions that are begun in it. */
  function counting(): { readonly db: Database; readonly begun: () => number } {
    let begun = 0
    const transaction = () => {
      begun += 1
      return opened.db.transaction()
    }
    return {
      db: Object.create(opened.db, { transaction: { value: transaction } }) as Database,
      begun: () => begun,
    }
  }

  test('several of which some are like records that are there take one transaction, and each sender hears of theirs', async ({
    skip,
  }) => {
    skip(reason !== undefined, reason)
    const known = await keep(trip('known once'))
    const { db, begun } = counting()
    const numbers = ['y-1', 'known once', 'y-2', 'y-3', 'known once']
    const all = await Promise.all(numbers.map((number) => keepRecord(db, office, null, trip(number))))
    expect(all.map((one) => 'record' in one)).toEqual([true, false, true, true, false])
    const id = 'record' in known ? known.record.id : ''
    expect(all[1]).toMatchObject({ refusal: { alike: [{ id }] } })
    // The second of two alike comes after the first, and is looked for by itself.
    expect(all[4]).toMatchObject({ refusal: { alike: [{ id }] } })
    expect(begun()).toBeLessThanOrEqual(3)
  })

  test('one that looks like a record that is there takes none of the others out of their transaction', async ({
    skip,
  }) => {
    skip(reason !== undefined, reason)
    const known = await keep(trip('PK 7/2023'))
    expect('record' in known).toBe(true)
    const { db, begun } = counting()
    const numbers = ['l-1', 'РК 7/2023', 'l-2', 'l-3']
    const all = await Promise.all(numbers.map((number) => keepRecord(db, office, null, trip(number))))
    expect(all.map((one) => 'record' in one)).toEqual([true, false, true, true])
    expect(all[1]).toMatchObject({ refusal: { alike: [], problems: [{ code: 'key-look-alike' }] } })
    // One for the group, and one that asks about the look-alike.
    expect(begun()).toBe(2)
  })

  test('whoever comes while others wait for the database is taken along by them', async ({ skip }) => {
    skip(reason !== undefined || size === 'server', reason ?? 'there every caller has a connection')
    const { db, begun } = counting()
    const held = Promise.withResolvers<undefined>()
    const holding = actingAs(opened.db, administrator, () => held.promise)
    const sent: Promise<unknown>[] = []
    for (const number of ['z-1', 'z-2', 'z-3']) {
      sent.push(keepRecord(db, office, null, trip(number)))
      await setTimeout(20)
    }
    held.resolve(undefined)
    await Promise.all([holding, ...sent])
    expect(begun()).toBe(1)
  })

  test('one that the database refuses stops none of the others, and its sender hears why', async ({
    skip,
  }) => {
    skip(reason !== undefined, reason)
    // No text in the database holds this sign.
    const ids = [newRecordId(), 'no\u0000id', newRecordId()]
    const settled = await Promise.allSettled(
      ids.map((id, at) => keepTogether(opened.db, office, writeOf(`v-${at}`, id))),
    )
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await keep(trip('v-2'))).toMatchObject({ refusal: { alike: [{ id: ids[2] }] } })
  })

  test('whoever sends one more in the very moment in which the last was kept is not forgotten', async ({
    skip,
  }) => {
    skip(reason !== undefined, reason)
    const keepOne = (number: string) => keepTogether(opened.db, office, writeOf(number, newRecordId()))
    // As many steps after the answer as a caller may take before it sends the next.
    for (let steps = 0; steps < 6; steps += 1) {
      await keepOne(`w-${steps}`)
      for (let step = 0; step < steps; step += 1) await Promise.resolve()
      expect(await keepOne(`x-${steps}`)).toBeTypeOf('string')
    }
  })
})

test('a group whose connection breaks is not tried one by one: it may have been kept', async () => {
  let tries = 0
  const fails = () => {
    tries += 1
    return Promise.reject(new DatabaseLost(new Error('Connection terminated unexpectedly'), 'unknown'))
  }
  const db = { transaction: () => ({ execute: fails }) } as unknown as Database
  const all = ['a', 'b', 'c'].map((number) => keepTogether(db, office, writeOf(number, newRecordId())))
  const outcomes = (await Promise.allSettled(all)).map(
    (one) => one.status === 'rejected' && (one.reason as DatabaseLost).asRefused().code,
  )
  expect(outcomes).toEqual(Array(3).fill('database-away-unsure'))
  expect(tries).toBe(1)
})
