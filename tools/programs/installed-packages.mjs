// Whether node_modules holds exactly what package-lock.json says.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'

const lockFile = join(root, 'package-lock.json')
const stampFile = join(root, 'node_modules/.waymark-lock-digest')
const installedFile = join(root, 'node_modules/.package-lock.json')

const lockDigest = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex')
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** npm writes down what it installed; packages for other platforms may be missing from that. */
function isInstalledAsLocked() {
  if (!existsSync(installedFile)) return false
  const installed = readJson(installedFile).packages
  return Object.entries(readJson(lockFile).packages).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true
    const found = installed[path]
    if (found === undefined) return optional === true
    return found.version === version && found.integrity === integrity && existsSync(join(root, path))
  })
}

/** Leaves a mark that spares the next start the comparison. */
export function stampPackages() {
  writeFileSync(stampFile, lockDigest())
}

/** Whether the packages are there. The mark answers at once; without it, or after a change, everything is compared. */
export function arePackagesCurrent() {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockDigest()) return true
  if (!isInstalledAsLocked()) return false
  stampPackages()
  return true
}
