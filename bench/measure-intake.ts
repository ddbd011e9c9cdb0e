// Single records over HTTP from eight callers at once, beside a bare insert with a row in an audit table.
import { performance } from 'node:perf_hooks'
import { createServer } from '#api'
import { pathTo, textOf, type InventedRecord } from '#definition'
import { publicPerson, sql, type Database } from '#storage'
import { benchRoadmap } from './bench-database.ts'
import { fillWithRecords, inventRecords, openRecordDatabase } from './record-database.ts'
import type { Line } from './report.ts'
import { openCaller } from './send-request.ts'

const callers = 8
const token = 'a-token-for-measuring-of-thirty-signs'

/** Milliseconds per piece of work, with so many at once. */
async function paceOf(
  pieces: number,
  work: (at: number, caller: number) => Promise<unknown>,
): Promise<number> {
  let next = 0
  const start = performance.now()
  const run = async (_: unknown, caller: number) => {
    while (next < pieces) {
      next += 1
      await work(next - 1, caller)
    }
  }
  await Promise.all(Array.from({ length: callers }, run))
  return (performance.now() - start) / pieces
}

const dayOf = ({ draft }: InventedRecord) => textOf(draft.fields['day'])

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
export async function measureIntake(pieces = 4000): Promise<Line[]> {
  const opened = await openRecordDatabase()
  const server = await createServer({
    db: opened.db,
    roadmap: benchRoadmap,
    version: 'bench',
    person: publicPerson,
    token,
  })
  try {
    // As they happen, day by day: the generator gives one jurisdiction after another, in which all would wait for one.
    const all = [...inventRecords(2 * pieces + 20_000, ['incidents'])].toSorted((a, b) =>
      dayOf(a).localeCompare(dayOf(b)),
    )
    await fillWithRecords(opened.db, all.splice(0, 20_000))
    const address = await server.listen({ host: '127.0.0.1', port: 0 })
    const path = pathTo('registers', 'incidents')
    const open = await Promise.all(Array.from({ length: callers }, () => openCaller(new URL(address), token)))
    const bodies = all.map(({ jurisdiction, draft }) => JSON.stringify({ jurisdiction, ...draft }))
    const send = async (at: number, caller: number) => {
      const status = await open[caller]?.post(path, bodies[at] ?? '')
      if (status !== 201) throw new Error(`The record was answered with ${String(status)}.`)
    }
    const half = Math.floor(all.length / 2)
    await paceOf(200, send)
    await barePace(opened.db, all.slice(0, 200))
    const byHand = await barePace(opened.db, all.slice(0, half))
    const waymark = await paceOf(half - 200, (at, caller) => send(at + 200, caller))
    for (const { end } of open) end()
    return [{ what: `one record over HTTP, ${callers} callers (ms each)`, waymark, byHand }]
  } finally {
    await server.close()
    await opened.close()
  }
}
