// The chart of what a reader chose, drawn for wide and for narrow screens, with the values that a browser may show.
import { nameOfArea } from '#definition'
import { chartSvg, drawChart, hasFigure, isNothing, type ChartModel } from '#drawing'
import { drawing, markup, type Markup } from '../markup.ts'
import { sayChart } from './chart-sentences.ts'
import type { ChosenFigures } from './chosen-figures.ts'
import type { Reader } from './figure-number.ts'

/** Pixels: as wide as the text beside it, and as a phone. */
const sheets = [
  { name: 'wide', width: 900 },
  { name: 'narrow', width: 360 },
] as const

/** A page has both drawings: what one defines for its fills goes by another name in each. */
const withOwnNames = (svg: string, name: string) =>
  svg.replaceAll('="pattern-', `="${name}-pattern-`).replaceAll('url(#pattern-', `url(#${name}-pattern-`)

const places = ({ points }: ChartModel) =>
  JSON.stringify(points.map(({ x, y }) => [Math.round(x), Math.round(y)]))
const told = ({ points }: ChartModel) =>
  JSON.stringify(points.map(({ series, at, place, words }) => [series, at, place, words]))

/** The jurisdictions side by side of which nothing is known: no line of the chart is theirs. */
function silentWords({ roadmap, language }: Reader, { chosen: { rows } }: ChosenFigures): Markup | false {
  const silent = rows?.areas.filter((id) => !rows.drawn.some(({ area }) => area === id)) ?? []
  if (silent.length === 0) return false
  const areas = silent.map((id) => nameOfArea(roadmap, id, language)).join(', ')
  return markup`<p class="quiet">${sayChart('silent', { areas }, language)}</p>`
}

/** The chart with its title; a sentence where there is nothing to draw. */
export function chartSection(
  reader: Reader,
  figures: ChosenFigures,
  { hasTable = true }: { readonly hasTable?: boolean } = {},
): Markup {
  const { language } = reader
  const { matter } = figures.chosen
  if (!matter.series.some(hasFigure)) return markup`<p class="quiet">${sayChart('empty', {}, language)}</p>`
  if (matter.series.every(isNothing)) return markup`<p class="quiet">${sayChart('nothing', {}, language)}</p>`
  const drawn = sheets.map(({ name, width }) => ({ name, model: drawChart(matter, { width }) }))
  const [first] = drawn
  const drawings = drawn.map(
    ({ name, model }) =>
      markup`<div class="chart-drawing chart-${name}" data-places="${places(model)}">${drawing(withOwnNames(chartSvg(model), name))}</div>`,
  )
  return markup`<figure class="chart-section"><figcaption class="chart-title">${matter.title}</figcaption>
<div class="chart" role="group" aria-label="${hasTable ? sayChart('label', { title: matter.title }, language) : matter.title}" data-points="${first ? told(first.model) : '[]'}">${drawings}</div></figure>
${silentWords(reader, figures)}`
}
