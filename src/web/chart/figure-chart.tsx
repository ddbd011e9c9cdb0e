// Draws the chart. Loaded only where one comes into view, because the drawing library is large.
import { useEffect, useRef, type ReactNode } from 'react'
import { chartOption, type Chart } from './chart-option.ts'
import { init } from './echarts.ts'

export function FigureChart({ chart }: { readonly chart: Chart }): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = box.current
    if (!element) return undefined
    const drawing = init(element, null, { renderer: 'svg' })
    const draw = () => {
      drawing.resize()
      drawing.setOption(chartOption(chart, element.clientWidth), { notMerge: true })
      // So that paper, which is narrower than the screen, shows the drawing smaller and not cut.
      const { clientWidth, clientHeight } = element
      element.querySelector('svg')?.setAttribute('viewBox', `0 0 ${clientWidth} ${clientHeight}`)
    }
    draw()
    const observer = new ResizeObserver(draw)
    observer.observe(element)
    return () => {
      observer.disconnect()
      drawing.dispose()
    }
  }, [chart])
  return <div className="chart" ref={box} role="img" aria-label={chart.label} />
}
