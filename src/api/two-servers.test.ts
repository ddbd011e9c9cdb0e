// Two servers on one database work as one, through the login that owns nothing: no case twice, no key answered twice, no answer
// older than the records.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { FastifyInstance } from 'fastify'
import { figuresAddress, findRegister, pathTo, type FiguresAnswer, type NotKept } from '#definition'
import { commitImport } from '#intake'
import {
  administrator,
  closeDatabase,
  migrationsFor,
  openDatabase,
  publicPerson,
  sql,
  type Database,
} from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { whyNotHere } from '../storage/testing/databases.ts'
import { openPrepared, type PreparedDatabase } from '../storage/testing/prepared-database.ts'
import { createServer } from './server.ts'
import { headers, token } from './testing/open-api.ts'

const path = pathTo('records', 'river-log')
const found = findRegister(ruritania, 'river-log')
if (!found) throw new Error('The invented roadmap has no river log.')
const register = found
const trip = (number: string) => ({
  jurisdiction: 'zenda',
  fields: { day: '2023-05-31', 'log-number': number, 'call-cause': 'flood' },
})

describe('two servers on one database', () => {
  const reason = whyNotHere('server')
  const folder = mkdtempSync(join(tmpdir(), 'waymark-two-'))
  let opened: PreparedDatabase
  let second: Database
  let servers: readonly FastifyInstance[] = []
  beforeAll(async () => {
    if (reason !== undefined) return
    opened = await openPrepared(ruritania, migrationsFor('roadmaps/ruritania'))
    second = await openDatabase(opened.location)
    const own = { roadmap: ruritania, version: '0', person: publicPerson, token }
    servers = await Promise.all([opened.db, second].map((db) => createServer({ ...own, db })))
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    if (reason !== undefined) return
    for (const server of servers) await server.close()
    await closeDatabase(second, opened.location)
    await opened.close()
  })
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

  const server = (at: number) => {
    const one = servers[at % 2]
    if (!one) throw new Error('The servers are not open.')
    return one
  }
  const post = (at: number, number: string, more: object = {}) =>
    server(at).inject({ method: 'POST', url: path, headers: { ...headers, ...more }, payload: trip(number) })
  const recordsLike = async (number: string) => {
    const { rows } = await sql<{ records: number }>`select count(*)::int as records from register_river_log
      where log_number like ${number}`.execute(opened.owner)
    return rows[0]?.records
  }

  test('a case that both are sent is kept once, and the other answer shows it', async () => {
    for (let pair = 0; pair < 20; pair += 1) {
      const both = await Promise.all([0, 1].map((at) => post(at, `pair-${pair}`)))
      expect(both.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 409])
      const refused = both.find(({ statusCode }) => statusCode === 409)
      expect(refused?.json<NotKept>().alike).toHaveLength(1)
    }
    expect(await recordsLike('pair-%')).toBe(20)
  })

  test('many different cases that both are sent in opposite orders are all kept once', async () => {
    const numbers = Array.from({ length: 40 }, (_one, at) => `many-${at}`)
    const all = await Promise.all([
      ...numbers.map((number) => post(0, number)),
      ...numbers.toReversed().map((number) => post(1, number)),
    ])
    const said = Map.groupBy(all, ({ statusCode }) => statusCode)
    expect([said.get(201)?.length, said.get(409)?.length]).toEqual([40, 40])
    expect(await recordsLike('many-%')).toBe(40)
  })

  test('a request that is sent to both under one idempotency key is done once', async () => {
    const key = { 'idempotency-key': 'once' }
    const both = await Promise.all([0, 1].map((at) => post(at, 'keyed', key)))
    const first = both.find(({ statusCode }) => statusCode === 201)
    // The other was told to ask again, or had the same answer already.
    const again = await Promise.all([0, 1].map((at) => post(at, 'keyed', key)))
    expect(again.map(({ body }) => body)).toEqual([first?.body, first?.body])
    expect(await recordsLike('keyed')).toBe(1)
  })

  test('an import that both are sent is taken once; the second finds everything there', async () => {
    const rows = Array.from({ length: 200 }, (_one, at) => `zenda,2023-05-31,file-${at},flood`)
    const file = join(folder, 'trips.csv')
    writeFileSync(file, ['jurisdiction,day,log_number,call_cause', ...rows].join('\n'))
    const wanted = { roadmap: ruritania, register, person: administrator, path: file, mapping: null }
    const taken = await Promise.all([opened.db, second].map((db) => commitImport(db, wanted, {})))
    const news = taken.map(({ plan }) => plan.counts)
    expect(news.map((counts) => counts.new).toSorted((a, b) => a - b)).toEqual([0, 200])
    expect(await recordsLike('file-%')).toBe(200)
  })

  test('what one of them has answered before follows what the other keeps', async () => {
    const url = figuresAddress('rescues', { frequency: 'year' })
    const ask = async (at: number) => (await server(at).inject({ url, headers })).json<FiguresAnswer>()
    const before = [await ask(0), await ask(1)]
    expect(before[0]?.figures).toEqual(before[1]?.figures)
    expect((await post(0, 'fresh')).statusCode).toBe(201)
    const after = [await ask(1), await ask(0)]
    expect(after[0]?.dataVersion).toBeGreaterThan(before[1]?.dataVersion ?? 0)
    expect(after[0]).toEqual(after[1])
    expect(after[0]?.figures).not.toEqual(before[1]?.figures)
  })
})
