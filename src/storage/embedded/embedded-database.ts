// Opens the embedded database: PGlite in a folder that belongs to this process, or in memory.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely } from 'kysely'
import { isRefused, Refused } from '#definition'
import { claimFolder, lockFolder, type LockHolder } from '../folder/index.ts'
import { compileEmbedded } from './embedded-code.ts'
import { embeddedDialects, type OpenedEmbedded } from './embedded-dialect.ts'
import { openEngine } from './embedded-engine.ts'
import { startEmbedded } from './embedded-thread.ts'
import { giveLooking, giveSteady, type Database } from '../connections/index.ts'

/**
 * Few pages are kept in the memory of the embedded database: the system keeps those of its files anyway, and more of them
 * made nothing faster. Nobody vacuums or analyzes there by himself. Said at every start, so that a folder made earlier is
 * opened alike.
 */
const settings = ['shared_buffers=16MB', 'autovacuum=off']

/** Opens it in a thread of its own. A thread that has ended is started again: the folder is as a power cut leaves it. */
async function openInThread(folder: string): Promise<OpenedEmbedded> {
  const wanted = { address: `file://${folder}`, settings, compiled: await compileEmbedded() }
  let thread = startEmbedded(wanted)
  let isClosed = false
  return {
    way: () => {
      // Where the folder is gone, nothing is made in its place.
      if (thread.isEnded() && !isClosed && existsSync(join(folder, 'PG_VERSION')))
        thread = startEmbedded(wanted)
      return thread.send
    },
    close: () => {
      isClosed = true
      return thread.close()
    },
  }
}

function openedThrough(open: () => Promise<OpenedEmbedded>): Database {
  const { usual, looking, steady } = embeddedDialects(open)
  const db: Database = new Kysely({ dialect: usual })
  giveSteady(db, new Kysely({ dialect: steady }))
  giveLooking(db, new Kysely({ dialect: looking }))
  return db
}

function inUse(folder: string, { pid, address }: LockHolder): Refused {
  if (pid === undefined) return new Refused('folder-just-taken', { folder }, 'unavailable')
  if (!address) return new Refused('folder-in-use', { folder, pid }, 'unavailable')
  return new Refused('folder-in-use-at', { folder, pid, address }, 'unavailable')
}

/**
 * Opens the database in a folder and takes the folder for this process.
 *
 * @throws Refused where another process has it, it holds something else, or it cannot be written
 */
export function openFolder(folder: string): Database {
  try {
    claimFolder(folder)
    const holder = lockFolder(folder)
    if (holder) throw inUse(folder, holder)
  } catch (error) {
    if (isRefused(error)) throw error
    const { code: reason = '' } = error as NodeJS.ErrnoException
    throw new Refused('folder-not-writable', { folder, reason }, 'unavailable', { cause: error })
  }
  return openedThrough(() => openInThread(folder))
}

/**
 * Opens a database that is gone when it is closed, in this thread: it is small, and there are many of them in tests.
 *
 * @param copyOf an archive of the files of another, as which it begins
 */
export function openInMemory(copyOf?: Blob): Database {
  const open = () => {
    const { send, close } = openEngine({ address: null, settings, ...(copyOf ? { copyOf } : {}) })
    return Promise.resolve({ way: () => send, close })
  }
  return openedThrough(open)
}
