// Editions of a file: the order of rows does not matter, and edition after edition ends where the last alone would.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, type ImportChoice } from '#definition'
import { actingAs, administrator, migrationsFor, readCounts, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { openTestDatabase, type TestDatabase } from '../../storage/testing/test-database.ts'
import { commitImport, planImport } from './import-records.ts'
import type { RecordFile } from '../plan/open-import.ts'

const register = findRegister(ruritania, 'river-log')
if (!register) throw new Error('The invented roadmap has no river log.')
const folder = mkdtempSync(join(tmpdir(), 'waymark-editions-'))
const file = join(folder, 'trips.csv')
const write = (...rows: string[]) =>
  writeFileSync(file, ['jurisdiction;day;log_number;call_cause;persons.sex', ...rows].join('\n'))
const wanted: RecordFile = {
  ...{ roadmap: ruritania, register, person: administrator, path: file, mapping: null, source: 'trips' },
}
let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
})
afterAll(async () => {
  await opened.close()
  rmSync(folder, { recursive: true })
})
const empty = () =>
  sql`truncate register_river_log, register_river_log_persons, register_river_log_litter, record_version,
    counted_observation, counted_rollup, record_total, imported_record, import_entry, quarantined_record`.execute(
    opened.db,
  )
beforeEach(empty)
const take = (choice: ImportChoice = {}) => commitImport(opened.db, wanted, choice)
const plan = () => planImport(opened.db, wanted)
const counted = async () =>
  (await actingAs(opened.db, administrator, readCounts))
    .map(({ data_element, codes, value }) => `${data_element} ${codes} ${value}`)
    .toSorted()

describe('editions of a file', () => {
  test('in any order of its rows counts the same', async () => {
    const row = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('flood', 'wind', 'rain'))
    const rows = fc.array(row, { minLength: 1, maxLength: 8 })
    const shuffled = rows.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
    const lines = (list: readonly (readonly [number, string])[]) =>
      list.map(([number, cause]) => `zenda;2023-05-31;${number};${cause};`)
    await fc.assert(
      fc.asyncProperty(shuffled, async ([one, other]) => {
        write(...lines(one))
        const first = await plan()
        write(...lines(other))
        expect((await plan()).counts).toEqual(first.counts)
      }),
      { numRuns: 10 },
    )
  })

  test('edition after edition ends where the last one alone would', async () => {
    const edition = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom('flood', 'wind')),
      {
        maxLength: 5,
        minLength: 1,
        selector: ([number]) => number,
      },
    )
    const lines = (list: readonly (readonly [number, string])[]) =>
      list.map(([number, cause]) => `zenda;2023-05-31;${number};${cause};`)
    await fc.assert(
      fc.asyncProperty(edition, edition, async (before, after) => {
        await empty()
        write(...lines(before))
        await take()
        write(...lines(after))
        await take({ withdrawVanished: true })
        const revised = await counted()
        await empty()
        await take()
        expect(revised).toEqual(await counted())
      }),
      { numRuns: 5 },
    )
  })
})
