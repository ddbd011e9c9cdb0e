// A chart of parts or steps: several figures of one area, or one figure by the codes of a breakdown.
import {
  chainsOf,
  codeWithParts,
  figureUnit,
  findBreakdownCodes,
  findCode,
  reportingAreas,
  textIn,
  total,
  unitName,
  type Chart,
  type Figure,
  type Indicator,
  type Roadmap,
} from '#definition'
import type { ChartSeries } from '../chart.ts'
import { chosenAreas, chosenCodes, rowsOfAreas, type DrawnChoice } from './drawn-rows.ts'
import { hasFigure, type FigureRow } from './figure-rows.ts'

export interface PartsAsked {
  readonly roadmap: Roadmap
  readonly indicator: Indicator
  readonly chart: Chart
  readonly figures: readonly Figure[]
  readonly periods: readonly string[]
  readonly choice: DrawnChoice
  readonly language: string
}

export interface ChartParts {
  /** The area that is drawn, and all of which anything is known. */
  readonly area: string
  readonly areas: readonly string[]
  readonly codes: Readonly<Record<string, string>>
  readonly series: readonly ChartSeries[]
}

interface Part extends Pick<ChartSeries, 'name' | 'chain' | 'isApart'> {
  readonly show?: string
  readonly rows: readonly FigureRow[]
}

/** One part for each figure. */
function partsByShow({ roadmap, indicator, chart, figures, periods, language }: PartsAsked): Part[] {
  const areas = reportingAreas(roadmap).map(({ id }) => id)
  const partOf = (show: string, chain: number, isApart: boolean): Part => {
    const own = figures.filter((figure) => figure.show === show)
    const name = textIn(indicator.shows[show]?.name ?? indicator.name, language)
    return { show, chain, isApart, name, rows: rowsOfAreas(roadmap, { figures: own, periods }, areas) }
  }
  return chainsOf(chart).flatMap(({ shows, apart }, chain) => [
    ...shows.map((show) => partOf(show, chain, false)),
    ...(apart === undefined ? [] : [partOf(apart, chain, true)]),
  ])
}

/** One part for each code; of a code and those of which it is made, those. */
function partsByCode({ roadmap, chart, figures, periods, language }: PartsAsked): Part[] {
  const { by = '' } = chart
  const areas = reportingAreas(roadmap).map(({ id }) => id)
  const rows = rowsOfAreas(roadmap, { figures, periods }, areas)
  const list = findBreakdownCodes(roadmap, by)
  const known = new Set(rows.filter(hasFigure).map(({ codes }) => codes[by]))
  return Object.keys(list?.codes ?? {}).flatMap((code) => {
    const isSum = codeWithParts(list, code).some((one) => one !== code && known.has(one))
    if (isSum || code === total || !known.has(code)) return []
    const entry = list && findCode(list, code)
    // The breakdown itself is said by the parts.
    const own = rows.filter(({ codes }) => codes[by] === code)
    const name = entry ? textIn(entry.name, language) : code
    return [{ name, rows: own.map((row) => ({ ...row, codes: without(row.codes, by) })) }]
  })
}

function without(codes: FigureRow['codes'], by: string): FigureRow['codes'] {
  return Object.fromEntries(Object.entries(codes).filter(([id]) => id !== by))
}

const agrees = (row: FigureRow, codes: FigureRow['codes']) =>
  Object.entries(row.codes).every(([id, code]) => codes[id] === undefined || codes[id] === code)

const knownIn = ({ cells }: FigureRow) =>
  cells.filter((figure) => figure && hasFigure({ cells: [figure] })).length

/** The area that is drawn: the one that was chosen, else that of the headline, else the one of which most is known. */
function areaOf(
  { roadmap, indicator, choice }: PartsAsked,
  telling: readonly FigureRow[],
): string | undefined {
  const areas = new Set(telling.map(({ area }) => area))
  const chosen = chosenAreas(roadmap, choice)
  const usual = indicator.headline.area ?? roadmap.mainGroup
  // Several were chosen to stand side by side, which parts of one cannot.
  const wanted = chosen.length === 1 ? [...chosen, usual] : [usual, ...chosen]
  const found = wanted.find((area) => area !== undefined && areas.has(area))
  return found ?? telling.toSorted((a, b) => knownIn(b) - knownIn(a))[0]?.area
}

/** The parts of a chart; undefined where nothing is known of any. */
export function chartParts(asked: PartsAsked): ChartParts | undefined {
  const parts = asked.chart.by === undefined ? partsByShow(asked) : partsByCode(asked)
  const telling = parts.flatMap(({ rows }) => rows.filter(hasFigure))
  const area = areaOf(asked, telling)
  if (area === undefined) return undefined
  const ofArea = telling.filter((row) => row.area === area)
  const codes = chosenCodes(ofArea, asked.choice, asked.indicator)
  const unitOf = (show: string, own: FigureRow['codes']) => {
    const unit = figureUnit(asked.roadmap, asked.indicator, { show, codes: own })
    return unit ? { unit: unitName(unit, asked.language) } : {}
  }
  const series = parts.map(({ name, rows, show, chain = 0, isApart = false }): ChartSeries => {
    const own = rows.filter((row) => row.area === area && agrees(row, codes))
    const [row] = own.toSorted((a, b) => knownIn(b) - knownIn(a))
    const cells = row?.cells ?? asked.periods.map(() => undefined)
    return {
      ...{ name, isGroup: false, cells, chain, isApart },
      ...(show === undefined ? {} : unitOf(show, row?.codes ?? codes)),
    }
  })
  const areas = reportingAreas(asked.roadmap).flatMap(({ id }) =>
    telling.some((row) => row.area === id) ? [id] : [],
  )
  return { area, areas, codes, series }
}
