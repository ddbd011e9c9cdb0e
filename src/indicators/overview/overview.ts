// What is said first of every indicator: the author's headline, what stands beside it, the same through time, who reports.
import {
  findGroup,
  headlinesOf,
  indicatorsOfKind,
  isKnown,
  periodOf,
  periodsBetween,
  type Figure,
  type Headline,
  type HeadlineAnswer,
  type HeadlineFigures,
  type Indicator,
  type IndicatorKind,
  type IndicatorTile,
  type NewestFiguresAnswer,
  type Roadmap,
} from '#definition'
import type { Database } from '#storage'
import { narrowedTo } from './narrowed.ts'
import { figureOf, newestOf, seriesOf } from './newest.ts'
import { planFigures, readSpan, type Span } from '../plan/index.ts'
import { runPlan } from '../figures/index.ts'

/** The figures that a headline is made of, and the day by which a period has ended or not. */
interface Known {
  readonly indicator: Indicator
  readonly figures: readonly Figure[]
  readonly today: string
  readonly periods: readonly string[]
}

function periodsOf({ frequency }: Indicator, { first, last, today }: Span): string[] {
  const end = last ?? today
  return periodsBetween({ start: first !== null && first < end ? first : end, end }, frequency)
}

/** Figures of an area and of its members, through all time for which there is anything. */
async function readFigures(
  tx: Database,
  roadmap: Roadmap,
  indicator: Indicator,
  area: string,
): Promise<Known> {
  const span = await readSpan(tx, roadmap, indicator)
  const periods = periodsOf(indicator, span)
  const asked = { jurisdiction: area, from: periods[0] ?? '', to: periods.at(-1) ?? '' }
  const { only: _area, ...plan } = planFigures(roadmap, indicator, asked)
  return { indicator, figures: await runPlan(tx, plan), today: span.today, periods }
}

/** The area that an indicator's headline speaks of. */
export function headlineArea({ mainGroup }: Roadmap, { headline }: Indicator): string {
  return headline.area ?? mainGroup
}

/** The figures of the headline, of what stands beside it, and of nothing else. */
async function readHeadlineFigures(
  tx: Database,
  roadmap: Roadmap,
  indicator: Indicator,
  area: string,
): Promise<Known> {
  const { show, beside = [], codes = {} } = indicator.headline
  const narrowed = narrowedTo(roadmap, indicator, [show, ...beside], codes)
  const known = await readFigures(tx, roadmap, narrowed.indicator, area)
  return { ...known, figures: known.figures.map(narrowed.named) }
}

const ofShow = (figures: readonly Figure[], area: string, show: string) =>
  figures.filter((figure) => figure.jurisdiction === area && figure.show === show)

function besideOf({ indicator, figures, today }: Known, area: string, period: string): Figure[] {
  const { beside = [] } = indicator.headline
  return beside.flatMap((show) => figureOf(ofShow(figures, area, show), period, today) ?? [])
}

/** The headline of one area, at its newest whole period. */
function headlineOf(known: Known, area: string): HeadlineFigures {
  const { indicator, figures, today } = known
  const newest = newestOf(ofShow(figures, area, indicator.headline.show), today)
  const beside = newest.latest ? besideOf(known, area, newest.latest.period) : []
  return { area, ...newest, beside }
}

/** The same at a given period, so that members stand beside their group. */
function headlineAt(known: Known, area: string, period: string): HeadlineFigures {
  const { indicator, figures, today } = known
  const latest = figureOf(ofShow(figures, area, indicator.headline.show), period, today)
  return { area, latest, beside: besideOf(known, area, period), newer: null }
}

function tileOf(roadmap: Roadmap, known: Known, area: string): Omit<IndicatorTile, 'choice'> {
  const { indicator, figures, today } = known
  const { show } = indicator.headline
  const members = findGroup(roadmap, area)?.members ?? [area]
  const isReporting = (id: string) => ofShow(figures, id, show).some(isKnown)
  return {
    indicator: indicator.id,
    ...headlineOf(known, area),
    running: periodOf(today, indicator.frequency),
    series: seriesOf(ofShow(figures, area, show), today),
    reporting: members.filter(isReporting).length,
    of: members.length,
  }
}

/** A headline that was read, with what it was made of. */
interface ReadHeadline {
  readonly known: Known
  readonly tile: IndicatorTile
}

/** With what only its page prints beside a headline put beside it. */
function onItsPage({ beside = [], besideOnPage = [], ...headline }: Headline): Headline {
  return { ...headline, beside: [...beside, ...besideOnPage] }
}

/** The first of the author's headlines of which anything is known of the area; the first of all where nothing is. */
async function readChosen(
  tx: Database,
  roadmap: Roadmap,
  { indicator, headlines }: { readonly indicator: Indicator; readonly headlines: readonly Headline[] },
  wanted?: string,
): Promise<ReadHeadline> {
  let first: ReadHeadline | undefined
  for (const [choice, headline] of headlines.entries()) {
    const own = { ...indicator, headline }
    const area = wanted ?? headlineArea(roadmap, own)
    const known = await readHeadlineFigures(tx, roadmap, own, area)
    const read = { known, tile: { ...tileOf(roadmap, known, area), choice } }
    if (read.tile.latest && isKnown(read.tile.latest)) return read
    first ??= read
  }
  if (!first) throw new Error(`The indicator “${indicator.id}” has no headline.`)
  return first
}

/**
 * The headline of an indicator as its author says it, for the area of the headline or the one that is given. Where
 * nothing is known of it, the author's next one.
 */
export async function readTile(
  tx: Database,
  roadmap: Roadmap,
  indicator: Indicator,
  area?: string,
): Promise<IndicatorTile> {
  return (await readChosen(tx, roadmap, { indicator, headlines: headlinesOf(indicator) }, area)).tile
}

/** The tiles of all indicators of these kinds, in the order of the roadmap; for one area, where it is said. */
export async function readTiles(
  tx: Database,
  roadmap: Roadmap,
  kinds: readonly IndicatorKind[] = ['kpi'],
  area?: string,
): Promise<IndicatorTile[]> {
  const tiles: IndicatorTile[] = []
  const wanted = kinds.flatMap((kind) => indicatorsOfKind(roadmap, kind))
  for (const indicator of wanted) tiles.push(await readTile(tx, roadmap, indicator, area))
  return tiles
}

/** The tile of an indicator with the figures of the members that it is made of. */
export async function readHeadline(
  tx: Database,
  roadmap: Roadmap,
  indicator: Indicator,
): Promise<Pick<HeadlineAnswer, 'periods' | 'tile' | 'members'>> {
  const headlines = headlinesOf(indicator).map(onItsPage)
  const { known, tile } = await readChosen(tx, roadmap, { indicator, headlines })
  const { area, latest } = tile
  const members = findGroup(roadmap, area)?.members ?? []
  const period = latest && isKnown(latest) ? latest.period : undefined
  return {
    periods: periodsOf(indicator, await readSpan(tx, roadmap, indicator)),
    tile,
    members: members.map((id) =>
      period === undefined ? headlineOf(known, id) : headlineAt(known, id, period),
    ),
  }
}

/** The newest figures of every show for the area of the headline, one for each combination of codes. */
export async function readNewestFigures(
  tx: Database,
  roadmap: Roadmap,
  indicator: Indicator,
): Promise<Pick<NewestFiguresAnswer, 'running' | 'shows'>> {
  const area = headlineArea(roadmap, indicator)
  const { figures, today } = await readFigures(tx, roadmap, indicator, area)
  const newestIn = (show: string) => {
    const alike = Map.groupBy(ofShow(figures, area, show), ({ codes }) => JSON.stringify(codes))
    const latest = [...alike.values()].flatMap((same) => newestOf(same, today).latest ?? []).filter(isKnown)
    const period = latest
      .map((figure) => figure.period)
      .toSorted()
      .at(-1)
    return latest.filter((figure) => figure.period === period)
  }
  const shows = Object.keys(indicator.shows).map((show) => ({ show, figures: newestIn(show) }))
  return { running: periodOf(today, indicator.frequency), shows }
}
