// A copy of the folder of an open embedded database, as it is at one moment: nobody writes while its files are copied.
import { randomUUID } from 'node:crypto'
import { constants, existsSync } from 'node:fs'
import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Database } from '../connections/index.ts'
import { makePrivate } from '../folder/index.ts'

const copyPrefix = 'backup-copy-'

/** The copy of that name in a folder; undefined where the name is none, or there is no such copy. */
export function findFolderCopy(folder: string, name: string): string | undefined {
  const place = join(folder, name)
  return new RegExp(`^${copyPrefix}[0-9a-f-]{36}$`).test(name) && existsSync(place) ? place : undefined
}

/** What else lies in the folder, and is not the database: locks, uploads, the key and the anchors, copies. */
const isBeside = (name: string) =>
  name.startsWith('waymark') || name.startsWith('audit-') || name === 'uploads' || name.startsWith(copyPrefix)

/** Removes the copies that lie in the folder: whoever took one and was killed left it there. */
export async function removeFolderCopies(folder: string): Promise<void> {
  const names = await readdir(folder)
  for (const name of names.filter((one) => one.startsWith(copyPrefix)))
    await rm(join(folder, name), { recursive: true, force: true })
}

/**
 * Copies the database in the folder beside itself, within the folder, closed to everybody but its owner. Everybody else
 * waits meanwhile: for as long as a disk takes to write the files, and for nothing where it can share them.
 *
 * @returns the name of the copy within the folder
 */
export async function copyOpenFolder(db: Database, folder: string): Promise<string> {
  await removeFolderCopies(folder)
  const name = `${copyPrefix}${randomUUID()}`
  const place = join(folder, name)
  await mkdir(place, { mode: 0o700 })
  try {
    // The one connection is held by the transaction. After the checkpoint the files are the database as it is.
    await db.transaction().execute(async (tx) => {
      await sql`checkpoint`.execute(tx)
      const names = (await readdir(folder)).filter((one) => !isBeside(one))
      for (const one of names)
        await cp(join(folder, one), join(place, one), { recursive: true, mode: constants.COPYFILE_FICLONE })
    })
    makePrivate(place)
    return name
  } catch (error) {
    await rm(place, { recursive: true, force: true })
    throw error
  }
}
