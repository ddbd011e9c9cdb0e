// The scripts that a build made of the islands. Where nothing was built, pages do without them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Island } from './site-page.ts'

/** Source of a script → its file below the folder of the build. */
export type IslandFiles = Readonly<Record<string, { readonly file: string } | undefined>>

/** What the build in a folder made; nothing where there is none. */
export function readIslandFiles(folder: string | undefined): IslandFiles {
  if (folder === undefined) return {}
  try {
    return JSON.parse(readFileSync(join(folder, 'islands.json'), 'utf8')) as IslandFiles
  } catch {
    return {}
  }
}

/** The address of an island's script. */
export function islandPath(files: IslandFiles, island: Island): string | undefined {
  const built = files[`${island}.ts`]
  return built && `/${built.file}`
}
