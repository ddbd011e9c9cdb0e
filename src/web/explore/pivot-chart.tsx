// The chart of what is explored, and the same as a file of its own with its title, source, day and address.
import { useQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { currentDay, takesOnlyPublished } from '#definition'
import {
  chartFooter,
  chartSvg,
  drawChart,
  hasFigure,
  isCrowded,
  pivotMatter,
  type ChartMatter,
  type Pivot,
  type PivotAsked,
} from '#drawing'
import { DrawnChart } from '../chart/drawn-chart.tsx'
import { SavedChart } from '../chart/saved-chart.tsx'
import { outlinesQuery, statusQuery } from '../data/queries.ts'
import { pivotWords as said } from '../words/analysis/pivot-words.ts'
import { figureWords } from '../words/figure-words.ts'
import { language } from '../words/index.ts'

interface Props {
  readonly asked: PivotAsked
  readonly pivot: Pivot
  readonly per: string | undefined
  readonly publishers: readonly string[]
}

/** As wide as a page of a report. */
const fileWidth = 900

function useMatter({ asked, pivot, per }: Props): ChartMatter | undefined {
  const { roadmap, indicator, choice } = asked
  const holdsInvented = useQuery(statusQuery).data?.isInvented ?? false
  const isInvented = holdsInvented && !takesOnlyPublished(roadmap, indicator)
  const outlines = useQuery({ ...outlinesQuery, enabled: choice.view === 'map' }).data
  return useMemo(() => {
    const own = outlines ? { ...roadmap, outlines } : roadmap
    return pivotMatter({ ...asked, roadmap: own, per, isInvented }, pivot)
  }, [asked, roadmap, outlines, per, isInvented, pivot])
}

export function PivotChart(props: Props): ReactNode {
  const matter = useMatter(props)
  const { asked, publishers } = props
  if (!matter) return null
  if (!matter.series.some(hasFigure)) return <p className="quiet">{figureWords.chart.empty}</p>
  if (isCrowded(matter)) return <p className="quiet">{said.crowded}</p>
  const svg = () => {
    const { roadmap, indicator } = asked
    const origin = { roadmap, indicator, publishers, day: currentDay(), address: location.href }
    return chartSvg(
      drawChart(matter, { width: fileWidth, footer: chartFooter(origin, language), hasTitle: true }),
    )
  }
  return (
    <div className="chart-section">
      <p className="chart-title">{matter.title}</p>
      <DrawnChart matter={matter} />
      <SavedChart name={asked.indicator.id} svg={svg} />
    </div>
  )
}
