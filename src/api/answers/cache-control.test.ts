// What is given to somebody with rights is written down by no browser and nothing in between; what is public may be.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiPaths, figuresAddress, type ProblemDetails } from '#definition'
import { headers, openApi, type OpenApi } from '../testing/open-api.ts'

let api: OpenApi
let routes: readonly (readonly [method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string])[] = []
beforeAll(async () => {
  api = await openApi()
  const { paths } = (await api.server.inject({ url: apiPaths.openapi })).json<{
    paths: Readonly<Record<string, object>>
  }>()
  routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => {
      const url = path
        .replace('indicators/{id}', 'indicators/rescues')
        .replace('registers/{id}', 'registers/river-log')
        .replace(/\{\w+\}/g, '1')
      return [method.toUpperCase() as 'GET', url] as const
    }),
  )
})
afterAll(() => api.close())

describe('caches', () => {
  test('keep nothing of what is answered to somebody who shows who they are, by whatever route', async () => {
    expect(routes.length).toBeGreaterThan(30)
    for (const [method, url] of [...routes, ['GET', '/api/nothing'] as const]) {
      const answer = await api.server.inject({ method, url, headers })
      expect([method, url, answer.headers['cache-control']]).toEqual([method, url, 'no-store'])
    }
    const file = `${apiPaths.records.replace('{id}', 'river-log')}?format=csv`
    const taken = await api.server.inject({ url: file, headers })
    expect([taken.statusCode, taken.headers['cache-control']]).toEqual([200, 'no-store'])
  })

  test('ask each time whether a public answer still holds, and tell it from that of somebody else', async () => {
    for (const [method, url] of routes) {
      const answer = await api.server.inject({ method, url })
      const wanted = method === 'GET' ? 'no-cache' : 'no-store'
      expect([method, url, answer.headers['cache-control']]).toEqual([method, url, wanted])
      expect(String(answer.headers.vary)).toContain('authorization')
    }
  })

  test('an answer that still holds is not sent again, compressed or not', async () => {
    const figures = figuresAddress('rescues', { from: '2010', to: '2023' })
    for (const accepted of ['br', 'gzip', 'identity']) {
      const asked = { url: figures, headers: { 'accept-encoding': accepted } }
      const first = await api.server.inject(asked)
      expect(first.headers['content-encoding'] ?? 'identity').toBe(accepted)
      const again = { ...asked.headers, 'if-none-match': String(first.headers.etag) }
      const second = await api.server.inject({ ...asked, headers: again })
      expect([second.statusCode, second.body]).toEqual([304, ''])
    }
  })
})

describe('somebody who asks very many questions at once', () => {
  test('is asked to wait, and others are answered meanwhile', async () => {
    const asked = Array.from({ length: 130 }, (_one, at) =>
      api.server.inject({ url: `${apiPaths.observations}?limit=${at + 1}` }),
    )
    const other = api.server.inject({ url: `${apiPaths.observations}?limit=1000`, remoteAddress: '10.0.0.7' })
    const answers = await Promise.all(asked)
    expect((await other).statusCode).toBe(200)
    const statuses = new Set(answers.map(({ statusCode }) => statusCode))
    expect(statuses).toEqual(new Set([200, 429]))
    const refused = answers.find(({ statusCode }) => statusCode === 429)
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0)
    expect(refused?.json<ProblemDetails>().detail).toContain('waiting already')
  })
})
