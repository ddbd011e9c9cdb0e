// What the sender of an import is told is true: of the bytes, of the plan that was seen, and after a connection or a server broke.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiPaths, pathTo, type ImportAnswer, type ImportsAnswer } from '#definition'
import { publicPerson, sql, type Database } from '#storage'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import { filesUnderWay } from '#intake'
import { createServer } from '../../server.ts'
import { openUploadFolder } from '../../uploads/index.ts'
import { headers, openApi, token, type OpenApi } from '../../testing/open-api.ts'

/** How the connection to the database breaks: not at all, once what was asked is done, or always. */
let breaks: 'never' | 'once taken' | 'before it is taken' | 'always' = 'never'

async function countJobs(db: Database): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from import_job`.execute(db)
  return rows[0]?.count ?? 0
}

/** The database behind a connection that breaks where the test says so. */
function breakable(db: Database): Database {
  const execute = (work: (tx: Database) => Promise<unknown>) => async () => {
    const before = await countJobs(db)
    if (breaks === 'always') throw new Error('Connection terminated unexpectedly')
    const result = await db.transaction().execute(async (tx) => {
      const done = await work(tx)
      if (breaks === 'before it is taken' && (await countJobs(tx)) > before)
        throw new Error('read ECONNRESET')
      return done
    })
    if (breaks !== 'once taken' || (await countJobs(db)) === before) return result
    breaks = 'always'
    throw new Error('Connection terminated unexpectedly')
  }
  const transaction = () => ({ execute: (work: (tx: Database) => Promise<unknown>) => execute(work)() })
  return new Proxy(db, {
    get: (real, name) => (name === 'transaction' ? transaction : (Reflect.get(real, name) as unknown)),
  })
}

let api: OpenApi
let server: FastifyInstance
beforeAll(async () => {
  api = await openApi()
  server = await startServer()
})
afterAll(async () => {
  await server.close()
  await api.close()
})

const startServer = () =>
  createServer({
    ...{ db: breakable(api.db), roadmap: ruritania, version: '0', person: publicPerson, token },
    ...{ uploadFolder: api.uploadFolder, mostMegabytes: 1 },
  })
const send = (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) =>
  server.inject({ method, url, headers, ...(payload ? { payload } : {}) })
const look = async (id: string) => (await send('GET', pathTo('oneImport', id))).json<ImportAnswer>()

async function settled(id: string): Promise<ImportAnswer> {
  for (;;) {
    const answer = await look(id)
    if (answer.state !== 'reading' && answer.state !== 'committing') return answer
    await setTimeout(20)
  }
}

async function planned(row: string): Promise<ImportAnswer> {
  const payload = `jurisdiction;day;log_number;call_cause\n${row}\n`
  const url = `${apiPaths.imports}?register=river-log&name=trips.csv`
  const answer = await server.inject({
    ...{ method: 'POST', url, payload },
    headers: { ...headers, 'content-type': 'text/csv' },
  })
  return settled(answer.json<ImportAnswer>().id)
}
const commit = (id: string, choice: object = {}) => send('POST', `${pathTo('oneImport', id)}/commit`, choice)
const takenSoFar = async () => (await send('GET', apiPaths.imports)).json<ImportsAnswer>().taken.length

describe('nothing is taken', () => {
  test('of an upload that was changed after its plan was made', async () => {
    const { id } = await planned('zenda;2023-05-31;1;flood')
    const [file = ''] = readdirSync(api.uploadFolder)
    const other = 'jurisdiction;day;log_number;call_cause\nzenda;2023-05-31;2;flood\n'
    writeFileSync(join(api.uploadFolder, file), other)
    await commit(id)
    const answer = await settled(id)
    expect(answer).toMatchObject({ state: 'not-taken', result: { isTaken: false } })
    expect(answer.plan?.problems.map(({ kind }) => kind)).toEqual(['file-changed'])
    expect(await takenSoFar()).toBe(0)
  })

  test('through another layout than the one whose plan was seen', async () => {
    const { id, reading } = await planned('zenda;2023-05-31;3;flood')
    await send('PUT', `${pathTo('oneImport', id)}/mapping`, { mapping: null, jurisdiction: 'zenda' })
    await settled(id)
    const refused = await commit(id, { reading })
    expect([refused.statusCode, refused.json<{ detail: string }>().detail]).toEqual([
      409,
      expect.stringContaining('read in another way since you saw its plan'),
    ])
    expect(await takenSoFar()).toBe(0)
    await commit(id, { reading: reading + 1 })
    expect(await settled(id)).toMatchObject({ state: 'committed' })
  })
})

describe('after the connection to the database broke in a commit', () => {
  test('that had been done, the sender hears first that it is not known and then that it was taken', async () => {
    const before = await takenSoFar()
    const { id } = await planned('zenda;2023-06-01;4;flood')
    breaks = 'once taken'
    await commit(id)
    const unsure = await settled(id)
    expect(unsure).toMatchObject({
      state: 'failed',
      failure: expect.stringContaining('not known yet') as string,
    })
    expect((await commit(id)).statusCode).toBe(409)
    breaks = 'never'
    expect(await settled(id)).toMatchObject({
      ...{ state: 'committed', failure: null },
      result: { isTaken: true, plan: { counts: { new: 1 } } },
    })
    expect(await takenSoFar()).toBe(before + 1)
    expect((await commit(id)).statusCode).toBe(409)
  })

  test('that had not been done, the sender hears that nothing was taken, and may try again', async () => {
    const before = await takenSoFar()
    const { id } = await planned('zenda;2023-06-02;5;flood')
    breaks = 'before it is taken'
    await commit(id)
    const answer = await settled(id)
    breaks = 'never'
    expect(answer).toMatchObject({
      state: 'failed',
      failure: expect.stringContaining('nothing was taken') as string,
    })
    expect(await takenSoFar()).toBe(before)
    await commit(id)
    expect(await settled(id)).toMatchObject({ state: 'committed' })
  })
})

test('an import that was taken is known after the server was started again, and one that was not is said to be unknown', async () => {
  const [taken, left] = [await planned('zenda;2023-06-03;6;flood'), await planned('zenda;2023-06-04;7;flood')]
  await commit(taken.id)
  const before = await settled(taken.id)
  await server.close()
  server = await startServer()
  expect(await look(taken.id)).toEqual(before)
  expect((await commit(taken.id)).statusCode).toBe(409)
  const unknown = await send('GET', pathTo('oneImport', left.id))
  expect([unknown.statusCode, unknown.body]).toEqual([404, expect.stringContaining('no such import')])
  expect((await server.inject({ url: pathTo('oneImport', taken.id) })).statusCode).toBe(401)
})

test('an import that was looked at is there after the server was started again, read as it was said, and can be taken', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-restart-'))
  const start = async () => {
    const uploads = openUploadFolder(folder, await filesUnderWay(api.db))
    server = await createServer({
      ...{ db: api.db, roadmap: ruritania, version: '0', person: publicPerson, token },
      ...{ uploadFolder: uploads.folder, mostMegabytes: 1 },
    })
    return async () => {
      await server.close()
      uploads.close(await filesUnderWay(api.db))
    }
  }
  await server.close()
  let stop = await start()
  const [kept, dropped, taken] = [
    await planned('zenda;2023-07-01;71;flood'),
    await planned('zenda;2023-07-02;72;flood'),
    await planned('zenda;2023-07-03;73;flood'),
  ]
  await send('PUT', `${pathTo('oneImport', kept.id)}/mapping`, { mapping: null, jurisdiction: 'zenda' })
  await server.inject({ method: 'DELETE', url: pathTo('oneImport', dropped.id), headers })
  await commit(taken.id)
  await settled(taken.id)
  const before = await settled(kept.id)
  // Twice: what was taken over once is taken over again.
  for (let restarts = 0; restarts < 2; restarts += 1) {
    await stop()
    stop = await start()
    const { jurisdiction, plan } = await settled(kept.id)
    expect([jurisdiction, plan?.counts.new, plan?.digest]).toEqual(['zenda', 1, before.plan?.digest])
    const listed = (await send('GET', apiPaths.imports)).json<ImportsAnswer>()
    expect(listed.open).toMatchObject([{ id: kept.id, state: 'planned', file: 'trips.csv' }])
    expect((await send('GET', pathTo('oneImport', dropped.id))).statusCode).toBe(404)
  }
  await commit(kept.id)
  expect(await settled(kept.id)).toMatchObject({ state: 'committed', plan: { digest: before.plan?.digest } })
  await stop()
  expect(
    (await sql`select 1 from import_looked_at where place like ${`${folder}%`}`.execute(api.db)).rows,
  ).toEqual([])
  expect(readdirSync(folder, { recursive: true }).filter((name) => /\/(?!held$)/.test(String(name)))).toEqual(
    [],
  )
  rmSync(folder, { recursive: true })
  server = await startServer()
})
