// The one client of the pages: what goes out, what comes back, and that nothing is done twice.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { NoAccess } from './api-problem.ts'
import { attempt, request } from './request.ts'

interface Sent {
  readonly address: string
  readonly method: string | undefined
  readonly headers: Readonly<Record<string, string>>
}
let sent: Sent[] = []
let answers: (() => Response)[] = []
const kept = new Map<string, string>()
const storage = {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, value: string) => void kept.set(name, value),
  removeItem: (name: string) => void kept.delete(name),
}

beforeEach(() => {
  ;[sent, answers] = [[], []]
  kept.clear()
  vi.stubGlobal('sessionStorage', storage)
  vi.stubGlobal('localStorage', storage)
  vi.stubGlobal('fetch', async (address: string, { method, headers }: RequestInit) => {
    sent.push({ address, method, headers: headers as Record<string, string> })
    const next = answers.shift()
    if (!next) throw new TypeError('Failed to fetch')
    return next()
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  () =>
    new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json', ...headers },
    })
const problem = (status: number, detail: string, headers: Record<string, string> = {}) =>
  json({ type: 'about:blank', title: 'A problem', status, detail }, status, {
    'content-type': 'application/problem+json',
    ...headers,
  })
const params = { id: 'river log' }
const body = { jurisdiction: 'zenda', fields: { day: '2023-01-01' } }
const keys = () => sent.map(({ headers }) => headers['idempotency-key'])

test('an operation goes where the contract says, with its ids and its question', async () => {
  answers = [json({ items: [], total: 0 })]
  const asked = { params, query: { from: '2023-01-01', search: '', limit: 5 } }
  expect(await request('records', asked)).toEqual({ items: [], total: 0 })
  expect(sent).toMatchObject([
    { method: 'GET', address: '/api/registers/river%20log/records?from=2023-01-01&limit=5' },
  ])
})

test('a problem is told with the words of the server; what is no data, with ours', async () => {
  answers = [
    problem(400, 'There is no such thing.'),
    () => new Response('<html>', { status: 502 }),
    () => new Response('<html>', { status: 200 }),
  ]
  await expect(request('findings', {})).rejects.toThrow('There is no such thing.')
  await expect(request('findings', {})).rejects.toThrow('The server cannot answer at the moment.')
  await expect(request('findings', {})).rejects.toThrow(
    'The server answered with something that is not data.',
  )
  await expect(request('findings', {})).rejects.toThrow('The server did not answer.')
})

test('what everybody may read is read without a token of yesterday; what only officials may, asks for another', async () => {
  kept.set('waymark-token', 'old')
  answers = [problem(401, 'Not valid.'), json({ dataVersion: 1, findings: 0 }), problem(401, 'Not valid.')]
  expect(await request('findingsCount', {})).toEqual({ dataVersion: 1, findings: 0 })
  expect(sent.map(({ headers }) => headers['authorization'])).toEqual(['Bearer old', undefined])
  await expect(request('registerCounts', {})).rejects.toBeInstanceOf(NoAccess)
})

test('a server that is away for a moment is asked again after as long as it says', async () => {
  vi.useFakeTimers()
  answers = [problem(503, 'Away.', { 'retry-after': '3' }), json({ dataVersion: 1, findings: 2 })]
  const asking = request('findingsCount', {})
  await vi.advanceTimersByTimeAsync(2900)
  expect(sent).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(200)
  expect(await asking).toEqual({ dataVersion: 1, findings: 2 })
})

test('a second click while the first is under way is the same write', async () => {
  answers = [json({ id: '1' }, 201)]
  const [first, second] = await Promise.all([
    request('keepRecord', { params, body }),
    request('keepRecord', { params, body }),
  ])
  expect([sent.length, first, second]).toEqual([1, { id: '1' }, { id: '1' }])
})

test('a write whose answer was lost goes out again under its key; another write, and the next one, under a new key', async () => {
  await expect(request('keepRecord', { params, body })).rejects.toThrow('did not answer')
  answers = [json({ id: '2' }, 201), json({ id: '1' }, 201), json({ id: '3' }, 201)]
  await request('keepRecord', { params, body: { ...body, jurisdiction: 'strelsau' } })
  await request('keepRecord', { params, body })
  await request('keepRecord', { params, body })
  const [lost, other, again, next] = keys()
  expect(again).toBe(lost)
  expect(new Set([lost, other, next]).size).toBe(3)
})

test('every write has a key, and one that was begun before the page was loaded again keeps its own', async () => {
  answers = [json({ isDone: true }), json({ id: '1' })]
  await request('discardRows', { params: { id: '1' }, body: { reason: 'So.' } })
  await request('correctRecord', {
    params: { ...params, jurisdiction: 'zenda', record: '1' },
    body,
    key: 'mine',
  })
  expect(keys()).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), 'mine'])
})

test('a refusal that says more than a problem is handed on; a problem with the same number is one', async () => {
  const refusal = { problems: [], alike: [], current: null, statements: [] }
  answers = [json(refusal, 409), problem(409, 'Still under way.')]
  expect(await attempt('keepRecord', { params, body })).toEqual({ refusal })
  await expect(attempt('keepRecord', { params, body })).rejects.toThrow('Still under way.')
})
