// A database for measuring: a server of its own where PostgreSQL is installed, else embedded, filled with inventions.
import {
  actingAs,
  administrator,
  insertObservations,
  migrationsFor,
  nextLoad,
  sql,
  writeLoad,
  type Database,
} from '#storage'
import { roadmaps } from '#roadmaps'
import { databaseSizes, openSize, whyNotHere } from '../src/storage/testing/databases.ts'
import { inventObservations } from './invent-observations.ts'

const [first] = roadmaps
if (!first) throw new Error('There is no roadmap to measure with.')
export const benchRoadmap = first

export interface BenchDatabase {
  readonly db: Database
  readonly size: number
}

/** More dimensions for more rows, so that every size is broken down as far as it goes. */
function dimensionsFor(size: number): string[] {
  const all = ['victim-outcome', 'sex', 'age-band', 'incident-type', 'weapon-used']
  if (size > 1_000_000) return all
  return all.slice(0, size > 100_000 ? 4 : 3)
}

async function fill(db: Database, size: number): Promise<void> {
  const invention = { element: 'incident-victims', dimensions: dimensionsFor(size), codesEach: 10 }
  await actingAs(db, administrator, async (tx) => {
    const load = await nextLoad(tx)
    const batch = []
    for (const observation of inventObservations(benchRoadmap, invention, size)) {
      batch.push(observation)
      if (batch.length === 5000) await insertObservations(tx, benchRoadmap, batch.splice(0), load)
    }
    await insertObservations(tx, benchRoadmap, batch, load)
    const counts = { rows: size, added: size, unchanged: 0, audience: 'public' as const }
    await writeLoad(tx, load, { by: administrator.id, file: 'invented', digest: String(size), ...counts })
  })
  await sql`analyze observation`.execute(db)
}

/** Makes the database, does the work, takes everything away again. */
export async function withBenchDatabase<T>(
  size: number,
  work: (bench: BenchDatabase) => Promise<T>,
): Promise<T> {
  const kind = databaseSizes.findLast((one) => whyNotHere(one) === undefined) ?? 'embedded'
  const opened = await openSize(kind, benchRoadmap, migrationsFor(`roadmaps/${benchRoadmap.id}`), true)
  try {
    if (size > 0) await fill(opened.db, size)
    process.stdout.write(`\nOn the ${kind} database`)
    return await work({ db: opened.db, size })
  } finally {
    await opened.close()
  }
}
