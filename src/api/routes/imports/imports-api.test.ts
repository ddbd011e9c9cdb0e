// Imports, quarantine and mappings over HTTP: planned first, taken as the person says, each answer to its schema.
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  apiPaths,
  learnLanguage,
  pathTo,
  pseudoLanguage,
  type ImportResult,
  type ImportsAnswer,
  type Mapping,
  type MappingsAnswer,
  type QuarantineAnswer,
  type RecordsAnswer,
} from '#definition'
import { openTables } from '#formats'
import { sql } from '#storage'
import { schemaFaults } from '../../testing/contract-check.ts'
import { importCalls } from '../../testing/import-calls.ts'
import { headers, openApi, type OpenApi } from '../../testing/open-api.ts'

let api: OpenApi
let server: OpenApi['server']
let uploadFolder = ''
beforeAll(async () => {
  api = await openApi()
  ;({ server, uploadFolder } = api)
})
afterAll(() => api.close())
beforeEach(() => {
  for (const name of readdirSync(uploadFolder)) rmSync(join(uploadFolder, name))
  return sql`truncate register_river_log, register_river_log_persons, register_river_log_litter, record_version,
    counted_observation, counted_rollup, record_total, imported_record, import_entry, quarantined_record, saved_mapping, kept_answer`.execute(
    api.db,
  )
})

const { authorization } = headers
const { send, upload, settled, planned, committed } = importCalls(() => api)

const heading = 'jurisdiction;day;log_number;call_cause\n'
const expectShape = (name: Parameters<typeof schemaFaults>[0], answer: unknown) =>
  expect(schemaFaults(name, answer)).toEqual([])

describe('an import over HTTP', () => {
  test.each([
    ['POST', `${apiPaths.imports}?register=river-log`],
    ['GET', pathTo('oneImport', 'x')],
    ['GET', apiPaths.mappings],
    ['GET', apiPaths.quarantine],
    ['POST', pathTo('keepBatch', 'river-log')],
  ] as const)('%s %s is refused without the token', async (method, url) => {
    const body = method === 'POST' ? { payload: 'x', headers: { 'content-type': 'text/csv' } } : {}
    expect((await server.inject({ method, url, ...body })).statusCode).toBe(401)
    expect(readdirSync(uploadFolder)).toEqual([])
  })

  test('is planned, and then taken', async () => {
    const answer = await planned(`${heading}zenda;2023-05-31;1;flood\n`)
    expectShape('ImportAnswer', answer)
    expect(answer).toMatchObject({
      state: 'planned',
      suggestion: null,
      plan: { counts: { new: 1, problems: 0 } },
    })
    expect((await send('GET', pathTo('records', 'river-log'))).json()).toMatchObject({ total: 0 })
    const taken = await committed(answer.id)
    expectShape('ImportAnswer', taken)
    expect(taken).toMatchObject({ state: 'committed', result: { isTaken: true } })
    expect((await send('GET', pathTo('records', 'river-log'))).json()).toMatchObject({ total: 1 })
    expect((await send('POST', `${pathTo('oneImport', answer.id)}/commit`, {})).statusCode).toBe(409)
    expect(readdirSync(uploadFolder)).toEqual([])
  })

  test('says what is wrong in the language of whoever sent it, also later, and to others in English', async () => {
    const forget = learnLanguage(pseudoLanguage)
    const sent = (language: string) =>
      server.inject({
        ...{ method: 'POST', url: `${apiPaths.imports}?register=river-log&name=a.csv` },
        headers: { ...headers, 'content-type': 'application/octet-stream', 'accept-language': language },
        payload: `${heading}zenda;soon;1;flood\n`,
      })
    const [own, english] = await Promise.all([sent('xx'), sent('en')])
    const whatOf = async ({ id }: { readonly id: string }) => (await settled(id)).plan?.problems[0]?.what
    expect(await whatOf(own.json())).toMatch(/^⟦.*soon.*⟧$/)
    expect(await whatOf(english.json())).toMatch(/^[^⟦]*soon[^⟦]*$/)
    forget()
  })

  test('of another layout comes with a mapping suggested, and is read through the one that is sent', async () => {
    const file = 'Datum;Broj predmeta;Call cause;Sex\n31.05.2023.;1;flood;Frauen\n'
    const answer = await planned(file, '&jurisdiction=zenda')
    expectShape('ImportAnswer', answer)
    expect(answer).toMatchObject({ register: 'river-log', jurisdiction: 'zenda', source: null })
    expect(answer.words['Sex']).toEqual([{ text: 'Frauen', count: 1 }])
    expect(answer.plan?.isReadable).toBe(false)
    expect(answer.suggestion).toMatchObject({
      mapping: {
        columns: [
          { from: 'Datum', to: 'day', read: { dates: 'day-first' } },
          { from: 'Broj predmeta', to: 'log_number' },
          { from: 'Call cause', to: 'call_cause' },
          { from: 'Sex', to: 'persons.sex' },
        ],
      },
      unrecognised: [],
    })
    const mapping = answer.suggestion?.mapping as Mapping
    const outcome = { constants: { 'persons.outcome': 'not-reported' } }
    await send('PUT', `${pathTo('oneImport', answer.id)}/mapping`, { mapping: { ...mapping, ...outcome } })
    expect((await settled(answer.id)).plan?.counts).toMatchObject({ new: 1, problems: 0 })
    const wrong = await send('PUT', `${pathTo('oneImport', answer.id)}/mapping`, { mapping: { name: 'x' } })
    expect([wrong.statusCode, wrong.json<{ detail: string }>().detail]).toEqual([
      400,
      'The mapping.target is missing.',
    ])
    expect((await send('DELETE', pathTo('oneImport', answer.id))).statusCode).toBe(204)
    expect((await send('GET', pathTo('oneImport', answer.id))).statusCode).toBe(404)
  })

  test('of text is read as it is recognised, else as is said, and what was said can be taken back', async () => {
    const answer = await planned('jurisdiction|day|log_number|call_cause\nzenda|2023-05-31|1|flood\n')
    expect(answer.text).toEqual({ encoding: 'utf-8', delimiter: '|', said: {}, sample: '' })
    expect(answer.plan?.isReadable).toBe(true)
    const path = `${pathTo('oneImport', answer.id)}/mapping`
    const say = async (text: object) => {
      expect((await send('PUT', path, { mapping: null, text })).statusCode).toBe(200)
      const read = await settled(answer.id)
      expectShape('ImportAnswer', read)
      return read
    }
    const commas = await say({ delimiter: ',' })
    expect([commas.text?.delimiter, commas.plan?.isReadable]).toEqual([',', false])
    const bars = await say({ delimiter: '|' })
    expect(bars.text).toEqual({ encoding: 'utf-8', delimiter: '|', said: { delimiter: '|' }, sample: '' })
    expect(bars.plan?.counts).toMatchObject({ new: 1, problems: 0 })
    // Read as what it is not, it is no table any more; the choice stays in sight.
    const wrong = await say({ encoding: 'utf-16be' })
    expect([wrong.plan?.isReadable, wrong.text?.said]).toEqual([false, { encoding: 'utf-16be' }])
    expect((await say({})).text?.said).toEqual({})
    const refused = await send('PUT', path, { mapping: null, text: { encoding: 'ebcdic' } })
    expect([refused.statusCode, refused.body]).toEqual([400, expect.stringContaining('allowed values')])
  })

  test('with bad rows puts them into quarantine, where they are mended or discarded', async () => {
    const answer = await planned(
      `${heading}zenda;2023-05-31;1;flood\nzenda;2023-05-31;2;rain\nzenda;x;3;flood\n`,
    )
    expect((await committed(answer.id, { goodRows: true })).result).toMatchObject({ quarantined: 2 })
    const list = (await send('GET', apiPaths.quarantine)).json<QuarantineAnswer>()
    expectShape('QuarantineAnswer', list)
    const rain = list.items.find(({ rows }) => rows[0]?.cells.includes('rain'))
    const other = list.items.find(({ id }) => id !== rain?.id)
    const mend = (rows: string[][]) => send('POST', `${apiPaths.quarantine}/${rain?.id}/mend`, { rows })
    const stillBad = (await mend([['zenda', '2023-05-31', '2', 'hail']])).json<ImportResult>()
    expectShape('ImportResult', stillBad)
    expect(stillBad).toMatchObject({ isTaken: false, plan: { counts: { problems: 1 } } })
    expect((await mend([['zenda', '2023-05-31', '2', 'wind']])).json()).toMatchObject({ isTaken: true })
    expect((await mend([['zenda', '2023-05-31', '2', 'wind']])).statusCode).toBe(404)
    const gone = await send('POST', `${apiPaths.quarantine}/${other?.id}/discard`, {
      reason: 'Written by mistake',
    })
    expect(gone.statusCode).toBe(200)
    expect((await send('GET', apiPaths.quarantine)).json()).toMatchObject({ total: 0 })
    expect((await send('GET', pathTo('records', 'river-log'))).json()).toMatchObject({ total: 2 })
  })

  test('in our own layout belongs to the jurisdiction that is told, also when its rows are mended', async () => {
    const answer = await planned(
      'day;log_number;call_cause\n2023-05-31;1;flood\n2023-05-31;2;rain\n',
      '&jurisdiction=zenda',
    )
    expect(answer.plan?.counts).toMatchObject({ new: 1, refused: 1 })
    await committed(answer.id, { goodRows: true })
    const [waiting] = (await send('GET', apiPaths.quarantine)).json<QuarantineAnswer>().items
    expect(waiting?.jurisdiction).toBe('zenda')
    const rows = [['2023-05-31', '2', 'wind']]
    const mended = await send('POST', `${apiPaths.quarantine}/${waiting?.id}/mend`, { rows })
    expect(mended.json()).toMatchObject({ isTaken: true })
  })

  test('gives the file back with the problems marked until it is taken, and is listed', async () => {
    const answer = await planned(`${heading}zenda;2023-05-31;1;flood\nzenda;2023-05-31;2;rain\n`)
    const marked = await send('GET', pathTo('markedImport', answer.id))
    expect(marked.headers['content-disposition']).toBe('attachment; filename="trips-marked.xlsx"')
    const path = join(uploadFolder, 'marked.xlsx')
    writeFileSync(path, marked.rawPayload)
    const file = await openTables(path)
    if ('code' in file) throw new Error(file.code)
    const texts = await Array.fromAsync(file.rows(file.tables.at(-1)?.name ?? ''))
    expect(JSON.stringify(texts)).toContain('rain')
    rmSync(path)
    const listed = async () =>
      (await send('GET', `${apiPaths.imports}?register=river-log`)).json<ImportsAnswer>()
    expect((await listed()).open[0]).toMatchObject({ id: answer.id, state: 'planned', file: 'trips.csv' })
    await committed(answer.id, { goodRows: true })
    const after = await listed()
    expectShape('ImportsAnswer', after)
    expect(after.taken).toMatchObject([{ file: 'trips.csv', added: 1, quarantined: 1, mends: null }])
    expect(after.open.map(({ id }) => id)).not.toContain(answer.id)
    expect((await send('GET', pathTo('markedImport', answer.id))).statusCode).toBe(409)
    expect((await send('GET', pathTo('markedImport', 'x'))).statusCode).toBe(404)
  })

  test('is undone: first it is said what that means, then it is done, and never twice', async () => {
    const { id } = await planned(`${heading}zenda;2023-05-31;1;flood\nzenda;2023-05-31;2;wind\n`)
    const number = (await committed(id)).result?.import ?? ''
    const only = `${pathTo('records', 'river-log')}?import=${number}`
    expect((await send('GET', only)).json()).toMatchObject({ total: 2 })
    const url = pathTo('undoImport', number)
    const plan = await send('GET', url)
    expectShape('UndoAnswer', plan.json())
    expect(plan.json()).toMatchObject({ counts: { withdrawn: 2, restored: 0 }, hindered: 0 })
    expect((await send('GET', only)).json()).toMatchObject({ total: 2 })
    expect((await server.inject({ method: 'POST', url, payload: {} })).statusCode).toBe(401)
    const done = await send('POST', url, { reason: 'Wrong month' })
    expectShape('UndoAnswer', done.json())
    expect(done.json()).toMatchObject({ import: { undone: { by: 'administrator' } } })
    expect((await send('GET', only)).json()).toMatchObject({ total: 0 })
    expect((await send('GET', apiPaths.imports)).json<ImportsAnswer>().taken[0]?.undone?.reason).toContain(
      'Wrong month',
    )
    const again = await send('POST', url, {})
    expect([again.statusCode, again.json<{ detail: string }>().detail]).toEqual([
      409,
      expect.stringContaining('was undone already: by administrator'),
    ])
    expect((await send('POST', pathTo('undoImport', '999999'), {})).statusCode).toBe(404)
  })

  test('is not undone where a record was changed since: the problem names it', async () => {
    const { id } = await planned(`${heading}zenda;2023-05-31;1;flood\n`)
    const number = (await committed(id)).result?.import ?? ''
    const { items } = (await send('GET', pathTo('records', 'river-log'))).json<RecordsAnswer>()
    const one = `${pathTo('records', 'river-log')}/zenda/${items[0]?.id}`
    expect((await send('DELETE', `${one}?version=1&reason=Twice`)).statusCode).toBe(200)
    const refused = await send('POST', pathTo('undoImport', number), {})
    expect(refused.statusCode).toBe(409)
    expect(refused.json<{ detail: string }>().detail).toContain('“2023-05-31, 1” was changed since')
  })

  test('remembers mappings under a name', async () => {
    const mapping: Mapping = {
      name: 'sheet',
      target: { register: 'river-log' },
      columns: ['Tag', 'Nr', 'Grund'].map((from, at) => ({
        from,
        to: ['day', 'log_number', 'call_cause'][at] ?? '',
      })),
    }
    const key = { jurisdiction: 'zenda', institution: 'watch', register: 'river-log', name: 'sheet' }
    expect((await send('PUT', apiPaths.mappings, { ...key, mapping })).statusCode).toBe(200)
    const list = (await send('GET', `${apiPaths.mappings}?register=river-log`)).json<MappingsAnswer>()
    expectShape('MappingsAnswer', list)
    expect(list.items).toMatchObject([{ ...key, mapping }])
    const answer = await planned('Tag;Nr;Grund\n2023-05-31;1;flood', '&mapping=sheet&jurisdiction=zenda')
    expect(answer.plan?.counts).toMatchObject({ new: 1, problems: 0 })
    const query = new URLSearchParams(key).toString()
    expect((await send('DELETE', `${apiPaths.mappings}?${query}`)).statusCode).toBe(200)
    expect((await send('DELETE', `${apiPaths.mappings}?${query}`)).statusCode).toBe(404)
  })

  test('of a file that is too large is refused, and nothing of it is left', async () => {
    const answer = await upload('x'.repeat(1_100_000))
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      413,
      'application/problem+json; charset=utf-8',
    ])
    expect(readdirSync(uploadFolder)).toEqual([])
  })

  test('that is cut off in the middle of the upload leaves nothing', async () => {
    const { port } = new URL(await server.listen({ host: '127.0.0.1', port: 0 }))
    const socket = connect(Number(port), '127.0.0.1')
    socket.on('error', () => undefined)
    socket.write(
      `POST ${apiPaths.imports}?register=river-log HTTP/1.1\r\nHost: x\r\nAuthorization: ${authorization}\r\nContent-Type: text/csv\r\nContent-Length: 90000\r\n\r\n${heading}`,
    )
    while (readdirSync(uploadFolder).length === 0) await setTimeout(20)
    socket.destroy()
    while (readdirSync(uploadFolder).length > 0) await setTimeout(20)
    expect(readdirSync(uploadFolder)).toEqual([])
  })
})
