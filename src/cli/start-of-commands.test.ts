// What a command loads before it does anything: everybody who types one waits for that.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

/** Writes at the end into `file` which modules were loaded. Not to stderr: what ends may leave a part of a long line behind. */
const listingInto = (file: string) =>
  `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs'
  import { registerHooks } from 'node:module'
  const loaded = new Set()
  registerHooks({ load: (url, context, next) => (loaded.add(url), next(url, context)) })
  process.on('exit', () => writeFileSync(${JSON.stringify(file)}, JSON.stringify([...loaded])))
`)}`

/** Packages that only a server, mail, single sign-on or a backup needs. */
const onlyForSome = ['fastify', 'prom-client', 'nodemailer', 'jose', 'age-encryption']

/** What is loaded by the program, and how it ended. */
function loadedBy(program: string, ...words: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'loaded-'))
  try {
    const list = join(folder, 'loaded.json')
    const start = ['--import', listingInto(list), program, ...words]
    const { status, stdout } = spawnSync(process.execPath, start, { encoding: 'utf8' })
    const loaded = JSON.parse(readFileSync(list, 'utf8')) as string[]
    return { status, stdout, loaded, within: (place: string) => loaded.filter((url) => url.includes(place)) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('a command loads no web server, mail, single sign-on or sealing of files, unless it uses them', () => {
  const { status, stdout, loaded, within } = loadedBy(join(root, 'src/main.ts'), 'import', '--help')
  expect({ status, isTold: stdout.includes('--good-rows') }).toEqual({ status: 0, isTold: true })
  // It sees what is loaded: the words of commands come from a package too.
  const isLoaded = (name: string) => within(`/node_modules/${name}/`).length > 0
  expect(['commander', ...onlyForSome].filter(isLoaded)).toEqual(['commander'])
  expect(loaded.filter((url) => url.startsWith(pathToFileURL(join(root, 'src/api/')).href))).toEqual([])
})

test('a thread that reads a file loads of what a roadmap is only the words in which a file is refused', () => {
  const { status, loaded, within } = loadedBy(join(root, 'src/formats/reading/read-tables.ts'))
  expect({ status, isListed: loaded.length > 50 }).toEqual({ status: 0, isListed: true })
  const rooms = within('/src/definition/').map((url) => url.split('/src/definition/')[1]?.split('/')[0] ?? '')
  expect([...new Set(rooms)].toSorted()).toEqual(['problems', 'words'])
  expect(within('/node_modules/@sinclair/typebox/')).toEqual([])
})
