// A large import that something else holds up: locks of others, statements that are ended, connections that break. It is taken whole all the same.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, type RecordToKeep } from '#definition'
import { actingAs, administrator, migrationsFor, readImports, readUnderWay, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { auditDifferences } from '../../storage/testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { continueImports } from './continue-imports.ts'
import { commitImport, planImport } from './import-records.ts'
import { keepRecord } from '../forms/index.ts'
import type { RecordFile } from '../plan/open-import.ts'

const register = findRegister(ruritania, 'river-log')
if (!register) throw new Error('The invented roadmap has no river log.')
const office = { roadmap: ruritania, register, person: administrator }
const heading = 'jurisdiction,day,log_number,call_cause,litter.litter_class,litter.pieces'
const folder = mkdtempSync(join(tmpdir(), 'waymark-held-up-'))
afterAll(() => rmSync(folder, { recursive: true }))

const [slice, all] = [20, 60]
const linesFrom = (first: number) =>
  Array.from({ length: all }, (_none, at) => `zenda,2023-04-01,${first + at},flood,tyre,2`)
const stored: RecordToKeep = {
  jurisdiction: 'zenda',
  fields: { day: '2023-04-01', 'log-number': '30', 'call-cause': 'flood' },
  children: { persons: [], litter: [{ 'litter-class': 'tyre', pieces: 1 }] },
}

let files = 0
function fileOf(more: Partial<RecordFile> = {}, first = 1): RecordFile {
  const path = join(folder, `trips-${(files += 1)}.csv`)
  writeFileSync(path, [heading, ...linesFrom(first)].join('\n'))
  return { ...office, path, mapping: null, source: 'trips', sliceSize: slice, ...more }
}

/** After so many slices. */
const after = (slices: number, work: () => void | Promise<void>) => {
  let taken = 0
  return (): void | Promise<void> => {
    taken += 1
    return taken === slices ? work() : undefined
  }
}

let opened: TestDatabase | undefined
const db = () => {
  if (!opened) throw new Error('There is no database.')
  return opened.db
}
const open = async (size: (typeof databaseSizes)[number], skip: (is: boolean, why?: string) => void) => {
  skip(whyNotHere(size) !== undefined, whyNotHere(size))
  opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
}
afterEach(async () => {
  await opened?.close()
  opened = undefined
})

/** Takes away what refused: it is no part of the schema. */
async function forgetRefusals(): Promise<void> {
  await sql`drop function if exists refuse_slice() cascade`.execute(db())
  await sql`drop sequence if exists refused`.execute(db())
}

/** Every record is there once with what the file says, one import says so, and the audit log follows. */
async function expectTaken(files = 1): Promise<void> {
  await forgetRefusals()
  const there = all * files
  const { rows } = await sql<{ all: number; numbers: number; pieces: number }>`select count(*)::int as all,
    count(distinct log_number)::int as numbers, sum(pieces)::int as pieces from register_river_log
    join register_river_log_litter using (jurisdiction, record_id) where not is_withdrawn`.execute(db())
  expect(rows).toEqual([{ all: there, numbers: there, pieces: 2 * there }])
  const imports = await actingAs(db(), administrator, (tx) => readImports(tx))
  expect(imports.map(({ underWay }) => underWay)).toEqual(Array.from({ length: files }, () => null))
  expect(await auditDifferences(db(), ruritania)).toEqual([])
}

/** What the database says of the slices after the first: this error, so often; sequences forget nothing when a transaction is undone. */
async function refuse(state: string, times: number): Promise<void> {
  await sql`create sequence if not exists refused`.execute(db())
  await sql`grant usage on sequence refused to public`.execute(db())
  await sql`alter sequence refused restart`.execute(db())
  await sql`${sql.raw(`create or replace function refuse_slice() returns trigger language plpgsql as $$ begin
    if new.slice > 1 and nextval('refused') <= ${times} then raise exception 'refused' using errcode = '${state}'; end if;
    return new; end $$`)}`.execute(db())
  await sql`create or replace trigger refuse_slice before update on import_under_way for each row execute function refuse_slice()`.execute(
    db(),
  )
}

/** What the database says of an import that is to be noted before its first slice: a lock was waited for too long, so often. */
async function refuseToBegin(times: number): Promise<void> {
  await refuse('55P03', times)
  await sql`${sql.raw(`create or replace function refuse_slice() returns trigger language plpgsql as $$ begin
    if nextval('refused') <= ${times} then raise exception 'refused' using errcode = '55P03'; end if;
    return new; end $$`)}`.execute(db())
  await sql`create or replace trigger refuse_slice before insert on import_under_way for each row execute function refuse_slice()`.execute(
    db(),
  )
}

/** A deadlock, transactions that cannot be put in order, a lock that is waited for too long, a statement that is ended. */
const states = ['40P01', '40001', '55P03', '57014']

describe.for(databaseSizes)(
  'a large import whose slice is refused for a reason that is not its own, %s',
  (size) => {
    beforeEach(({ skip }) => open(size, skip))

    test('is taken whole, once others are out of the way', async () => {
      for (const [at, state] of states.entries()) {
        await refuse(state, 7)
        // It waits as long as it always does once, and shorter the other times.
        const pauses = at === 0 ? {} : { pauses: [30, 100, 200, 400] }
        const result = await commitImport(db(), fileOf({ source: state, ...pauses }, 1 + at * all), {})
        expect(result).toMatchObject({ isTaken: true, import: `${at + 1}`, plan: { counts: { new: all } } })
      }
      await expectTaken(states.length)
    }, 60_000)

    test('is taken whole also by its plan, as it is sent over HTTP', async () => {
      const file = fileOf()
      const judged = await planImport(db(), file)
      await refuse('55P03', 7)
      expect(await commitImport(db(), { ...file, judged }, {})).toMatchObject({ isTaken: true, import: '1' })
      await expectTaken()
    })

    test('is not taken where others hold it up every time before its first slice, and never said to be', async () => {
      for (const isPlanned of [false, true]) {
        await refuseToBegin(3)
        const file = fileOf()
        const judged = isPlanned ? await planImport(db(), file) : undefined
        const taking = commitImport(db(), { ...file, ...(judged ? { judged } : {}) }, {})
        await expect(taking).rejects.toMatchObject({ code: 'written-by-others', kind: 'conflict' })
        expect(await actingAs(db(), administrator, (tx) => readImports(tx))).toEqual([])
        expect(await actingAs(db(), administrator, (tx) => readUnderWay(tx))).toEqual([])
      }
      // Held up twice, it is taken, whole.
      await refuseToBegin(2)
      expect(await commitImport(db(), fileOf(), {})).toMatchObject({
        ...{ isTaken: true, plan: { counts: { new: all } } },
      })
      await expectTaken()
    })

    test('is left under way where it stays held up, and goes on by itself later', async () => {
      await refuse('55P03', 10_000)
      await expect(commitImport(db(), fileOf({ pauses: [10, 20] }), {})).rejects.toMatchObject({
        code: 'import-held-up',
      })
      const underWay = await actingAs(db(), administrator, (tx) => readUnderWay(tx))
      expect(underWay).toMatchObject([{ id: '1', position: slice, records: all }])
      await expect(continueImports(db(), { roadmap: ruritania })).rejects.toMatchObject({ code: '55P03' })
      await sql`drop trigger refuse_slice on import_under_way`.execute(db())
      expect(await continueImports(db(), { roadmap: ruritania })).toMatchObject([{ id: '1', end: 'taken' }])
      await expectTaken()
    }, 60_000)

    test('ends at once where the process is to end while it waits, and goes on later', async () => {
      await refuse('55P03', 10_000)
      const ending = new AbortController()
      const onSlice = () => void setTimeout(1500).then(() => ending.abort())
      const taking = commitImport(db(), fileOf({ pausing: ending.signal, onSlice }), {})
      await expect(taking).rejects.toMatchObject({ code: 'import-paused', params: { import: '1' } })
      await sql`drop trigger refuse_slice on import_under_way`.execute(db())
      expect(await continueImports(db(), { roadmap: ruritania })).toMatchObject([{ id: '1', end: 'taken' }])
      await expectTaken()
    }, 60_000)
  },
)

describe('a large import on a server', () => {
  beforeEach(({ skip }) => open('server', skip))

  test('waits for somebody who holds one of its records, longer than any single record waits', async () => {
    await keepRecord(db(), office, null, stored)
    const held = Promise.withResolvers<void>()
    const released = Promise.withResolvers<void>()
    const holding = db()
      .transaction()
      .execute(async (tx) => {
        await sql`select from register_river_log where log_number = '30' for update`.execute(tx)
        held.resolve()
        await released.promise
      })
    await held.promise
    const taking = commitImport(db(), fileOf(), {})
    await setTimeout(4000)
    released.resolve()
    await holding
    expect(await taking).toMatchObject({ isTaken: true, plan: { counts: { new: all - 1, changed: 1 } } })
    await expectTaken()
  }, 60_000)

  test('waits for somebody who has the whole register', async () => {
    const [held, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const onSlice = after(1, () => {
      holding = db()
        .transaction()
        .execute(async (tx) => {
          await sql`set local lock_timeout = 0`.execute(tx)
          await sql`lock table register_river_log in exclusive mode`.execute(tx)
          held.resolve()
          await released.promise
        })
      // The next slice is ready: it would be written before anybody has the register.
      return held.promise
    })
    let holding: Promise<void> | undefined
    const taking = commitImport(db(), fileOf({ onSlice }), {})
    await setTimeout(3000)
    released.resolve()
    expect(await taking).toMatchObject({ isTaken: true, plan: { counts: { new: all } } })
    await holding
    await expectTaken()
  }, 60_000)

  test('goes on over another connection when its own is ended between two slices', async () => {
    const onSlice = after(1, () => void endOthers(''))
    expect(await commitImport(db(), fileOf({ onSlice }), {})).toMatchObject({ isTaken: true, import: '1' })
    await expectTaken()
  }, 60_000)

  test('goes on over another connection when its own is ended within a slice', async () => {
    // The slice after the first waits for the lock of imports, and is ended there.
    const [held, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    let holding: Promise<void> | undefined
    const onSlice = after(1, () => {
      holding = db()
        .transaction()
        .execute(async (tx) => {
          await sql`select pg_advisory_xact_lock(hashtext('waymark import river-log'))`.execute(tx)
          held.resolve()
          await released.promise
        })
      return held.promise
    })
    const taking = commitImport(db(), fileOf({ onSlice }), {})
    let ended = 0
    for (let looks = 0; ended === 0 && looks < 200; looks += 1) {
      await setTimeout(20)
      ended = await endOthers("and wait_event = 'advisory'")
    }
    expect(ended).toBe(1)
    released.resolve()
    await holding
    expect(await taking).toMatchObject({ isTaken: true, import: '1', plan: { counts: { new: all } } })
    await expectTaken()
  }, 60_000)
})

/** Ends every other connection to this database of which this holds; says how many there were. */
async function endOthers(which: string): Promise<number> {
  const { rows } = await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where pid <> pg_backend_pid() and datname = current_database() ${sql.raw(which)}`.execute(db())
  return rows.length
}
