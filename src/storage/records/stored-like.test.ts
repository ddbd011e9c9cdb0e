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
const stored = 900
/** Few, and so many that it is only asked first whether anything is near them. */
const sizes = [30, 60]

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

const askedOf = (number: string) => ({ key: { jurisdiction: 'zenda', id: '' }, record: recordOf(number) })

/** Looks for so many records of which none is stored. Gives how many rows of the register were read for that. */
const look = (db: Database, prefix: string, size: number) =>
  actingAs(db, administrator, async (tx) => {
    const wanted = Array.from({ length: size }, (_none, at) => askedOf(`${prefix} ${at}`))
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
    for (const asked of sizes) for (let time = 0; time < 12; time += 1) await look(db, `early ${time}`, asked)
    const writes = Array.from({ length: stored }, (_none, at) => writeOf(at))
    await actingAs(db, administrator, (tx) => writeRecords(tx, ruritania, register, writes))
    // A jurisdiction gone over for each of them would be all that is stored, thirty times.
    for (const asked of sizes) expect(await look(db, 'late', asked)).toBeLessThan(stored)
  })

  test('is found also where it is one among many that are new', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const { db } = opened
    const numbers = Array.from({ length: 60 }, (_none, at) => `other ${at}`)
    for (const [near, found] of [
      ['kept 7', { alike: ['record-7'], looksLike: [] }],
      ['KEPT 7', { alike: [], looksLike: ['record-7'] }],
    ] as const) {
      const wanted = [...numbers, near].map(askedOf)
      const answers = await actingAs(db, administrator, (tx) => findStoredLike(tx, register, wanted))
      const ids = answers.map(({ alike, looksLike }) => ({
        ...{ alike: alike.map(({ id }) => id), looksLike: looksLike.map(({ id }) => id) },
      }))
      expect(ids).toEqual([...numbers.map(() => ({ alike: [], looksLike: [] })), found])
    }
  })
})
