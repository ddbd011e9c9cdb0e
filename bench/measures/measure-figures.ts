// Figures over HTTP and in full, each beside the SQL a person would write for it by hand.
import { createServer } from '#api'
import { figuresAddress, findIndicator, type FiguresQuery } from '#definition'
import { computeFigures, readTiles } from '#indicators'
import { actingAs, publicPerson, sql, type Database } from '#storage'
import { benchRoadmap, type BenchDatabase } from '../bench-database.ts'
import { median, type Line } from '../report.ts'

const counted = sql`is_current and basis = 'actual' and accumulation = 'period' and data_element = 'incident-victims'`
const year = sql`date_trunc('year', period_start)`

/** Hand-written: the killed per jurisdiction and year. */
const killedByHand = sql`select jurisdiction, ${year}, sum(value) from observation
  where ${counted} and victim_outcome = 'killed' group by 1, 2`
/** Hand-written: every combination of sex and age band. */
const cubeByHand = sql`select jurisdiction, ${year}, sex, age_band, sum(value) from observation
  where ${counted} and victim_outcome = 'killed' group by 1, 2, 3, 4`
/** Hand-written: what the 14 KPIs would need from this data, a statement a figure. */
const allByHand = [
  killedByHand,
  sql`select jurisdiction, ${year}, sum(value) from observation where ${counted} group by 1, 2`,
]

const asPublic = <T>(db: Database, work: (tx: Database) => Promise<T>) => actingAs(db, publicPerson, work)
const span: FiguresQuery = { from: '2015', to: '2024' }

/** Measures figures on a filled database. */
export async function measureFigures({ db }: BenchDatabase): Promise<Line[]> {
  const indicator = findIndicator(benchRoadmap, 'kpi-10')
  if (!indicator) throw new Error('The roadmap has no KPI 10.')
  const server = await createServer({ db, roadmap: benchRoadmap, version: 'bench', person: publicPerson })
  const address = await server.listen({ host: '127.0.0.1', port: 0 })
  const url = new URL(figuresAddress(indicator.id, { ...span, show: 'killed' }), address)
  const get = async (target: URL) => {
    const answer = await fetch(target)
    if (!answer.ok) throw new Error(await answer.text())
    return answer.arrayBuffer()
  }
  const hand = (statement: typeof killedByHand, runs = 3) =>
    median(runs, () => asPublic(db, (tx) => statement.execute(tx)))
  try {
    // A different last year each time, so that nothing is kept from the run before.
    let last = 2024
    const cold = await median(3, () =>
      get(
        new URL(figuresAddress(indicator.id, { ...span, to: String((last -= 1)), show: 'killed' }), address),
      ),
    )
    await get(url)
    const killed = await hand(killedByHand)
    const lines: Line[] = [
      { what: 'one KPI figure over HTTP, first time', waymark: cold, byHand: killed },
      { what: 'the same again', waymark: await median(50, () => get(url)), byHand: killed },
    ]
    const cube = { ...span, show: 'killed', by: ['sex', 'age-band'] }
    const full = await median(3, () =>
      asPublic(db, (tx) => computeFigures(tx, benchRoadmap, indicator, cube)),
    )
    lines.push({
      what: 'cube: jurisdiction × year × sex × age',
      waymark: full,
      byHand: await hand(cubeByHand),
    })
    const all = await median(1, () => asPublic(db, (tx) => readTiles(tx, benchRoadmap)))
    const allHand = await median(1, async () => {
      for (const statement of allByHand) await asPublic(db, (tx) => statement.execute(tx))
    })
    lines.push({ what: 'headlines of all KPIs from zero', waymark: all, byHand: allHand })
    return lines
  } finally {
    await server.close()
  }
}
