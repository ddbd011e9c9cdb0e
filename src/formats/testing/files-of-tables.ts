// Puts files into a folder of their own, which goes after the tests, and reads them back.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { BrokenTable, type FileRefusal } from '../tables/file-refusal.ts'
import { openTables } from '../reading/open-tables.ts'
import type { TableFile, TableRow } from '../tables/table-file.ts'
import { usualLimits } from '../tables/table-limits.ts'

let folder = ''
let files = 0

/** The folder is there for the tests of the suite that calls this, and goes after them. */
export function folderOfItsOwn(): void {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waymark-tables-'))
  })
  afterAll(() => rm(folder, { recursive: true }))
}

/** Where another file can be put. */
export const newPath = () => {
  files += 1
  return join(folder, `${files}`)
}

/** Writes a file and gives its path. */
export async function put(content: string | Buffer): Promise<string> {
  const path = newPath()
  await writeFile(path, content)
  return path
}

/** Opens a file that is expected to be fine. */
export async function opened(path: string, limits = usualLimits): Promise<TableFile> {
  const found = await openTables(path, limits)
  if ('code' in found) throw new Error(`Refused: ${found.code}`)
  return found
}

/** All rows of the first table. */
export async function rowsOf(path: string, limits = usualLimits): Promise<TableRow[]> {
  const file = await opened(path, limits)
  return Array.fromAsync(file.rows(file.tables[0]?.name ?? ''))
}

/** All cells of the first table. */
export const cellsOf = async (path: string) => (await rowsOf(path)).map(({ cells }) => cells)

/** Why a file is refused, at its door or on the way. */
export async function refusalOf(path: string, limits = usualLimits): Promise<FileRefusal | undefined> {
  const found = await openTables(path, limits)
  if ('code' in found) return found
  try {
    for (const { name } of found.tables) await Array.fromAsync(found.rows(name), ({ line }) => line)
    return undefined
  } catch (error) {
    if (error instanceof BrokenTable) return error.refusal
    throw error
  }
}
