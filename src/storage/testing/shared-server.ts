// One PostgreSQL server for all suites of a run that need no server of their own: started when the first of them asks for it.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { startServer, type TestServer } from './start-server.ts'

export type Address = Pick<TestServer, 'url' | 'superuserUrl'>

const betweenLooks = 50
const patience = 120_000

const placeIn = (folder: string) => ({
  asked: join(folder, 'server-asked'),
  answer: join(folder, 'server.json'),
})

/** Everybody's role belongs to the whole server: made here, no two suites make it at once. */
async function makePersonRole({ superuserUrl }: TestServer): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  await client.query('create role waymark_person nologin')
  await client.query('grant waymark_person to waymark with admin option')
  await client.end()
}

/** For the run itself (vitest calls it first): starts the server once somebody asks, and ends it when all are done. */
export function setup(): (() => Promise<void>) | undefined {
  const folder = process.env['WAYMARK_TEST_TEMPLATES']
  if (folder === undefined) return undefined
  const { asked, answer } = placeIn(folder)
  let starting: Promise<TestServer> | undefined
  const say = (what: object) => {
    writeFileSync(`${answer}.new`, JSON.stringify(what))
    renameSync(`${answer}.new`, answer)
  }
  const start = async () => {
    const server = await startServer(undefined, { mostConnections: 200 })
    await makePersonRole(server)
    say({ url: server.url, superuserUrl: server.superuserUrl })
    return server
  }
  const looking = setInterval(() => {
    if (starting || !existsSync(asked)) return
    starting = start()
    starting.catch((error: unknown) => say({ error: String(error) }))
  }, betweenLooks)
  return async () => {
    clearInterval(looking)
    await (await starting?.catch(() => undefined))?.stop()
  }
}

/** The server of the run; undefined where tests run without one, as by hand. */
export async function findSharedServer(): Promise<Address | undefined> {
  const folder = process.env['WAYMARK_TEST_TEMPLATES']
  if (folder === undefined) return undefined
  const { asked, answer } = placeIn(folder)
  writeFileSync(asked, '')
  for (const end = Date.now() + patience; !existsSync(answer);) {
    if (Date.now() > end) throw new Error('The server of the tests did not start.')
    await setTimeout(betweenLooks)
  }
  const said = JSON.parse(readFileSync(answer, 'utf8')) as Address & { readonly error?: string }
  if (said.error !== undefined) throw new Error(`The server of the tests did not start: ${said.error}`)
  return said
}
