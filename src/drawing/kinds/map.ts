// A map of the areas in one period: tones of classes for what can be compared, circles for counts; each figure stands in words beside it.
import { isKnown, textIn, type Figure } from '#definition'
import type { ChartDrawer, ChartMark, ChartMatter, ChartPoint, Drawable, Drawn } from '../chart.ts'
import { sayChart } from '../chart-sentences.ts'
import { numbersOf } from '../figure-marks.ts'
import { chartPoint, isHollow } from '../figure-points.ts'
import { amountCircle, circleLegend, radiiFor } from '../maps/amount-circles.ts'
import { groundOn, groundSize, type Ground, type GroundArea } from '../maps/ground.ts'
import { listRows, listText, type ListRow } from '../maps/map-list.ts'
import { mapNames } from '../maps/map-names.ts'
import { classOfValue, sureNumber, valueClasses, type ValueClass } from '../maps/value-classes.ts'
import { paints, type ToneMark } from '../palette.ts'
import { boxOf, type Box, type Paint, type Shape } from '../shapes.ts'
import { dot } from './dot.ts'

/** From this width on the list stands beside the map. */
const wide = 600
const highest = 520
const gap = 20

/** The newest period that is over and of which about as many areas are known as of any; -1 where nothing is known. */
function mapPeriod({ series, periods, running }: Drawable): number {
  const knownOf = (some: Drawable['series']) =>
    periods.map((_, at) => some.filter(({ cells: { [at]: one } }) => one && isKnown(one)).length)
  // A period of which only a whole is known shows nothing on the map.
  const ofAreas = knownOf(series.filter(({ isGroup }) => !isGroup))
  const known = ofAreas.some((count) => count > 0) ? ofAreas : knownOf(series)
  const isOver = (at: number) => periods[at] !== running
  const over = known.some((count, at) => count > 0 && isOver(at))
  const counted = known.map((count, at) => (over && !isOver(at) ? 0 : count))
  const most = Math.max(0, ...counted)
  return most === 0 ? -1 : counted.findLastIndex((count) => count * 2 >= most)
}

/** What is drawn of one series: its figure, and its area where the ground has it. */
interface Place {
  readonly series: number
  readonly figure: Figure | undefined
  readonly area: GroundArea | undefined
}

interface Look {
  readonly paint: Paint
  readonly mark: ChartMark | undefined
}

/** How an area is filled. */
function lookOf(
  figure: Figure | undefined,
  matter: ChartMatter,
  classes: readonly ValueClass[] | undefined,
): Look {
  const number = figure && isKnown(figure) ? sureNumber(figure) : undefined
  if (!figure || number === undefined) return { paint: paints.hatched, mark: 'hatched' }
  if (!classes) return { paint: paints.land, mark: undefined }
  const isSure = figure.state === 'value' && !isHollow(figure, matter)
  const mark: ToneMark = figure.state === 'conflict' ? 'torn' : isSure ? 'plain' : 'dotted'
  const paint = classOfValue(classes, number)?.paint(mark) ?? paints.hatched
  return { paint, mark: mark === 'plain' ? undefined : mark }
}

/** A figure in words, with how many members of a group are in it, and that it was revised. */
function figureWords({ wordsOf, language }: ChartMatter, figure: Figure | undefined): string {
  if (!figure) return sayChart('no-figure', {}, language)
  const { coverage, flags } = figure
  const words = wordsOf(figure)
  const own = coverage ? sayChart('members', { words, ...coverage }, language) : words
  return flags.includes('revised') ? `${own} R` : own
}

function legendRows(classes: readonly ValueClass[], { numberText, language }: ChartMatter): ListRow[] {
  return classes.map(({ low, high, paint }) => {
    const [from, to] = [numberText(low), numberText(high)]
    const words =
      low === high
        ? to
        : low === 0
          ? sayChart('class-up-to', { high: to }, language)
          : sayChart('class', { low: from, high: to }, language)
    return { paint: paint(), name: '', words }
  })
}

/** What stands under every map: why borders are dashed, what it does not say, and whose outlines they are. */
function notesOf({ outlines, language }: ChartMatter): string[] {
  if (!outlines) return []
  const { source, note, disputed = [] } = outlines
  const name = textIn(source.name, language)
  return [
    ...disputed.map(({ footnote }) => textIn(footnote, language)),
    ...(note ? [textIn(note, language)] : []),
    sayChart('outlines', { name, licence: source.licence }, language),
  ]
}

interface Layout extends Drawn {
  readonly height: number
}

/** The areas and what lies over them. */
function drawGround(
  matter: ChartMatter,
  { places, ground, box, looks, numbers }: Parts,
): { readonly shapes: readonly Shape[]; readonly marks: readonly ChartMark[] } {
  const shown = places.flatMap((place, at) =>
    place.area ? [{ ...place, area: place.area, look: looks[at] }] : [],
  )
  const fills = shown.map(({ area, look }): Shape => ({
    ...{ is: 'rings', rings: area.rings, paint: look?.paint ?? paints.land },
  }))
  const radiusOf = radiiFor(numbers, box)
  const circles = shown
    .flatMap(({ figure, area }) => (figure && isKnown(figure) ? [{ figure, at: area.inside }] : []))
    .toSorted((a, b) => (sureNumber(b.figure) ?? 0) - (sureNumber(a.figure) ?? 0))
    .map(({ figure, at }) => amountCircle(figure, matter, { at, radiusOf, box }))
  const over = matter.areAmounts ? circles : []
  const names = mapNames(
    shown.map(({ series, figure, area }) => ({
      name: matter.series[series]?.name ?? '',
      value: figure && isKnown(figure) ? matter.shortOf(figure) : '',
      at: area.inside,
      width: boxOf({ is: 'rings', rings: area.rings, paint: paints.land }).width,
    })),
    box,
  )
  return {
    shapes: [...fills, ...ground.borders, ...over.flatMap(({ shapes }) => shapes), ...names],
    marks: over.flatMap(({ marks }) => marks),
  }
}

interface Parts {
  readonly places: readonly Place[]
  readonly looks: readonly Look[]
  readonly ground: Ground
  readonly box: Box
  readonly numbers: readonly number[]
}

/** The list: how the map is read, then every area with its figure. */
function drawList(
  matter: ChartMatter,
  { places, looks, box, numbers }: Parts,
  side: Omit<Box, 'height'>,
  classes: readonly ValueClass[] | undefined,
) {
  const title = classes ? listText(matter.unit, side, side.width) : { shapes: [], height: 0 }
  const legend = classes
    ? listRows(legendRows(classes, matter), { x: side.x, y: side.y + title.height }, side.width)
    : circleLegend(matter, numbers, { start: side, radiusOf: radiiFor(numbers, box) })
  const top = side.y + title.height + legend.height + 12
  // An area that is not on the map, such as a group, has no sign; and one with a circle needs none.
  const hasSign = ({ area }: Place, at: number) =>
    area && !(matter.areAmounts && looks[at]?.mark === undefined)
  const rows = places.map((place, at): ListRow => ({
    paint: hasSign(place, at) ? looks[at]?.paint : undefined,
    name: matter.series[place.series]?.name ?? '',
    words: figureWords(matter, place.figure),
  }))
  const list = listRows(rows, { x: side.x, y: top }, side.width)
  return {
    shapes: [...title.shapes, ...legend.shapes, ...list.shapes],
    end: top + list.height,
    places: list.places,
  }
}

/** Lays everything out from the top of a sheet; how high it is follows. */
function layOut(matter: ChartMatter, sheet: Omit<Box, 'height'>): Layout {
  const { outlines, series, areAmounts } = matter
  if (!outlines) return { shapes: [], points: [], marks: new Set(), height: 0 }
  const at = mapPeriod(matter)
  const isBeside = sheet.width >= wide
  const most = { width: isBeside ? sheet.width * 0.56 : sheet.width, height: highest }
  const size = groundSize(outlines, most)
  const box = { x: sheet.x, y: sheet.y, width: size.width, height: size.height }
  const ground = groundOn(outlines, box)
  const places = series.map(({ cells, area }, own): Place => ({
    ...{ series: own, figure: cells[at] },
    area: area === undefined ? undefined : ground.areaOf(area),
  }))
  const drawnFigures = places.map(({ figure, area }) => (area ? figure : undefined))
  const numbers = numbersOf(drawnFigures)
  const isBelow = numbers.some((number) => number < 0)
  const sure = drawnFigures.flatMap((one) => (one && isKnown(one) ? (sureNumber(one) ?? []) : []))
  const classes = areAmounts && !isBelow ? undefined : valueClasses(sure)
  const looks = places.map(({ figure }) => lookOf(figure, matter, classes))
  const asCircles = { ...matter, areAmounts: classes === undefined }
  const parts = { places, looks, ground, box, numbers }
  const drawn = drawGround(asCircles, parts)
  const side = isBeside
    ? { x: sheet.x + size.width + gap, y: sheet.y, width: sheet.width - size.width - gap }
    : { x: sheet.x, y: sheet.y + size.height + 8, width: sheet.width }
  const list = drawList(asCircles, parts, side, classes)
  const bottom = Math.max(sheet.y + size.height, list.end) + 6
  const notes = listText(notesOf(matter).join(' '), { x: sheet.x, y: bottom }, sheet.width)
  const points = places.flatMap(({ series: own, area }, row): ChartPoint[] => {
    const place = area?.inside ?? list.places[row] ?? sheet
    const [point] = chartPoint(matter, { series: own, at }, place)
    return point ? [area ? { ...point, within: area.rings } : point] : []
  })
  const marks = looks.flatMap(({ mark }, row) => (places[row]?.area && mark ? [mark] : []))
  const revised = drawnFigures.some((one) => one?.flags.includes('revised')) ? (['revised'] as const) : []
  return {
    shapes: [...drawn.shapes, ...list.shapes, ...notes.shapes],
    points,
    marks: new Set([...marks, ...drawn.marks, ...revised]),
    height: Math.ceil(bottom + notes.height - sheet.y),
  }
}

/** Has the map anything to draw? Without outlines the areas stand in rows. */
const hasGround = ({ outlines, series }: ChartMatter) =>
  series.some(({ area }) => area !== undefined && outlines?.areas[area])

export const map: ChartDrawer = {
  heightOf: (matter, width) =>
    hasGround(matter) ? layOut(matter, { x: 0, y: 0, width }).height : dot.heightOf(matter, width),
  legend: 'none',
  periodOf: mapPeriod,
  draw: (matter, sheet) => (hasGround(matter) ? layOut(matter, sheet) : dot.draw(matter, sheet)),
}
