// The temporary server itself: that it starts, is nobody's superuser's, holds a roadmap, and is gone afterwards.
import { expect, test } from 'vitest'
import { closeDatabase, openDatabase } from '../database/database.ts'
import { migrate, migrationsFor } from '../schema/migrate.ts'
import { sql } from 'kysely'
import { findPostgresPrograms, startServer } from './start-server.ts'

const programs = findPostgresPrograms()

test('a temporary server takes all migrations from a user without special powers, and ends when told to', async ({
  skip,
}) => {
  skip(programs === undefined, 'no PostgreSQL on this machine')
  const server = await startServer(programs)
  const location = { kind: 'server', url: server.url } as const
  try {
    const db = await openDatabase(location)
    const { rows } = await sql<{
      is: boolean
    }>`select rolsuper as is from pg_roles where rolname = current_user`.execute(db)
    expect(rows).toEqual([{ is: false }])
    const applied = await migrate(db, migrationsFor('roadmaps/ruritania'))
    expect(applied).toEqual(migrationsFor('roadmaps/ruritania').map(({ name }) => name))
    await closeDatabase(db, location)
  } finally {
    await server.stop()
  }
  await expect(openDatabase(location)).rejects.toThrow('server-unusable')
})
