// Opens the database: embedded (PGlite in a folder or in memory) or a PostgreSQL server. One code path from here on.
import { sql } from 'kysely'
import { Refused } from '#definition'
import { DatabaseLost } from '../faults/index.ts'
import { closeToOthers, unlockFolder } from '../folder/index.ts'
import { openFolder, openInMemory } from '../embedded/index.ts'
import { openServer, rememberVersions, withoutPassword } from '../server/index.ts'
import type { Database } from '../connections/index.ts'

export type { Database } from '../connections/index.ts'

/** A server, with the address that serves people, and that of the owner who sets the database up where it is another. */
export interface ServerLocation {
  readonly kind: 'server'
  readonly url: string
  readonly ownerUrl?: string
  /** The address of sign-in, which reads and writes its own schema alone. */
  readonly signInUrl?: string
  /** The address that serves people may own the tables: nothing is protected against its SQL. */
  readonly isTrial?: true
}

/** Where a database lies; one in memory may begin as a copy of another (`copyOf`, an archive of its files). */
export type DatabaseLocation =
  | { readonly kind: 'memory'; readonly copyOf?: Blob }
  | { readonly kind: 'folder'; readonly folder: string }
  | ServerLocation

function open(location: DatabaseLocation): Database {
  if (location.kind === 'folder') return openFolder(location.folder)
  if (location.kind === 'server') return openServer(location.url)
  return openInMemory(location.copyOf)
}

function whyNot(location: DatabaseLocation, error: unknown): Refused {
  const { code, message } = (error instanceof DatabaseLost ? error.cause : error) as NodeJS.ErrnoException
  const options = { cause: error }
  if (location.kind === 'server') {
    const said = { server: withoutPassword(location.url), reason: code ?? message }
    return new Refused('server-unusable', said, 'unavailable', options)
  }
  if (location.kind === 'memory')
    return new Refused('memory-unopened', { reason: message }, 'unavailable', options)
  return new Refused('folder-unopened', { folder: location.folder, reason: message }, 'unavailable', options)
}

/**
 * Opens a database and makes sure that it answers. A folder is closed to everybody but its owner.
 *
 * @param warn told in a sentence where that cannot be done
 * @throws Refused with what an operator can act on
 */
export async function openDatabase(
  location: DatabaseLocation,
  warn: (sentence: string) => void = () => undefined,
): Promise<Database> {
  const db = open(location)
  if (location.kind !== 'server') rememberVersions(db)
  try {
    await sql`select 1`.execute(db)
    const loose = location.kind === 'folder' ? closeToOthers(location.folder) : undefined
    if (loose !== undefined) warn(loose)
    return db
  } catch (error) {
    await closeDatabase(db, location).catch(() => undefined)
    throw whyNot(location, error)
  }
}

export async function closeDatabase(db: Database, location: DatabaseLocation): Promise<void> {
  await db.destroy()
  if (location.kind === 'folder') unlockFolder(location.folder)
}
