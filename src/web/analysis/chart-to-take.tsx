// A chart of records with its title, and the same as a file that says of itself what it is.
import type { ReactNode } from 'react'
import { currentDay } from '#definition'
import { chartSvg, drawChart, recordsFooter, type ChartMatter } from '#drawing'
import { DrawnChart } from '../chart/drawn-chart.tsx'
import { SavedChart } from '../chart/saved-chart.tsx'
import { useOutline } from '../data/roadmap-context.ts'
import { useIsInvented } from '../data/use-is-invented.ts'
import { language, words } from '../words/index.ts'

/** As wide as a page of a report. */
const fileWidth = 900

interface Props {
  readonly matter: ChartMatter
  /** The name of the file, without its ending. */
  readonly name: string
}

export function ChartToTake({ matter, name }: Props): ReactNode {
  const roadmap = useOutline()
  const isInvented = useIsInvented()
  const svg = () => {
    const title = isInvented ? words.inventedTitle(matter.title) : matter.title
    const footer = recordsFooter({ roadmap, day: currentDay(), address: location.href }, language)
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
