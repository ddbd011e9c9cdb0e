// A stop from outside, whatever hangs: the process ends within ten seconds and well, and the next start finds everything in order.
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { apiPaths, pathTo } from '#definition'
import { closeDatabase, openDatabase, prepareLogins, sql } from '#storage'
import { whyNotHere } from '../../storage/testing/databases.ts'
import { newAddresses, settingsOf } from '../../storage/testing/prepared-database.ts'
import { startServer } from '../../storage/testing/start-server.ts'
import { copyFirstStart } from '../testing/prepared-folder.ts'
import { startSite, stop } from '../testing/run-waymark.ts'

const token = 'a-token-for-tests-of-thirty-signs'
const authorization = `Bearer ${token}`
const list = pathTo('records', 'river-log')
const folder = mkdtempSync(join(tmpdir(), 'waymark-end-'))
const env = { ROADMAP: 'ruritania', WAYMARK_TOKEN: token }
afterAll(() => rmSync(folder, { recursive: true }))

async function say(address: string, text: string): Promise<Socket> {
  const { hostname, port } = new URL(address)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  socket.write(text)
  return socket
}

/** A file that is still coming in, an answer that nobody reads, a connection that is kept, and one that says nothing. */
async function hang(address: string): Promise<readonly Socket[]> {
  const head = `Host: a\r\nAuthorization: ${authorization}\r\n`
  const all = await Promise.all([
    say(
      address,
      `POST ${apiPaths.imports}?register=river-log HTTP/1.1\r\n${head}Content-Length: 9000000\r\n\r\nday`,
    ),
    say(
      address,
      `POST ${list} HTTP/1.1\r\n${head}Content-Type: application/json\r\nContent-Length: 900\r\n\r\n{`,
    ),
    say(address, `GET ${apiPaths.roadmap} HTTP/1.1\r\n${head}\r\n`.repeat(200)),
    say(address, `GET ${apiPaths.status} HTTP/1.1\r\n${head}\r\n`),
    say(address, ''),
  ])
  all[2]?.pause()
  return all
}

const keep = (address: string, number: string) =>
  fetch(address + list, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({
      jurisdiction: 'zenda',
      fields: { day: '2023-05-06', 'log-number': number, 'call-cause': 'flood' },
      children: {},
    }),
  })

async function countKept(address: string): Promise<number> {
  const answer = await fetch(`${address}${list}?limit=1`, { headers: { authorization } })
  return ((await answer.json()) as { total: number }).total
}

/** A file of many rows is uploaded, planned and then taken: it is under way when this returns. */
async function startImport(address: string, rows: number): Promise<void> {
  const lines = Array.from({ length: rows }, (_, at) => `zenda,2023-01-01,import-${String(at)},flood`)
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(address + path, {
      ...init,
      headers: { authorization, ...(init.body ? { 'content-type': 'application/json' } : {}) },
    })
    return (await answer.json()) as { id: string; state: string }
  }
  const body = `jurisdiction,day,log-number,call-cause\n${lines.join('\n')}\n`
  const { id } = await ask(`${apiPaths.imports}?register=river-log&name=a.csv`, { method: 'POST', body })
  const own = `${apiPaths.imports}/${id}`
  while ((await ask(own)).state === 'reading') await setTimeout(100)
  await ask(`${own}/commit`, { method: 'POST', body: '{}' })
}

async function endsInTime(
  settings: Readonly<Record<string, string>>,
  prepare: (address: string) => Promise<void>,
  release: () => Promise<void> = () => Promise.resolve(),
) {
  const site = await startSite({ ...env, ...settings })
  expect((await keep(site.address, 'before')).status).toBe(201)
  const hanging = await hang(site.address)
  await prepare(site.address)
  const start = performance.now()
  const { code, err } = await stop(site)
  expect([code, performance.now() - start < 10_000]).toEqual([0, true])
  expect(err).not.toMatch(/should not have|at .*\.ts:/)
  for (const socket of hanging) socket.destroy()
  await release()
  const next = await startSite({ ...env, ...settings })
  const kept = await countKept(next.address)
  expect((await keep(next.address, 'after')).status).toBe(201)
  const { code: quietCode } = await stop(next)
  expect(quietCode).toBe(0)
  return kept
}

describe('a stop from outside', () => {
  test('ends the embedded database while callers hang and an import is under way', async () => {
    const own = { DATA_DIR: join(folder, 'data') }
    await copyFirstStart(own.DATA_DIR, env.ROADMAP)
    const kept = await endsInTime(own, (address) => startImport(address, 1500))
    // All of the import or nothing.
    expect([1, 1501]).toContain(kept)
  })

  test('ends on a server while callers hang and a record waits for a lock that nobody gives back', async ({
    skip,
  }) => {
    const reason = whyNotHere('server')
    skip(reason !== undefined, reason)
    const server = await startServer()
    const addresses = newAddresses(server)
    await prepareLogins(addresses, server.superuserUrl)
    const location = { kind: 'server', url: addresses.owner } as const
    const other = await openDatabase(location)
    const { promise: released, resolve: release } = Promise.withResolvers<undefined>()
    try {
      const lock = () =>
        other.transaction().execute(async (tx) => {
          await sql`lock table register_river_log in access exclusive mode`.execute(tx)
          return released
        })
      let locked: Promise<undefined> | undefined
      const prepare = async (address: string) => {
        locked = lock()
        await setTimeout(500)
        keep(address, 'waiting').catch(() => undefined)
        await setTimeout(500)
      }
      const kept = await endsInTime(settingsOf(addresses), prepare, async () => {
        release(undefined)
        await locked
      })
      expect(kept).toBe(1)
    } finally {
      await closeDatabase(other, location)
      await server.stop()
    }
  })
})
