// Callers who take their time: a body that stands still is ended, one that comes steadily is not; guesses at the token wait.
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { apiPaths, pathTo } from '#definition'
import { publicPerson } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { createServer } from '../server.ts'
import { headers, openApi, token, type OpenApi } from '../testing/open-api.ts'
import { newWrongTokens, sourceOf } from '../guards/wrong-tokens.ts'

const list = pathTo('records', 'river-log')
const log: string[] = []
const bodyPace = { bytes: 100, seconds: 0.4 }
const patience = { timeout: 60_000 }
let api: OpenApi
beforeAll(async () => {
  api = await openApi({ bodyPace, logTo: { write: (line) => log.push(line) } })
  await api.server.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => api.close())

async function open(
  text: string,
): Promise<{ socket: Socket; heard: () => string; closed: Promise<unknown> }> {
  const { port } = api.server.server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  let heard = ''
  socket.on('data', (chunk) => {
    heard += chunk.toString()
  })
  socket.on('error', () => undefined)
  const closed = new Promise((resolve) => socket.once('close', resolve))
  await once(socket, 'connect')
  socket.write(text)
  return { socket, heard: () => heard, closed }
}

const head = `Host: a\r\nAuthorization: Bearer ${token}\r\n`

describe('a body', () => {
  test.each([
    [
      'a file',
      `POST ${apiPaths.imports}?register=river-log HTTP/1.1\r\n${head}Content-Length: 90000\r\n\r\nday`,
    ],
    [
      'JSON',
      `POST ${list} HTTP/1.1\r\n${head}Content-Type: application/json\r\nContent-Length: 900\r\n\r\n{`,
    ],
    ['pieces', `POST ${apiPaths.loads} HTTP/1.1\r\n${head}Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n`],
  ])('of %s that stands still is ended with a problem, and nothing of it stays', async (_name, text) => {
    const { heard, closed } = await open(text)
    await closed
    expect(heard()).toContain('HTTP/1.1 408 ')
    expect(heard()).toContain('application/problem+json')
    expect(heard()).toContain('came too slowly')
    expect(readdirSync(api.uploadFolder)).toEqual([])
  })

  test('of somebody who was refused before it came does not hold the connection', async () => {
    const { heard, closed } = await open(
      `POST ${apiPaths.imports}?register=river-log HTTP/1.1\r\nHost: a\r\nContent-Length: 90000\r\n\r\nday`,
    )
    await closed
    expect(heard()).toContain('HTTP/1.1 401 ')
  })

  /** Begins to send a file, and brings so much of it in each span of time. The spans go by the test and by no clock. */
  async function bring(pieces: readonly number[]) {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const size = pieces.reduce((sum, piece) => sum + piece, 0)
    const opened = await open(
      `POST ${apiPaths.imports}?register=river-log HTTP/1.1\r\n${head}Content-Length: ${size + 1}\r\n\r\n`,
    )
    while (vi.getTimerCount() === 0) await setImmediate()
    for (const piece of pieces) {
      opened.socket.write('x'.repeat(piece))
      // Nothing of it has been read yet: Waymark was busy until the span was over.
      vi.advanceTimersByTime(span)
      await setImmediate()
    }
    opened.socket.write('x')
    vi.useRealTimers()
    return opened
  }
  const span = bodyPace.seconds * 1000
  afterEach(() => void vi.useRealTimers())

  test('that comes slowly but steadily is taken, also where Waymark was busy while it came', async () => {
    const { socket, heard } = await bring(Array.from({ length: 12 }, () => bodyPace.bytes))
    await vi.waitFor(() => expect(heard()).toContain('HTTP/1.1 202 '), patience)
    socket.destroy()
  })

  test('that brings one byte too few in one span of many is ended', async () => {
    const steady = Array.from({ length: 6 }, () => bodyPace.bytes)
    const { heard, closed } = await bring([...steady, bodyPace.bytes - 1, ...steady])
    await closed
    expect(heard()).toContain('HTTP/1.1 408 ')
  })
})

describe('wrong tokens', () => {
  test('are logged with their source and without themselves, and slow down nobody who has the right one', async () => {
    log.length = 0
    const wrong = { authorization: 'Bearer guess-number-one-of-many' }
    let answered = 0
    const guess = async () => {
      const { statusCode } = await api.server.inject({ url: list, headers: wrong })
      answered += 1
      return statusCode
    }
    // The last of them waits for nearly two seconds.
    const guesses = Array.from({ length: 6 }, guess)
    await vi.waitFor(() => expect(answered).toBe(3), patience)
    expect((await api.server.inject({ url: list, headers })).statusCode).toBe(200)
    expect(answered).toBeLessThan(guesses.length)
    expect(new Set(await Promise.all(guesses))).toEqual(new Set([401]))
    expect(log.join('')).toContain('"source":"127.0.0.1","wrong":6')
    expect(log.join('')).not.toContain('guess-number')
  })

  test('wait longer each time, for each source by itself; too many at once are refused', async () => {
    let time = 0
    const waits: number[] = []
    const wait = (milliseconds: number) => Promise.resolve(waits.push(milliseconds))
    const guesses = newWrongTokens(wait, () => time)
    for (let at = 0; at < 7; at += 1) {
      await guesses.note('192.0.2.1')
      time += 10_000
    }
    expect(waits).toEqual([250, 500, 1000, 2000])
    expect(await guesses.note('192.0.2.2')).toEqual({ wrong: 1, isTooMany: false })
    const many = await Promise.all(Array.from({ length: 10 }, () => guesses.note('192.0.2.1')))
    expect(many.filter(({ isTooMany }) => isTooMany).length).toBeGreaterThan(5)
    time += 16 * 60 * 1000
    expect(await guesses.note('192.0.2.1')).toEqual({ wrong: 1, isTooMany: false })
  })

  test('of one network of IPv6 are of one source', () => {
    expect(sourceOf('2001:db8:1:2:3:4:5:6')).toBe(sourceOf('2001:db8:1:2::9'))
    expect(sourceOf('2001:db8::1')).not.toBe(sourceOf('2001:db8:1::1'))
    expect([sourceOf('::ffff:192.0.2.1'), sourceOf('::1')]).toEqual(['192.0.2.1', '0:0:0:0'])
  })
})

test('the word of a proxy on who asks is taken only where it is trusted', async () => {
  const told: string[] = []
  const behind = await createServer({
    ...{ db: api.db, roadmap: ruritania, version: '0', person: publicPerson, token },
    ...{ trustedProxies: ['127.0.0.1'], logTo: { write: (line) => told.push(line) } },
  })
  const guess = { authorization: 'Bearer wrong', 'x-forwarded-for': '203.0.113.9' }
  await behind.inject({ url: list, headers: guess })
  await api.server.inject({ url: list, headers: guess })
  await behind.close()
  expect(told.join('')).toContain('"source":"203.0.113.9"')
  expect(log.join('')).not.toContain('203.0.113.9')
})
