// What was worked out of records as tables, a row each: for spreadsheets and statistics programs.
import {
  textIn,
  type ClustersAnswer,
  type Cohorts,
  type CohortsAnswer,
  type Duration,
  type DurationsAnswer,
  type HotSpotsAnswer,
  type RecordMapAnswer,
  type RoutesAnswer,
  type SignalsAnswer,
  type SubAreasAnswer,
  type SubOutlines,
} from '#definition'

type Kind = 'text' | 'number' | 'yes-no' | 'date'
type Said = string | number | boolean | null | undefined

/** A heading, what the cells below it hold, and the cell of a row. */
type Column<Row> = readonly [heading: string, kind: Kind, cell: (row: Row) => Said]

export interface AnalysisTable {
  readonly heading: readonly string[]
  readonly kinds: readonly Kind[]
  readonly rows: readonly (readonly (string | null)[])[]
}

const written = (said: Said): string | null => (said === null || said === undefined ? null : String(said))

function tableOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): AnalysisTable {
  return {
    heading: columns.map(([heading]) => heading),
    kinds: columns.map(([, kind]) => kind),
    rows: rows.map((row) => columns.map(([, , cell]) => written(cell(row)))),
  }
}

/** As decimals and never as a power of ten, which not every program reads. */
function decimal(value: number | null, digits: number): string | null {
  if (value === null) return null
  const [whole = '', part = ''] = value.toFixed(digits).split('.')
  const kept = part.replace(/0{1,20}$/, '')
  return kept === '' ? whole.replace(/^-0$/, '0') : `${whole}.${kept}`
}

/** A probability that is not 0 does not become 0. */
const chance = (value: number | null): string | null =>
  decimal(value === null || value === 0 ? value : Math.max(value, 1e-12), 12)

/** Cohorts step by step: how many had reached each within so many months, and by now, where no months are said. */
export function cohortsTable({ steps }: Cohorts, answer: CohortsAnswer, jurisdiction: string): AnalysisTable {
  const names = steps.map(({ name }) => textIn(name, 'en'))
  const rows = answer.cohorts.flatMap(({ period, began, reached, byNow }) => {
    const byThen = reached.flatMap(({ months, ripeOn, isRipe, steps: counts }) =>
      counts.map((count, at) => ({ period, began, step: names[at], months, count, isRipe, ripeOn })),
    )
    const now = byNow.map((count, at) => ({
      ...{ period, began, step: names[at], months: null, count, isRipe: null, ripeOn: null },
    }))
    return [...byThen, ...now]
  })
  return tableOf(rows, [
    ['register', 'text', () => answer.register],
    ['counted', 'text', () => answer.of ?? 'records'],
    ['code', 'text', () => answer.code],
    ['jurisdiction', 'text', () => jurisdiction],
    ['is_part', 'yes-no', () => answer.parts.length > 0],
    ['begun_in', 'text', ({ period }) => period],
    ['began', 'number', ({ began }) => began],
    ['step', 'text', ({ step }) => step],
    ['within_months', 'number', ({ months }) => months],
    ['reached', 'number', ({ count }) => count],
    [
      'share_percent',
      'number',
      ({ count, began }) => (began === 0 ? null : decimal((count / began) * 100, 2)),
    ],
    ['is_ripe', 'yes-no', ({ isRipe }) => isRipe],
    ['ripe_on', 'date', ({ ripeOn }) => ripeOn],
  ])
}

/** The bands of a duration as headings: the first and the last day of each. */
const bandHeadings = ({ bands }: Duration): string[] =>
  [0, ...bands].map((start, at) => {
    const end = bands[at]
    return end === undefined ? `days_${start}_or_more` : `days_${start}_to_${end - 1}`
  })

/** How long something took: quartiles in days, and the records in each band. No jurisdiction is all of them together. */
export function durationsTable(duration: Duration, answer: DurationsAnswer): AnalysisTable {
  const quartiles = ['first_quartile_days', 'median_days', 'third_quartile_days']
  const { parts } = answer
  return tableOf(answer.rows, [
    ['register', 'text', () => answer.register],
    ['duration', 'text', () => answer.duration],
    ['from', 'date', () => answer.from],
    ['to', 'date', () => answer.to],
    ['jurisdiction', 'text', ({ jurisdiction }) => jurisdiction],
    [
      'is_part',
      'yes-no',
      ({ jurisdiction }) => (jurisdiction === null ? parts.length > 0 : parts.includes(jurisdiction)),
    ],
    ['code', 'text', ({ code }) => code],
    ['records', 'number', ({ records }) => records],
    ['known', 'number', ({ known }) => known],
    ['not_known', 'number', ({ records, known, backwards }) => records - known - backwards],
    ['backwards', 'number', ({ backwards }) => backwards],
    ...quartiles.map((heading, at): Column<DurationsAnswer['rows'][number]> => [
      heading,
      'number',
      (row) => decimal(row.quartiles?.[at] ?? null, 2),
    ]),
    ...bandHeadings(duration).map((heading, at): Column<DurationsAnswer['rows'][number]> => [
      heading,
      'number',
      ({ bands }) => bands?.[at],
    ]),
  ])
}

/** Watched registers by jurisdiction and month, with what was to be expected and the most that is usual. */
export function signalsTable({ series }: SignalsAnswer): AnalysisTable {
  const rows = series.flatMap(({ register, jurisdiction, isPart, months }) =>
    months.map((month) => ({ ...month, register, jurisdiction, isPart })),
  )
  return tableOf(rows, [
    ['register', 'text', ({ register }) => register],
    ['jurisdiction', 'text', ({ jurisdiction }) => jurisdiction],
    ['is_part', 'yes-no', ({ isPart }) => isPart === true],
    ['month', 'text', ({ month }) => month],
    ['records', 'number', ({ count }) => count],
    ['is_complete', 'yes-no', ({ isComplete }) => isComplete === true],
    ['state', 'text', ({ state }) => state],
    ['expected', 'number', ({ expected }) => decimal(expected, 3)],
    ['most_usual', 'number', ({ threshold }) => threshold],
    ['is_signal', 'yes-no', ({ isSignal }) => isSignal],
  ])
}

/** Places with their records, as they are gathered. */
const placedTable = (
  rows: readonly (RecordMapAnswer['places'][number] | ClustersAnswer['clusters'][number])[],
): AnalysisTable =>
  tableOf(rows, [
    ['jurisdiction', 'text', ({ jurisdiction }) => jurisdiction],
    ['latitude', 'number', ({ latitude }) => decimal(latitude, 6)],
    ['longitude', 'number', ({ longitude }) => decimal(longitude, 6)],
    ['records', 'number', ({ records }) => records],
  ])

export const placesTable = ({ places }: RecordMapAnswer): AnalysisTable => placedTable(places)
export const clustersTable = ({ clusters }: ClustersAnswer): AnalysisTable => placedTable(clusters)

/** Records by part of a jurisdiction. */
export const partsTable = ({ names }: SubOutlines, { areas }: SubAreasAnswer): AnalysisTable =>
  tableOf(areas, [
    ['jurisdiction', 'text', ({ id }) => names[id]?.jurisdiction],
    ['part', 'text', ({ id }) => id],
    ['part_name', 'text', ({ id }) => names[id]?.name],
    ['records', 'number', ({ records }) => records],
  ])

/** Hexagons with records, or hot: Gi*, and how often chance alone comes to as much. */
export function hotSpotsTable({ cells, lands }: HotSpotsAnswer): AnalysisTable {
  const landOf = (id: string) => lands.find(({ jurisdiction }) => jurisdiction === id)
  return tableOf(cells, [
    ['jurisdiction', 'text', ({ jurisdiction }) => jurisdiction],
    ['is_part', 'yes-no', ({ jurisdiction }) => landOf(jurisdiction)?.isPart === true],
    ['is_judged', 'yes-no', ({ jurisdiction }) => landOf(jurisdiction)?.isJudged === true],
    ['latitude', 'number', ({ latitude }) => decimal(latitude, 6)],
    ['longitude', 'number', ({ longitude }) => decimal(longitude, 6)],
    ['records', 'number', ({ records }) => records],
    ['records_with_neighbours', 'number', ({ around }) => around],
    ['gi_star', 'number', ({ score }) => decimal(score, 4)],
    ['probability_by_chance', 'number', ({ probability }) => chance(probability)],
    ['is_hot', 'yes-no', ({ isHot }) => isHot],
  ])
}

/** From where to where; an empty stop is not stated. */
export const routesTable = ({ routes }: RoutesAnswer): AnalysisTable =>
  tableOf(routes, [
    ['from', 'text', ({ from }) => from],
    ['through', 'text', ({ through }) => through],
    ['jurisdiction', 'text', ({ jurisdiction }) => jurisdiction],
    ['to', 'text', ({ to }) => to],
    ['records', 'number', ({ records }) => records],
  ])
