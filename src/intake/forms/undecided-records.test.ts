// Cases that a database held more than once before there was a key: all of them are listed, and a person decides.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, type RecordAnswer, type RecordToKeep, type StoredRecord } from '#definition'
import {
  actingAs,
  administrator,
  countCollisions,
  findRecord,
  followDefinitions,
  migrate,
  migrationsFor,
  readCollisions,
  readHistory,
  sql,
  writeRights,
} from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { auditDifferences } from '../../storage/testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { keepRecord, withdrawRecord } from './index.ts'

const found = findRegister(ruritania, 'river-log')
if (!found) throw new Error('The invented roadmap has no river log.')
const register = found
const office = { roadmap: ruritania, register, person: administrator }
const folder = 'roadmaps/ruritania'
const isOfBefore = ({ name }: { readonly name: string }) => name < '20261128190000'

const record = (number: string, day: string): StoredRecord => ({
  fields: { day, 'log-number': number, 'call-cause': 'wind', remark: null, 'storm-name': null },
  children: { persons: [], litter: [] },
})

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  /** Keeps a record as the version before did: nothing stood behind it. */
  const keptBefore = async (
    id: string,
    number: string,
    { hour = 1, day = '2023-05-31', isGone = false } = {},
  ) => {
    const action = isGone ? 'withdrawn' : 'created'
    await sql`insert into register_river_log (jurisdiction, record_id, version, is_withdrawn, day, log_number, call_cause)
      values ('zenda', ${id}, 1, ${isGone}, ${day}, ${number}, 'wind')`.execute(opened.db)
    await sql`insert into record_version (jurisdiction, register, record_id, version, at, person, action, record)
      values ('zenda', 'river-log', ${id}, 1, ${`2026-01-01T0${hour}:00:00Z`}, 'keeper', ${action},
        ${JSON.stringify(record(number, day))})`.execute(opened.db)
  }
  beforeAll(async () => {
    if (reason !== undefined) return
    opened = await openSize(size, ruritania, migrationsFor(folder).filter(isOfBefore))
    await keptBefore('b-late', 'twice', { hour: 2 })
    await keptBefore('z-early', 'twice', { day: '2023-06-02' })
    await keptBefore('three-1', 'three')
    await keptBefore('three-2', 'three', { hour: 2 })
    await keptBefore('three-3', 'three', { hour: 3 })
    await keptBefore('gone', 'once', { isGone: true })
    await keptBefore('stays', 'once')
    await migrate(opened.db, migrationsFor(folder))
    await writeRights(opened.db, ruritania)
    await followDefinitions(opened.db, ruritania)
  })
  afterAll(async () => {
    if (reason === undefined) await opened.close()
  })
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

  const collisions = () => actingAs(opened.db, administrator, (tx) => readCollisions(tx, register, 10))
  const listed = async () =>
    (await collisions()).collisions.map(({ records, undecided }) => [records.map(({ id }) => id), undecided])
  const current = async (id: string): Promise<RecordAnswer> => {
    const one = await actingAs(opened.db, administrator, (tx) =>
      findRecord(tx, register, { jurisdiction: 'zenda', id }),
    )
    if (!one) throw new Error(`There is no record ${id}.`)
    return one
  }
  const change = async (id: string, more: Partial<RecordToKeep>) => {
    const { jurisdiction, version, fields, children } = await current(id)
    return keepRecord(opened.db, office, id, { jurisdiction, version, fields, children, ...more })
  }

  test('the one that was kept first stands, the others are asked about, and none is merged', async () => {
    expect(await listed()).toEqual([
      [
        ['three-1', 'three-2', 'three-3'],
        ['three-2', 'three-3'],
      ],
      [['z-early', 'b-late'], ['b-late']],
    ])
    expect((await collisions()).total).toBe(2)
    const counts = await actingAs(opened.db, administrator, (tx) => countCollisions(tx, ruritania.registers))
    expect(counts).toEqual({ 'river-log': 2 })
  })

  test('what else is corrected leaves the question open, and a new one of the same case is refused', async () => {
    expect(
      await change('b-late', {
        reason: 'a remark',
        fields: { ...record('twice', '2023-05-31').fields, remark: 'Late.' },
      }),
    ).toHaveProperty('record')
    expect((await listed())[1]).toEqual([['z-early', 'b-late'], ['b-late']])
    const { fields, children } = record('twice', '2023-07-01')
    const again = await keepRecord(opened.db, office, null, { jurisdiction: 'zenda', fields, children })
    expect(again).toMatchObject({ refusal: { alike: [{ id: 'b-late' }, { id: 'z-early' }] } })
  })

  test('whoever keeps both says why; it stands in the history and in the audit log', async () => {
    const kept = await change('b-late', { isDeliberate: true, reason: 'two boats on one number' })
    expect(kept).toMatchObject({ record: { isDeliberate: true, action: 'corrected' } })
    expect(await listed()).toEqual([
      [
        ['three-1', 'three-2', 'three-3'],
        ['three-2', 'three-3'],
      ],
    ])
    const history = await actingAs(opened.db, administrator, (tx) =>
      readHistory(tx, register, { jurisdiction: 'zenda', id: 'b-late' }),
    )
    expect(history.at(-1)).toMatchObject({
      reason: 'two boats on one number',
      record: { isDeliberate: true },
    })
    expect(await auditDifferences(opened.db, ruritania)).toEqual([])
  })

  test('where the first is withdrawn the next takes its place, until one is left', async () => {
    const withdraw = async (id: string) => {
      const { jurisdiction, version } = await current(id)
      return withdrawRecord(opened.db, office, { jurisdiction, id }, { version, reason: 'entered twice' })
    }
    expect(await withdraw('three-1')).toHaveProperty('record')
    expect(await listed()).toEqual([[['three-2', 'three-3'], ['three-3']]])
    // Kept on purpose, the first leaves its place to the other.
    expect(await change('three-2', { isDeliberate: true, reason: 'another boat' })).toHaveProperty('record')
    expect(await listed()).toEqual([])
    const { rows } = await sql<{ id: string; twin: string | null }>`select record_id as id, twin
      from register_river_log where log_number = 'three' and not is_withdrawn order by 1`.execute(opened.db)
    expect(rows).toEqual([
      { id: 'three-2', twin: 'deliberate' },
      { id: 'three-3', twin: null },
    ])
  })
})
