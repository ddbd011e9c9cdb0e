// The chart of an explored table: lines or bars of its rows, or a map of its areas.
import { figureUnit, findGroup, isAddable, isKnown, nameOfArea, textIn, total, unitName } from '#definition'
import type { ChartMatter, ChartSeries } from '../chart.ts'
import { sayChart } from '../chart-sentences.ts'
import { figureWording } from '../figures/figure-wording.ts'
import { mapRows, outlinedAreas } from '../figures/map-rows.ts'
import { periodDrawn } from '../kinds/index.ts'
import type { Pivot, PivotAsked } from './pivot.ts'
import { areaDimension, periodDimension } from './pivot-choice.ts'

const kinds = { line: 'trend', bar: 'split', map: 'map' } as const

/** The most series and bars that can be told apart. */
export const mostDrawn = { series: 12, bars: 120 }

interface Asked extends PivotAsked {
  readonly per: string | undefined
  /** Are the figures invented? Its title says so. */
  readonly isInvented: boolean
}

/** The codes that every figure of it shares. */
function codesOf({ fixed }: Pivot): Readonly<Record<string, string>> {
  const own = fixed.filter(({ dimension }) => dimension !== areaDimension && dimension !== periodDimension)
  return Object.fromEntries(own.map(({ dimension, id }) => [dimension, id]))
}

/** A whole beside its parts would dwarf them: it is drawn where it is the only one. */
function seriesOf({ roadmap, choice, search }: Asked, pivot: Pivot): ChartSeries[] {
  const all = pivot.rows.map(({ id, name }, at) => ({
    id,
    ...{ name, cells: pivot.cells[at] ?? [], isGroup: findGroup(roadmap, id) !== undefined },
    ...(choice.rows === areaDimension ? { area: id } : {}),
  }))
  const isWhole = ({ id, isGroup }: (typeof all)[number]) =>
    id === total || (isGroup && choice.rows === areaDimension && search.area === undefined)
  const parts = all.filter((one) => !isWhole(one))
  return (parts.some(({ cells }) => cells.some((one) => one && isKnown(one))) ? parts : all).map(
    ({ id: _id, ...series }) => series,
  )
}

function mapSeries({ roadmap, language }: Asked, pivot: Pivot): ChartSeries[] {
  const rows = pivot.rows.map(({ id }, at) => ({
    ...{ key: id, area: id, origin: 'reported' as const, codes: {}, cells: pivot.cells[at] ?? [] },
  }))
  const own = rows.filter(({ area }) => outlinedAreas(roadmap).includes(area) || area === roadmap.mainGroup)
  const periods = pivot.cols.map(({ id }) => id)
  return mapRows(roadmap, { rows: own, periods, codes: {} }).map(({ area, cells }) => ({
    ...{ name: nameOfArea(roadmap, area, language), cells, area },
    isGroup: findGroup(roadmap, area) !== undefined,
  }))
}

function titleOf(asked: Asked, pivot: Pivot): string {
  const { indicator, choice, language, isInvented } = asked
  const subject = textIn(indicator.shows[choice.show]?.name ?? indicator.name, language)
  const own = pivot.fixed.flatMap(({ id, offered }) =>
    id === total ? [] : [offered.find((one) => one.id === id)?.name ?? id],
  )
  const plain = [subject, ...own].join(', ')
  return isInvented ? sayChart('invented', { title: plain }, language) : plain
}

/** What is drawn; a table has no chart. */
export function pivotMatter(asked: Asked, pivot: Pivot): ChartMatter | undefined {
  const { roadmap, indicator, choice, language, per, running } = asked
  if (choice.view === 'table') return undefined
  const unit = figureUnit(roadmap, indicator, {
    ...{ show: choice.show, codes: codesOf(pivot) },
    ...(per === undefined ? {} : { per }),
  })
  const isThroughTime = choice.cols === periodDimension
  const series = choice.view === 'map' ? mapSeries(asked, pivot) : seriesOf(asked, pivot)
  const periods = pivot.cols.map(({ name }) => name)
  const matter: ChartMatter = {
    ...{ kind: kinds[choice.view], title: titleOf(asked, pivot), unit: unit ? unitName(unit, language) : '' },
    ...{ periods, series, lines: [], language, ...figureWording(roadmap, indicator, language) },
    ...(isThroughTime ? { running } : { areNames: true as const }),
    outlines: choice.view === 'map' ? roadmap.outlines : undefined,
    areAmounts: unit !== undefined && isAddable(unit) && !unit.ofAreas,
  }
  const at = periodDrawn(matter.kind, matter)
  const period = at === undefined ? undefined : periods[at]
  return period === undefined ? matter : { ...matter, title: `${matter.title}, ${period}` }
}

/** Are there more lines or bars than can be told apart? */
export function isCrowded({ kind, series, periods }: ChartMatter): boolean {
  if (kind === 'map') return false
  const isBars = kind === 'split' && series.length * periods.length > mostDrawn.bars
  return series.length > mostDrawn.series || isBars
}
