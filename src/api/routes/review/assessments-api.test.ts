// Assessments over HTTP: written by who may, seen by nobody of the public, and never saved over somebody's head.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type {
  Assessment,
  AssessmentHistory,
  AssessmentNotKept,
  AssessmentsAnswer,
  OneAssessmentAnswer,
} from '#definition'
import { headers, openApi, type OpenApi } from '../../testing/open-api.ts'

let api: OpenApi
let server: OpenApi['server']
beforeAll(async () => {
  api = await openApi()
  server = api.server
})
afterAll(() => api.close())

const path = '/api/assessments/zenda/2/A.1'
const sent = { version: 0, step: 'begun', texts: { story: 'Three bridges.' } }
const put = (payload: object, url = path) => server.inject({ method: 'PUT', url, headers, payload })
const get = (url: string, as: object = headers) => server.inject({ method: 'GET', url, headers: { ...as } })

describe('assessments over HTTP', () => {
  test('nobody writes one without having shown who they are', async () => {
    for (const [method, url] of [
      ['PUT', path],
      ['POST', `${path}/restored`],
    ] as const) {
      const payload = method === 'PUT' ? sent : { version: 1, to: 0, reason: 'x' }
      expect((await server.inject({ method, url, payload })).statusCode).toBe(401)
    }
  })

  test('one is written, corrected, met by somebody else with both texts, and put back', async () => {
    const first = await put(sent)
    expect([first.statusCode, first.json<Assessment>().version]).toEqual([200, 1])
    const second = await put({ ...sent, version: 1, step: 'done' })
    expect(second.json()).toMatchObject({ version: 2, step: 'done', by: 'administrator' })
    const late = await put({ ...sent, version: 1, texts: { story: 'Four bridges.' } })
    expect(late.statusCode).toBe(409)
    expect(late.json<AssessmentNotKept>()).toMatchObject({
      problems: [{ field: 'version' }],
      current: { version: 2, step: 'done', texts: { story: 'Three bridges.' } },
    })
    const wrong = await put({ ...sent, version: 2, texts: {} })
    expect([wrong.statusCode, wrong.json<AssessmentNotKept>().problems[0]?.field]).toEqual([422, 'story'])
    const url = `${path}/restored`
    const restore = (payload: object) => server.inject({ method: 'POST', url, headers, payload })
    expect((await restore({ version: 2, to: 1, reason: ' ' })).statusCode).toBe(422)
    expect((await restore({ version: 2, to: 7, reason: 'x' })).statusCode).toBe(404)
    expect((await restore({ version: 2, to: 1, reason: 'x' })).json()).toMatchObject({
      version: 3,
      step: 'begun',
    })
    const { versions } = (await get(`${path}/history`)).json<AssessmentHistory>()
    expect(versions.map(({ version, action }) => [version, action])).toEqual([
      [3, 'restored'],
      [2, 'written'],
      [1, 'written'],
    ])
  })

  test('lists say of which report they are, and what was said for the one before', async () => {
    await put({ ...sent, step: 'done' }, '/api/assessments/zenda/3/A.1')
    const list = (await get('/api/assessments')).json<AssessmentsAnswer>()
    expect(list).toMatchObject({
      report: 3,
      items: [{ jurisdiction: 'zenda', element: 'A.1', step: 'done', version: 1 }],
      before: [{ report: 2, step: 'begun' }],
    })
    expect(list.mayAssess).toContain('zenda')
    const one = (await get('/api/assessments/zenda/3/A.1')).json<OneAssessmentAnswer>()
    expect(one).toMatchObject({ mayAssess: true, current: { step: 'done' }, earlier: { report: 2 } })
    expect((await get('/api/assessments?report=999')).statusCode).toBe(404)
  })

  test('the public sees that there is nothing, and nothing more', async () => {
    const list = (await get('/api/assessments', {})).json<AssessmentsAnswer>()
    expect([list.items, list.before, list.mayAssess]).toEqual([[], [], []])
    expect(list.reports.every(({ assessed }) => assessed === 0)).toBe(true)
    const there = await get(path, {})
    const nowhere = await get('/api/assessments/zenda/2/B.1', {})
    expect([there.statusCode, nowhere.statusCode]).toEqual([404, 404])
    expect(there.body).toBe(nowhere.body.replace('B.1', 'A.1'))
    expect((await get(`${path}/history`, {})).statusCode).toBe(404)
  })

  test.each(['zenda/2/nothing', 'atlantis/2/A.1', 'zenda/0/A.1', 'zenda/x/A.1', 'zenda/99999999999/A.1'])(
    'there is nothing at %s',
    async (place) => {
      expect((await get(`/api/assessments/${place}`)).statusCode).toBe(404)
      expect((await put(sent, `/api/assessments/${place}`)).statusCode).toBe(404)
    },
  )
})
