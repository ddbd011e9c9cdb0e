// Hostile requests to every route: no fault of this server, every refusal a problem in words, every answer after its schema.
import { once } from 'node:events'
import { connect, type AddressInfo } from 'node:net'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiPaths, pathTo, type ObservationsAnswer, type RecordAnswer } from '#definition'
import { loadFile } from '#intake'
import { administrator } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { schemaFaults } from './testing/contract-check.ts'
import { operationsToTry } from './testing/contract-operations.ts'
import { headers, openApi, type OpenApi } from './testing/open-api.ts'
import { hostileRequest, newChance, type HostileRequest, type Operation } from './testing/hostile-requests.ts'

const budget = Number(process.env['FUZZ_REQUESTS'] ?? 1500)
const seed = Number(process.env['FUZZ_SEED'] ?? 20261128)
const size = process.env['FUZZ_DATABASE'] === 'server' ? 'server' : 'embedded'
const webFolder = mkdtempSync(join(tmpdir(), 'waymark-web-'))
const days = ['2023-01-01', '2024-01-01']
const mapping = {
  ...{ name: 'a', target: { register: 'river-log' } },
  columns: [{ from: 'day', to: 'day' }],
}
const right: Readonly<Record<string, readonly unknown[]>> = {
  ...{
    jurisdiction: ['zenda'],
    register: ['river-log'],
    institution: ['watch'],
    element: ['rescue-calls', 'A.1'],
  },
  ...{ step: ['begun', 'idle'], texts: [{ story: 'So.' }], links: [[]] },
  ...{
    show: ['calls', 'drowned'],
    period: ['2023', '2023-Q1'],
    by: ['sex', 'cause'],
    codes: ['', 'sex:female'],
  },
  ...{
    from: ['2021', '2023'],
    to: ['2023', '2024'],
    version: [1],
    limit: [5],
    offset: [0],
    name: ['a.csv', 'b'],
  },
  ...{
    columns: ['day,log-number'],
    rows: ['persons'],
    sort: ['day'],
    language: ['en'],
    reason: ['A reason.'],
  },
  ...{
    search: ['flood'],
    where: ['call-cause:flood', 'day:2023-01-01..2024-01-01'],
    import: ['1'],
    report: [1],
  },
  counted: ['element:rescue-calls;jurisdiction:zenda;period:2023'],
  ...{
    day: ['2023-05-06'],
    'log-number': ['7'],
    'call-cause': ['flood'],
    remark: ['So.'],
    'storm-name': ['Egon'],
  },
  ...{
    sex: ['female'],
    outcome: ['hurt'],
    'litter-class': ['tyre'],
    pieces: [3],
    finding: ['a'],
    figures: ['b'],
  },
  'keys of fields': ['day', 'log-number', 'call-cause', 'remark', 'storm-name'],
  'keys of children': ['persons', 'litter'],
  ...{ 'keys of each of persons': ['sex', 'outcome'], 'keys of each of litter': ['litter-class', 'pieces'] },
  ...{ email: ['rudolf@example.org'], password: ['seven lamps over the quiet ferry'], secret: ['a'] },
  ...{
    role: ['watchman'],
    until: [null, '2030-01-01'],
    current: ['a'],
    next: ['nine kettles under a bridge'],
  },
  ...{ mapping: [mapping, null], text: [{ encoding: 'utf-8', delimiter: ',' }], accepted: [{}], table: [''] },
}
const list = pathTo('records', 'river-log')
const trip = { day: '2023-05-06', 'log-number': '1', 'call-cause': 'flood' }
let api: OpenApi
const operations = operationsToTry()
let record: RecordAnswer
let importId = ''
let cursor = ''

beforeAll(async () => {
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Waymark</title>')
  api = await openApi({ webFolder }, size)
  const payload = { jurisdiction: 'zenda', fields: trip, children: {} }
  record = (await api.server.inject({ method: 'POST', url: list, headers, payload })).json<RecordAnswer>()
  const file = {
    method: 'POST',
    url: `${apiPaths.imports}?register=river-log&name=a.csv`,
    payload: 'day,a\n2023-01-01,b',
  } as const
  await loadFile(api.db, administrator, {
    roadmap: ruritania,
    path: 'roadmaps/ruritania/datasets/river-yearbook.csv',
  })
  const page = await api.server.inject(`${apiPaths.observations}?limit=5`)
  cursor = page.json<ObservationsAnswer>().next ?? ''
  importId = (await api.server.inject({ ...file, headers })).json<{ id: string }>().id
})
afterAll(async () => {
  await api.close()
  rmSync(webFolder, { recursive: true })
})

/** What is right at a place: ids are those of the thing that the path is about. */
function rightAt(path: string, name: string): readonly unknown[] | undefined {
  if (name === 'record') return [record.id]
  if (name === 'cursor' || name === 'after') return [cursor]
  if ((name === 'from' || name === 'to') && path.includes('/registers/')) return days
  if (name !== 'id') return right[name]
  if (path.startsWith('/api/registers')) return ['river-log']
  return path.startsWith('/api/indicators') ? ['rescues', 'M1'] : [importId, '1']
}

function faultsIn(name: Parameters<typeof schemaFaults>[0], body: unknown): unknown {
  const found = schemaFaults(name, body)
  return found.length > 0 ? found : undefined
}

/** What is wrong with the answer to a hostile request; undefined where nothing is. */
async function faultOf(
  operation: Operation,
  request: HostileRequest,
  remoteAddress: string,
): Promise<unknown> {
  const { method, ...rest } = request
  const answer = await api.server.inject({ method: method as 'GET', remoteAddress, ...rest })
  const type = answer.headers['content-type'] ?? ''
  if (answer.statusCode >= 500) return `${answer.statusCode} ${answer.body}`
  if (type.includes('problem+json')) return faultsIn('ProblemDetails', answer.json())
  if (!type.includes('application/json'))
    return answer.statusCode < 400 ? undefined : `${answer.statusCode} as ${type}`
  const name = operation.answers[answer.statusCode]
  return name ? faultsIn(name, answer.json()) : `${answer.statusCode} is not in the contract: ${answer.body}`
}

describe('hostile requests', () => {
  test(`${budget} of them end in answers and refusals, and in nothing else`, async () => {
    const chance = newChance(seed)
    const faults: unknown[] = []
    for (let turn = 0; turn < budget; turn += 1) {
      const operation = operations[Math.floor(chance() * operations.length)]
      if (!operation) break
      const made = hostileRequest({ chance, right: rightAt }, operation)
      const request = chance() < 0.8 ? { ...made, headers: { ...made.headers, ...headers } } : made
      // Each from elsewhere: whoever guesses again and again from one place waits.
      const fault = await faultOf(operation, request, `10.0.${turn >> 8}.${turn & 255}`)
      if (fault !== undefined)
        faults.push({ method: request.method, url: request.url, payload: request.payload, fault })
    }
    expect(faults).toEqual([])
    expect((await api.server.inject(apiPaths.status)).statusCode).toBe(200)
  })
})

test.each([
  ...[
    '/api/imports?register=%00',
    `${list}/zenda/a%00b`,
    `${list}?from=0000-01-01`,
    `${list}?search=%ED%A0%80%00`,
  ],
  ...['/api/quarantine?limit=-Infinity', '/api/quarantine?offset=Infinity', '/api/quarantine?offset=1e308'],
  ...['/api/indicators/rescues/figures?from=0000', '/api/registers/river-log/ruled?after=a%00b'],
  `/api/observations?cursor=${Buffer.from(JSON.stringify(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'])).toString('base64url')}`,
])('what broke this server once is refused in words: %s', async (url) => {
  const answer = await api.server.inject({ url, headers })
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([
    400,
    'application/problem+json; charset=utf-8',
  ])
})

test.each([
  [
    'a NUL in a field',
    { fields: { ...trip, remark: 'a\0b' } },
    'In the body, fields, remark: there is the character NUL',
  ],
  ['half a sign in a name', { fields: { 'a\ud800': 1 } }, 'half of a character'],
  [
    'an answer without end',
    { fields: JSON.parse('{"a":'.repeat(60) + '1' + '}'.repeat(60)) as object },
    'more than 40 levels',
  ],
])('%s is refused with its place', async (_name, sent, words) => {
  const payload = JSON.stringify({ jurisdiction: 'zenda', children: {}, ...sent })
  const answer = await api.server.inject({
    ...{ method: 'POST', url: list, payload },
    headers: { ...headers, 'content-type': 'application/json' },
  })
  expect([answer.statusCode, answer.json<{ detail: string }>().detail]).toEqual([
    400,
    expect.stringContaining(words),
  ])
})

test('a body that is no UTF-8 is refused, and not kept with other signs than were meant', async () => {
  const payload = Buffer.from('{"jurisdiction":"zenda","fields":{"remark":"\xe9"}}', 'latin1')
  const own = { ...headers, 'content-type': 'application/json' }
  const answer = await api.server.inject({ method: 'POST', url: list, payload, headers: own })
  expect([answer.statusCode, answer.body]).toEqual([400, expect.stringContaining('UTF-8')])
})

/** Sends bytes over a connection of their own and gives what comes back until it is closed or silent. */
async function speak(bytes: string | Buffer): Promise<string> {
  const { port } = api.server.server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  let heard = ''
  socket.on('data', (chunk) => {
    heard += chunk.toString()
  })
  socket.on('error', () => undefined)
  const closed = new Promise((resolve) => {
    socket.once('close', resolve)
    socket.setTimeout(3000, () => socket.destroy())
  })
  socket.write(bytes)
  await closed
  return heard
}

describe('what is no request', () => {
  beforeAll(() => api.server.listen({ host: '127.0.0.1', port: 0 }))

  const closing = 'Host: a\r\nConnection: close\r\n'
  test.each([
    ['no method of HTTP', 'DANCE / HTTP/1.1\r\n\r\n', 400],
    ['only noise', Buffer.from([0x16, 0x03, 0x01, 0x00, 0xff, 0x0d, 0x0a, 0x0d, 0x0a]), 400],
    ['a NUL in the address', 'GET /api/sta\0tus HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    [
      'two lengths',
      `POST /api/loads HTTP/1.1\r\n${closing}Content-Length: 1\r\nContent-Length: 2\r\n\r\na`,
      400,
    ],
    ['a broken chunk', `POST ${list} HTTP/1.1\r\n${closing}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, 400],
    ['a percent sign without its number', `GET /api/indicators/%E0%A4%A HTTP/1.1\r\n${closing}\r\n`, 400],
    ['a NUL in a page', `GET /page%00.html HTTP/1.1\r\n${closing}\r\n`, 400],
    [
      'a part of the address without end',
      `GET ${list.replace('river-log', 'a'.repeat(900))} HTTP/1.1\r\n${closing}\r\n`,
      404,
    ],
    ['headers without end', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
    ['an address without end', `GET /${'a'.repeat(40_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431],
  ])('%s is a problem in words', async (_name, bytes, status) => {
    const [head = '', body = ''] = (await speak(bytes)).split('\r\n\r\n')
    expect(head).toContain(`HTTP/1.1 ${status} `)
    expect(head.toLowerCase()).toContain('content-type: application/problem+json')
    expect(JSON.parse(body)).toMatchObject({ type: 'about:blank', status })
  })
})
