// What a command loads before it does anything: everybody who types one waits for that.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

/** Says at the end which modules were loaded, in one line of its own. */
const listing = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module'
  const loaded = new Set()
  registerHooks({ load: (url, context, next) => (loaded.add(url), next(url, context)) })
  process.on('exit', () => console.error('loaded ' + JSON.stringify([...loaded])))
`)}`

/** Packages that only a server, mail, single sign-on or a backup needs. */
const onlyForSome = ['fastify', 'prom-client', 'nodemailer', 'jose', 'age-encryption']

test('a command loads no web server, mail, single sign-on or sealing of files, unless it uses them', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', listing, join(root, 'src/main.ts'), 'import', '--help'],
    { encoding: 'utf8' },
  )
  expect({ status, isTold: stdout.includes('--good-rows') }).toEqual({ status: 0, isTold: true })
  const line = stderr.split('\n').find((one) => one.startsWith('loaded ')) ?? ''
  const loaded = JSON.parse(line.slice('loaded '.length)) as string[]
  // It sees what is loaded: the words of commands come from a package too.
  const isLoaded = (name: string) => loaded.some((url) => url.includes(`/node_modules/${name}/`))
  expect(['commander', ...onlyForSome].filter(isLoaded)).toEqual(['commander'])
  expect(loaded.filter((url) => url.startsWith(pathToFileURL(join(root, 'src/api/')).href))).toEqual([])
})
