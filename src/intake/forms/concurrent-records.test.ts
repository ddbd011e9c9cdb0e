// Many people at once: nothing is lost or counted twice, nobody waits for ever, and the audit log stays one chain.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { notStated, findRegister, type RecordToKeep } from '#definition'
import {
  actingAs,
  administrator,
  migrationsFor,
  readBothGrains,
  readDataVersion,
  rebuildCounts,
  sql,
  writeRecords,
  type RecordWrite,
} from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { auditDifferences } from '../../storage/testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { keepRecord, withdrawRecord } from './index.ts'

const register = findRegister(ruritania, 'river-log')
if (!register) throw new Error('The invented roadmap has no river log.')
const office = { roadmap: ruritania, register, person: administrator }
const areas = ruritania.jurisdictions.slice(0, 2).map(({ id }) => id)
const writers = 8
const rounds = 12

const trip = (writer: number, round: number, more: Partial<RecordToKeep> = {}): RecordToKeep => ({
  jurisdiction: areas[(writer + round) % areas.length] ?? '',
  fields: {
    day: `2023-0${(round % 2) + 1}-10`,
    'log-number': `${writer}-${round}`,
    'call-cause': round % 3 === 0 ? 'wind' : 'flood',
  },
  children: {
    persons: [{ sex: 'female', outcome: 'hurt' }],
    litter: [{ 'litter-class': 'tyre', pieces: 1 + (round % 4) }],
  },
  ...more,
})

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason === undefined) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(async () => {
    if (reason === undefined) await opened.close()
  })

  async function keep(sent: RecordToKeep, id: string | null = null) {
    const result = await keepRecord(opened.db, office, id, sent)
    if ('refusal' in result) throw new Error(JSON.stringify(result.refusal))
    return result.record
  }

  /** Enters records one by one, corrects every second one and withdraws every fourth. */
  async function writeAlone(writer: number): Promise<number> {
    let changes = 0
    for (let round = 0; round < rounds; round += 1) {
      const first = await keep(trip(writer, round))
      changes += 1
      if (round % 2 === 0) {
        const { jurisdiction } = first
        await keep(trip(writer, round + 1, { jurisdiction, version: 1, reason: 'corrected' }), first.id)
        changes += 1
      }
      if (round % 4 === 0) {
        const result = await withdrawRecord(opened.db, office, first, { version: 2, reason: 'twice' })
        expect(result).toHaveProperty('record')
        changes += 1
      }
    }
    return changes
  }

  /** Takes many records of both jurisdictions as one change, in an order of its own. */
  const writeMany = (writer: number) =>
    actingAs(opened.db, administrator, (tx) =>
      writeRecords(
        tx,
        ruritania,
        office.register,
        Array.from({ length: 1500 }, (_one, at): RecordWrite => ({
          key: { jurisdiction: areas[(writer + at) % areas.length] ?? '', id: `many-${writer}-${at}` },
          record: {
            institution: notStated,
            fields: {
              day: `2023-0${((writer + at) % 2) + 1}-20`,
              'log-number': `many-${writer}-${at}`,
              'call-cause': 'wind',
              remark: null,
              'storm-name': null,
            },
            children: { persons: [], litter: [{ 'litter-class': 'bottle', pieces: 2 }] },
          },
          ...{ version: 1, action: 'created', person: administrator, reason: null, before: null },
        })),
      ),
    )

  test('eight writers and two imports on the same cells keep every count, entry and version', async ({
    skip,
  }) => {
    skip(reason !== undefined, reason)
    const version = () => actingAs(opened.db, administrator, readDataVersion)
    const before = await version()
    const [changes] = await Promise.all([
      Promise.all(Array.from({ length: writers }, (_one, writer) => writeAlone(writer))),
      Promise.all([0, 1].map(writeMany)),
    ])
    const alone = changes.reduce((sum, one) => sum + one, 0)
    // Each of the two large changes counts up once for either jurisdiction, and so do records that are kept together.
    const counted = (await version()) - before
    expect(counted).toBeLessThanOrEqual(alone + 2 * areas.length)
    expect(counted).toBeGreaterThanOrEqual(alone - writers * rounds + 2 * areas.length)
    expect(await auditDifferences(opened.db, ruritania)).toEqual([])
    const entries = await sql<{ count: number }>`select count(*)::int as count from audit_entry
      where content_kind = 'change'`.execute(opened.db)
    expect(entries.rows).toEqual([{ count: alone + 2 * areas.length }])
    const asKept = await actingAs(opened.db, administrator, readBothGrains)
    const { rows } = await sql<{ pieces: string }>`select sum(l.pieces)::text as pieces
      from register_river_log_litter l join register_river_log r using (jurisdiction, record_id)
      where not r.is_withdrawn`.execute(opened.db)
    const litter = asKept.filter(
      ({ data_element: element, institution }) => element === 'litter-collected' && institution !== null,
    )
    expect(String(litter.reduce((sum, { value }) => sum + Number(value), 0))).toBe(rows[0]?.pieces)
    await actingAs(opened.db, administrator, (tx) => rebuildCounts(tx, ruritania))
    expect(await actingAs(opened.db, administrator, readBothGrains)).toEqual(asKept)
  })
})
