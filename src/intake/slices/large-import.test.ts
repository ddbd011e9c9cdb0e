// A file of thousands of records: what the database knows of its tables afterwards, and the undo of all of it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findRegister } from '#definition'
import { actingAs, administrator, migrationsFor, readCounts, sql, type Database } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { commitImport } from '../imports/import-records.ts'
import { undoImport } from '../undo/undo-import.ts'

const records = 6000
const folder = mkdtempSync(join(tmpdir(), 'waymark-large-'))
const path = join(folder, 'trips.csv')
afterAll(() => rmSync(folder, { recursive: true }))

const two = (number: number) => String(number).padStart(2, '0')
const rows = Array.from({ length: records }, (_none, at) => {
  const day = `20${two(10 + (at % 12))}-${two(1 + (at % 11))}-${two(1 + (at % 27))}`
  return `${at % 2 === 0 ? 'zenda' : 'strelsau'};${day};${at + 1};${at % 3 === 0 ? 'wind' : 'flood'}`
})
writeFileSync(path, ['jurisdiction;day;log_number;call_cause', ...rows].join('\n'))

/** How much the database thinks its tables hold: less than nothing where it never looked. */
async function knownSizes(db: Database) {
  const { rows } = await sql`select reltuples::int as records from pg_class
    where relname in ('register_river_log', 'record_version', 'import_change', 'imported_record')`.execute(db)
  return rows
}

describe.for(databaseSizes)('a file of thousands of records, %s', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase | undefined
  beforeAll(async () => {
    if (reason === undefined) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(() => opened?.close())

  test('leaves an embedded database knowing how much its tables hold, and is undone as a whole', async ({
    skip,
  }) => {
    skip(opened === undefined, reason)
    const register = findRegister(ruritania, 'river-log')
    if (!opened || !register) throw new Error('There is nothing to import into.')
    const { db } = opened
    const office = { roadmap: ruritania, person: administrator }
    const wanted = { ...office, register, path, mapping: null, source: 'trips' }
    const taken = await commitImport(db, wanted, {})
    expect(taken.plan.counts.new).toBe(records)
    if (size === 'embedded')
      expect(await knownSizes(db)).toEqual(Array.from({ length: 4 }, () => ({ records })))

    const undone = await undoImport(db, office, taken.import ?? '')
    expect(undone.counts.withdrawn).toBe(records)
    const left = await sql`select from register_river_log where not is_withdrawn`.execute(db)
    expect(left.rows).toEqual([])
    expect(await actingAs(db, administrator, readCounts)).toEqual([])
  })
})
