// The values of a chart where somebody points, taps, or walks with the arrow keys. The chart is whole without it.
import {
  calloutShapes,
  nearestPoint,
  shapeText,
  stepFrom,
  type CalledPoint,
  type CalledSheet,
  type Way,
} from '#drawing'

const ways: Readonly<Record<string, Way>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}

type Told = readonly [series: number, at: number, place: string, words: string]
type Place = readonly [x: number, y: number]

/** One drawing of the chart: it has one for wide and one for narrow screens. */
interface Sheet {
  readonly element: HTMLElement
  readonly model: CalledSheet
  readonly callout: SVGSVGElement
}

const toldIn = (text = '[]') => JSON.parse(text) as readonly Told[]
const placesIn = (text = '[]') => JSON.parse(text) as readonly Place[]

function sheetOf(element: HTMLElement, told: readonly Told[]): Sheet | undefined {
  const svg = element.querySelector('svg')
  if (!svg) return undefined
  const { width, height } = svg.viewBox.baseVal
  const points = placesIn(element.dataset['places']).flatMap(([x, y], index): CalledPoint[] => {
    const point = told[index]
    if (!point) return []
    const [series, at, place, words] = point
    return [{ x, y, series, at, place, words }]
  })
  const callout = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  callout.setAttribute('class', 'chart-callout')
  callout.setAttribute('viewBox', `0 0 ${width} ${height}`)
  callout.setAttribute('aria-hidden', 'true')
  element.append(callout)
  return { element, model: { width, height, points }, callout }
}

/** Where on the drawing something happens: it may be shown smaller than it was drawn. */
function placeIn({ element, model }: Sheet, { clientX, clientY }: PointerEvent) {
  const box = element.getBoundingClientRect()
  const scale = model.width / Math.max(1, box.width)
  return { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale }
}

function bringToLife(chart: HTMLElement): void {
  const told = toldIn(chart.dataset['points'])
  const drawings = [...chart.querySelectorAll<HTMLElement>('.chart-drawing')]
  const sheets = drawings.flatMap((one) => sheetOf(one, told) ?? [])
  const spoken = document.createElement('output')
  spoken.className = 'unseen'
  chart.append(spoken)
  let chosen: Pick<CalledPoint, 'series' | 'at'> | undefined
  const pointIn = ({ model }: Sheet) =>
    model.points.find(({ series, at }) => series === chosen?.series && at === chosen.at)
  const choose = (point: CalledPoint | undefined) => {
    chosen = point
    for (const sheet of sheets) {
      const own = pointIn(sheet)
      // Every text in a shape is escaped where it is written.
      sheet.callout.innerHTML = own ? calloutShapes(sheet.model, own).map(shapeText).join('') : ''
    }
    spoken.textContent = point ? `${point.place}, ${point.words}` : ''
  }
  for (const sheet of sheets) {
    const point = (event: PointerEvent) => choose(nearestPoint(sheet.model, placeIn(sheet, event)))
    sheet.element.addEventListener('pointermove', point)
    sheet.element.addEventListener('pointerdown', point)
    sheet.element.addEventListener('pointerleave', (event) => {
      if (event.pointerType === 'mouse') choose(undefined)
    })
  }
  chart.tabIndex = 0
  chart.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return choose(undefined)
    const way = ways[event.key]
    const shown = sheets.find(({ element }) => element.offsetWidth > 0)
    if (!way || !shown || event.ctrlKey || event.metaKey || event.altKey) return undefined
    event.preventDefault()
    return choose(stepFrom(shown.model, pointIn(shown), way))
  })
}

/** Brings every chart of the page to life. */
export function bringChartsToLife(): void {
  for (const chart of document.querySelectorAll<HTMLElement>('.chart[data-points]')) bringToLife(chart)
}
