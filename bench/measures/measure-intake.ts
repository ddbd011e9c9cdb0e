// Single records over HTTP from eight callers at once, beside a bare insert with a row in an audit table.
import { performance } from 'node:perf_hooks'
import { createServer } from '#api'
import { columnOf, pathTo, textOf, type InventedRecord } from '#definition'
import { publicPerson, sql, type Database } from '#storage'
import { benchRoadmap } from '../bench-database.ts'
import { fillWithRecords, inventRecords, openRecordDatabase } from '../record-database.ts'
import { benchRegister } from '../record-file.ts'
import type { Line } from '../report.ts'
import { openCaller } from '../send-request.ts'

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

type Bare = (tx: Database, record: InventedRecord) => Promise<unknown>

/** Hand-written: the answers as one text. */
const asText: Bare = (tx, { jurisdiction, id, draft }) =>
  sql`insert into bare_text values (${jurisdiction}, ${id}, ${JSON.stringify(draft)})`.execute(tx)

/** Hand-written: the row of the register's own table, with its key and indexes. Rows below it are left out. */
const asRow: Bare = (tx, { jurisdiction, id, draft }) => {
  const given = Object.entries(draft.fields).map(([field, answer]) => [columnOf(field), answer] as const)
  const row = {
    jurisdiction,
    record_id: id,
    version: 1,
    is_withdrawn: false,
    ...Object.fromEntries<unknown>(given),
  }
  return sql`insert into bare_row select * from json_populate_record(null::bare_row, ${JSON.stringify(row)}::json)`.execute(
    tx,
  )
}

/** A transaction a record: the insert, and a row that says who added it. */
function barePace(db: Database, records: readonly InventedRecord[], insert: Bare): Promise<number> {
  return paceOf(records.length, (at) =>
    db.transaction().execute(async (tx) => {
      const record = records[at]
      if (!record) throw new Error('There are too few records.')
      await insert(tx, record)
      await sql`insert into bare_audit (person, what) values ('administrator', ${record.id})`.execute(tx)
    }),
  )
}

async function makeBareTables(db: Database): Promise<void> {
  await sql`create table bare_text (jurisdiction text, id text, record text, primary key (jurisdiction, id))`.execute(
    db,
  )
  await sql`create table bare_row (like ${sql.table(`register_${benchRegister}`)} including all)`.execute(db)
  await sql`create table bare_audit (id bigint generated always as identity primary key, at timestamptz default now(),
    person text, what text)`.execute(db)
}

const middle = (paces: readonly number[]) =>
  paces.toSorted((a, b) => a - b)[Math.floor(paces.length / 2)] ?? 0

/** Measures single intake on a database that holds some records already: by turns, so that all meet the same weather. */
export async function measureIntake(rounds = 5, pieces = 1000): Promise<Line[]> {
  const opened = await openRecordDatabase()
  const settings = { db: opened.db, roadmap: benchRoadmap, version: 'bench', person: publicPerson, token }
  const server = await createServer(settings)
  try {
    // As they happen, day by day: the generator gives one jurisdiction after another, in which all would wait for one.
    const all = [...inventRecords((rounds + 1) * 3 * pieces + 20_000, [benchRegister])].toSorted((a, b) =>
      dayOf(a).localeCompare(dayOf(b)),
    )
    await fillWithRecords(opened.db, all.splice(0, 20_000))
    await makeBareTables(opened.db)
    const address = new URL(await server.listen({ host: '127.0.0.1', port: 0 }))
    const path = pathTo('records', benchRegister)
    const open = await Promise.all(Array.from({ length: callers }, () => openCaller(address, token)))
    const waymark = (records: readonly InventedRecord[]) => {
      const bodies = records.map(({ jurisdiction, draft }) => JSON.stringify({ jurisdiction, ...draft }))
      return paceOf(records.length, async (at, caller) => {
        const status = await open[caller]?.post(path, bodies[at] ?? '')
        if (status !== 201) throw new Error(`The record was answered with ${String(status)}.`)
      })
    }
    const paces = { text: [] as number[], row: [] as number[], waymark: [] as number[] }
    for (let round = 0; round <= rounds; round += 1) {
      const text = await barePace(opened.db, all.splice(0, pieces), asText)
      const row = await barePace(opened.db, all.splice(0, pieces), asRow)
      const own = await waymark(all.splice(0, pieces))
      // In the first round everything is met for the first time.
      if (round === 0) continue
      paces.text.push(text)
      paces.row.push(row)
      paces.waymark.push(own)
    }
    for (const { end } of open) end()
    const own = middle(paces.waymark)
    return [
      {
        what: `one record over HTTP, ${callers} callers (ms each)`,
        waymark: own,
        byHand: middle(paces.text),
      },
      { what: '… beside a bare insert of the typed row', waymark: own, byHand: middle(paces.row) },
    ]
  } finally {
    await server.close()
    await opened.close()
  }
}
