// The chart with its choices and its legend in words: main group side by side, or one other area by itself.
import { useMemo, type ReactNode } from 'react'
import {
  codesFromText,
  codesToText,
  figureUnit,
  findGroup,
  unitName,
  type Indicator,
  type Roadmap,
} from '#definition'
import { ChartInView } from '../chart/chart-in-view.tsx'
import type { Chart } from '../chart/chart-option.ts'
import { chartRows, codesInRows, tellingCodes, type Codes } from '../chart/chart-rows.ts'
import { areaName, breakdownName, codeName, codesNames } from '../data/names.ts'
import { useIsInvented } from '../data/use-is-invented.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import type { FigureSearch } from './figure-choice.ts'
import { hasFigure, type FigureRow } from '../chart/figure-rows.ts'
import { language, numberText, say, words } from '../words/index.ts'
import { ChartLegend } from '../chart/chart-legend.tsx'
import { Choice } from '../controls/choice.tsx'
import { figureInWords } from './figure-words.tsx'

interface Props {
  readonly indicator: Indicator
  readonly show: string
  readonly periods: readonly string[]
  readonly rows: readonly FigureRow[]
  readonly search: FigureSearch
  readonly onChoose: (change: FigureSearch) => void
}

interface Drawing {
  readonly areas: readonly string[]
  /** The area drawn by itself, undefined where the jurisdictions are drawn side by side. */
  readonly sole: string | undefined
  readonly codes: Codes
  readonly drawn: readonly FigureRow[]
}

const chartWords = words.figures.chart

/** The jurisdictions that are drawn side by side. Their group, many times larger, would flatten them. */
function mainAreas(roadmap: Roadmap): readonly string[] {
  return findGroup(roadmap, roadmap.mainGroup)?.members ?? []
}

/** The area drawn by itself: as chosen, or where all jurisdictions are silent the first other area that is not. */
function soleArea(rows: readonly FigureRow[], search: FigureSearch, roadmap: Roadmap): string | undefined {
  const telling = rows.filter(hasFigure).map(({ area }) => area)
  if (search.area !== undefined && telling.includes(search.area)) return search.area
  const main = mainAreas(roadmap)
  if (telling.some((area) => main.includes(area))) return undefined
  return telling.find((area) => area === roadmap.mainGroup) ?? telling[0]
}

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

/** The rows that the headline speaks of, where anything is known of them: what the tile said the chart draws first. */
function rowsOfHeadline(rows: readonly FigureRow[], { headline }: Indicator): readonly FigureRow[] {
  const codes = Object.entries(headline.codes ?? {})
  const own = rows.filter((row) => codes.every(([id, code]) => (row.codes[id] ?? code) === code))
  return own.some(hasFigure) ? own : rows
}

/** The codes in the address as far as the rows have such breakdowns; for the rest those of the headline, or of which most is known. */
function chosenCodes(rows: readonly FigureRow[], search: FigureSearch, indicator: Indicator): Codes {
  const telling = tellingCodes(rowsOfHeadline(rows, indicator))
  const asked = Object.entries(codesFromText(search.only ?? '')).filter(([breakdown]) => breakdown in telling)
  return { ...telling, ...Object.fromEntries(asked) }
}

function ChartChoices({ props, drawing }: { readonly props: Props; readonly drawing: Drawing }): ReactNode {
  const roadmap = useRoadmap()
  const { rows, onChoose } = props
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
          label={chartWords.breakdown(breakdownName(roadmap, breakdown))}
          value={codes[breakdown] ?? ''}
          options={list.map((id) => ({ id, name: codeName(roadmap, breakdown, id) }))}
          onChoose={(code) => onChoose({ only: codesToText({ ...codes, [breakdown]: code }) })}
        />
      ))}
    </div>
  )
}

/** What is drawn: one area by itself or the jurisdictions side by side, one combination of codes. */
function drawingOf(
  roadmap: Roadmap,
  { rows, search, indicator }: Pick<Props, 'rows' | 'search' | 'indicator'>,
): Drawing {
  const main = mainAreas(roadmap)
  const sole = soleArea(rows, search, roadmap)
  const areas = sole === undefined ? main : [sole]
  const codes = chosenCodes(
    rows.filter(({ area }) => areas.includes(area)),
    search,
    indicator,
  )
  return { areas, sole, codes, drawn: chartRows(rows, areas, codes) }
}

export function ChartSection(props: Props): ReactNode {
  const roadmap = useRoadmap()
  const { indicator, show, periods, rows, search } = props
  const isInvented = useIsInvented()
  const drawing = useMemo(
    () => drawingOf(roadmap, { rows, search, indicator }),
    [roadmap, rows, search, indicator],
  )
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
      <ChartChoices props={props} drawing={drawing} />
      {chart.series.length === 0 ? (
        <p className="quiet">{chartWords.empty}</p>
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
