// Figures counted from very many records: over HTTP beside a rollup made by hand, and how soon a correction is seen in them.
import { createServer as serveHttp } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createServer } from '#api'
import { apiPaths, contributionsOf, figuresAddress, pathTo, type RecordsAnswer } from '#definition'
import { publicPerson, sql, type Database } from '#storage'
import { benchRoadmap } from '../bench-database.ts'
import { fillWithRecords, inventRecords, openRecordDatabase } from '../record-database.ts'
import { benchRegister, getBenchRegister } from '../record-file.ts'
import { median, type Line } from '../report.ts'
import { openCaller } from '../send-request.ts'
import { token } from '../started-waymark.ts'

const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
const indicator = 'kpi-10'
/** The cells that the KPI's show of that name adds up. */
const killed = { element: 'incident-victims', by: 'victim-outcome', code: 'killed' }

type KeptAnswers = Pick<RecordsAnswer['items'][number], 'fields' | 'children'>

/** What somebody would keep beside the records who needs nothing but the killed a year. */
const rollupByHand = sql`create table killed_by_hand as
  select i.jurisdiction, extract(year from i.day)::int as year, count(*) as killed
  from register_incidents i join register_incidents_victims v using (jurisdiction, record_id)
  where v.victim_outcome = 'killed' and not i.is_withdrawn group by 1, 2`
const readByHand = sql`select jurisdiction, year, killed from killed_by_hand order by 1, 2`

type Get = (path: string) => Promise<string>

/** The least that gives the rollup over HTTP: one statement, one answer, nobody asked who they are. */
async function serveByHand(db: Database) {
  const server = serveHttp((_request, response) => {
    void readByHand.execute(db).then(({ rows }) => {
      const text = JSON.stringify(rows)
      response.setHeader('content-type', 'application/json')
      response.setHeader('content-length', Buffer.byteLength(text))
      response.end(text)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: new URL(`http://127.0.0.1:${port}`), close: () => server.close() }
}

/** The median of many questions over one connection. */
async function measureGet(server: URL, path: string): Promise<number> {
  const { get, end } = await openCaller(server, token)
  try {
    for (let warm = 0; warm < 50; warm += 1) await get(path)
    return await median(500, async () => {
      const status = await get(path)
      if (status !== 200) throw new Error(`${path} was answered with ${status}.`)
    })
  } finally {
    end()
  }
}

async function fetchText(url: URL, init: RequestInit = {}): Promise<string> {
  const answer = await fetch(url, { ...init, headers })
  const text = await answer.text()
  if (!answer.ok) throw new Error(text)
  return text
}

/** Does the record count among the killed of the KPI? Who took their own life is counted elsewhere, for example. */
function isKilledCounted({ fields, children }: KeptAnswers): boolean {
  const moved = contributionsOf(benchRoadmap, getBenchRegister(benchRegister), { fields, children })
  return moved.some(({ element, codes }) => element === killed.element && codes[killed.by] === killed.code)
}

/** A correction by which one victim less counts, and the milliseconds in which its KPI and then the overview are read again. */
export async function measureCorrection(
  url: (path: string) => URL,
): Promise<{ readonly kpi: number; readonly overview: number }> {
  const get = (path: string) => fetchText(url(path))
  const list = `${pathTo('records', benchRegister)}?limit=200&where=victims.${killed.by}:${killed.code}`
  const record = (JSON.parse(await get(list)) as RecordsAnswer).items.find(isKilledCounted)
  if (!record) throw new Error('None of the records counts a victim who was killed.')
  const { id, jurisdiction, version, fields, children } = record
  const kpiPath = figuresAddress(indicator, { jurisdiction, show: 'killed' })
  const withoutVersion = (text: string) => text.replace(/"dataVersion":\d+/, '')
  const before = withoutVersion(await get(kpiPath))
  await get(apiPaths.overview)
  const victims = (children['victims'] ?? []).map((victim) => ({ ...victim, [killed.by]: 'injured' }))
  const body = {
    ...{ jurisdiction, version, fields, children: { ...children, victims } },
    reason: 'The victim lives.',
    // The invented months are stated as complete: they are so with the correction.
    statements: 'stands',
  }
  const path = `${pathTo('records', benchRegister)}/${jurisdiction}/${id}`
  await fetchText(url(path), { method: 'PUT', body: JSON.stringify(body) })
  const kpi = await median(1, async () => {
    if (withoutVersion(await get(kpiPath)) === before) throw new Error('The correction is not seen.')
  })
  return { kpi, overview: await median(1, () => get(apiPaths.overview)) }
}

/** How many counted cells were moved since the transaction, and how many there are. */
async function countMoved(db: Database, since: string) {
  const { rows } = await sql<{ cells: string; all: string }>`
    select count(*) filter (where xmin::text::bigint > ${since}::bigint)::text as cells,
      count(*)::text as all from counted_observation`.execute(db)
  return rows[0]
}

/** Measures on a database of its own with so many records in their usual relation. */
export async function measureRecordFigures(records: number): Promise<Line[]> {
  const opened = await openRecordDatabase()
  const settings = { db: opened.db, roadmap: benchRoadmap, version: 'bench', person: publicPerson, token }
  const server = await createServer(settings)
  try {
    const start = Date.now()
    const kept = await fillWithRecords(opened.db, inventRecords(records))
    process.stdout.write(
      `, filled with ${kept.toLocaleString('en')} records in ${Math.round((Date.now() - start) / 1000)} s`,
    )
    await rollupByHand.execute(opened.db)
    await sql`grant select on killed_by_hand to public`.execute(opened.db)
    const address = await server.listen({ host: '127.0.0.1', port: 0 })
    const url = (path: string) => new URL(path, address)
    const get: Get = (path) => fetchText(url(path))
    const figures = figuresAddress(indicator, { show: 'killed' })
    const first = await median(1, () => get(figures))
    const again = await measureGet(new URL(address), figures)
    const hand = await serveByHand(opened.db)
    const byHand = await measureGet(hand.url, '/')
    hand.close()
    const tiles = await median(1, () => get(apiPaths.overview))
    const { rows } = await sql<{ at: string }>`select txid_current()::text as at`.execute(opened.db)
    const correction = await measureCorrection(url)
    const moved = await countMoved(opened.db, rows[0]?.at ?? '0')
    const held = monitorEventLoopDelay({ resolution: 5 })
    held.enable()
    const findings = await median(1, () => get(apiPaths.findings))
    held.disable()
    process.stdout.write(`; a correction moved ${moved?.cells} of ${moved?.all} counted cells`)
    return [
      { what: 'one KPI over HTTP, until the data change', waymark: again, byHand },
      { what: '… the first time', waymark: first },
      { what: 'a record corrected: its KPI read again', waymark: correction.kpi },
      { what: '… and the overview', waymark: correction.overview },
      { what: 'headlines of all KPIs from zero', waymark: tiles },
      { what: 'everything the quality rules find, from zero', waymark: findings },
      { what: '… the longest that everybody else waited meanwhile', waymark: held.max / 1e6 },
    ]
  } finally {
    await server.close()
    await opened.close()
  }
}
