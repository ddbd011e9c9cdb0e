// What breaks off on the way: a file that cannot be read on, a source that fails, a caller who leaves. The server goes on.
import { readdirSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import fastifyCompress from '@fastify/compress'
import fastify from 'fastify'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { apiPaths, pathTo, type ImportAnswer, type ProblemDetails, type RecordsAnswer } from '#definition'
import { sql } from '#storage'
import { labelAnswers } from '../exports/invented-answers.ts'
import { headers, openApi, type OpenApi } from '../testing/open-api.ts'

let api: OpenApi
let server: OpenApi['server']
let port = 0
beforeAll(async () => {
  api = await openApi()
  ;({ server } = api)
  await server.listen({ port: 0, host: '127.0.0.1' })
  port = (server.server.address() as { port: number }).port
})
afterAll(() => api.close())
beforeEach(() =>
  sql`truncate register_river_log, register_river_log_persons, register_river_log_litter, record_version,
    counted_observation, counted_rollup, record_total, imported_record, import_entry, quarantined_record`.execute(
    api.db,
  ),
)

const { authorization } = headers
const stored = async () =>
  (
    await server.inject({ url: pathTo('records', 'river-log'), headers: { authorization } })
  ).json<RecordsAnswer>().total
const heading = 'jurisdiction;day;log_number;call_cause'
const trips = (count: number) => Array.from({ length: count }, (_row, at) => `zenda;2023-05-31;${at};flood`)

async function upload(lines: readonly string[]): Promise<string> {
  const answer = await server.inject({
    ...{ method: 'POST', url: `${apiPaths.imports}?register=river-log&name=trips.csv` },
    payload: lines.join('\n'),
    headers: { authorization, 'content-type': 'application/octet-stream' },
  })
  return answer.json<ImportAnswer>().id
}

async function settled(id: string): Promise<ImportAnswer> {
  for (;;) {
    const answer = await server.inject({ url: pathTo('oneImport', id), headers: { authorization } })
    const found = answer.json<ImportAnswer>()
    if (found.state !== 'reading') return found
    await setTimeout(20)
  }
}

test('a file that breaks off is not given back marked, and the answer says on which line', async () => {
  const id = await upload([heading, ...trips(8000), 'zenda;2023-05-31;B1999";flood', ...trips(10)])
  expect((await settled(id)).plan?.isReadable).toBe(false)
  const answer = await server.inject({ url: pathTo('markedImport', id), headers: { authorization } })
  expect(answer.statusCode).toBe(422)
  expect(answer.json<ProblemDetails>().detail).toMatch(/^Line 8002: .*quotation mark/)
  expect((await server.inject({ url: apiPaths.status })).statusCode).toBe(200)
})

test('a file that is given back marked leaves no other file behind', async () => {
  const id = await upload([heading, 'zenda;2023-06-31;1;flood'])
  await settled(id)
  const before = readdirSync(api.uploadFolder)
  const answer = await server.inject({ url: pathTo('markedImport', id), headers: { authorization } })
  expect([answer.statusCode, answer.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK'])
  expect(readdirSync(api.uploadFolder)).toEqual(before)
})

test('an import that is dropped while its file is being read is not read on', async () => {
  const id = await upload([heading, ...trips(20_000)])
  const dropped = await server.inject({
    ...{ method: 'DELETE', url: pathTo('oneImport', id) },
    headers: { authorization },
  })
  expect(dropped.statusCode).toBe(204)
  const gone = await server.inject({ url: pathTo('oneImport', id), headers: { authorization } })
  expect(gone.statusCode).toBe(404)
})

test('a batch whose sender leaves before the answer is not kept', async () => {
  const body = trips(9000)
    .map((row) => {
      const [jurisdiction, day, log] = row.split(';')
      return JSON.stringify({ jurisdiction, fields: { day, 'log-number': log, 'call-cause': 'flood' } })
    })
    .slice(0, 9000)
    .join('\n')
  const before = new Set(readdirSync(api.uploadFolder))
  const received = () => readdirSync(api.uploadFolder).filter((name) => !before.has(name))
  const sizes = () => received().map((name) => statSync(join(api.uploadFolder, name)).size)
  const socket = connect(port, '127.0.0.1')
  const head = [
    `POST ${pathTo('keepBatch', 'river-log')} HTTP/1.1`,
    ...['host: x', `authorization: ${authorization}`, 'content-type: application/x-ndjson'],
    `content-length: ${Buffer.byteLength(body)}`,
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n${body}`)
  await expect.poll(sizes, { interval: 5, timeout: 30_000 }).toEqual([body.length])
  socket.destroy()
  await expect.poll(received, { timeout: 60_000 }).toEqual([])
  expect(await stored()).toBe(0)
})

test('a list whose source fails while it is sent breaks off, and others are served', async () => {
  const door = fastify()
  labelAnswers(door)
  await door.register(fastifyCompress, { threshold: 16 })
  let isLeft = false
  async function* failing() {
    try {
      yield `a,b\n${'1,2\n'.repeat(1000)}`
      await setTimeout(20)
      throw new Error('The database went away.')
    } finally {
      isLeft = true
    }
  }
  door.get('/list', (_request, reply) => reply.type('text/csv').send(Readable.from(failing())))
  door.get('/other', (_request, reply) => reply.send('served'))
  try {
    const origin = await door.listen({ port: 0, host: '127.0.0.1' })
    for (const encoding of ['identity', 'gzip']) {
      isLeft = false
      const read = fetch(`${origin}/list`, { headers: { 'accept-encoding': encoding } }).then((answer) =>
        answer.text(),
      )
      await expect(read).rejects.toThrow()
      await expect.poll(() => isLeft).toBe(true)
      expect(await (await fetch(`${origin}/other`)).text()).toBe('served')
    }
  } finally {
    await door.close()
  }
})
