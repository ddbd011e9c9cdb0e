// Whoever may only read what is public cannot tell that anything restricted changed: not by a body, a header or a tag.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  apiPaths,
  figuresAddress,
  pathTo,
  type FiguresAnswer,
  type ImportAnswer,
  type ImportsAnswer,
  type KeptWithdrawal,
  type LoadsAnswer,
  type RecordAnswer,
  type StatusAnswer,
} from '#definition'
import { loadFile } from '#intake'
import { administrator, migrationsFor, publicPerson } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import { observationOf } from '../../storage/testing/observation-of.ts'
import { storeObservations, type TestDatabase } from '../../storage/testing/test-database.ts'
import { createServer } from '../server.ts'
import { headers, token } from '../testing/open-api.ts'
import { publicAnswers } from '../testing/public-answers.ts'

const list = pathTo('records', 'river-log')
const trip = (number: string, pieces: number) => ({
  jurisdiction: 'zenda',
  fields: { day: '2023-05-02', 'log-number': number, 'call-cause': 'flood' },
  children: { litter: [{ 'litter-class': 'tyre', pieces }], persons: [] },
})

describe.each(databaseSizes)('on the %s database, to a stranger', (size) => {
  const reason = whyNotHere(size)
  const uploadFolder = mkdtempSync(join(tmpdir(), 'waymark-uploads-'))
  let opened: TestDatabase
  let server: FastifyInstance
  beforeAll(async () => {
    if (reason !== undefined) return
    opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
    await loadFile(opened.db, administrator, {
      roadmap: ruritania,
      path: 'roadmaps/ruritania/datasets/river-yearbook.csv',
    })
    server = await createServer({
      ...{ db: opened.db, roadmap: ruritania, version: '0', person: publicPerson, token, uploadFolder },
    })
  })
  afterAll(async () => {
    rmSync(uploadFolder, { recursive: true })
    if (reason !== undefined) return
    await server.close()
    await opened.close()
  })
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

  async function send<Answer>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) {
    const answer = await server.inject({ method, url, headers, ...(payload ? { payload } : {}) })
    expect([method, url, answer.statusCode < 300, answer.body]).toMatchObject([method, url, true, {}])
    return answer.json<Answer>()
  }

  /** A record is added, corrected and withdrawn; a batch is sent; a file is imported and undone. */
  async function changeRecords(): Promise<void> {
    const { id, version } = await send<RecordAnswer>('POST', list, trip('1', 3))
    const one = `${list}/zenda/${id}`
    const correction = { ...trip('1', 4), version, reason: 'One more.' }
    const corrected = await send<RecordAnswer>('PUT', one, correction)
    await send('DELETE', `${one}?version=${corrected.version}&reason=Twice`)
    await send('POST', pathTo('keepBatch', 'river-log'), [trip('2', 5), trip('3', 6)])
    const csv = 'jurisdiction;day;log_number;call_cause\nzenda;2023-05-31;4;flood\n'
    const sent = await server.inject({
      ...{ method: 'POST', url: `${apiPaths.imports}?register=river-log&name=trips.csv`, payload: csv },
      headers: { ...headers, 'content-type': 'application/octet-stream' },
    })
    const open = pathTo('oneImport', sent.json<ImportAnswer>().id)
    const until = async (state: ImportAnswer['state']) => {
      while ((await send<ImportAnswer>('GET', open)).state !== state) await setTimeout(20)
    }
    await until('planned')
    await send('POST', `${open}/commit`, {})
    await until('committed')
    const [taken] = (await send<ImportsAnswer>('GET', apiPaths.imports)).taken
    await send('POST', pathTo('undoImport', String(taken?.id)), { reason: 'The wrong file.' })
  }

  const load = (period: string, audience: 'public' | 'restricted') =>
    storeObservations(opened.db, ruritania, [
      observationOf(ruritania, { element: 'rescue-calls', period, value: '17', audience }),
    ])
  const versionFor = async (who: object) =>
    (await server.inject({ url: apiPaths.status, headers: { ...who } })).json<StatusAnswer>().dataVersion

  test('nothing at all shows of records that are added, corrected, withdrawn, imported and undone', async () => {
    const before = await publicAnswers(server, ruritania)
    expect(before.size).toBeGreaterThan(50)
    const [restricted, all] = [await versionFor(headers), await versionFor({})]
    await changeRecords()
    expect(await publicAnswers(server, ruritania)).toEqual(before)
    // Whoever may read them sees that something changed; the number of the public stands still.
    expect(await versionFor(headers)).toBeGreaterThan(restricted)
    expect(await versionFor({})).toBe(all)
  })

  test('nothing shows of a file of restricted figures, and everything of a public one', async () => {
    const read = () => publicAnswers(server, ruritania)
    const before = await read()
    await load('2014', 'restricted')
    expect(await read()).toEqual(before)
    await load('2015', 'public')
    const after = await read()
    const others = [apiPaths.status, apiPaths.overview, apiPaths.observations]
    for (const url of others) expect(after.get(url)).not.toBe(before.get(url))
    // A file of both is seen as far as it is public.
    const numbers = (await server.inject({ url: apiPaths.loads }))
      .json<LoadsAnswer>()
      .items.map(({ id }) => id)
    expect(numbers).toEqual(numbers.map((_one, at) => numbers.length - at))
  })

  test('nothing shows of a restricted figure that is taken back, and everything of a public one', async () => {
    const read = () => publicAnswers(server, ruritania)
    await load('2011', 'restricted')
    await load('2012', 'public')
    const before = await read()
    const figure = (period: string) => ({
      ...{ jurisdiction: 'strelsau', element: 'rescue-calls', source: 'Yearbook', reason: 'a misprint' },
      ...{ start: `${period}-01-01`, end: `${period}-12-31` },
    })
    const restricted = await send<KeptWithdrawal>('POST', apiPaths.withdrawObservation, figure('2011'))
    await send('POST', pathTo('undoWithdrawal', restricted.id), { reason: 'It was none.' })
    expect(await read()).toEqual(before)
    const open = await send<KeptWithdrawal>('POST', apiPaths.withdrawObservation, figure('2012'))
    const after = await read()
    for (const url of [apiPaths.status, apiPaths.overview, apiPaths.observations, apiPaths.withdrawals])
      expect(after.get(url)).not.toBe(before.get(url))
    const calls = figuresAddress('rescues', {
      from: '2012',
      to: '2012',
      jurisdiction: 'strelsau',
      show: 'calls',
    })
    const state = async () =>
      (await server.inject({ url: calls })).json<FiguresAnswer>().figures.map((one) => one.state)
    expect(await state()).toEqual(['not reported'])
    await send('POST', pathTo('undoWithdrawal', open.id), { reason: 'It was none.' })
    expect(await state()).toEqual(['value'])
  })

  test('what was worked out for the public stays kept while restricted data change', async () => {
    const url = figuresAddress('rescues', { from: '2020' })
    const version = async () => (await server.inject({ url })).json<{ dataVersion: number }>().dataVersion
    const before = await version()
    await send('POST', list, trip('20', 3))
    await load('2013', 'restricted')
    expect(await version()).toBe(before)
  })

  test('a statement shows once a month is complete by it, and neither before nor when it is made again', async () => {
    const read = () => publicAnswers(server, ruritania)
    const stated = { jurisdiction: 'zenda', register: 'river-log', period: '2022-05', kind: 'complete' }
    const state = (institution: string) =>
      send('POST', apiPaths.statements, { statements: [{ ...stated, institution }] })
    const before = await read()
    const restricted = await versionFor(headers)
    await state('castle-watch')
    expect(await read()).toEqual(before)
    expect(await versionFor(headers)).toBeGreaterThan(restricted)
    await state('lake-watch')
    const complete = await read()
    expect(complete.get(apiPaths.status)).not.toBe(before.get(apiPaths.status))
    await state('lake-watch')
    const late = { ...trip('30', 3), institution: 'lake-watch', statements: 'stands' }
    await send('POST', list, { ...late, fields: { ...late.fields, day: '2022-05-03' } })
    expect(await read()).toEqual(complete)
    const { kind: _kind, ...month } = { ...stated, institution: 'lake-watch' }
    await send('POST', apiPaths.withdrawStatements, { reason: 'Too early.', statements: [month] })
    expect((await read()).get(apiPaths.status)).not.toBe(complete.get(apiPaths.status))
  })

  test('an opening stock shows once everybody who keeps the register has said it', async () => {
    const read = () => publicAnswers(server, ruritania)
    const state = (institution: string) =>
      send('POST', apiPaths.statements, {
        statements: [
          {
            jurisdiction: 'zenda',
            register: 'guard-roster',
            period: '2021-12',
            kind: 'opening',
            institution,
          },
        ],
      })
    const before = await read()
    await state('castle-watch')
    expect(await read()).toEqual(before)
    await state('lake-watch')
    const known = await read()
    expect(known.get(apiPaths.status)).not.toBe(before.get(apiPaths.status))
    await state('lake-watch')
    expect(await read()).toEqual(known)
  })
})
