// A large import in slices: others are served between them, what does not fit waits, and after a stop at any point it goes on or is undone.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, type RecordToKeep } from '#definition'
import {
  actingAs,
  administrator,
  migrationsFor,
  readCounts,
  readImports,
  readQuarantine,
  readUnderWay,
  rebuildCounts,
  sql,
} from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { auditDifferences } from '../../storage/testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { continueImports } from '../imports/continue-imports.ts'
import { commitImport, planImport } from '../imports/import-records.ts'
import { keepRecord } from '../forms/index.ts'
import type { RecordFile } from '../plan/open-import.ts'
import { mendQuarantined } from '../imports/settle-quarantine.ts'
import { undoImport } from '../undo/undo-import.ts'

const register = findRegister(ruritania, 'river-log')
if (!register) throw new Error('The invented roadmap has no river log.')
const office = { roadmap: ruritania, register, person: administrator }
const heading = 'jurisdiction,day,log_number,call_cause,litter.litter_class,litter.pieces'
const folder = mkdtempSync(join(tmpdir(), 'waymark-slices-'))
afterAll(() => rmSync(folder, { recursive: true }))

const slice = 20
const all = 100
const line = (at: number, pieces = 1) => `zenda,2023-04-01,${at},flood,tyre,${pieces}`
const numbers = Array.from({ length: all }, (_none, at) => at + 1)

const trip = (number: string, pieces: number): RecordToKeep => ({
  jurisdiction: 'zenda',
  fields: { day: '2023-04-01', 'log-number': number, 'call-cause': 'flood' },
  children: { persons: [], litter: [{ 'litter-class': 'tyre', pieces }] },
})

let files = 0
function fileOf(lines: readonly string[], more: Partial<RecordFile> = {}): RecordFile {
  const path = join(folder, `trips-${(files += 1)}.csv`)
  writeFileSync(path, [heading, ...lines].join('\n'))
  return { ...office, path, mapping: null, source: 'trips', sliceSize: slice, ...more }
}

/** A file that is to be taken and of which the process ends after so many slices. */
function pausedAfter(slices: number, lines: readonly string[] = numbers.map((at) => line(at))): RecordFile {
  const ending = new AbortController()
  let taken = 0
  const onSlice = () => {
    taken += 1
    if (taken === slices) ending.abort()
  }
  return fileOf(lines, { pausing: ending.signal, onSlice })
}

describe.for(databaseSizes)('a large import, %s', (size) => {
  let opened: TestDatabase | undefined
  beforeEach(async ({ skip }) => {
    skip(whyNotHere(size) !== undefined, whyNotHere(size))
    opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterEach(async () => {
    await opened?.close()
    opened = undefined
  })
  const db = () => {
    if (!opened) throw new Error('There is no database.')
    return opened.db
  }
  const count = async () => {
    const { rows } = await sql<{ all: number; numbers: number }>`select count(*)::int as all,
      count(distinct log_number)::int as numbers from register_river_log where not is_withdrawn`.execute(db())
    return rows[0]
  }
  const imports = () => actingAs(db(), administrator, (tx) => readImports(tx))
  const underWay = () => actingAs(db(), administrator, (tx) => readUnderWay(tx))
  const actions = async () => {
    const { rows } = await sql<{ action: string }>`select action from audit_entry where chain = 'all'
      and action like 'import%' order by sequence`.execute(db())
    return rows.map(({ action }) => action)
  }
  async function expectTrue(): Promise<void> {
    const before = await actingAs(db(), administrator, readCounts)
    await actingAs(db(), administrator, (tx) => rebuildCounts(tx, ruritania))
    expect(await actingAs(db(), administrator, readCounts)).toEqual(before)
    expect(await auditDifferences(db(), ruritania)).toEqual([])
  }

  test('is there slice by slice, with its number and how far it is, and others read and write in between', async () => {
    const seen: unknown[] = []
    let other = 0
    const work: Promise<unknown>[] = []
    const onSlice = async (taken: number) => {
      work.push(keepRecord(db(), office, null, trip(`other ${(other += 1)}`, 2)))
      // The import waits for the look: on a busy machine it would be through before.
      const [first] = await imports()
      seen.push([taken, first?.underWay?.of, first?.id])
    }
    const wanted = fileOf(
      numbers.map((at) => line(at)),
      { onSlice },
    )
    const result = await commitImport(db(), wanted, {})
    await Promise.all(work)
    expect(result).toMatchObject({ isTaken: true, import: '1', plan: { counts: { new: all, problems: 0 } } })
    expect(seen).toEqual([20, 40, 60, 80, 100].map((taken) => [taken, all, '1']))
    expect(await count()).toEqual({ all: all + 5, numbers: all + 5 })
    expect(await imports()).toMatchObject([{ id: '1', added: all, rows: all, underWay: null, undone: null }])
    expect(await underWay()).toEqual([])
    await expectTrue()
  })

  test('with a plan that was just made is compared slice by slice and not once more before', async () => {
    const wanted = fileOf(numbers.map((at) => line(at)))
    const judged = await planImport(db(), wanted)
    const read: number[] = []
    const onProgress = (rows: number) => read.push(rows)
    await commitImport(db(), { ...wanted, judged, onProgress }, {})
    // Compared once.
    expect(read).toEqual([all])
    expect(await count()).toEqual({ all, numbers: all })
  })

  test('compares a slice again where somebody kept one of its records meanwhile', async () => {
    const middle = fileOf(
      numbers.map((at) => line(at, 5)),
      {
        onSlice: (taken) => {
          if (taken === slice) void kept.push(keepRecord(db(), office, null, trip('50', 9)))
        },
      },
    )
    const kept: Promise<unknown>[] = []
    const { plan } = await commitImport(db(), middle, {})
    await Promise.all(kept)
    expect(plan.counts.new + plan.counts.changed).toBe(all)
    expect(await count()).toEqual({ all, numbers: all })
    await expectTrue()
  })

  test('goes on from its position after the process ended, with the same result, and doubles nothing', async () => {
    const wanted = pausedAfter(2)
    await expect(commitImport(db(), wanted, {})).rejects.toMatchObject({ code: 'import-paused' })
    expect(await imports()).toMatchObject([{ id: '1', added: 40, underWay: { taken: 40, of: all } }])
    expect(await count()).toEqual({ all: 40, numbers: 40 })
    await expectTrue()
    expect(await continueImports(db(), { roadmap: ruritania })).toMatchObject([
      { id: '1', taken: 40, of: all, end: 'taken' },
    ])
    expect(await count()).toEqual({ all, numbers: all })
    expect(await imports()).toMatchObject([{ id: '1', added: all, rows: all, underWay: null }])
    expect(await actions()).toEqual([
      ...['import slice', 'import slice', 'import goes on'],
      ...['import slice', 'import slice', 'import slice', 'import'],
    ])
    expect(await continueImports(db(), { roadmap: ruritania })).toEqual([])
    await expectTrue()
    const undone = await undoImport(db(), office, '1')
    expect(undone.counts.withdrawn).toBe(all)
    expect(await count()).toEqual({ all: 0, numbers: 0 })
    await expectTrue()
  })

  test('is undone where its file is gone or another one after the process ended, and that is said', async () => {
    const wanted = pausedAfter(2)
    await expect(commitImport(db(), wanted, {})).rejects.toMatchObject({ code: 'import-paused' })
    rmSync(wanted.path)
    expect(await continueImports(db(), { roadmap: ruritania })).toMatchObject([{ id: '1', end: 'undone' }])
    expect(await count()).toEqual({ all: 0, numbers: 0 })
    const [listed] = await imports()
    expect(listed).toMatchObject({ added: 40, underWay: null })
    expect(listed?.undone?.reason).toContain('its file is no longer there')
    expect(await actions()).toContain('import stopped')
    await expectTrue()
    const other = pausedAfter(1)
    await expect(commitImport(db(), other, {})).rejects.toMatchObject({ code: 'import-paused' })
    writeFileSync(other.path, [heading, ...numbers.map((at) => line(at + 1000))].join('\n'))
    expect(await continueImports(db(), { roadmap: ruritania })).toMatchObject([{ id: '2', end: 'undone' }])
    expect(await count()).toEqual({ all: 0, numbers: 0 })
  })

  test('can be stopped while it is being taken: all of it is undone, and its sender is told', async () => {
    const onSlice = async (taken: number) => {
      if (taken === 2 * slice) await undoImport(db(), office, '1', 'the wrong file')
    }
    const result = await commitImport(
      db(),
      fileOf(
        numbers.map((at) => line(at)),
        { onSlice },
      ),
      {},
    )
    expect(result.isTaken).toBe(false)
    expect(result.plan.problems).toMatchObject([{ kind: 'import-stopped' }])
    expect(await count()).toEqual({ all: 0, numbers: 0 })
    expect(await imports()).toMatchObject([{ underWay: null, undone: { reason: 'the wrong file' } }])
    await expectTrue()
  })

  test('with a fault in the middle leaves nothing behind', async () => {
    const onSlice = (taken: number) => {
      if (taken === 3 * slice) throw new Error('an invented fault')
    }
    const wanted = fileOf(
      numbers.map((at) => line(at)),
      { onSlice },
    )
    await expect(commitImport(db(), wanted, {})).rejects.toThrow('an invented fault')
    expect(await count()).toEqual({ all: 0, numbers: 0 })
    expect(await underWay()).toEqual([])
    await expectTrue()
  })

  test('puts bad rows into quarantine slice by slice; they can be mended before its end and stay', async () => {
    const bad = (at: number) => line(at).replace('flood', 'nonsense')
    const lines = numbers.map((at) => (at % 25 === 10 ? bad(at) : line(at)))
    const wanted = pausedAfter(2, lines)
    await expect(
      commitImport(db(), wanted, { goodRows: true, withdrawVanished: true }),
    ).rejects.toMatchObject({ code: 'import-paused' })
    const waiting = () =>
      actingAs(db(), administrator, (tx) => readQuarantine(tx, { state: 'waiting', limit: 50, offset: 0 }))
    const { items } = await waiting()
    expect(items.map(({ rows }) => rows[0]?.cells[2])).toEqual(['10', '35'])
    const mended = items[0]
    if (!mended) throw new Error('Nothing waits.')
    await mendQuarantined(db(), office, mended.id, [line(10).split(',')])
    expect(await continueImports(db(), { roadmap: ruritania })).toMatchObject([{ end: 'taken' }])
    expect((await waiting()).items.map(({ rows }) => rows[0]?.cells[2])).toEqual(['35', '60', '85'])
    expect(await count()).toEqual({ all: all - 3, numbers: all - 3 })
    expect((await imports()).find(({ id }) => id === '1')).toMatchObject({ added: all - 4, quarantined: 4 })
    await expectTrue()
  })

  test('revises an earlier edition: changed, unchanged and vanished records, also after a stop', async () => {
    await commitImport(db(), fileOf(numbers.map((at) => line(at))), {})
    const next = [...numbers.slice(0, 70).map((at) => line(at, at % 2 === 0 ? 4 : 1)), line(1001)]
    const wanted = pausedAfter(3, next)
    const plan = await planImport(db(), { ...wanted, path: wanted.path })
    expect(plan.counts).toMatchObject({ new: 1, changed: 35, unchanged: 35, vanished: 30 })
    await expect(commitImport(db(), wanted, { withdrawVanished: true })).rejects.toMatchObject({
      code: 'import-paused',
    })
    await continueImports(db(), { roadmap: ruritania })
    expect(await count()).toEqual({ all: 71, numbers: 71 })
    const [second] = await imports()
    expect(second).toMatchObject({ id: '2', added: 1, changed: 35, unchanged: 35, withdrawn: 30 })
    await expectTrue()
    const again = await commitImport(db(), fileOf(next), {})
    expect(again).toMatchObject({
      isTaken: true,
      import: null,
      plan: { counts: { unchanged: 71, vanished: 0 } },
    })
    const undone = await undoImport(db(), office, '2')
    expect(undone.counts).toMatchObject({ withdrawn: 1, restored: 35, returned: 30 })
    expect(await count()).toEqual({ all, numbers: all })
    await expectTrue()
  })

  test('belongs to one owner at a time, and editions of its source wait for it', async () => {
    const others: Promise<unknown>[] = []
    let continued: unknown
    const onSlice = async (taken: number) => {
      if (taken !== slice) return
      continued = await continueImports(db(), { roadmap: ruritania })
      others.push(commitImport(db(), fileOf(numbers.map((at) => line(at, 3))), {}))
    }
    const { isTaken } = await commitImport(
      db(),
      fileOf(
        numbers.map((at) => line(at)),
        { onSlice },
      ),
      {},
    )
    const [edition] = await Promise.all(others)
    expect(isTaken).toBe(true)
    expect(continued).toEqual([])
    expect(edition).toSatisfy(
      (one: { isTaken: boolean; plan: { problems: { kind: string }[] } }) =>
        one.isTaken || one.plan.problems[0]?.kind === 'source-being-taken',
    )
    expect(await count()).toEqual({ all, numbers: all })
    await expectTrue()
  })
})
