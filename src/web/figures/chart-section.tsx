// The chart with its choices and its legend in words: main group side by side, or one other area by itself.
import { useMemo, type ReactNode } from 'react'
import { codesToText, figureUnit, findGroup, unitName, type Indicator, type Roadmap } from '#definition'
import { ChartInView } from '../chart/chart-in-view.tsx'
import type { Chart } from '../chart/chart-option.ts'
import { codesInRows } from '../chart/chart-rows.ts'
import { areaName, breakdownName, codeName, codesNames } from '../data/names.ts'
import { useIsInvented } from '../data/use-is-invented.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { mainAreas, type Drawing } from './chart-drawing.ts'
import type { FigureSearch } from './figure-choice.ts'
import { hasFigure, isNothing, type FigureRow } from '../chart/figure-rows.ts'
import { language, numberText, say, words } from '../words/index.ts'
import { ChartLegend } from '../chart/chart-legend.tsx'
import { Choice } from '../controls/choice.tsx'
import { figureInWords } from './figure-words.tsx'

interface Props {
  readonly indicator: Indicator
  readonly show: string
  readonly periods: readonly string[]
  readonly rows: readonly FigureRow[]
  readonly drawing: Drawing
  readonly onChoose: (change: FigureSearch) => void
}

const chartWords = words.figures.chart

function chartOf(
  roadmap: Roadmap,
  { indicator, show: id }: Pick<Props, 'indicator' | 'show'>,
  periods: readonly string[],
  { drawn, codes, isInvented }: Drawing & { readonly isInvented: boolean },
): Chart {
  const show = indicator.shows[id]
  const unit = figureUnit(roadmap, indicator, { show: id, codes })
  const plain = words.list(
    [show ? say(show.name) : '', codesNames(roadmap, codes)].filter((part) => part !== ''),
  )
  const title = isInvented ? words.inventedTitle(plain) : plain
  return {
    title,
    label: chartWords.label(title),
    unit: unit ? unitName(unit, language) : '',
    periods,
    series: drawn.map(({ area, cells }) => ({
      name: areaName(roadmap, area),
      isGroup: findGroup(roadmap, area) !== undefined,
      cells,
    })),
    wordsOf: (figure) => figureInWords(roadmap, indicator, figure),
    numberText,
    isMoving: !globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches,
  }
}

function ChartChoices({ indicator, rows, drawing, onChoose }: Props): ReactNode {
  const roadmap = useRoadmap()
  const { sole, codes } = drawing
  const main = mainAreas(roadmap)
  const telling = rows.filter(hasFigure)
  const others = [...new Set(telling.map(({ area }) => area))].filter((area) => !main.includes(area))
  const breakdowns = [...codesInRows(telling)].filter(([, list]) => list.length > 1)
  const hasMain = telling.some(({ area }) => main.includes(area))
  return (
    <div className="controls">
      {others.length > 0 && hasMain && (
        <Choice
          label={chartWords.area}
          value={sole ?? ''}
          none={chartWords.members(areaName(roadmap, roadmap.mainGroup))}
          options={others.map((id) => ({ id, name: chartWords.only(areaName(roadmap, id)) }))}
          onChoose={(area) => onChoose({ area: area || undefined })}
        />
      )}
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

export function ChartSection(props: Props): ReactNode {
  const roadmap = useRoadmap()
  const { indicator, show, periods, rows, drawing } = props
  const isInvented = useIsInvented()
  const chart = useMemo(
    () => chartOf(roadmap, { indicator, show }, periods, { ...drawing, isInvented }),
    [roadmap, indicator, show, periods, drawing, isInvented],
  )
  if (!rows.some(hasFigure)) return <p className="quiet">{chartWords.empty}</p>
  const silent = drawing.areas
    .filter((id) => !drawing.drawn.some(({ area }) => area === id))
    .map((id) => areaName(roadmap, id))
  return (
    <div className="chart-section">
      <ChartChoices {...props} />
      {chart.series.length === 0 || drawing.drawn.every(isNothing) ? (
        <p className="quiet">{chart.series.length === 0 ? chartWords.empty : chartWords.nothing}</p>
      ) : (
        <>
          <p className="chart-title">{chart.title}</p>
          <ChartInView chart={chart} />
          {silent.length > 0 && <p className="quiet">{chartWords.silent(words.list(silent))}</p>}
          <ChartLegend />
        </>
      )}
    </div>
  )
}
