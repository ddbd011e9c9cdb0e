// Submissions over HTTP: what waits for whom, steps that are taken, and why one is not.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ProblemDetails, Submission, SubmissionsAnswer } from '#definition'
import { headers, openApi, type OpenApi } from '../../testing/open-api.ts'

let api: OpenApi
let server: OpenApi['server']
beforeAll(async () => {
  api = await openApi()
  server = api.server
})
afterAll(() => api.close())

const path = '/api/submissions/zenda/story/2'
const get = (url: string, as: object = headers) => server.inject({ method: 'GET', url, headers: { ...as } })
const take = (payload: object, url = path) =>
  server.inject({ method: 'POST', url: `${url}/steps`, headers, payload })

describe('submissions over HTTP', () => {
  test('nobody sees or takes anything without having shown who they are', async () => {
    for (const url of ['/api/submissions', path]) expect((await get(url, {})).statusCode).toBe(401)
    const payload = { seen: 0, action: 'seal' }
    expect((await server.inject({ method: 'POST', url: `${path}/steps`, payload })).statusCode).toBe(401)
  })

  test('a step is taken once, and what keeps somebody from one is said', async () => {
    const nothing = await take({ seen: 0, action: 'seal' })
    expect([nothing.statusCode, nothing.json<ProblemDetails>().detail]).toEqual([
      422,
      expect.stringContaining('no assessment'),
    ])
    const payload = { version: 0, step: 'idle', texts: {} }
    await server.inject({ method: 'PUT', url: '/api/assessments/zenda/2/A.1', headers, payload })
    const sealed = await take({ seen: 0, action: 'seal', reason: 'So.' })
    expect(sealed.json<Submission>()).toMatchObject({
      ...{ state: 'sealed', number: 1, items: [{ element: 'A.1', version: 1, before: null }] },
      actions: [{ action: 'seal', reason: 'So.', by: 'administrator', pins: [] }],
    })
    expect((await take({ seen: 0, action: 'refuse', reason: 'x' })).statusCode).toBe(409)
    const barred = await take({ seen: 1, action: 'bless' })
    expect([barred.statusCode, barred.json<ProblemDetails>().detail]).toEqual([
      403,
      expect.stringContaining('four eyes'),
    ])
    const pins = [{ element: 'A.1', part: 'story', paragraph: 0, body: 'Say more.' }]
    const back = await take({ seen: 1, action: 'refuse', reason: 'Short.', pins })
    expect(back.json<Submission>()).toMatchObject({ state: 'open', number: 2 })
    expect((await get(path)).json<Submission>().actions.at(-1)).toMatchObject({ pins, reason: 'Short.' })
  })

  test('the list has the newest reports of every province, and all of them where asked', async () => {
    const few = (await get('/api/submissions')).json<SubmissionsAnswer>().items
    const all = (await get('/api/submissions?reports=100')).json<SubmissionsAnswer>().items
    expect(new Set(few.map(({ report }) => report)).size).toBe(2)
    const ofZenda = all.filter((one) => one.report === 2 && one.jurisdiction === 'zenda')
    expect(ofZenda.map(({ submits }) => submits)).toEqual(['figures', 'assessments'])
    expect(ofZenda[1]).toMatchObject({
      ...{ state: 'open', assessed: 1, of: 2, due: null, daysLate: null },
      next: [{ action: 'seal', may: 'yes' }],
    })
  })

  test.each(['atlantis/story/2', 'zenda/hymns/2', 'zenda/story/0', 'zenda/story/9999'])(
    'there is nothing at %s',
    async (place) => {
      expect((await get(`/api/submissions/${place}`)).statusCode).toBe(404)
      expect((await take({ seen: 0, action: 'seal' }, `/api/submissions/${place}`)).statusCode).toBe(404)
    },
  )
})
