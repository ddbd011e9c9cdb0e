// The source files of the house, as paths from its root. No version control needed: an unpacked archive is checked too.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const skipped = new Set(['node_modules', 'dist', '.git'])

/** All files below a folder, with forward slashes; none where the folder does not exist. */
export function filesBelow(root, folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !skipped.has(name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? filesBelow(root, path) : [path]
    })
    .toSorted((a, b) => (a < b ? -1 : 1))
}

/** The folders at the top that hold rooms: `src`, `roadmaps`, … */
export function topFolders(house) {
  return [...new Set(house.rooms.map(({ place }) => place.split('/')[0]))]
}

export const isCode = (path) => /\.(ts|tsx|mjs|cjs)$/.test(path) && !path.endsWith('.d.ts')
export const isSource = (path) => /\.(ts|tsx|mjs|cjs|css|sql)$/.test(path)
