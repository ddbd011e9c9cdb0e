// How complete and how timely a report is: what its cycle expects, beside what is there.
import {
  completenessOf,
  currentDay,
  elementsInReport,
  expectedElements,
  getInterval,
  Refused,
  reportHistory,
  reportsUntil,
  talliesOf,
  type CompletenessAnswer,
  type CycleReport,
  type Roadmap,
} from '#definition'
import { readDataVersions, readHistoryReceipts, readReceipts, type Database } from '#storage'

/** Which report of which product; the first product and its newest report where not said. */
export interface WantedReport {
  readonly product?: string
  readonly report?: number
}

function choose(
  { cycles }: Roadmap,
  wanted: WantedReport,
  today: string,
): { product: string; report: CycleReport; reports: CycleReport[] } {
  const product = wanted.product ?? cycles.products[0]?.id ?? ''
  if (!cycles.products.some(({ id }) => id === product)) {
    const allowed = cycles.products.map(({ id }) => id).join(', ')
    throw new Refused('product-unknown', { product, allowed }, 'not-found')
  }
  const reports = reportsUntil(cycles, product, today)
  const [newest] = reports
  const report = reports.find((one) => one.report === (wanted.report ?? newest?.report))
  if (report) return { product, report, reports }
  const said = { report: wanted.report ?? 1, product }
  if (!newest) throw new Refused('report-none-yet', said, 'not-found')
  throw new Refused('report-unknown', { ...said, newest: newest.report }, 'not-found')
}

/**
 * Every figure the report expects, as that person may see it.
 *
 * @throws Refused where there is no such report
 */
export async function readCompleteness(
  tx: Database,
  roadmap: Roadmap,
  wanted: WantedReport,
  today = currentDay(),
): Promise<Omit<CompletenessAnswer, 'dataVersion'>> {
  const { product, report, reports } = choose(roadmap, wanted, today)
  const receipts = await readReceipts(tx, roadmap, getInterval(report.period))
  const figures = completenessOf(roadmap, { ...report, product }, receipts)
  const expected = expectedElements(roadmap, product)
  const periods = expected.length === 0 ? [] : reports.map(({ period }) => period)
  const history = await readHistoryReceipts(tx, roadmap, expected, periods)
  // Who is late is a matter of those who keep the registers; anybody may know how many are not.
  const { readable } = await readDataVersions(tx)
  return {
    ...{
      product,
      report,
      reports,
      tallies: talliesOf(roadmap, figures, receipts.reported),
      history: expected.length === 0 ? [] : reportHistory(roadmap, product, reports, history),
      elements: elementsInReport(roadmap, product),
    },
    figures: readable.includes('restricted') ? figures : [],
  }
}
