// The chart with its choices: which areas, which codes, and what can be taken away.
import type { ReactNode } from 'react'
import { codesToText, type Indicator } from '#definition'
import {
  codesInRows,
  hasFigure,
  isNothing,
  mainAreas,
  type ChosenChart,
  type FigureRow,
  type FigureSearch,
} from '#drawing'
import { DrawnChart } from '../chart/drawn-chart.tsx'
import { Choice } from '../controls/choice.tsx'
import { areaName, breakdownName, codeName } from '../data/names.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { words } from '../words/index.ts'

interface Props {
  readonly indicator: Indicator
  readonly rows: readonly FigureRow[]
  readonly chosen: ChosenChart
  readonly isLoading: boolean
  readonly onChoose: (change: FigureSearch) => void
  /** What can be taken away of the chart. */
  readonly children: ReactNode
}

const chartWords = words.figures.chart

/** One area of several, for a chart of its parts; or the jurisdictions side by side, or another area by itself. */
function AreaChoice({ rows, chosen, onChoose }: Props): ReactNode {
  const roadmap = useRoadmap()
  const choose = (area: string) => onChoose({ area: area || undefined })
  const { parts } = chosen
  if (parts)
    return (
      <Choice
        label={chartWords.areaOfParts}
        value={parts.area}
        options={parts.areas.map((id) => ({ id, name: areaName(roadmap, id) }))}
        onChoose={choose}
      />
    )
  const main = mainAreas(roadmap)
  const areas = [...new Set(rows.filter(hasFigure).map(({ area }) => area))]
  const others = areas.filter((area) => !main.includes(area))
  if (others.length === 0 || others.length === areas.length) return null
  return (
    <Choice
      label={chartWords.area}
      value={chosen.rows?.sole ?? ''}
      none={chartWords.members(areaName(roadmap, roadmap.mainGroup))}
      options={others.map((id) => ({ id, name: chartWords.only(areaName(roadmap, id)) }))}
      onChoose={choose}
    />
  )
}

function ChartChoices(props: Props): ReactNode {
  const roadmap = useRoadmap()
  const { indicator, rows, chosen, onChoose } = props
  const codes = chosen.rows?.codes ?? chosen.parts?.codes ?? {}
  const breakdowns = [...codesInRows(rows.filter(hasFigure))].filter(
    ([id, list]) => list.length > 1 && (chosen.rows !== undefined || id in codes),
  )
  return (
    <div className="controls">
      <AreaChoice {...props} />
      {breakdowns.map(([breakdown, list]) => (
        <Choice
          key={breakdown}
          label={
            indicator.always.includes(breakdown)
              ? breakdownName(roadmap, breakdown)
              : chartWords.breakdown(breakdownName(roadmap, breakdown))
          }
          value={codes[breakdown] ?? ''}
          options={list.map((id) => ({ id, name: codeName(roadmap, breakdown, id) }))}
          onChoose={(code) => onChoose({ only: codesToText({ ...codes, [breakdown]: code }) })}
        />
      ))}
    </div>
  )
}

/** The jurisdictions side by side of which nothing is known: no line of the chart is theirs. */
function Silent({ rows }: Pick<ChosenChart, 'rows'>): ReactNode {
  const roadmap = useRoadmap()
  const silent = rows?.areas.filter((id) => !rows.drawn.some(({ area }) => area === id)) ?? []
  if (silent.length === 0) return null
  return <p className="quiet">{chartWords.silent(words.list(silent.map((id) => areaName(roadmap, id))))}</p>
}

export function ChartSection(props: Props): ReactNode {
  const { rows, chosen, isLoading, children } = props
  const { matter } = chosen
  if (isLoading) return <p className="quiet chart-place">{chartWords.loading}</p>
  if (!rows.some(hasFigure) && !chosen.parts) return <p className="quiet">{chartWords.empty}</p>
  const isEmpty = !matter.series.some(hasFigure)
  return (
    <div className="chart-section">
      <ChartChoices {...props} />
      {isEmpty || matter.series.every(isNothing) ? (
        <p className="quiet">{isEmpty ? chartWords.empty : chartWords.nothing}</p>
      ) : (
        <>
          <p className="chart-title">{matter.title}</p>
          <DrawnChart matter={matter} />
          <Silent rows={chosen.rows} />
          {children}
        </>
      )}
    </div>
  )
}
