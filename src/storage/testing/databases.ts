// Both sizes of the database, for suites that must hold on each of them.
import type { Roadmap } from '#definition'
import type { Migration } from '../schema/migrate.ts'
import { findPostgresPrograms, startServer } from './start-server.ts'
import { findSharedServer, type Address } from './shared-server.ts'
import { findTemplateOn } from './templates.ts'
import { dropDatabaseOn, openTestDatabase, type TestDatabase } from './test-database.ts'

/** The sizes a suite runs on: embedded in memory, and a real server where one is installed. */
export const databaseSizes = ['embedded', 'server'] as const
export type DatabaseSize = (typeof databaseSizes)[number]

/** For suites that ask much of a database, whichever it is: a server does it in half of the time, where there is one. */
export const quickestSize = (): DatabaseSize => (whyNotHere('server') === undefined ? 'server' : 'embedded')

/** Why a size cannot be tried on this machine; undefined where it can. */
export function whyNotHere(size: DatabaseSize): string | undefined {
  return size === 'server' && findPostgresPrograms() === undefined
    ? 'no PostgreSQL on this machine'
    : undefined
}

/**
 * Opens a fresh, migrated database of that size; `close` ends the server as well, or takes the database from that of the
 * run. A durable one is for measuring, on a server of its own.
 */
export async function openSize(
  size: DatabaseSize,
  roadmap: Roadmap,
  migrations: readonly Migration[],
  isDurable = false,
): Promise<TestDatabase> {
  if (size === 'embedded') return openTestDatabase(roadmap, migrations)
  const shared = isDurable ? undefined : await findSharedServer()
  if (shared) return openShared(shared, roadmap, migrations)
  const server = await startServer(undefined, { isDurable })
  const opened = await openTestDatabase(roadmap, migrations, server.url)
  const close = async () => {
    await opened.close()
    await server.stop()
  }
  return { ...opened, close }
}

/** A database of its own on the server of the run. */
async function openShared(
  { url, superuserUrl }: Address,
  roadmap: Roadmap,
  migrations: readonly Migration[],
): Promise<TestDatabase> {
  const template = await findTemplateOn(url, roadmap, migrations)
  const opened = await openTestDatabase(roadmap, migrations, url, template)
  const close = async () => {
    await opened.close()
    if (opened.location.kind === 'server') await dropDatabaseOn(superuserUrl, opened.location.url)
  }
  return { ...opened, close }
}
