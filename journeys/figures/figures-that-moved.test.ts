// A database that was filled with earlier editions of the published figures puts itself right: at its next start, through the
// ordinary intake, with everything still in the history.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Observation, Roadmap } from '#definition'
import { checkFile, loadFile } from '#intake'
import {
  actingAs,
  administrator,
  followDefinitions,
  insertObservations,
  migrate,
  migrationsFor,
  nextLoad,
  publicPerson,
  readObservationPage,
  sql,
  writeAudit,
  writeRights,
  type Database,
} from '#storage'
import { askFigure } from '../../src/indicators/testing/ask-figures.ts'
import { auditDifferences } from '../../src/storage/testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from '../../src/storage/testing/databases.ts'
import { roadmaps } from '#roadmaps'

const [first] = roadmaps
if (!first) throw new Error('There is no roadmap.')
const roadmap = first
const folder = mkdtempSync(join(tmpdir(), 'waymark-take-back-'))
afterAll(() => rmSync(folder, { recursive: true }))
const own = (file: string) => join('roadmaps/western-balkans', file)
const withdrawn = readFileSync(own('datasets/withdrawn-figures.csv'), 'utf8')
const rowsTakenBack = withdrawn.trim().split('\n').length - 1

/** The rows that were taken back, as an earlier edition had them: with a value, an earlier edition and no reason. */
function asBefore(): string {
  const [heading = '', ...rows] = withdrawn.trim().split('\n')
  const said = rows.map((row) => row.replace(/^delete/, '').replace(/,2026-11-24,.*$/, ',2026-01-31,,321'))
  // One that was corrected under its own name: the source gave a bound, and a value was entered.
  const [columns, other] = [heading.split(','), { jurisdiction: 'skopje', element: 'items-seized-change' }]
  const cells: Readonly<Record<string, string>> = {
    ...{ ...other, start: '2022-01-01', end: '2022-12-31', source: 'Lider', vintage: '2023-03-01' },
    address: 'https://lider.mk/?p=167599',
  }
  const corrected = [...columns.map((column) => cells[column] ?? ''), '18'].join(',')
  return [`${heading},value`, ...said, corrected].join('\n')
}

/** The roadmap without the dimensions for which the database has no column yet. */
async function asEarlier(tx: Database): Promise<Roadmap> {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns where table_name = 'observation'`.execute(tx)
  const columns = new Set(rows.map(({ name }) => name.replaceAll('_', '-')))
  return { ...roadmap, dimensions: roadmap.dimensions.filter(({ id }) => columns.has(id)) }
}

/** Rows in the way in which an earlier version took a file: who acted was a setting then. */
async function takeAsBefore(db: Database, observations: readonly Observation[]): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`select set_config('waymark.person', ${administrator.id}, true)`.execute(tx)
    const load = await nextLoad(tx)
    const rows = await insertObservations(tx, await asEarlier(tx), observations, load)
    await sql`insert into load (id, by_person, file, digest, rows, added, unchanged, audience) overriding system value
      values (${load}::bigint, ${administrator.id}, 'published-figures.csv', 'earlier', ${rows}, ${rows}, 0, 'public')`.execute(
      tx,
    )
    const content = { kind: 'load', key: load } as const
    await writeAudit(tx, { chain: 'all', action: 'load', subject: 'published-figures.csv', content })
  })
}

const migrations = migrationsFor('roadmaps/western-balkans')
const before = migrations.filter(({ name }) => name < '20261201')

describe.each(databaseSizes)('a database of an earlier version (%s)', (size) => {
  const reason = whyNotHere(size)
  test.skipIf(reason !== undefined)(
    'has no figure under an old element, day or source after its next start, and all of them in its history',
    { timeout: 120_000 },
    async () => {
      const { db, close } = await openSize(size, roadmap, before)
      try {
        const path = join(folder, 'published-figures.csv')
        writeFileSync(path, asBefore())
        const { problems, observations } = await checkFile(path, roadmap)
        expect([problems, observations.length]).toEqual([[], rowsTakenBack + 1])
        await takeAsBefore(db, observations)
        await migrate(db, migrations)
        await writeRights(db, roadmap)
        await followDefinitions(db, roadmap)
        const load = async (file: string) => {
          const result = await loadFile(db, administrator, { roadmap, path: own(file) })
          if (!result.isTaken) throw new Error(JSON.stringify(result.problems.slice(0, 3)))
          return result
        }
        const question = { show: 'cases', jurisdiction: 'see-7', from: '2022', to: '2022' }
        const cases = () => askFigure(db, roadmap, 'kpi-4', question)
        const old = await cases()
        // The next start loads what ships with the roadmap.
        for (const { file } of roadmap.datasets) await load(file)
        expect(await cases()).not.toBe(old)
        const marked = await sql<{ current: number; withdrawn: number }>`
          select count(*) filter (where is_current)::int as current, count(*) filter (where is_withdrawn)::int as withdrawn
          from observation where load_id = 1`.execute(db)
        expect(marked.rows).toEqual([{ current: 0, withdrawn: rowsTakenBack }])
        const page = await actingAs(db, publicPerson, (tx) =>
          readObservationPage(tx, roadmap, { elements: ['seizure-perpetrators'] }, { limit: 10 }),
        )
        expect(page.items.map(({ withdrawn: taken }) => taken?.reason)).toContainEqual(
          expect.stringContaining('moved to monitored-seizure-perpetrators'),
        )
        expect(await auditDifferences(db, roadmap)).toEqual([])
      } finally {
        await close()
      }
    },
  )
})
