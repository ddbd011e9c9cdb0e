// The chart with its choices: which areas, which codes, and what can be taken away.
import type { ReactNode } from 'react'
import { codesToText, type AreaChartKind, type Indicator } from '#definition'
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
import { figureWords } from '../words/figure-words.ts'
import { words } from '../words/index.ts'
import { ChartTabs } from './chart-tabs.tsx'

interface Props {
  readonly indicator: Indicator
  readonly rows: readonly FigureRow[]
  readonly chosen: ChosenChart
  readonly isLoading: boolean
  /** How the reader wants it drawn; as its author chose where not said. */
  readonly kind: AreaChartKind | undefined
  /** Is what the author chose another chart than lines? */
  readonly hasLines: boolean
  readonly onChoose: (change: FigureSearch) => void
  /** What can be taken away of the chart. */
  readonly children: ReactNode
}

const chartWords = figureWords.chart

/** One area of several, for a chart of its parts; or any areas side by side. A map has them all. */
function AreaChoice({ rows, chosen, kind, onChoose }: Props): ReactNode {
  const roadmap = useRoadmap()
  const { parts } = chosen
  if (parts)
    return (
      <Choice
        label={chartWords.areaOfParts}
        value={parts.area}
        options={parts.areas.map((id) => ({ id, name: areaName(roadmap, id) }))}
        onChoose={(area) => onChoose({ area: area || undefined })}
      />
    )
  if (kind === 'map') return null
  const drawn = chosen.rows?.areas ?? []
  const areas = [...new Set(rows.filter(hasFigure).map(({ area }) => area))]
  if (areas.length < 2) return null
  const main = mainAreas(roadmap)
  const toggle = (id: string) => {
    const next = areas.filter((one) => (one === id) !== drawn.includes(one))
    const isUsual =
      next.every((one) => main.includes(one)) &&
      areas.every((one) => next.includes(one) || !main.includes(one))
    onChoose({ area: isUsual || next.length === 0 ? undefined : next.join(',') })
  }
  return (
    <fieldset className="choice">
      <legend>{chartWords.area}</legend>
      <div className="ticks">
        {areas.map((id) => (
          <label key={id}>
            <input type="checkbox" checked={drawn.includes(id)} onChange={() => toggle(id)} />
            {areaName(roadmap, id)}
          </label>
        ))}
      </div>
    </fieldset>
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

function ChartOrNothing(props: Props): ReactNode {
  const { rows, chosen, isLoading, children } = props
  const { matter } = chosen
  if (isLoading) return <p className="quiet chart-place">{chartWords.loading}</p>
  if (!rows.some(hasFigure) && !chosen.parts) return <p className="quiet">{chartWords.empty}</p>
  const isEmpty = !matter.series.some(hasFigure)
  return (
    <>
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
    </>
  )
}

export function ChartSection(props: Props): ReactNode {
  const { kind, hasLines, onChoose } = props
  return (
    <div className="chart-section">
      <ChartTabs kind={kind} hasLines={hasLines} onChoose={(next) => onChoose({ kind: next })}>
        <ChartOrNothing {...props} />
      </ChartTabs>
    </div>
  )
}
