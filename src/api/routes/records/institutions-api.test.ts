// Institutions over HTTP: of one record, of a batch, of a file; said, corrected, asked for, and refused with what would do.
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  apiPaths,
  pathTo,
  type BatchAnswer,
  type ImportAnswer,
  type NotKept,
  type RecordAnswer,
  type RecordsAnswer,
} from '#definition'
import { schemaFaults } from '../../testing/contract-check.ts'
import { headers, openApi, type OpenApi } from '../../testing/open-api.ts'

const path = pathTo('records', 'river-log')
let api: OpenApi
let server: OpenApi['server']
beforeAll(async () => {
  api = await openApi()
  server = api.server
})
afterAll(() => api.close())

const { authorization } = headers
const send = (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) =>
  server.inject({ method, url, headers, ...(payload ? { payload } : {}) })
const trip = (number: string, more: object = {}) => ({
  jurisdiction: 'zenda',
  fields: { day: '2023-05-31', 'log-number': number, 'call-cause': 'flood' },
  ...more,
})
const whose = async (query: string) => {
  const { items } = (await send('GET', `${path}?${query}`)).json<RecordsAnswer>()
  return items.map(({ fields, institution }) => `${String(fields['log-number'])} ${institution}`).toSorted()
}
const upload = (body: string, query: string) =>
  server.inject({
    ...{ method: 'POST', payload: body },
    url: `${apiPaths.imports}?register=river-log&name=trips.csv${query}`,
    headers: { authorization, 'content-type': 'application/octet-stream' },
  })
async function settled(id: string): Promise<ImportAnswer> {
  for (;;) {
    const answer = (await send('GET', pathTo('oneImport', id))).json<ImportAnswer>()
    if (answer.state !== 'reading' && answer.state !== 'committing') return answer
    await setTimeout(20)
  }
}

describe('an institution over HTTP', () => {
  test('is kept with a record, corrected, shown in its history, and narrows the list', async () => {
    const made = await send('POST', path, trip('1', { institution: 'lake-watch' }))
    const record = made.json<RecordAnswer>()
    expect([made.statusCode, record.institution]).toEqual([201, 'lake-watch'])
    expect(schemaFaults('RecordAnswer', record)).toEqual([])
    const change = { version: 1, reason: 'It was the castle.', institution: 'castle-watch' }
    const own = `${path}/zenda/${record.id}`
    expect((await send('PUT', own, trip('1', change))).json()).toMatchObject({ institution: 'castle-watch' })
    const history = (await send('GET', `${own}/history`)).json<object>()
    expect(history).toMatchObject({
      versions: [{ institution: 'lake-watch' }, { institution: 'castle-watch' }],
    })
    expect(schemaFaults('HistoryAnswer', history)).toEqual([])
    expect(await whose('institution=castle-watch')).toEqual(['1 castle-watch'])
    expect(await whose('institution=lake-watch')).toEqual([])
  })

  test('that does not keep the register is refused at its field', async () => {
    const refused = await send('POST', path, trip('2', { institution: 'zenda-treasury' }))
    expect([refused.statusCode, refused.json<NotKept>().problems.map(({ field }) => field)]).toEqual([
      422,
      ['institution'],
    ])
  })

  test('is said row by row in a batch; a row that says it wrongly is refused', async () => {
    const rows = [trip('3', { institution: 'lake-watch' }), trip('4'), trip('5', { institution: 7 })]
    const answer = await server.inject({
      ...{ method: 'POST', url: `${pathTo('keepBatch', 'river-log')}?good=rows` },
      payload: rows.map((row) => JSON.stringify(row)).join('\n'),
      headers: { authorization, 'content-type': 'application/x-ndjson' },
    })
    expect(answer.json<BatchAnswer>().lines.map(({ status }) => status)).toEqual([
      'created',
      'created',
      'refused',
    ])
    expect(answer.body).toContain('“institution” has to be a text.')
    expect(await whose('search=3')).toContain('3 lake-watch')
    expect(await whose('institution=not-stated')).toEqual(['4 not-stated'])
  })

  test('is said once for a file, said otherwise before it is taken, and stands in the list of imports', async () => {
    const body = 'jurisdiction;day;log_number;call_cause\nzenda;2023-05-31;6;flood\n'
    const { id } = (await upload(body, '&institution=moon-watch')).json<ImportAnswer>()
    const wrong = await settled(id)
    expect(wrong).toMatchObject({ institution: 'moon-watch', plan: { isReadable: false } })
    expect(wrong.plan?.problems).toMatchObject([{ kind: 'institution-unknown', line: 0 }])
    await send('PUT', `${pathTo('oneImport', id)}/mapping`, { mapping: null, institution: 'lake-watch' })
    expect((await settled(id)).plan).toMatchObject({ isReadable: true, counts: { new: 1, problems: 0 } })
    await send('POST', `${pathTo('oneImport', id)}/commit`, {})
    expect((await settled(id)).state).toBe('committed')
    expect(await whose('search=6')).toEqual(['6 lake-watch'])
    const imports = (await send('GET', apiPaths.imports)).json<object>()
    expect(imports).toMatchObject({ taken: [{ institution: 'lake-watch' }] })
    expect(schemaFaults('ImportsAnswer', imports)).toEqual([])
  })
})
