// A chart of records with its title, and the same as a file that says of itself what it is.
import type { ReactNode } from 'react'
import { chartSvg, drawChart, type ChartMatter } from '#drawing'
import { DrawnChart } from '../chart/drawn-chart.tsx'
import { SavedChart } from '../chart/saved-chart.tsx'
import { fileWidth, useFrame } from './use-frame.ts'

interface Props {
  readonly matter: ChartMatter
  /** The name of the file, without its ending. */
  readonly name: string
}

export function ChartToTake({ matter, name }: Props): ReactNode {
  const frame = useFrame()
  const svg = () => {
    const { title, footer } = frame(matter.title)
    return chartSvg(drawChart({ ...matter, title }, { width: fileWidth, footer, hasTitle: true }))
  }
  return (
    <div className="chart-section">
      <p className="chart-title">{matter.title}</p>
      <DrawnChart matter={matter} />
      <SavedChart name={name} svg={svg} />
    </div>
  )
}
