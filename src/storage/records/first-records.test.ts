// The first records of a database are written by a shorter way: what they count and what the audit log proves is the same.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkRecord, findRegister, type InventedRecord, type Register } from '#definition'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { actingAs, administrator } from '../database/acting-as.ts'
import { rebuildAndCompare } from '../verify/compare-counts.ts'
import { beginFirstRecords } from './first-records.ts'
import { sql } from '../index.ts'
import { migrationsFor } from '../schema/migrate.ts'
import { readBothGrains, type CountedAtSomeGrain } from '../counts/read-counts.ts'
import type { RecordWrite } from './row-stages.ts'
import { databaseSizes, openSize, whyNotHere } from '../testing/databases.ts'
import type { TestDatabase } from '../testing/test-database.ts'
import { verifyAudit } from '../verify/verify-audit.ts'
import { writeRecords } from './write-records.ts'

function getRegister(id: string): Register {
  const found = findRegister(ruritania, id)
  if (!found) throw new Error(`The invented roadmap has no “${id}”.`)
  return found
}

/** Contracts of guards, of whom there are stocks: a later one of the same badge takes the place of an earlier one. */
const contracts: InventedRecord[] = Array.from({ length: 60 }, (_, at) => ({
  ...{ register: 'guard-roster', jurisdiction: 'zenda', id: `contract-${at}` },
  institution: at % 3 === 0 ? 'castle-watch' : 'lake-watch',
  draft: {
    fields: {
      day: `${2010 + (at % 10)}-0${1 + (at % 9)}-01`,
      badge: `B${at % 20}`,
      sex: at % 2 === 0 ? 'female' : 'male',
      'on-duty': at % 7 !== 0,
    },
    isDeliberate: true,
  },
}))

/** Trips of two jurisdictions over two years, some of which rescued nobody. */
const trips: InventedRecord[] = Array.from({ length: 500 }, (_, at) => ({
  ...{ register: 'river-log', jurisdiction: at % 3 === 0 ? 'strelsau' : 'zenda', id: `trip-${at}` },
  institution: at % 3 === 0 ? 'harbour-watch' : at % 2 === 0 ? 'castle-watch' : 'lake-watch',
  draft: {
    fields: {
      day: `${2023 + (at % 2)}-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`,
      'log-number': `T-${at}`,
      'call-cause': ['wind', 'flood', 'carelessness'][at % 3],
    },
    children: {
      persons: Array.from({ length: at % 4 }, (_person, line) => ({
        sex: (at + line) % 2 === 0 ? 'female' : 'male',
        outcome: line === 0 ? 'unhurt' : 'hurt',
      })),
    },
  },
}))

const records = [...trips, ...contracts]

const writesOf = (id: string): RecordWrite[] =>
  records.flatMap((one) => {
    if (one.register !== id) return []
    const { record, problems } = checkRecord(getRegister(id), one.draft)
    if (problems[0]) throw new Error(JSON.stringify(problems[0]))
    const kept = { ...record, institution: one.institution ?? 'harbour-watch' }
    const key = { jurisdiction: one.jurisdiction, id: one.id }
    const by = { version: 1, action: 'created', person: administrator, reason: null, before: null } as const
    return [{ key, record: kept, ...by }]
  })

const about = { action: 'invent', subject: 'records' }
const ids = ['river-log', 'guard-roster']

describe.each(databaseSizes)('on the %s database', (size) => {
  describe.skipIf(whyNotHere(size))('the first records', () => {
    let first: TestDatabase
    let usual: CountedAtSomeGrain[]
    let counts: CountedAtSomeGrain[]

    beforeAll(async () => {
      const migrations = migrationsFor('roadmaps/ruritania')
      first = await openSize(size, ruritania, migrations)
      counts = await actingAs(first.db, administrator, async (tx) => {
        // So few cells in memory that they are written several times.
        const { add, close } = await beginFirstRecords(tx, ruritania, about, 500)
        for (const id of ids) {
          const writes = writesOf(id)
          const sent = []
          for (let at = 0; at < writes.length; at += 100)
            sent.push(add(getRegister(id), writes.slice(at, at + 100)))
          await Promise.all(sent)
        }
        await close()
        return readBothGrains(tx)
      })
      const other = await openSize('embedded', ruritania, migrations)
      usual = await actingAs(other.db, administrator, async (tx) => {
        for (const id of ids) await writeRecords(tx, ruritania, getRegister(id), writesOf(id))
        return readBothGrains(tx)
      })
      await other.close()
    }, 120_000)
    afterAll(() => first.close())

    test('come to the same counts as when they are kept one by one, stocks and coarse counts as well', () => {
      const named = (rows: readonly CountedAtSomeGrain[]) => rows.map((row) => JSON.stringify(row)).toSorted()
      expect(named(counts)).toEqual(named(usual))
      expect(counts.some(({ data_element }) => data_element === 'lifeguards')).toBe(true)
    })

    test('come to the same counts when all are counted from zero', async () => {
      const rebuilt = await actingAs(first.db, administrator, (tx) => rebuildAndCompare(tx, ruritania))
      expect(rebuilt).toMatchObject({ records: records.length, unlikeCount: 0 })
    })

    test('are proved by one entry for each jurisdiction, about every one of them', async () => {
      const { rows } = await sql<{ chain: string; rows: number }>`
        select chain, content_rows::int as rows from audit_entry where action = 'invent' order by chain`.execute(
        first.db,
      )
      const own = Map.groupBy(records, ({ jurisdiction }) => jurisdiction)
      const wanted = [...own].map(([chain, all]) => ({ chain, rows: all.length }))
      expect(rows).toEqual(wanted.toSorted((a, b) => (a.chain < b.chain ? -1 : 1)))
      const verdict = await first.db.transaction().execute((tx) => verifyAudit(tx, { roadmap: ruritania }))
      expect(verdict.differences).toEqual([])
    })

    test('leave a version of the data by which every answer from before is old', async () => {
      const { rows } = await sql<{ version: number }>`
        select version::int as version from data_state where audience = 'restricted' order by chain`.execute(
        first.db,
      )
      expect(rows.length).toBeGreaterThan(1)
      expect(rows.every(({ version }) => version >= 1)).toBe(true)
    })
  })
})
