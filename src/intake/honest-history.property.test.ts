// Whatever people do through Waymark, in whatever order, the audit log verifies afterwards and the counts are right.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findRegister, isRefused, type RecordAnswer, type RecordToKeep } from '#definition'
import { actingAs, administrator, migrationsFor, rebuildAndCompare } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { auditDifferences } from '../storage/testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from '../storage/testing/databases.ts'
import { observationOf } from '../storage/testing/observation-of.ts'
import { storeObservations, type TestDatabase } from '../storage/testing/test-database.ts'
import { commitImport } from './imports/import-records.ts'
import { keepRecord, withdrawRecord } from './forms/index.ts'
import { undoImport } from './undo/undo-import.ts'

const found = findRegister(ruritania, 'river-log')
if (!found) throw new Error('The invented roadmap has no river log.')
const register = found
const office = { roadmap: ruritania, register, person: administrator }
const folder = mkdtempSync(join(tmpdir(), 'waymark-history-'))
afterAll(() => rmSync(folder, { recursive: true }))

const runs = Number(process.env['WAYMARK_TEST_HISTORIES'] ?? 3)
const areas = ['zenda', 'strelsau'] as const
const deeds = ['keep', 'correct', 'withdraw', 'import', 'undo', 'load'] as const
const deed = fc.record({
  what: fc.constantFrom(...deeds),
  area: fc.constantFrom(...areas),
  cause: fc.constantFrom('flood', 'wind', 'storm'),
  pieces: fc.integer({ min: 0, max: 9 }),
  which: fc.nat({ max: 20 }),
})
type Deed = ReturnType<typeof deed.generate>['value']

describe.each(databaseSizes)('on the %s database', (size) => {
  const missing = whyNotHere(size)
  let opened: TestDatabase
  let number = 0
  const records: RecordAnswer[] = []
  const imports: string[] = []
  beforeAll(async () => {
    if (missing === undefined) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(async () => {
    if (missing === undefined) await opened.close()
  })

  const tripOf = ({ area, cause, pieces }: Deed): RecordToKeep => ({
    jurisdiction: area,
    fields: { day: '2023-05-31', 'log-number': `n${number}`, 'call-cause': cause },
    children: { persons: [], litter: [{ 'litter-class': 'tyre', pieces: String(pieces) }] },
  })

  const keep = async (id: string | null, sent: RecordToKeep) => {
    const kept = await keepRecord(opened.db, office, id, sent)
    // What stands there as the other one wants it, or was changed since, is left alone.
    if ('record' in kept) records.push(kept.record)
  }

  const doings: Record<Deed['what'], (one: Deed) => Promise<unknown>> = {
    keep: (one) => keep(null, tripOf(one)),
    correct: async (one) => {
      const known = records[one.which % Math.max(records.length, 1)]
      if (!known) return
      const { id, version, jurisdiction } = known
      await keep(id, { ...tripOf(one), jurisdiction, version, reason: 'It was counted again.' })
    },
    withdraw: async ({ which }) => {
      const known = records[which % Math.max(records.length, 1)]
      if (known)
        await withdrawRecord(opened.db, office, known, { version: known.version, reason: 'A drill.' })
    },
    import: async ({ cause, pieces }) => {
      const path = join(folder, `${number}.csv`)
      const rows = areas.map((area) => `${area};2023-06-01;i${number % 3};${cause};tyre;${pieces}`)
      writeFileSync(
        path,
        ['jurisdiction;day;log_number;call_cause;litter.litter_class;litter.pieces', ...rows].join('\n'),
      )
      const wanted = { ...office, path, mapping: null, source: 'sheet' }
      const { import: taken } = await commitImport(opened.db, wanted, {
        goodRows: true,
        withdrawVanished: true,
      })
      if (taken !== null) imports.push(taken)
    },
    undo: async () => {
      const last = imports.pop()
      if (last === undefined) return
      await undoImport(opened.db, office, last).catch((error: unknown) => {
        if (!isRefused(error)) throw error
      })
    },
    load: ({ area, pieces }) =>
      storeObservations(opened.db, ruritania, [
        observationOf(ruritania, {
          ...{ element: 'rescue-calls', jurisdiction: area, value: String(pieces) },
          vintage: `2024-01-${String((number % 28) + 1).padStart(2, '0')}`,
        }),
      ]),
  }

  test('every history verifies', async ({ skip }) => {
    skip(missing !== undefined, missing)
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 14 }), async (history) => {
        for (const one of history) {
          number += 1
          await doings[one.what](one)
        }
        expect(await auditDifferences(opened.db, ruritania)).toEqual([])
        const rebuilt = await actingAs(opened.db, administrator, (tx) => rebuildAndCompare(tx, ruritania))
        expect(rebuilt.unlike).toEqual([])
      }),
      { numRuns: runs },
    )
  })
})
