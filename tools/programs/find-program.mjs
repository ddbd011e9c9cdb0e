// Looks for programs that tests need and npm does not bring.
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

const isRoot = () => process.getuid?.() === 0

/** The full path of a program on the PATH, or undefined. */
export function findOnPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))
}

/** A Chromium or Chrome to open pages with: the one of WAYMARK_TEST_CHROMIUM, or one in a usual place. */
export function findChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const usual = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]
  return (
    process.env.WAYMARK_TEST_CHROMIUM ||
    [...names.map(findOnPath), ...usual].find((path) => path && existsSync(path))
  )
}

/** PostgreSQL's programs as Debian keeps them, newest first. */
function debianFolders(place = '/usr/lib/postgresql') {
  if (!existsSync(place)) return []
  return readdirSync(place)
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(place, version, 'bin'))
}

/** The folder of PostgreSQL's programs: that of WAYMARK_TEST_POSTGRES_BIN, or a usual one. */
export function findPostgres() {
  const onPath = findOnPath('initdb')
  const folders = [...debianFolders(), ...(onPath ? [dirname(onPath)] : [])]
  return process.env.WAYMARK_TEST_POSTGRES_BIN || folders.find((folder) => existsSync(join(folder, 'initdb')))
}

/** Whether this machine's packages can be installed without asking anybody. */
export function canInstall() {
  return isRoot() && findOnPath('apt-get') !== undefined && process.env.WAYMARK_TEST_INSTALL !== 'no'
}
