// A temporary PostgreSQL server for tests: own folder, free loopback port, own user where root may not run it.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'

export interface TestServer {
  /** An empty database and a user who owns it, as an operator would set them up: no superuser. */
  readonly url: string
  /** A superuser of the whole server. */
  readonly superuserUrl: string
  /** Ends the process at once, as a crash does, or in order, and starts it again. It answers when this is done. */
  readonly restart: (how?: 'at once' | 'in order') => Promise<void>
  readonly stop: () => Promise<void>
}

export interface ServerTraits {
  /** Every commit is brought to the disk, as an operator's is. */
  readonly isDurable?: boolean
  readonly mostConnections?: number
}

/** Whom the server runs as: nobody else than us, unless we are root, as whom PostgreSQL refuses to run. */
type Owner = { readonly uid: number; readonly gid: number } | Record<string, never>

interface Place {
  readonly programs: string
  readonly folder: string
  readonly owner: Owner
  readonly port: number
}

const debianFolder = '/usr/lib/postgresql'
const patience = 20_000

/** The folder of PostgreSQL's programs, or undefined: tests that need a server are then skipped, with a reason. */
export function findPostgresPrograms(): string | undefined {
  const named = process.env['WAYMARK_TEST_POSTGRES_BIN']
  if (named) return named
  if (!existsSync(debianFolder)) return undefined
  return readdirSync(debianFolder)
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(debianFolder, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')))
}

function idOf(user: string, which: '-u' | '-g'): number | undefined {
  try {
    return Number(
      execFileSync('id', [which, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    )
  } catch {
    return undefined
  }
}

function findOwner(): Owner {
  if (process.getuid?.() !== 0) return {}
  const user = idOf('postgres', '-u') === undefined ? 'nobody' : 'postgres'
  const [uid, gid] = [idOf(user, '-u'), idOf(user, '-g')]
  if (uid === undefined || gid === undefined)
    throw new Error(`There is no user ${user} to run PostgreSQL as.`)
  return { uid, gid }
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

/** Makes the files of a server in the folder `data` of the given one. */
function initialize({ programs, owner }: Place, folder: string, password: string): void {
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password)
  if (owner.uid !== undefined)
    for (const path of [folder, passwordFile]) chownSync(path, owner.uid, owner.gid)
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const shape = ['--encoding=UTF8', '--locale=C', '--no-sync']
  execFileSync(join(programs, 'initdb'), ['-D', join(folder, 'data'), ...access, ...shape], {
    ...owner,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

/**
 * Makes the files of the server. Within one run of the tests they are made once and copied: the user who runs it owns them.
 * Gives the password of the superuser, and of the user that tests use.
 */
function makeCluster(place: Place): string {
  const templates = process.env['WAYMARK_TEST_TEMPLATES']
  if (templates === undefined) {
    const password = randomBytes(16).toString('hex')
    initialize(place, place.folder, password)
    return password
  }
  const made = join(templates, `postgres-${place.programs.replaceAll('/', '_')}`)
  if (!existsSync(made)) {
    const own = mkdtempSync(`${made}-`)
    initialize(place, own, randomBytes(16).toString('hex'))
    try {
      renameSync(own, made)
    } catch {
      // Another file of tests made one in the meantime.
      rmSync(own, { recursive: true })
    }
  }
  if (place.owner.uid !== undefined) chownSync(place.folder, place.owner.uid, place.owner.gid)
  const files = join(made, 'data')
  execFileSync('cp', ['-R', '-p', files, place.folder], { ...place.owner, cwd: place.folder })
  return readFileSync(join(made, 'password'), 'utf8')
}

/** The server as a child of ours, so that it is ended by its own process id and nothing else is. */
function startProcess(
  { programs, folder, owner, port }: Place,
  { isDurable = false, mostConnections = 40 }: ServerTraits,
): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    // What is lost in a crash was a test's anyway; what is measured pays for every commit.
    fsync: isDurable ? 'on' : 'off',
    max_connections: String(mostConnections),
  }
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return spawn(join(programs, 'postgres'), ['-D', join(folder, 'data'), ...args], {
    ...owner,
    cwd: folder,
    stdio: 'ignore',
  })
}

async function connect(url: string, child: ChildProcess): Promise<pg.Client> {
  const end = Date.now() + patience
  for (;;) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return client
    } catch (error) {
      if (child.exitCode !== null || Date.now() > end) throw error
      await setTimeout(50)
    }
  }
}

async function createOwnDatabase(adminUrl: string, child: ChildProcess, password: string): Promise<void> {
  const client = await connect(adminUrl, child)
  await client.query(`create role waymark login createrole createdb password '${password}'`)
  await client.query('create database waymark owner waymark')
  await client.end()
}

/** SIGINT is PostgreSQL's fast shutdown: open connections are closed, nothing is waited for. SIGQUIT is its immediate one. */
async function stopProcess(child: ChildProcess, signal: 'SIGINT' | 'SIGQUIT' = 'SIGINT'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}

/** Starts a server that nobody else uses. Call `stop` when done; it ends with this process in any case. */
export async function startServer(
  programs = findPostgresPrograms(),
  traits: ServerTraits = {},
): Promise<TestServer> {
  if (!programs) throw new Error('PostgreSQL was not found; WAYMARK_TEST_POSTGRES_BIN names its folder.')
  const folder = mkdtempSync(join(tmpdir(), 'waymark-postgres-'))
  const place = { programs, folder, owner: findOwner(), port: await findFreePort() }
  const password = makeCluster(place)
  let child = startProcess(place, traits)
  const endWithUs = () => child.kill('SIGQUIT')
  process.once('exit', endWithUs)
  const stop = async () => {
    process.off('exit', endWithUs)
    await stopProcess(child)
    rmSync(folder, { recursive: true, force: true })
  }
  const urlFor = (user: string, database: string) =>
    `postgres://${user}:${password}@127.0.0.1:${place.port}/${database}`
  try {
    await createOwnDatabase(urlFor('postgres', 'postgres'), child, password)
  } catch (error) {
    await stop()
    throw error
  }
  const restart = async (how: 'at once' | 'in order' = 'in order') => {
    await stopProcess(child, how === 'at once' ? 'SIGQUIT' : 'SIGINT')
    child = startProcess(place, traits)
    const client = await connect(urlFor('postgres', 'postgres'), child)
    await client.end()
  }
  return { url: urlFor('waymark', 'waymark'), superuserUrl: urlFor('postgres', 'postgres'), restart, stop }
}
