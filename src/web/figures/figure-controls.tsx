// The controls over the figures of a KPI: which figure, how often, from when to when, broken down by what.
import type { ReactNode } from 'react'
import { asCounted, frequencies, type Denominator, type Indicator } from '#definition'
import { breakdownName } from '../data/names.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { breakdownsOf, type FigureChoice, type FigureSearch } from '#drawing'
import { exploreWords } from '../words/explore-words.ts'
import { figureWords } from '../words/figure-words.ts'
import { say } from '../words/index.ts'
import { Choice } from '../controls/choice.tsx'

interface Props {
  readonly indicator: Indicator
  /** What its counts may be asked per. */
  readonly denominators: readonly Denominator[]
  readonly choice: FigureChoice
  /** On a map counts are rates where nothing is said: as they are they have to be asked for. */
  readonly isMap: boolean
  /** All periods of the chosen frequency. */
  readonly periods: readonly string[]
  readonly onChoose: (change: FigureSearch) => void
}

function Breakdowns({
  indicator,
  choice,
  onChoose,
}: Pick<Props, 'indicator' | 'choice' | 'onChoose'>): ReactNode {
  const roadmap = useRoadmap()
  const offered = breakdownsOf(indicator, choice.show)
  if (offered.length === 0) return null
  const toggle = (id: string) => {
    const by = offered.filter((one) => (one === id) !== choice.by.includes(one))
    onChoose({ by: by.join(',') || undefined, only: undefined })
  }
  return (
    <fieldset className="choice">
      <legend>{exploreWords.kpi.by}</legend>
      <div className="ticks">
        {offered.map((id) => (
          <label key={id}>
            <input type="checkbox" checked={choice.by.includes(id)} onChange={() => toggle(id)} />
            {breakdownName(roadmap, id)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export function FigureControls(props: Props): ReactNode {
  const { indicator, denominators, choice, isMap, periods, onChoose } = props
  const shows = Object.entries(indicator.shows).map(([id, { name }]) => ({ id, name: say(name) }))
  const optionsOf = (some: readonly string[]) => some.map((period) => ({ id: period, name: period }))
  const { from, to } = choice
  return (
    <form
      className="controls"
      aria-label={exploreWords.kpi.figures}
      onSubmit={(event) => event.preventDefault()}
    >
      <Choice
        label={exploreWords.kpi.show}
        value={choice.show}
        options={shows}
        onChoose={(show) => onChoose({ show, only: undefined })}
      />
      <Choice
        label={exploreWords.kpi.frequency}
        value={choice.frequency}
        options={frequencies.map((id) => ({ id, name: figureWords.frequencies[id] }))}
        onChoose={(frequency) =>
          onChoose({
            frequency: frequency === indicator.frequency ? undefined : frequency,
            from: undefined,
            to: undefined,
          })
        }
      />
      <Choice
        label={exploreWords.kpi.from}
        value={from ?? ''}
        none={exploreWords.kpi.earliest}
        options={optionsOf(periods.filter((period) => to === undefined || period <= to))}
        onChoose={(first) => onChoose({ from: first || undefined })}
      />
      <Choice
        label={exploreWords.kpi.to}
        value={to ?? ''}
        none={exploreWords.kpi.latest}
        options={optionsOf(periods.filter((period) => from === undefined || period >= from))}
        onChoose={(last) => onChoose({ to: last || undefined })}
      />
      {denominators.length > 0 && (
        <Choice
          label={exploreWords.kpi.per}
          value={choice.per ?? ''}
          none={exploreWords.kpi.asCounted}
          options={denominators.map(({ id, name }) => ({ id, name: say(name) }))}
          onChoose={(per) => onChoose({ per: per || (isMap ? asCounted : undefined) })}
        />
      )}
      <Breakdowns indicator={indicator} choice={choice} onChoose={onChoose} />
    </form>
  )
}
