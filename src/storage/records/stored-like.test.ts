// Looking for what is stored like many records reads what is like them, also where the same was asked while nothing was stored.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { findRegister, notStated } from '#definition'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { actingAs, administrator, type Database } from '../database/index.ts'
import { migrationsFor } from '../schema/migrate.ts'
import { recordTableName } from '../schema/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../testing/databases.ts'
import type { TestDatabase } from '../testing/test-database.ts'
import type { RecordWrite } from './row-stages.ts'
import { findStoredLike } from './stored-like.ts'
import { writeRecords } from './write-records.ts'

const register = findRegister(ruritania, 'river-log')
if (!register) throw new Error('The invented roadmap has no river log.')
const [stored, asked] = [900, 30]

const recordOf = (number: string) => ({
  institution: notStated,
  fields: { day: '2023-04-01', 'log-number': number, 'call-cause': 'flood' },
  children: { persons: [], litter: [] },
})

function writeOf(at: number): RecordWrite {
  const key = { jurisdiction: 'zenda', id: `record-${at}` }
  const plain = { version: 1, action: 'created', person: administrator, reason: null, before: null } as const
  return { key, record: recordOf(`kept ${at}`), ...plain }
}

/** Looks for records of which none is stored. Gives how many rows of the register were read for that. */
const look = (db: Database, prefix: string) =>
  actingAs(db, administrator, async (tx) => {
    const wanted = Array.from({ length: asked }, (_none, at) => ({
      key: { jurisdiction: 'zenda', id: '' },
      record: recordOf(`${prefix} ${at}`),
    }))
    const found = await findStoredLike(tx, register, wanted)
    expect(found.flatMap(({ alike, looksLike }) => [...alike, ...looksLike])).toEqual([])
    const { rows } = await sql<{ read: number }>`
      select (coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::int as read from pg_stat_xact_user_tables
      where relname = ${recordTableName(register.id)}`.execute(tx)
    return rows[0]?.read ?? Number.NaN
  })

describe.each(databaseSizes)('what is stored like some records, %s', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason === undefined) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(() => opened?.close())

  test('is looked for by its number, also where that was asked time after time before anything was stored', async ({
    skip,
  }) => {
    skip(reason !== undefined, reason)
    const { db } = opened
    for (let time = 0; time < 12; time += 1) await look(db, `early ${time}`)
    const writes = Array.from({ length: stored }, (_none, at) => writeOf(at))
    await actingAs(db, administrator, (tx) => writeRecords(tx, ruritania, register, writes))
    // A jurisdiction gone over for each of them would be all that is stored, thirty times.
    expect(await look(db, 'late')).toBeLessThan(stored)
  })
})
