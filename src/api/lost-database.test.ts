// A PostgreSQL server that breaks connections and is started anew while people read and write: everybody hears the truth.
import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pathTo, type ProblemDetails, type RecordsAnswer } from '#definition'
import { migrationsFor, publicPerson, sql } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { auditDifferences } from '../storage/testing/audit-differences.ts'
import { whyNotHere } from '../storage/testing/databases.ts'
import { startServer, type TestServer } from '../storage/testing/start-server.ts'
import { openTestDatabase, type TestDatabase } from '../storage/testing/test-database.ts'
import { createServer } from './server.ts'

const reason = whyNotHere('server')
const token = 'a-token-for-tests-of-thirty-signs'
const headers = { authorization: `Bearer ${token}` }
const list = pathTo('records', 'river-log')
/** How long it goes on, in milliseconds; longer by the environment. */
const span = Number(process.env['LOST_DATABASE_MS'] ?? 5000)
const log: string[] = []
let postgres: TestServer
let opened: TestDatabase
let server: FastifyInstance

beforeAll(async () => {
  if (reason !== undefined) return
  postgres = await startServer()
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'), postgres.url)
  const settings = { db: opened.db, roadmap: ruritania, version: '0', person: publicPerson, token }
  server = await createServer({ ...settings, logTo: { write: (line) => log.push(line) } })
})
afterAll(async () => {
  if (reason !== undefined) return
  await server.close()
  await opened.close()
  await postgres.stop()
})

const trip = (number: string) => ({
  jurisdiction: 'zenda',
  fields: { day: '2023-05-06', 'log-number': number, 'call-cause': 'flood' },
  children: {},
})

const send = (number: string, key: string) =>
  server.inject({
    ...{ method: 'POST', url: list, payload: trip(number) },
    headers: { ...headers, 'idempotency-key': key },
  })

/** Ends every other connection to the database; nothing where the server is just being started. */
const terminate = () =>
  sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`
    .execute(opened.db)
    .catch(() => undefined)

interface Seen {
  readonly kept: string[]
  readonly problems: ProblemDetails[]
  readonly statuses: Map<string, number>
}

const count = ({ statuses }: Seen, what: string) => statuses.set(what, (statuses.get(what) ?? 0) + 1)

async function write(seen: Seen, who: number, end: number): Promise<void> {
  for (let turn = 0; Date.now() < end; turn += 1) {
    const number = `W${String(who)}-${String(turn)}`
    for (;;) {
      const answer = await send(number, number)
      count(seen, `write ${String(answer.statusCode)}`)
      if (answer.statusCode === 201) {
        seen.kept.push(number)
        break
      }
      seen.problems.push(answer.json<ProblemDetails>())
      if (answer.statusCode === 503) expect(answer.headers['retry-after']).toBe('2')
      await setTimeout(100)
    }
  }
}

async function read(seen: Seen, url: string, end: number): Promise<void> {
  while (Date.now() < end) {
    const answer = await server.inject({ url, headers })
    count(seen, `read ${String(answer.statusCode)}`)
    if (answer.statusCode !== 200) seen.problems.push(answer.json<ProblemDetails>())
    await setTimeout(10)
  }
}

async function breakThings(end: number): Promise<void> {
  for (let turn = 1; Date.now() < end - 1000; turn += 1) {
    await setTimeout(120)
    await terminate()
    if (turn % 12 === 0) await postgres.restart(turn % 24 === 0 ? 'in order' : 'at once')
  }
}

describe('while connections break and the server is started anew', () => {
  test('every acknowledged record is there once, nothing else fails, and nothing stays locked', async ({
    skip,
  }) => {
    skip(reason !== undefined, reason)
    const seen: Seen = { kept: [], problems: [], statuses: new Map() }
    const end = Date.now() + span
    await Promise.all([
      ...[0, 1, 2, 3, 4].map((who) => write(seen, who, end)),
      ...['/api/status', '/api/overview', `${list}?limit=20`, '/api/observations'].map((url) =>
        read(seen, url, end),
      ),
      breakThings(end),
    ])
    console.log(
      seen.statuses,
      seen.kept.length,
      [...Map.groupBy(seen.problems, (p) => p.detail)].map(([k, v]) => [k, v.length]),
    )
    const statuses = new Set(seen.problems.map(({ status }) => status))
    // 409: the first try still holds its key.
    expect([...statuses].filter((status) => status !== 503 && status !== 409)).toEqual([])
    expect(JSON.stringify(seen.problems)).not.toContain('broke off')
    expect(seen.statuses.get('read 200')).toBeGreaterThan(0)
    expect(seen.kept.length).toBeGreaterThan(0)

    const kept: string[] = []
    for (let offset = 0; ; offset += 500) {
      const page = await server.inject({ url: `${list}?limit=500&offset=${String(offset)}`, headers })
      const { items } = page.json<RecordsAnswer>()
      if (items.length === 0) break
      kept.push(...items.map(({ fields }) => String(fields['log-number'])))
    }
    expect(kept.toSorted()).toEqual(seen.kept.toSorted())
    expect(await auditDifferences(opened.db, ruritania)).toEqual([])
    const { rows } = await sql<{ locks: number }>`select count(*)::int as locks from pg_locks
      where pid <> pg_backend_pid() and database = (select oid from pg_database where datname = current_database())`.execute(
      opened.db,
    )
    expect(rows).toEqual([{ locks: 0 }])
  })

  test('a question whose connections broke is answered all the same', async ({ skip }) => {
    skip(reason !== undefined, reason)
    for (let turn = 0; turn < 10; turn += 1) {
      await Promise.all([1, 2, 3].map(() => server.inject({ url: list, headers })))
      await terminate()
      const answer = await server.inject({ url: `${list}?limit=${String(turn + 1)}`, headers })
      expect([answer.statusCode, answer.body]).toEqual([200, answer.body])
    }
  })

  test('a database that is away is a 503 that says when to ask again; the log says what it was', async ({
    skip,
  }) => {
    skip(reason !== undefined, reason)
    log.length = 0
    const away = postgres.restart('at once')
    const answers = await Promise.all([send('away', 'away'), server.inject({ url: list, headers })])
    await away
    for (const answer of answers.filter(({ statusCode }) => statusCode >= 300)) {
      expect(answer.json()).toMatchObject({ status: 503, title: 'Not possible at the moment' })
      expect(answer.headers['content-type']).toContain('application/problem+json')
    }
    if (answers.some(({ statusCode }) => statusCode >= 300)) expect(log.join('')).toContain('DatabaseLost')
  })
})
