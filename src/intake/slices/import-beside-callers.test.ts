// A large import beside people who ask and write all the time: they are answered between its slices, and it goes on between theirs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, type RecordToKeep } from '#definition'
import { actingAs, administrator, migrationsFor, readImports, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { auditDifferences } from '../../storage/testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { commitImport } from '../imports/import-records.ts'
import { keepRecord } from '../forms/index.ts'

const register = findRegister(ruritania, 'river-log')
if (!register) throw new Error('The invented roadmap has no river log.')
const office = { roadmap: ruritania, register, person: administrator }
const folder = mkdtempSync(join(tmpdir(), 'waymark-callers-'))
const path = join(folder, 'trips.csv')
afterAll(() => rmSync(folder, { recursive: true }))

const rows = 600
/** As few as a slice may have: it never gets smaller, however busy the machine is. */
const sliceSize = 50
const slices = rows / sliceSize
const callers = 4
/** Whoever has asked or sent something is answered before so many slices more have ended. */
const mostWaited = 3
/** Whoever has their answer comes again before the next slice ends: every one of them is answered as often as that. */
const mostBetween = mostWaited + 1

const lines = Array.from({ length: rows }, (_none, at) => `zenda,2023-04-01,${at},flood,tyre,1`)
writeFileSync(
  path,
  ['jurisdiction,day,log_number,call_cause,litter.litter_class,litter.pieces', ...lines].join('\n'),
)

const trip = (number: string): RecordToKeep => ({
  jurisdiction: 'zenda',
  fields: { day: '2023-04-01', 'log-number': number, 'call-cause': 'flood' },
  children: { persons: [], litter: [{ 'litter-class': 'tyre', pieces: 1 }] },
})

describe.for(databaseSizes)('an import beside callers, %s', (size) => {
  let opened: TestDatabase | undefined
  beforeEach(async ({ skip }) => {
    skip(whyNotHere(size) !== undefined, whyNotHere(size))
    opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterEach(async () => {
    await opened?.close()
    opened = undefined
  })

  test('lets all of them in between its slices, and is let in between theirs', async () => {
    if (!opened) throw new Error('There is no database.')
    const { db } = opened
    let taken = 0
    const end = new AbortController()
    const answers = { asked: 0, kept: 0 }
    /** How many slices ended while somebody waited for an answer, and between two answers of one of them. */
    const [waited, between]: [number[], number[]] = [[], []]
    const ask = async (kind: keyof typeof answers, work: () => Promise<unknown>) => {
      let last = 0
      while (!end.signal.aborted) {
        // As over HTTP: whoever asks comes in by the event loop.
        await setImmediate()
        const before = taken
        await work()
        answers[kind] += 1
        waited.push(taken - before)
        between.push(taken - last)
        last = taken
      }
    }
    let number = 0
    const writing = Array.from({ length: callers }, () =>
      ask('kept', () => keepRecord(db, office, null, trip(`own ${(number += 1)}`))),
    )
    const reading = Array.from({ length: callers }, () =>
      ask('asked', () => actingAs(db, administrator, (tx) => readImports(tx))),
    )
    const onSlice = () => {
      taken += 1
    }
    const wanted = { ...office, path, mapping: null, source: 'trips', sliceSize, onSlice }
    const result = await commitImport(db, wanted, {})
    end.abort()
    await Promise.all([...writing, ...reading])
    expect(result.isTaken).toBe(true)
    expect(taken).toBe(slices)
    expect(Math.max(...waited)).toBeLessThanOrEqual(mostWaited)
    expect(Math.max(...between)).toBeLessThanOrEqual(mostBetween)
    expect(Math.min(answers.asked, answers.kept)).toBeGreaterThan(slices)
    const { rows: found } = await sql<{
      all: number
    }>`select count(*)::int as all from register_river_log`.execute(db)
    expect(found[0]?.all).toBe(rows + answers.kept)
    expect(await auditDifferences(db, ruritania)).toEqual([])
  }, 240_000)
})
