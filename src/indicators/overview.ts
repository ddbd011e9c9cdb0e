// Every indicator at a glance: its newest headline, the same through time, and who reports at all.
import {
  indicatorsOfKind,
  isKnown,
  type Figure,
  type Indicator,
  type IndicatorKind,
  type IndicatorTile,
  type Roadmap,
} from '#definition'
import type { Database } from '#storage'
import { computeFigures } from './run-plan.ts'
import { withPeriods } from './span.ts'

/** Flags of a figure that is less than what its period and codes say. */
const shortcomings: ReadonlySet<string> = new Set(['part of the period', 'parts missing', 'not all reported'])

const hasNumber = (figure: Figure) => isKnown(figure)
const isWhole = ({ state, flags }: Figure) =>
  state === 'value' && !flags.some((flag) => shortcomings.has(flag))

/** The main group first, then other groups, then single jurisdictions. */
function areasInOrder(roadmap: Roadmap): string[] {
  const groups = roadmap.groups.map(({ id }) => id).filter((id) => id !== roadmap.mainGroup)
  return [roadmap.mainGroup, ...groups, ...roadmap.jurisdictions.map(({ id }) => id)]
}

/**
 * The figure a tile shows: whole before partial, newer before older, of one class before mixed, the region before its
 * parts. What was made of a few members only never speaks for the region.
 */
function findHeadline(roadmap: Roadmap, figures: readonly Figure[]): Figure | undefined {
  const order = areasInOrder(roadmap)
  const worse = (figure: Figure) => (isWhole(figure) ? 0 : 1)
  const mixed = (figure: Figure) => (figure.flags.includes('mixed class') ? 1 : 0)
  return figures
    .filter((figure) => hasNumber(figure) && !figure.flags.includes('not all reported'))
    .toSorted(
      (a, b) =>
        worse(a) - worse(b) ||
        b.period.localeCompare(a.period) ||
        mixed(a) - mixed(b) ||
        order.indexOf(a.jurisdiction) - order.indexOf(b.jurisdiction),
    )[0]
}

/** The same area and codes through time: what a group itself publishes before what is made of its members. */
function seriesOf(headline: Figure | undefined, figures: readonly Figure[]): Figure[] {
  if (!headline) return []
  const codes = JSON.stringify(headline.codes)
  const alike = figures.filter(
    (figure) =>
      figure.jurisdiction === headline.jurisdiction &&
      JSON.stringify(figure.codes) === codes &&
      hasNumber(figure),
  )
  const byPeriod = Map.groupBy(alike, ({ period }) => period)
  return [...byPeriod.values()]
    .flatMap((same) => same.find(({ origin }) => origin === 'reported') ?? same[0] ?? [])
    .toSorted((a, b) => a.period.localeCompare(b.period))
}

/** The newest headline of one indicator, the same through time, and how many report at all. */
export async function readTile(tx: Database, roadmap: Roadmap, indicator: Indicator): Promise<IndicatorTile> {
  const query = await withPeriods(tx, roadmap, indicator, { show: indicator.headline.show })
  const { figures } = await computeFigures(tx, roadmap, indicator, query)
  const latest = findHeadline(roadmap, figures)
  const members = roadmap.groups.find(({ id }) => id === roadmap.mainGroup)?.members ?? []
  const isReporting = (id: string) =>
    figures.some((figure) => figure.jurisdiction === id && hasNumber(figure))
  return {
    indicator: indicator.id,
    latest: latest ?? null,
    series: seriesOf(latest, figures),
    reporting: members.filter(isReporting).length,
  }
}

/** The tiles of all indicators of these kinds, in the order of the roadmap. */
export async function readTiles(
  tx: Database,
  roadmap: Roadmap,
  kinds: readonly IndicatorKind[] = ['kpi'],
): Promise<IndicatorTile[]> {
  const tiles: IndicatorTile[] = []
  const wanted = kinds.flatMap((kind) => indicatorsOfKind(roadmap, kind))
  for (const indicator of wanted) tiles.push(await readTile(tx, roadmap, indicator))
  return tiles
}
