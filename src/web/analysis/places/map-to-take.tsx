// A map of records with its title, and the same as a file that says of itself what it is.
import type { ReactNode } from 'react'
import { chartSvg, framedSheet, type ChartModel, type ChartPoint } from '#drawing'
import { DrawnSheet } from '../../chart/drawn-chart.tsx'
import { SavedChart } from '../../chart/saved-chart.tsx'
import { fileWidth, useFrame } from '../use-frame.ts'

interface Props {
  readonly title: string
  /** The name of the file, without its ending. */
  readonly name: string
  readonly draw: (width: number) => ChartModel
  readonly onChoose?: (point: ChartPoint) => void
}

export function MapToTake({ title, name, draw, onChoose }: Props): ReactNode {
  const frame = useFrame()
  return (
    <div className="chart-section">
      <p className="chart-title">{title}</p>
      <DrawnSheet title={title} draw={draw} {...(onChoose ? { onChoose } : {})} />
      <SavedChart name={name} svg={() => chartSvg(framedSheet(draw(fileWidth), frame(title)))} />
    </div>
  )
}
