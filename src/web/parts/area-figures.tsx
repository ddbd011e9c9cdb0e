// The newest headline figure of every KPI for one area, with its state where there is no number.
import { useQueries } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { indicatorsOfKind, type Figure, type FiguresAnswer, type Indicator } from '#definition'
import { codesNames } from '../data/names.ts'
import { figuresQuery } from '../data/queries.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { newestFigures } from '../figures/newest-figures.ts'
import { say, words } from '../words/index.ts'
import { FigureMarks, FigureNumber } from './figure-words.tsx'
import { IndicatorLink } from './links.tsx'
import { Loaded } from './loaded.tsx'
import { ScrollRegion } from './scroll-region.tsx'

interface RowProps {
  readonly indicator: Indicator
  readonly area: string
  readonly answer: FiguresAnswer
}

/** The newest figures with a number; where there is none, why the newest period has none. */
function figuresOf({ indicator, area, answer }: RowProps): Figure[] {
  const known = newestFigures(answer.figures, indicator.headline.show, [area])
  if (known.length > 0) return known
  const newest = answer.figures.filter(
    (figure) => figure.jurisdiction === area && figure.period === answer.periods.at(-1),
  )
  const telling = newest.find(({ state }) => state !== 'not reported') ?? newest[0]
  return telling ? [{ ...telling, codes: {} }] : []
}

function FigureCell({
  indicator,
  figure,
}: {
  readonly indicator: Indicator
  readonly figure: Figure
}): ReactNode {
  const unit = indicator.shows[figure.show]?.unit
  const codes = codesNames(useRoadmap(), figure.codes)
  return (
    <p>
      {unit && <FigureNumber figure={figure} unit={unit} withUnit />}
      {codes !== '' && <span className="quiet"> {codes}</span>} <FigureMarks figure={figure} />
    </p>
  )
}

function FiguresRow(props: RowProps): ReactNode {
  const { indicator } = props
  const show = indicator.shows[indicator.headline.show]
  const figures = figuresOf(props)
  const isKnown = figures.some(({ lower, upper }) => lower !== null || upper !== null)
  return (
    <tr>
      <th scope="row">
        <IndicatorLink indicator={indicator} />
      </th>
      <td>{show ? say(show.name) : ''}</td>
      <td>
        {figures.map((figure) => (
          <FigureCell key={JSON.stringify(figure.codes)} indicator={indicator} figure={figure} />
        ))}
        {figures.length === 0 && <p className="quiet">{words.overview.none}</p>}
      </td>
      <td>{isKnown ? figures[0]?.period : ''}</td>
    </tr>
  )
}

export function AreaFigures({ area }: { readonly area: string }): ReactNode {
  const indicators = indicatorsOfKind(useRoadmap(), 'kpi')
  const queries = useQueries({
    queries: indicators.map(({ id, headline }) =>
      figuresQuery(id, { jurisdiction: area, show: headline.show }),
    ),
  })
  const together = {
    data: queries.every(({ data }) => data) ? queries.flatMap(({ data }) => data ?? []) : undefined,
    error: queries.find(({ error }) => error)?.error ?? null,
    refetch: () => Promise.all(queries.filter(({ error }) => error).map(({ refetch }) => refetch())),
  }
  return (
    <section>
      <h2>{words.areas.newest}</h2>
      <Loaded query={together}>
        {(answers) => (
          <ScrollRegion label={words.areas.newest}>
            <table className="area-figures">
              <caption className="unseen">{words.areas.newest}</caption>
              <thead>
                <tr>
                  {[words.kpi.label, words.kpi.show, words.kpiList.figure, words.areas.period].map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {indicators.map((indicator, at) => {
                  const answer = answers[at]
                  return (
                    answer && (
                      <FiguresRow key={indicator.id} indicator={indicator} area={area} answer={answer} />
                    )
                  )
                })}
              </tbody>
            </table>
          </ScrollRegion>
        )}
      </Loaded>
    </section>
  )
}
