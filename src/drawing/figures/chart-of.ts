// From an indicator and its figures to what is drawn: the chart that its author chose, or lines where it is about another figure.
import {
  chartKinds,
  denominatorsFor,
  figureUnit,
  findBreakdownCodes,
  findCode,
  findGroup,
  hasRate,
  headlinesOf,
  isAddable,
  isKnown,
  nameOfArea,
  periodOf,
  reportingAreas,
  showsDrawn,
  textIn,
  unitName,
  type AreaChartKind,
  type Chart,
  type Figure,
  type FiguresQuery,
  type Frequency,
  type Indicator,
  type Roadmap,
} from '#definition'
import type { ChartLine, ChartMatter, ChartSeries } from '../chart.ts'
import { sayChart } from '../chart-sentences.ts'
import { periodDrawn } from '../kinds/index.ts'
import { chartParts, type ChartParts } from './chart-parts.ts'
import { chosenCodes, drawnRows, rowsOfAreas, type DrawnChoice, type DrawnRows } from './drawn-rows.ts'
import { figureWording } from './figure-wording.ts'
import { mapRows, outlinedAreas } from './map-rows.ts'
import type { FigureRow } from './figure-rows.ts'
import { toldPeriods } from './told-periods.ts'

/** Which figure of an indicator a chart is about. */
export interface ChartAbout {
  readonly show: string
  readonly per?: string | undefined
  /** A kind of the reader's own choice, of those that draw areas; the author's where not said. */
  readonly kind?: AreaChartKind | undefined
  /** By what the reader broke it down. */
  readonly by?: readonly string[] | undefined
}

/**
 * The chart that was asked for; of a figure that was broken down by one thing, all its answers together; else the author's own
 * for a figure that is a headline; for others, and for rates, lines.
 */
export function chartFor(indicator: Indicator, { show, per, kind, by = [] }: ChartAbout): Chart {
  const { baseline } = indicator.chart
  const measured = baseline === undefined ? {} : { baseline }
  if (kind !== undefined) return { kind, ...measured }
  const isHeadline = per === undefined && headlinesOf(indicator).some((one) => one.show === show)
  const [part, ...more] = by
  const isAlone = part !== undefined && more.length === 0
  if (isAlone && !(isHeadline && indicator.chart.by === part)) return { kind: 'split', by: part, ...measured }
  return isHeadline ? indicator.chart : { kind: 'trend' }
}

/**
 * What counts are asked per on a map where nobody says it: the first that the figure can be asked per, since tones of mere
 * counts would show where more people live. Undefined for other charts, and where it can be asked per nothing.
 */
export function mapDenominator(
  roadmap: Roadmap,
  indicator: Indicator,
  about: ChartAbout,
): string | undefined {
  const show = indicator.shows[about.show]
  if (about.per !== undefined || chartFor(indicator, about).kind !== 'map' || !show) return undefined
  return denominatorsFor(roadmap, indicator).find((one) => hasRate(indicator, show, one))?.id
}

/** What has to be asked besides the figure itself: each of several figures, or one by the codes of a breakdown. */
export function partQueries(chart: Chart, query: FiguresQuery): FiguresQuery[] {
  if (chart.by !== undefined) return [{ ...query, by: [chart.by] }]
  const { by: _by, ...rest } = query
  return showsDrawn(chart).map((show) => ({ ...rest, show }))
}

interface Figures {
  readonly figures: readonly Figure[]
  readonly periods: readonly string[]
}

export interface ChartAsked extends ChartAbout {
  readonly roadmap: Roadmap
  readonly indicator: Indicator
  readonly frequency: Frequency
  /** The figure itself; of areas side by side, what is drawn. */
  readonly own: Figures
  /** What `partQueries` asked. */
  readonly parts: readonly Figures[]
  readonly choice: DrawnChoice & { readonly from?: string | undefined; readonly to?: string | undefined }
  /** The period that is under way. */
  readonly running: string
  /** Are the figures invented? Its title says so. */
  readonly isInvented: boolean
  readonly language: string
}

/** A chart that can be drawn, and what of the figures it shows. */
export interface ChosenChart {
  readonly matter: ChartMatter
  /** Of areas side by side; undefined where parts of one area are drawn. */
  readonly rows: DrawnRows | undefined
  /** Of parts; undefined where areas are drawn. */
  readonly parts: ChartParts | undefined
}

function codeNames(roadmap: Roadmap, codes: Readonly<Record<string, string>>, language: string): string[] {
  return Object.entries(codes).flatMap(([breakdown, code]) => {
    if (code.startsWith('_')) return []
    const list = findBreakdownCodes(roadmap, breakdown)
    const entry = list && findCode(list, code)
    return [entry ? textIn(entry.name, language) : code]
  })
}

/** When the timeframes of what the indicator speaks to end, and the period from which it is measured. */
function linesOf({ roadmap, indicator, frequency, language }: ChartAsked, chart: Chart): ChartLine[] {
  const ends = indicator.elements.flatMap(
    (code) => roadmap.elements.find((element) => element.code === code)?.timeframe?.end ?? [],
  )
  const due = [...new Set(ends)].toSorted().map((end) => ({
    period: periodOf(end, frequency),
    name: sayChart('deadline', { year: end.slice(0, 4) }, language),
  }))
  const { baseline } = chart
  const start =
    baseline === undefined
      ? []
      : [{ period: baseline, name: sayChart('baseline', { year: baseline }, language) }]
  return [...start, ...due]
}

interface Shown {
  readonly chart: Chart
  readonly periods: readonly string[]
  readonly series: readonly ChartSeries[]
  readonly codes: Readonly<Record<string, string>>
  /** What the title says first, and the area that it is about. */
  readonly subject: string
  readonly area: string | undefined
}

function matterOf(asked: ChartAsked, shown: Shown): ChartMatter {
  const { roadmap, indicator, language, show, per, running, isInvented } = asked
  const { chart, periods, series, codes, subject, area } = shown
  const unitShow = chart.shows?.[0] ?? show
  const unit = figureUnit(roadmap, indicator, {
    show: unitShow,
    codes,
    ...(per === undefined ? {} : { per }),
  })
  const areaNames = area === undefined ? [] : [nameOfArea(roadmap, area, language)]
  const at = periodDrawn(chart.kind, { series, periods, running })
  const period = at === undefined ? [] : [periods[at] ?? '']
  const named = [subject, ...codeNames(roadmap, codes, language), ...areaNames, ...period]
  const plain = named.filter((part) => part !== '').join(', ')
  return {
    kind: chart.kind,
    title: isInvented ? sayChart('invented', { title: plain }, language) : plain,
    unit: unit ? unitName(unit, language) : '',
    periods,
    series,
    running,
    lines: linesOf(asked, chart),
    ...figureWording(roadmap, indicator, language),
    language,
    outlines: chart.kind === 'map' ? roadmap.outlines : undefined,
    areAmounts: unit !== undefined && isAddable(unit) && !unit.ofAreas,
  }
}

/** More cannot be told apart by their looks. */
const mostParts = 8

function ofParts(asked: ChartAsked, chart: Chart): ChosenChart | undefined {
  const { roadmap, indicator, language, choice, parts: given } = asked
  const figures = given.flatMap((one) => one.figures)
  if (!figures.some(isKnown)) return undefined
  const { periods } = toldPeriods(given[0]?.periods ?? [], figures, choice)
  const parts = chartParts({ roadmap, indicator, chart, figures, periods, choice, language })
  if (!parts) return undefined
  const { area, codes, series } = parts
  // What an author put together is drawn as it is.
  if (chart !== indicator.chart && series.length > mostParts) return undefined
  const of = chart.by === undefined ? indicator : (indicator.shows[asked.show] ?? indicator)
  const subject = textIn(of.name, language)
  return { matter: matterOf(asked, { chart, periods, series, codes, subject, area }), rows: undefined, parts }
}

function ofAreas(asked: ChartAsked, chart: Chart): ChosenChart {
  const { roadmap, indicator, language, choice, own, show } = asked
  const { periods } = toldPeriods(own.periods, own.figures, choice)
  const areas = reportingAreas(roadmap).map(({ id }) => id)
  const all = rowsOfAreas(roadmap, { figures: own.figures, periods }, areas)
  const rows =
    chart.kind === 'map' ? ofMap(asked, all, periods) : drawnRows(roadmap, indicator, { rows: all, choice })
  const series = rows.drawn.map(({ area, cells }) => ({
    name: nameOfArea(roadmap, area, language),
    isGroup: findGroup(roadmap, area) !== undefined,
    area,
    cells,
  }))
  const subject = textIn(indicator.shows[show]?.name ?? indicator.name, language)
  const shown = { chart, periods, series, codes: rows.codes, subject, area: undefined }
  return { matter: matterOf(asked, shown), rows, parts: undefined }
}

/** The rows of a map: of one combination of codes, every area that has an outline. */
function ofMap(
  { roadmap, indicator, choice }: ChartAsked,
  rows: readonly FigureRow[],
  periods: readonly string[],
): DrawnRows {
  const areas = outlinedAreas(roadmap)
  const own = rows.filter(({ area }) => areas.includes(area))
  const codes = chosenCodes(own, choice, indicator)
  return { areas, codes, drawn: mapRows(roadmap, { rows, periods, codes }) }
}

/** The chart of what somebody asked. Where nothing is known of the parts that the author chose, lines of the figure itself. */
export function chartOf(asked: ChartAsked): ChosenChart {
  const chart = chartFor(asked.indicator, asked)
  if (chartKinds[chart.kind] === 'areas') return ofAreas(asked, chart)
  return ofParts(asked, chart) ?? ofAreas(asked, { kind: 'trend' })
}
