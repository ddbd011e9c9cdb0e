// A chart as wide as its place, with the values of a point where somebody points, taps, or walks with the arrow keys.
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type PointerEvent,
  type ReactNode,
} from 'react'
import {
  calloutShapes,
  chartSvg,
  drawChart,
  nearestPoint,
  shapeText,
  stepFrom,
  type ChartMatter,
  type ChartModel,
  type ChartPoint,
  type Way,
} from '#drawing'
import { figureWords } from '../words/figure-words.ts'
import { words } from '../words/index.ts'
import { adoptDarkColours } from './dark-colours.ts'

/** As wide as a chart is drawn before its place is measured, which is before anybody sees it. */
const firstWidth = 720

const ways: Readonly<Record<string, Way>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}

function useWidth() {
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(firstWidth)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return undefined
    const measure = () => setWidth((before) => Math.floor(element.clientWidth) || before)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [place, width] as const
}

/** Where on the drawing something happens: it may be shown smaller than it was drawn. */
function placeIn(model: ChartModel, { currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) {
  const box = currentTarget.getBoundingClientRect()
  const scale = model.width / Math.max(1, box.width)
  return { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale }
}

/** The drawing and what lies over it are of our own making: every text in them is escaped where it is written. */
const inner = (html: string) => ({ __html: html })

function Callout({ model, point }: { readonly model: ChartModel; readonly point: ChartPoint }): ReactNode {
  const shapes = calloutShapes(model, point).map(shapeText).join('')
  return (
    <svg
      className="chart-callout"
      viewBox={`0 0 ${model.width} ${model.height}`}
      aria-hidden="true"
      dangerouslySetInnerHTML={inner(shapes)}
    />
  )
}

interface SheetProps {
  readonly title: string
  /** Draws it so wide. */
  readonly draw: (width: number) => ChartModel
  /** Follows a point that somebody clicks, or at which they press Enter; nothing follows where not said. */
  readonly onChoose?: (point: ChartPoint) => void
}

/** Whatever is drawn as a chart is: as wide as its place, and asked by pointer and keys. */
export function DrawnSheet({ title, draw, onChoose }: SheetProps): ReactNode {
  useLayoutEffect(adoptDarkColours, [])
  const [place, width] = useWidth()
  const model = useMemo(() => draw(width), [draw, width])
  const drawing = useMemo(() => inner(chartSvg(model)), [model])
  const [asked, setAsked] = useState<Pick<ChartPoint, 'series' | 'at'>>()
  const point = asked && model.points.find(({ series, at }) => series === asked.series && at === asked.at)
  useEffect(() => {
    const element = place.current
    if (!element) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') return setAsked(undefined)
      if (event.key === 'Enter' && point) return onChoose?.(point)
      const way = ways[event.key]
      if (!way || event.ctrlKey || event.metaKey || event.altKey) return undefined
      event.preventDefault()
      return setAsked(stepFrom(model, point, way))
    }
    const onClick = () => point && onChoose?.(point)
    element.addEventListener('keydown', onKeyDown)
    element.addEventListener('click', onClick)
    return () => {
      element.removeEventListener('keydown', onKeyDown)
      element.removeEventListener('click', onClick)
    }
  }, [place, model, point, onChoose])
  return (
    <div className="chart" ref={place} role="group" tabIndex={0} aria-label={figureWords.chart.label(title)}>
      <div
        className="chart-drawing"
        onPointerMove={(event) => setAsked(nearestPoint(model, placeIn(model, event)))}
        onPointerDown={(event) => setAsked(nearestPoint(model, placeIn(model, event)))}
        onPointerLeave={(event) => event.pointerType === 'mouse' && setAsked(undefined)}
      >
        <div dangerouslySetInnerHTML={drawing} />
        {point && <Callout model={model} point={point} />}
      </div>
      <output className="unseen">{point ? words.list([point.place, point.words]) : ''}</output>
    </div>
  )
}

export function DrawnChart({ matter }: { readonly matter: ChartMatter }): ReactNode {
  const draw = useCallback((width: number) => drawChart(matter, { width }), [matter])
  return <DrawnSheet title={matter.title} draw={draw} />
}
