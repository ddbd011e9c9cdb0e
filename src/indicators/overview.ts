// Every indicator at a glance: its newest headline, the same through time, and who reports at all.
import { isKnown, type Figure, type Indicator, type IndicatorTile, type Roadmap } from '#definition'
import type { Database } from '#storage'
import { computeFigures } from './run-plan.ts'
import { withPeriods } from './span.ts'

/** Where a headline is looked for: the main group first, then other groups, then single jurisdictions. */
function areasInOrder(roadmap: Roadmap): string[] {
  const groups = roadmap.groups.map(({ id }) => id).filter((id) => id !== roadmap.mainGroup)
  return [roadmap.mainGroup, ...groups, ...roadmap.jurisdictions.map(({ id }) => id)]
}

const hasNumber = (figure: Figure) => isKnown(figure)

/** The area that a tile speaks of: the first in order that has a number, complete or published rather than partial. */
function findSeries(roadmap: Roadmap, figures: readonly Figure[]): readonly Figure[] {
  const known = figures.filter(hasNumber)
  const isWhole = ({ flags }: Figure) => !flags.includes('not all reported')
  const candidates = areasInOrder(roadmap).flatMap((area) => {
    const own = known.filter(({ jurisdiction }) => jurisdiction === area)
    return own.length === 0 ? [] : [own]
  })
  return candidates.find((own) => own.some(isWhole)) ?? candidates[0] ?? []
}

/** One line per period: what the group itself publishes before what is made of its members; one combination of codes. */
function oneLine(series: readonly Figure[]): Figure[] {
  const newest = series.toSorted((a, b) => b.period.localeCompare(a.period))[0]
  if (!newest) return []
  const codes = JSON.stringify(newest.codes)
  const alike = series.filter((figure) => JSON.stringify(figure.codes) === codes)
  const byPeriod = Map.groupBy(alike, ({ period }) => period)
  return [...byPeriod.values()]
    .flatMap((same) => same.find(({ origin }) => origin === 'reported') ?? same[0] ?? [])
    .toSorted((a, b) => a.period.localeCompare(b.period))
}

async function tileOf(tx: Database, roadmap: Roadmap, indicator: Indicator): Promise<IndicatorTile> {
  const query = await withPeriods(tx, indicator, { show: indicator.headline })
  const { figures } = await computeFigures(tx, roadmap, indicator, query)
  const series = oneLine(findSeries(roadmap, figures))
  const members = roadmap.groups.find(({ id }) => id === roadmap.mainGroup)?.members ?? []
  const isReporting = (id: string) =>
    figures.some((figure) => figure.jurisdiction === id && hasNumber(figure))
  return {
    indicator: indicator.id,
    latest: series.at(-1) ?? null,
    series,
    reporting: members.filter(isReporting).length,
  }
}

/** The tiles of all indicators, in the order of the roadmap. */
export async function readTiles(tx: Database, roadmap: Roadmap): Promise<IndicatorTile[]> {
  const tiles: IndicatorTile[] = []
  for (const indicator of roadmap.indicators) tiles.push(await tileOf(tx, roadmap, indicator))
  return tiles
}
