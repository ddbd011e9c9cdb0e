// Databases for tests: a fresh one in memory, or a fresh one on a real server; both made as a user's would be.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import type { Observation, Roadmap, Withdrawal } from '#definition'
import { actingAs, administrator, publicPerson, writeRights } from '../database/acting-as.ts'
import { writeAudit } from '../audit/audit.ts'
import { closeDatabase, openDatabase, type Database, type DatabaseLocation } from '../database/database.ts'
import { pendingDifference } from '../schema/derived-migration.ts'
import type { Difference } from '../schema/difference.ts'
import { followKeepers } from '../counts/keepers.ts'
import { narrowestAudience, nextLoad, writeLoad } from '../observations/loads.ts'
import { migrate, type Migration } from '../schema/migrate.ts'
import { readCurrentObservations } from '../observations/read-observations.ts'
import { insertWithdrawals } from '../observations/withdrawals.ts'
import { insertObservations, supersede } from '../observations/write-observations.ts'
import { openMigrated } from './templates.ts'

export interface TestDatabase {
  readonly db: Database
  readonly location: DatabaseLocation
  readonly close: () => Promise<void>
}

async function askOn(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Creates a database of its own on the server, so that suites do not meet; as a copy of another where one is named. */
export async function createDatabaseOn(server: string, template?: string): Promise<string> {
  const name = `waymark_${randomUUID().replaceAll('-', '')}`
  const like = template === undefined ? '' : ` template ${pg.escapeIdentifier(template)}`
  await askOn(server, `create database ${name}${like}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** Removes it again, whoever is connected to it: as a superuser, since the server's own vacuum may be at work in it. */
export async function dropDatabaseOn(superuserUrl: string, url: string): Promise<void> {
  await askOn(superuserUrl, `drop database if exists ${new URL(url).pathname.slice(1)} with (force)`)
}

/** What there is by today. One that is migrated no further than an earlier version went gets the rest from whoever migrates it on. */
async function whatIsThere(db: Database): Promise<{ rights: boolean; keepers: boolean }> {
  const { rows } = await sql<{ rights: boolean; keepers: boolean }>`
    select to_regclass('record_right') is not null as rights,
      to_regclass('keeping_institution') is not null as keepers`.execute(db)
  return rows[0] ?? { rights: false, keepers: false }
}

/** Opens a migrated, empty database: in memory, or on the server whose address is given, there as a copy where one is named. */
export async function openTestDatabase(
  roadmap: Roadmap,
  migrations: readonly Migration[],
  server?: string,
  template?: string,
): Promise<TestDatabase> {
  const location: DatabaseLocation =
    server === undefined
      ? { kind: 'memory' }
      : { kind: 'server', url: await createDatabaseOn(server, template) }
  const db = server === undefined ? await openMigrated(roadmap, migrations) : await openDatabase(location)
  if (server !== undefined) await migrate(db, migrations)
  const { rights, keepers } = await whatIsThere(db)
  if (rights) await writeRights(db, roadmap)
  if (keepers) await followKeepers(db, roadmap)
  return { db, location, close: () => closeDatabase(db, location) }
}

/** Takes observations, and takes some back, as one load, as the administrator. */
export async function storeObservations(
  db: Database,
  roadmap: Roadmap,
  observations: readonly Observation[],
  withdrawals: readonly Withdrawal[] = [],
): Promise<void> {
  await actingAs(db, administrator, async (tx) => {
    const load = await nextLoad(tx)
    const added = await insertObservations(tx, roadmap, observations, load)
    const withdrawn = await insertWithdrawals(tx, administrator, withdrawals, load)
    await supersede(tx, load)
    const rows = observations.length + withdrawals.length
    await writeLoad(tx, load, {
      by: administrator.id,
      file: 'test',
      digest: load,
      rows,
      added,
      unchanged: rows - added - withdrawn,
      withdrawn,
      audience: narrowestAudience([...observations, ...withdrawals]),
    })
    const content = { kind: 'load', key: load } as const
    await writeAudit(tx, { chain: 'all', action: 'load', subject: 'test', content })
  })
}

/** What the public sees, for the quality rules. */
export function readEveryCurrentObservation(db: Database, roadmap: Roadmap): Promise<Observation[]> {
  return actingAs(db, publicPerson, (tx) => readCurrentObservations(tx, roadmap))
}

/** What the migrations of a roadmap do not make yet. */
export function pendingDifferenceOf(roadmap: Roadmap): Promise<Difference> {
  return pendingDifference(roadmap, join('roadmaps', roadmap.id))
}
