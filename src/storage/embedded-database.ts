// Opens the embedded database: PGlite in a folder that belongs to this process, or in memory.
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect } from 'kysely'
import { CannotOpen } from './cannot-open.ts'
import { claimFolder } from './data-folder.ts'
import type { Database } from './opened-database.ts'
import { lockFolder, type LockHolder } from './folder-lock.ts'

/**
 * Few pages are kept in the memory of the embedded database: the system keeps those of its files anyway, and more of them
 * made nothing faster. Nobody vacuums or analyzes there by himself. Said at every start, so that a folder made earlier is
 * opened alike.
 */
const embeddedSettings = ['shared_buffers=16MB', 'autovacuum=off']
const embedded = {
  startParams: [...PGlite.defaultStartParams, ...embeddedSettings.flatMap((one) => ['-c', one])],
}

const heldBy = ({ pid, address }: LockHolder) =>
  `${pid === undefined ? 'one that is just starting' : `process ${pid}`}${address ? `, ${address}` : ''}`

/**
 * Opens the database in a folder and takes the folder for this process.
 *
 * @throws CannotOpen where another process has it, it holds something else, or it cannot be written
 */
export function openFolder(folder: string): Database {
  try {
    claimFolder(folder)
    const holder = lockFolder(folder)
    if (holder) {
      throw new CannotOpen(
        `The database in ${folder} is in use by another Waymark (${heldBy(holder)}). Stop that one, or choose another folder with DATA_DIR.`,
      )
    }
  } catch (error) {
    if (error instanceof CannotOpen) throw error
    throw new CannotOpen(
      `The folder ${folder} cannot be written (${(error as NodeJS.ErrnoException).code}). Give the right to write, or choose another folder with DATA_DIR.`,
    )
  }
  return new Kysely({
    dialect: new PGliteDialect({ pglite: () => PGlite.create(`file://${folder}`, embedded) }),
  })
}

/** Opens a database that is gone when it is closed. */
export function openInMemory(): Database {
  return new Kysely({ dialect: new PGliteDialect({ pglite: () => PGlite.create(embedded) }) })
}
