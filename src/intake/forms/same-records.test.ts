// One case is kept once, however many bring it at the same moment; and twice only where somebody keeps both on purpose.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkRecord, findRegister, notStated, type RecordToKeep } from '#definition'
import {
  actingAs,
  addRecords,
  administrator,
  closeDatabase,
  closeRecords,
  migrationsFor,
  newRecordChange,
  newRecordId,
  openDatabase,
  readBothGrains,
  readHistory,
  rebuildCounts,
  sql,
  type Database,
} from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { auditDifferences } from '../../storage/testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { commitImport } from '../imports/import-records.ts'
import { keepBatch } from '../batches/keep-batch.ts'
import { keepRecord, withdrawRecord, type Kept } from './index.ts'

const found = findRegister(ruritania, 'river-log')
if (!found) throw new Error('The invented roadmap has no river log.')
const register = found
const office = { roadmap: ruritania, register, person: administrator }

const trip = (number: string, more: Partial<RecordToKeep> = {}, day = '2023-05-31'): RecordToKeep => ({
  jurisdiction: 'zenda',
  fields: { day, 'log-number': number, 'call-cause': 'flood' },
  children: { persons: [{ sex: 'female', outcome: 'hurt' }], litter: [] },
  ...more,
})

function recordOf(kept: Kept) {
  if ('refusal' in kept) throw new Error(JSON.stringify(kept.refusal))
  return kept.record
}
const alikeOf = (kept: Kept) => ('refusal' in kept ? kept.refusal.alike.map(({ id }) => id) : [])

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  const folder = mkdtempSync(join(tmpdir(), 'waymark-same-'))
  let opened: TestDatabase
  /** What another server of the same database has; the embedded one is open once only. */
  let other: Database
  beforeAll(async () => {
    if (reason !== undefined) return
    opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
    other = size === 'server' ? await openDatabase(opened.location) : opened.db
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    if (reason !== undefined) return
    if (other !== opened.db) await closeDatabase(other, opened.location)
    await opened.close()
  })
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

  const keep = (sent: RecordToKeep, id: string | null = null, db = opened.db) =>
    keepRecord(db, office, id, sent)
  const withdraw = async (kept: Kept) => {
    const { id, jurisdiction, version } = recordOf(kept)
    return recordOf(
      await withdrawRecord(opened.db, office, { id, jurisdiction }, { version, reason: 'twice' }),
    )
  }
  /** Numbers that stand more than once. */
  const doubles = async () => {
    const { rows } = await sql<{ number: string }>`select log_number as number from register_river_log
      where not is_withdrawn and twin is null group by jurisdiction, log_number having count(*) > 1`.execute(
      opened.db,
    )
    return rows.map(({ number }) => number)
  }
  const twins = async (number: string) => {
    const { rows } = await sql<{ twin: string | null }>`select twin from register_river_log
      where not is_withdrawn and log_number = ${number} order by twin nulls first`.execute(opened.db)
    return rows.map(({ twin }) => twin)
  }
  const fileOf = (name: string, text: string) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return { ...office, path, mapping: null }
  }

  test('two batches with the same case at once keep it once, and the other says it is there', async () => {
    for (let pair = 0; pair < 12; pair += 1) {
      const line = JSON.stringify(trip(`pair-${pair}`))
      const files = ['a', 'b'].map((name) => fileOf(`${name}-${pair}.ndjson`, line))
      const answers = await Promise.all(
        files.map((file, at) => keepBatch(at === 0 ? opened.db : other, file, 'ndjson', false)),
      )
      const said = answers.flatMap(({ lines }) => lines.map(({ status }) => status))
      expect(said.toSorted()).toEqual(['created', 'unchanged'])
    }
    expect(await doubles()).toEqual([])
  })

  test('two servers that are sent the same case keep it once, and show it to whoever came second', async () => {
    for (let pair = 0; pair < 20; pair += 1) {
      const number = `two-${pair}`
      const both = await Promise.all([keep(trip(number)), keep(trip(number), null, other)])
      const kept = both.flatMap((one) => ('record' in one ? [one.record.id] : []))
      expect(kept).toHaveLength(1)
      expect(both.flatMap(alikeOf)).toEqual(kept)
    }
  })

  test('an import beside single records takes what is not there yet, and nothing twice', async () => {
    const rows = Array.from({ length: 500 }, (_one, at) => `zenda,2023-05-31,im-${at},flood`)
    const file = fileOf('import.csv', ['jurisdiction,day,log_number,call_cause', ...rows].join('\n'))
    const single = async () => {
      const kept = []
      for (let at = 0; at < 500; at += 5) {
        const one = keep(trip(`im-${at}`, { children: {} }), null, other)
        // Where the import has to be let through first, it is said so.
        kept.push(
          await one.catch((error: unknown) => expect(error).toMatchObject({ code: 'written-by-others' })),
        )
      }
      return kept
    }
    const [result] = await Promise.all([commitImport(opened.db, file, {}), single()])
    const { counts } = result.plan
    expect([result.isTaken, counts.new + counts.unchanged]).toEqual([true, 500])
    expect(await doubles()).toEqual([])
    const { rows: all } = await sql<{
      records: number
    }>`select count(*)::int as records from register_river_log
      where log_number like 'im-%'`.execute(opened.db)
    expect(all).toEqual([{ records: 500 }])
  })

  test('whoever brings a case that somebody else is just bringing is told so, and nobody waits behind', async ({
    skip,
  }) => {
    skip(size === 'embedded', 'the embedded database does one thing at a time')
    const record = { ...checkRecord(register, trip('slow')).record, institution: notStated }
    const key = { jurisdiction: 'zenda', id: newRecordId() }
    await actingAs(other, administrator, async (tx) => {
      const change = newRecordChange(ruritania, register)
      const write = {
        version: 1,
        action: 'created',
        person: administrator,
        reason: null,
        before: null,
      } as const
      await addRecords(tx, change, [{ key, record, ...write }])
      const [same, another] = await Promise.allSettled([keep(trip('slow')), keep(trip('quick'))])
      expect(same).toMatchObject({ status: 'rejected', reason: { code: 'written-by-others' } })
      expect(another).toMatchObject({ status: 'fulfilled', value: { record: { version: 1 } } })
      await closeRecords(tx, change)
    })
  })

  test('a moved day revises the record and does not make a second one', async () => {
    const kept = recordOf(await keep(trip('moved')))
    expect(alikeOf(await keep(trip('moved', {}, '2023-06-02')))).toEqual([kept.id])
    const moved = trip('moved', { version: 1, reason: 'the day was wrong' }, '2023-06-02')
    expect(recordOf(await keep(moved, kept.id))).toMatchObject({ version: 2, fields: { day: '2023-06-02' } })
  })

  test('a correction that makes a record the same as another is refused, or kept beside it on purpose', async () => {
    const one = recordOf(await keep(trip('m-1')))
    const two = recordOf(await keep(trip('m-2')))
    const onto = trip('m-1', { version: 1, reason: 'wrong number' })
    expect(alikeOf(await keep(onto, two.id))).toEqual([one.id])
    const twin = recordOf(await keep({ ...onto, isDeliberate: true, reason: 'two boats' }, two.id))
    expect(twin.isDeliberate).toBe(true)
    expect(await twins('m-1')).toEqual([null, 'deliberate'])
    // What else is corrected changes nothing of it.
    const later = trip('m-1', { version: 2, reason: 'the cause' }, '2023-06-03')
    expect(recordOf(await keep(later, two.id))).toMatchObject({ version: 3, isDeliberate: true })
    const history = await actingAs(opened.db, administrator, (tx) => readHistory(tx, register, two))
    expect(history.map(({ reason: why, record }) => [why, record.isDeliberate])).toEqual([
      [null, undefined],
      ['two boats', true],
      ['the cause', true],
    ])
    // With a number of its own it is no twin any more.
    const apart = trip('m-3', { version: 3, reason: 'its own number' })
    expect(recordOf(await keep(apart, two.id)).isDeliberate).toBeUndefined()
    expect(await twins('m-3')).toEqual([null])
  })

  test('one number of two institutions is two cases; where nobody says whose it is, that is a question', async () => {
    const of = (institution?: string, number = 'whose'): RecordToKeep =>
      trip(number, institution === undefined ? {} : { institution })
    const castle = recordOf(await keep(of('castle-watch')))
    const lake = recordOf(await keep(of('lake-watch')))
    expect(alikeOf(await keep(of('lake-watch')))).toEqual([lake.id])
    expect(alikeOf(await keep(of())).toSorted()).toEqual([castle.id, lake.id].toSorted())
    const nobodys = recordOf(await keep(of(undefined, 'nobodys')))
    expect(alikeOf(await keep(of('castle-watch', 'nobodys')))).toEqual([nobodys.id])
    const corrected = { ...of('lake-watch'), version: 1, reason: 'it was the other watch' }
    expect(alikeOf(await keep(corrected, castle.id))).toEqual([lake.id])
  })

  test('what was withdrawn does not come back beside one that took its place, unless on purpose', async () => {
    const first = await keep(trip('back'))
    const gone = await withdraw(first)
    const second = recordOf(await keep(trip('back')))
    const again = trip('back', { version: gone.version, reason: 'it was right' })
    expect(alikeOf(await keep(again, gone.id))).toEqual([second.id])
    expect(recordOf(await keep({ ...again, isDeliberate: true }, gone.id)).isDeliberate).toBe(true)
    expect(await twins('back')).toEqual([null, 'deliberate'])
  })

  test('a batch keeps on purpose what it says, and refuses the rest', async () => {
    const lines = [
      trip('batch'),
      trip('batch', { isDeliberate: true }),
      trip('batch', {}, '2023-06-09'),
      trip('alone', { isDeliberate: true }),
    ]
    const file = fileOf('batch.ndjson', lines.map((line) => JSON.stringify(line)).join('\n'))
    const { lines: said } = await keepBatch(opened.db, file, 'ndjson', true)
    expect(said.map(({ status }) => status)).toEqual(['created', 'created', 'refused', 'created'])
    expect([await twins('batch'), await twins('alone')]).toEqual([[null, 'deliberate'], [null]])
  })

  test('an import leaves a record that is kept beside another on purpose where it is', async () => {
    await keep(trip('kept'))
    const twin = recordOf(await keep(trip('kept', { isDeliberate: true }, '2023-06-04')))
    const [first] = await actingAs(opened.db, administrator, async (tx) => {
      const { rows } = await sql<{ id: string }>`select record_id as id from register_river_log
        where log_number = 'kept' and twin is null`.execute(tx)
      return rows
    })
    await withdrawRecord(
      opened.db,
      office,
      { id: first?.id ?? '', jurisdiction: 'zenda' },
      { version: 1, reason: 'twice' },
    )
    const heading = 'jurisdiction,day,log_number,call_cause\n'
    const file = fileOf('kept.csv', `${heading}zenda,2023-06-05,kept,flood\n`)
    expect((await commitImport(opened.db, file, {})).plan.counts).toMatchObject({ changed: 1, new: 0 })
    const history = await actingAs(opened.db, administrator, (tx) => readHistory(tx, register, twin))
    expect(history.map(({ record }) => record.isDeliberate)).toEqual([true, true])
  })

  test('after all of this the counts are those of the records, and the audit log is one chain', async () => {
    const counts = () => actingAs(opened.db, administrator, readBothGrains)
    const asKept = await counts()
    await actingAs(opened.db, administrator, (tx) => rebuildCounts(tx, ruritania))
    expect(await counts()).toEqual(asKept)
    expect(await auditDifferences(opened.db, ruritania)).toEqual([])
  })
})
