// Loads and draws a chart once it comes near the part of the page that is seen.
import { useEffect, useRef, useState, type ComponentType, type ReactNode, type RefObject } from 'react'
import { words } from '../words/index.ts'
import type { Chart } from './chart-option.ts'

type Drawer = ComponentType<{ readonly chart: Chart }>

/** Long enough for everything else to be there first; a page that is printed has its charts by then. */
const patience = 2500

/** True from the moment the element has been near the view, or the page has come to rest. */
function useInView(): [RefObject<HTMLDivElement | null>, boolean] {
  const box = useRef<HTMLDivElement>(null)
  const [isSeen, setSeen] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element || isSeen) return undefined
    const observer = new IntersectionObserver(
      (entries) => setSeen(entries.some((entry) => entry.isIntersecting)),
      { rootMargin: '200px' },
    )
    observer.observe(element)
    const timer = setTimeout(() => setSeen(true), patience)
    return () => {
      observer.disconnect()
      clearTimeout(timer)
    }
  }, [isSeen])
  return [box, isSeen]
}

export function ChartInView({ chart }: { readonly chart: Chart }): ReactNode {
  const [box, isSeen] = useInView()
  const [drawer, setDrawer] = useState<{ readonly draw?: Drawer; readonly hasFailed?: boolean }>({})
  useEffect(() => {
    if (!isSeen) return
    import('./figure-chart.tsx').then(
      ({ FigureChart: draw }) => setDrawer({ draw }),
      () => setDrawer({ hasFailed: true }),
    )
  }, [isSeen])
  const { draw: Draw, hasFailed } = drawer
  return (
    <div className="chart-place" ref={box}>
      {Draw ? (
        <Draw chart={chart} />
      ) : (
        <p className="quiet">{hasFailed ? words.figures.chart.failed : words.figures.chart.loading}</p>
      )}
    </div>
  )
}
