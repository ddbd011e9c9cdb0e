// A backup on both sizes of the database: what was there is there again, whichever it is put into; and nothing where it is not whole.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRefused } from '#definition'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { sql } from 'kysely'
import { closeDatabase, openDatabase, type Database, type DatabaseLocation } from '../database/index.ts'
import { migrationsFor } from '../schema/index.ts'
import { databaseSizes, openSize, quickestSize, whyNotHere, type DatabaseSize } from '../testing/databases.ts'
import { observationOf } from '../testing/observation-of.ts'
import {
  createDatabaseOn,
  dropDatabaseOn,
  storeObservations,
  type TestDatabase,
} from '../testing/test-database.ts'
import { backupLines, restoreLines } from './index.ts'

const migrations = migrationsFor(join('roadmaps', ruritania.id))
const sizes = databaseSizes.filter((size) => whyNotHere(size) === undefined)
const content = {
  ...{ version: '1', roadmap: ruritania.id, at: '2026-01-01T00:00:00.000Z' },
  files: [{ name: 'audit-key.pem', text: 'not really a key' }],
  onRows: () => undefined,
}
const wish = { migrations, roadmap: ruritania.id, onShare: () => undefined }

/** Texts that a careless notation would spoil. */
const strange = ['', ' ', 'NULL', '{"a",b}', 'a\\b\n"c"\r\n\u2028', "it's", '𝒜 Ж ß', '\u0001']

async function linesOf(db: Database): Promise<string[]> {
  const lines = await Array.fromAsync(backupLines(db, content))
  return lines.map((line) => line.slice(0, -1))
}

async function* given(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line)
}

/** Every index as the catalogue says it. */
async function indexesOf(db: Database): Promise<string[]> {
  const { rows } = await sql<{ made: string }>`select indexdef as made from pg_indexes
    where schemaname in ('public', 'sign_in') order by 1`.execute(db)
  expect(rows.length).toBeGreaterThan(50)
  return rows.map(({ made }) => made)
}

const codeOf = async (work: Promise<unknown>) => {
  const thrown: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  )
  return isRefused(thrown) ? thrown.code : thrown
}

async function fill(db: Database): Promise<void> {
  await storeObservations(db, ruritania, [
    observationOf(ruritania, { element: 'rescue-calls', value: '12345678901234567890' }),
  ])
  const bytes = Buffer.from(Array.from({ length: 1000 }, (_, at) => at % 256)).toString('hex')
  await sql`insert into evidence_bytes values ('zenda', 'a', decode(${bytes}, 'hex'))`.execute(db)
  for (const [at, text] of strange.entries())
    await sql`insert into sign_in."user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
      values (${`p${at}`}, ${text}, ${`${at}@example.org`}, ${at % 2 === 0}, '2024-02-29 12:00:00.123456+02', now())`.execute(
      db,
    )
}

describe.runIf(sizes.length > 0)('a backup', () => {
  const opened: TestDatabase[] = []
  const lines: Partial<Record<DatabaseSize, string[]>> = {}

  beforeAll(async () => {
    for (const size of sizes) {
      const one = await openSize(size, ruritania, migrations)
      opened.push(one)
      await fill(one.db)
      lines[size] = await linesOf(one.db)
    }
  }, 180_000)
  afterAll(async () => {
    for (const one of opened) await one.close()
  })

  const addressOf = (one: TestDatabase | undefined) =>
    one?.location.kind === 'server' ? one.location.url : undefined

  async function withEmpty<T>(size: DatabaseSize, work: (db: Database) => Promise<T>): Promise<T> {
    const beside = addressOf(opened[sizes.indexOf(size)])
    const url = beside === undefined ? undefined : await createDatabaseOn(beside)
    const location: DatabaseLocation = url === undefined ? { kind: 'memory' } : { kind: 'server', url }
    const db = await openDatabase(location)
    try {
      return await work(db)
    } finally {
      await closeDatabase(db, location)
      if (url !== undefined && beside !== undefined) await dropDatabaseOn(beside, url)
    }
  }

  // From each into the other, where there are two; `waymark restore` is tried on each alone.
  const ways = sizes.flatMap((from) =>
    sizes.filter((to) => to !== from || sizes.length === 1).map((to) => [from, to] as const),
  )
  test.each(ways)(
    'of %s, put into %s, is the same line by line when it is written again',
    async (from, to) => {
      const before = lines[from] ?? []
      expect(before.length).toBeGreaterThan(100)
      await withEmpty(to, async (db) => {
        const restored = await restoreLines(db, given(before), wish)
        expect(restored.files).toEqual(content.files)
        expect(await linesOf(db)).toEqual(before)
        expect(await indexesOf(db)).toEqual(await indexesOf(opened[0]?.db ?? db))
      })
    },
    120_000,
  )

  test.each(sizes)('of %s has every table but those of sessions, and no row of them', async (size) => {
    const named = (lines[size] ?? []).filter((line) => line.startsWith('{"table"'))
    const tables = named.map((line) => (JSON.parse(line) as { table: string }).table)
    expect(tables).toEqual(
      expect.arrayContaining(['public.audit_entry', 'sign_in."user"', 'public.evidence_bytes']),
    )
    expect(tables).not.toEqual(expect.arrayContaining(['sign_in.session']))
    expect(tables.filter((name) => /identity_key|session/.test(name))).toEqual([])
  })

  test('that is not whole, or of a newer version, leaves nothing behind', async () => {
    const all = lines.embedded ?? []
    const isRows = (line: string) => line.startsWith('["')
    const withoutRows = all.toSpliced(all.findIndex(isRows), 1)
    const spoiled = [
      all.slice(0, -1),
      withoutRows,
      [...all, all.at(-1) ?? ''],
      ['{"waymark":"backup","format":2}'],
      ['{}'],
      [],
    ]
    await withEmpty(quickestSize(), async (db) => {
      const codes: unknown[] = []
      for (const some of spoiled) codes.push(await codeOf(restoreLines(db, given(some), wish)))
      expect(codes).toEqual([
        ...Array<string>(3).fill('backup-damaged'),
        'backup-newer',
        'backup-foreign',
        'backup-foreign',
      ])
      const older = { ...wish, migrations: migrations.slice(0, -1) }
      expect(await codeOf(restoreLines(db, given(all), older))).toBe('migration-strange')
      const { rows } = await sql`select from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('public', 'sign_in')`.execute(db)
      expect(rows).toEqual([])
    })
  }, 120_000)

  test.each(sizes)('is not put between what is there in %s, nor into another roadmap', async (size) => {
    const one = opened[sizes.indexOf(size)]
    if (!one) throw new Error('no database')
    expect(await codeOf(restoreLines(one.db, given(lines[size] ?? []), wish))).toBe('restore-filled')
    expect(await linesOf(one.db)).toEqual(lines[size])
    const other = { ...wish, roadmap: 'elsewhere' }
    expect(await codeOf(restoreLines(one.db, given(lines[size] ?? []), other))).toBe('backup-other-roadmap')
  })

  test('is of one moment, whatever others write meanwhile', async () => {
    const one = opened[sizes.indexOf('server')]
    if (!one) return
    const mark = 'written meanwhile 7c1e'
    const reading = backupLines(one.db, content)
    const first = await reading.next()
    await sql`update sign_in."user" set name = ${mark} where id = 'p0'`.execute(one.db)
    const rest = await Array.fromAsync(reading)
    await sql`update sign_in."user" set name = '' where id = 'p0'`.execute(one.db)
    expect([String(first.value), ...rest].join('')).not.toContain(mark)
  })
})
