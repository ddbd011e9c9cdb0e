// What can be chosen of an indicator: the figure, periods, dimensions of the table, areas, and how it is shown.
import type { ReactNode } from 'react'
import {
  asCounted,
  codesFromText,
  codesToText,
  denominatorsFor,
  frequencies,
  type Indicator,
} from '#definition'
import {
  areaDimension,
  areasOffered,
  mainAreas,
  periodDimension,
  pivotViews,
  type ExploreSearch,
  type FixedDimension,
  type Pivot,
  type PivotChoice,
} from '#drawing'
import { Choice } from '../controls/choice.tsx'
import { areaName, breakdownName } from '../data/names.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { listIn } from '../data/search.ts'
import { pivotWords as said } from '../words/analysis/pivot-words.ts'
import { exploreWords } from '../words/explore-words.ts'
import { figureWords } from '../words/figure-words.ts'
import { say } from '../words/index.ts'

interface Props {
  readonly indicator: Indicator
  /** As the roadmap has it, where it is shown in rates. */
  readonly given: Indicator
  readonly choice: PivotChoice
  readonly search: ExploreSearch
  /** All periods of the chosen length. */
  readonly periods: readonly string[]
  readonly onChoose: (change: ExploreSearch) => void
}

/** The name of a dimension, of areas and periods too. */
export function useDimensionName(): (id: string) => string {
  const roadmap = useRoadmap()
  return (id) => {
    if (id === areaDimension) return figureWords.table.area
    return id === periodDimension ? said.period : breakdownName(roadmap, id)
  }
}

function Axes({ choice, onChoose }: Props): ReactNode {
  const nameOf = useDimensionName()
  const options = choice.dimensions.map((id) => ({ id, name: nameOf(id) }))
  const { rows, cols } = choice
  if (choice.view === 'map') return null
  return (
    <>
      <Choice
        label={said.rows}
        value={rows}
        options={options}
        onChoose={(id) => onChoose({ rows: id, cols: id === cols ? rows : cols })}
      />
      <Choice
        label={said.cols}
        value={cols}
        options={options}
        onChoose={(id) => onChoose({ cols: id, rows: id === rows ? cols : rows })}
      />
    </>
  )
}

function Periods({ choice, search, periods, onChoose, indicator }: Props): ReactNode {
  const { from, to } = search
  const optionsOf = (some: readonly string[]) => some.map((id) => ({ id, name: id }))
  return (
    <>
      <Choice
        label={exploreWords.kpi.frequency}
        value={choice.frequency}
        options={frequencies.map((id) => ({ id, name: figureWords.frequencies[id] }))}
        onChoose={(id) =>
          onChoose({
            frequency: id === indicator.frequency ? undefined : id,
            ...{ from: undefined, to: undefined, at: undefined },
          })
        }
      />
      <Choice
        label={exploreWords.kpi.from}
        value={from ?? ''}
        none={exploreWords.kpi.earliest}
        options={optionsOf(periods.filter((period) => to === undefined || period <= to))}
        onChoose={(id) => onChoose({ from: id || undefined })}
      />
      <Choice
        label={exploreWords.kpi.to}
        value={to ?? ''}
        none={exploreWords.kpi.latest}
        options={optionsOf(periods.filter((period) => from === undefined || period >= from))}
        onChoose={(id) => onChoose({ to: id || undefined })}
      />
    </>
  )
}

function Views({ choice, onChoose }: Props): ReactNode {
  const { outlines } = useRoadmap()
  const canBeLines = choice.rows === periodDimension || choice.cols === periodDimension
  const offered = pivotViews.filter((view) => view !== 'line' || canBeLines)
  return (
    <fieldset className="choice">
      <legend>{said.view}</legend>
      <div className="ticks">
        {offered.map((view) => (
          <label key={view}>
            <input
              type="radio"
              name="view"
              checked={choice.view === view}
              disabled={view === 'map' && outlines === null}
              onChange={() => onChoose({ view: view === 'table' ? undefined : view })}
            />
            {said.views[view]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Areas side by side, where they stand downwards or across. */
function Areas({ choice, search, onChoose }: Props): ReactNode {
  const roadmap = useRoadmap()
  if (choice.rows !== areaDimension && choice.cols !== areaDimension) return null
  if (choice.view === 'map') return null
  const offered = areasOffered(roadmap)
  const usual = [...mainAreas(roadmap), roadmap.mainGroup]
  const named = listIn(search.area).filter((id) => offered.includes(id))
  const chosen = named.length === 0 ? usual : named
  const toggle = (id: string) => {
    const next = offered.filter((one) => (one === id) !== chosen.includes(one))
    const isUsual = next.length === usual.length && usual.every((one) => next.includes(one))
    onChoose({ area: isUsual || next.length === 0 ? undefined : next.join(',') })
  }
  return (
    <fieldset className="choice">
      <legend>{said.areas}</legend>
      <div className="ticks">
        {offered.map((id) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            {areaName(roadmap, id)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export function ExploreControls(props: Props): ReactNode {
  const roadmap = useRoadmap()
  const { indicator, given, choice, search, onChoose } = props
  const shows = Object.entries(indicator.shows).map(([id, { name }]) => ({ id, name: say(name) }))
  const denominators = denominatorsFor(roadmap, given)
  return (
    <form className="controls" aria-label={said.choices} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={exploreWords.kpi.show}
        value={choice.show}
        options={shows}
        onChoose={(show) => onChoose({ show, only: undefined })}
      />
      <Axes {...props} />
      <Periods {...props} />
      {denominators.length > 0 && (
        <Choice
          label={exploreWords.kpi.per}
          value={choice.query.per ?? ''}
          none={exploreWords.kpi.asCounted}
          options={denominators.map(({ id, name }) => ({ id, name: say(name) }))}
          onChoose={(per) => onChoose({ per: per || (search.view === 'map' ? asCounted : undefined) })}
        />
      )}
      <Views {...props} />
      <Areas {...props} />
    </form>
  )
}

/** What a choice of a fixed member changes in the address. */
function fixedChange({ dimension }: FixedDimension, id: string, search: ExploreSearch): ExploreSearch {
  if (dimension === areaDimension) return { area: id }
  if (dimension === periodDimension) return { at: id }
  return { only: codesToText({ ...codesFromText(search.only ?? ''), [dimension]: id }) }
}

/** Of what stands neither downwards nor across, which one is shown. */
export function FixedChoices({
  pivot,
  search,
  onChoose,
}: Pick<Props, 'search' | 'onChoose'> & { readonly pivot: Pivot }): ReactNode {
  const nameOf = useDimensionName()
  const choices = pivot.fixed.filter(({ offered }) => offered.length > 1)
  if (choices.length === 0) return null
  return (
    <form className="controls" aria-label={said.only} onSubmit={(event) => event.preventDefault()}>
      {choices.map((one) => (
        <Choice
          key={one.dimension}
          label={nameOf(one.dimension)}
          value={one.id}
          options={one.offered}
          onChoose={(id) => onChoose(fixedChange(one, id, search))}
        />
      ))}
    </form>
  )
}
