// Rules put to stored records: what was kept with a reason stays visible, and a rule may be newer than a record.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { notStated, findRegister, type StoredRecord } from '#definition'
import {
  actingAs,
  administrator,
  migrationsFor,
  publicPerson,
  recordsAtOnce,
  sql,
  writeRecords,
} from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../storage/testing/databases.ts'
import type { TestDatabase } from '../storage/testing/test-database.ts'
import { readRuledRecords } from './ruled-records.ts'

const found = findRegister(ruritania, 'river-log')
if (!found) throw new Error('The invented roadmap has no river log.')
const register = found
const tyres = (pieces: number) => ({ 'litter-class': 'tyre', pieces })
const trip = (number: string, litter: readonly object[], more: Partial<StoredRecord> = {}): StoredRecord => ({
  fields: { day: '2023-05-01', 'log-number': number, 'call-cause': 'wind', remark: null, 'storm-name': null },
  children: { persons: [], litter: litter as StoredRecord['children'][string] },
  ...more,
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
    await sql`truncate register_river_log, register_river_log_litter, record_version, counted_observation, counted_rollup, record_total`.execute(
      opened.db,
    )
  })

  const keep = (records: readonly StoredRecord[]) =>
    actingAs(opened.db, administrator, (tx) =>
      writeRecords(
        tx,
        ruritania,
        register,
        records.map((record, at) => ({
          key: { jurisdiction: 'zenda', id: String(at).padStart(5, '0') },
          ...{
            record: { ...record, institution: notStated },
            before: null,
            version: 1,
            action: 'created' as const,
            person: administrator,
            reason: null,
          },
        })),
      ),
    )
  const read = (after?: string, person = administrator) =>
    actingAs(opened.db, person, (tx) => readRuledRecords(tx, register, after))

  test('a record against a rule is named with its row, and one kept with a reason with the reason', async () => {
    const accepted = { 'much-litter: Pieces | 401 | 400 at most': 'A barge sank.' }
    await keep([
      trip('fine', [tyres(3)]),
      trip('twice', [tyres(3), tyres(3)]),
      trip('barge', [tyres(401)], { accepted }),
      trip('much', [tyres(402)]),
    ])
    const { items, looked, next } = await read()
    expect([looked, next]).toEqual([4, null])
    expect(
      items.map(({ label, rule, severity, row, reason }) => [label, rule, severity, row, reason]),
    ).toEqual([
      ['2023-05-01, twice', 'dropped-twice', 'error', 2, null],
      ['2023-05-01, barge', 'much-litter', 'question', 1, 'A barge sank.'],
      ['2023-05-01, much', 'much-litter', 'question', 1, null],
    ])
  })

  test('many records are looked at some at a time, each once, and only by those who may read them', async () => {
    await keep(Array.from({ length: recordsAtOnce + 1 }, (_one, at) => trip(String(at), [tyres(500)])))
    const first = await read()
    expect([first.looked, first.items.length]).toEqual([recordsAtOnce, recordsAtOnce])
    const rest = await read(first.next ?? '')
    expect([rest.looked, rest.items.length, rest.next]).toEqual([1, 1, null])
    expect(await read(undefined, publicPerson)).toMatchObject({ looked: 0, items: [] })
  })
})
