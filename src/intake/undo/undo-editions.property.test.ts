// Whatever editions of a file were taken, undoing them one after the other goes back through every state there was.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findRegister } from '#definition'
import {
  actingAs,
  administrator,
  migrationsFor,
  readBothGrains,
  readImported,
  readQuarantine,
  readRecords,
  rebuildCounts,
  sql,
  type Database,
} from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { openTestDatabase, type TestDatabase } from '../../storage/testing/test-database.ts'
import { commitImport } from '../imports/import-records.ts'
import { undoImport } from './undo-import.ts'

const riverLog = findRegister(ruritania, 'river-log')
if (!riverLog) throw new Error('The invented roadmap has no river log.')
const register = riverLog
const folder = mkdtempSync(join(tmpdir(), 'waymark-undo-editions-'))
const file = join(folder, 'trips.csv')
const office = { roadmap: ruritania, person: administrator }
let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
})
afterAll(async () => {
  await opened.close()
  rmSync(folder, { recursive: true })
})
const reading = <T>(work: (tx: Database) => Promise<T>) => actingAs(opened.db, administrator, work)

/** Trips by number and cause; one cause is not in the list, so that its row has to wait. */
const edition = fc.record({
  trips: fc.uniqueArray(
    fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom('flood', 'wind', 'carelessness', 'rain')),
    { minLength: 1, maxLength: 5, selector: ([number]) => number },
  ),
  withdrawVanished: fc.boolean(),
})

async function state() {
  const page = { sortBy: 'log-number', isDescending: false, limit: 100, offset: 0 }
  const { items } = await reading((tx) => readRecords(tx, register, page))
  const waits = await reading((tx) => readQuarantine(tx, { state: 'waiting', limit: 100, offset: 0 }))
  return {
    counts: await reading(readBothGrains),
    records: items.map(({ id, fields }) => ({ id, fields })),
    sources: await reading((tx) => readImported(tx, { register: register.id, source: 'trips' })),
    waiting: waits.items.map(({ id }) => id).toSorted((a, b) => a.localeCompare(b)),
  }
}

test('editions that are undone backwards leave every state as it was before them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edition, { minLength: 1, maxLength: 4 }), async (editions) => {
      await sql`truncate register_river_log, register_river_log_persons, register_river_log_litter, record_version,
        counted_observation, counted_rollup, record_total, imported_record, import_entry, quarantined_record`.execute(
        opened.db,
      )
      const taken: { readonly id: string; readonly before: Awaited<ReturnType<typeof state>> }[] = []
      for (const { trips, withdrawVanished } of editions) {
        const lines = trips.map(([number, cause]) => `zenda;2023-05-31;${number};${cause}`)
        writeFileSync(file, ['jurisdiction;day;log_number;call_cause', ...lines].join('\n'))
        const before = await state()
        const wanted = { ...office, register, path: file, mapping: null, source: 'trips' }
        const result = await commitImport(opened.db, wanted, { goodRows: true, withdrawVanished })
        if (result.import !== null) taken.push({ id: result.import, before })
      }
      for (const { id, before } of taken.toReversed()) {
        await undoImport(opened.db, office, id)
        expect(await state()).toEqual(before)
      }
      const { counts } = await state()
      await reading((tx) => rebuildCounts(tx, ruritania))
      expect((await state()).counts).toEqual(counts)
    }),
    {
      numRuns: 12,
      // The third edition changes nothing but that a row no longer waits: that is taken too, and undone with it.
      examples: [
        [
          [
            [
              [5, 'rain'],
              [1, 'flood'],
            ],
            [
              [1, 'wind'],
              [5, 'rain'],
            ],
            [[1, 'wind']],
            [[1, 'flood']],
          ].map((trips) => ({ trips: trips as [number, string][], withdrawVanished: false })),
        ],
      ],
    },
  )
}, 120_000)
