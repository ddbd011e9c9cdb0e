// Single records over HTTP from eight callers at once, beside a bare insert with a row in an audit table.
import { Agent, request } from 'node:http'
import { performance } from 'node:perf_hooks'
import { createServer } from '#api'
import { pathTo, type InventedRecord } from '#definition'
import { publicPerson, sql, type Database } from '#storage'
import { benchRoadmap } from './bench-database.ts'
import { fillWithRecords, inventRecords, openRecordDatabase } from './record-database.ts'
import type { Line } from './report.ts'

const callers = 8
const token = 'a-token-for-measuring-of-thirty-signs'

/** Milliseconds per piece of work, with so many at once. */
async function paceOf(pieces: number, work: (at: number) => Promise<unknown>): Promise<number> {
  let next = 0
  const start = performance.now()
  const caller = async () => {
    while (next < pieces) {
      next += 1
      await work(next - 1)
    }
  }
  await Promise.all(Array.from({ length: callers }, caller))
  return (performance.now() - start) / pieces
}

function post(agent: Agent, url: URL, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      authorization: `Bearer ${token}`,
    }
    const sent = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode ?? 0))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Hand-written: a row of the same answers as text, and a row that says who added it. */
async function barePace(db: Database, records: readonly InventedRecord[]): Promise<number> {
  await sql`create table bare (jurisdiction text, id text, record text, primary key (jurisdiction, id))`.execute(
    db,
  )
  await sql`create table bare_audit (id bigint generated always as identity primary key, at timestamptz default now(),
    person text, what text)`.execute(db)
  const pace = await paceOf(records.length, (at) =>
    db.transaction().execute(async (tx) => {
      const { jurisdiction, id, draft } = records[at] ?? { jurisdiction: '', id: '', draft: {} }
      await sql`insert into bare values (${jurisdiction}, ${id}, ${JSON.stringify(draft)})`.execute(tx)
      await sql`insert into bare_audit (person, what) values ('administrator', ${id})`.execute(tx)
    }),
  )
  await sql`drop table bare, bare_audit`.execute(db)
  return pace
}

/** Measures single intake on a database that holds some records already. */
export async function measureIntake(pieces = 3000): Promise<Line[]> {
  const opened = await openRecordDatabase()
  const server = await createServer({
    db: opened.db,
    roadmap: benchRoadmap,
    version: 'bench',
    person: publicPerson,
    token,
  })
  try {
    const all = [...inventRecords(2 * pieces + 20_000, ['incidents'])]
    await fillWithRecords(opened.db, all.splice(0, 20_000))
    const address = await server.listen({ host: '127.0.0.1', port: 0 })
    const url = new URL(pathTo('registers', 'incidents'), address)
    const agent = new Agent({ keepAlive: true, maxSockets: callers })
    const bodies = all.map(({ jurisdiction, draft }) => JSON.stringify({ jurisdiction, ...draft }))
    const send = async (at: number) => {
      const status = await post(agent, url, bodies[at] ?? '')
      if (status !== 201) throw new Error(`The record was answered with ${status}.`)
    }
    const half = Math.floor(all.length / 2)
    await paceOf(200, send)
    await barePace(opened.db, all.slice(0, 200))
    const byHand = await barePace(opened.db, all.slice(0, half))
    const waymark = await paceOf(half - 200, (at) => send(at + 200))
    agent.destroy()
    return [{ what: `one record over HTTP, ${callers} callers (ms each)`, waymark, byHand }]
  } finally {
    await server.close()
    await opened.close()
  }
}
