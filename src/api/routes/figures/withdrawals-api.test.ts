// A figure of a source is taken back over HTTP and that is undone, by those who may; what is shown follows.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  apiPaths,
  explanationAddress,
  pathTo,
  type Explanation,
  type FigureRights,
  type FiguresAnswer,
  type KeptWithdrawal,
} from '#definition'
import { schemaFaults } from '../../testing/contract-check.ts'
import { headers, openApi, type OpenApi } from '../../testing/open-api.ts'

const file = [
  'jurisdiction,element,period,value,source,address,vintage',
  'strelsau,rescued-persons,2019,3,River Watch,https://river.example/2019,2024-02-01',
].join('\n')
let api: OpenApi
beforeAll(async () => {
  api = await openApi()
  const sent = await api.server.inject({
    ...{ method: 'POST', url: `${apiPaths.loads}?name=figures.csv`, payload: file },
    headers: { ...headers, 'content-type': 'text/csv' },
  })
  expect(sent.statusCode).toBe(200)
})
afterAll(() => api.close())

async function opened(): Promise<Explanation> {
  const url = `${pathTo('figures', 'rescues')}?show=persons&from=2019&to=2019`
  const { figures } = (await api.server.inject({ url, headers })).json<FiguresAnswer>()
  const figure = figures.find(({ jurisdiction }) => jurisdiction === 'strelsau')
  if (!figure) throw new Error('No figure of Strelsau.')
  const answer = await api.server.inject({ url: explanationAddress('rescues', figure), headers })
  return answer.json<Explanation>()
}

const post = (url: string, payload: object, by: object = headers) =>
  api.server.inject({ method: 'POST', url, payload, headers: { ...by } })

describe('taking back a figure of a source', () => {
  test('who may is told so, and the public is asked who they are', async () => {
    const answer = await api.server.inject({ url: apiPaths.figureRights, headers })
    expect(answer.json<FigureRights>().writes.toSorted()).toEqual(['public', 'restricted'])
    expect(schemaFaults('FigureRights', answer.json())).toEqual([])
    expect((await api.server.inject({ url: apiPaths.figureRights })).statusCode).toBe(401)
  })

  test('the opened figure follows, names the withdrawal, and that is undone by its name', async () => {
    const before = await opened()
    expect(before).toMatchObject({ figure: { value: '3' }, parts: [{ use: 'counted' }] })
    const { jurisdiction, element, start, end, source } = before.parts[0]?.observation ?? {}
    const wanted = { jurisdiction, element, start, end, source, reason: 'counted twice' }
    expect((await post(apiPaths.withdrawals, wanted, {})).statusCode).toBe(401)

    const kept = (await post(apiPaths.withdrawals, wanted)).json<KeptWithdrawal>()
    const without = await opened()
    expect(schemaFaults('Explanation', without)).toEqual([])
    expect(without).toMatchObject({
      figure: { state: 'not reported', value: null },
      parts: [{ use: 'withdrawn', withdrawn: { id: kept.id, reason: 'counted twice' } }],
    })

    const undone = await post(pathTo('undoWithdrawal', kept.id), { reason: 'they were three' })
    expect(undone.statusCode).toBe(200)
    const again = await opened()
    expect(again).toMatchObject({ figure: { value: '3' }, parts: [{ use: 'counted' }] })
    expect(again.parts[0]).not.toHaveProperty('withdrawn')
  })
})
