// The newest figures of every show of a KPI, for the main group or whoever has them.
import type { ReactNode } from 'react'
import { reportingAreas, type Figure, type FiguresAnswer, type Indicator, type Roadmap } from '#definition'
import { areaName, codesNames } from '../data/names.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { newestFigures } from '../figures/newest-figures.ts'
import { say, words } from '../words/index.ts'
import { FigureMarks, FigureNumber } from './figure-words.tsx'

/** Whose headline is wanted: the main group's, then that of other groups, then of single jurisdictions. */
function areasInOrder({ mainGroup, groups, ...roadmap }: Roadmap): string[] {
  const others = groups.map(({ id }) => id).filter((id) => id !== mainGroup)
  const all = reportingAreas({ mainGroup, groups, ...roadmap }).map(({ id }) => id)
  return [...new Set([mainGroup, ...others, ...all])]
}

interface Props {
  readonly indicator: Indicator
  readonly answer: FiguresAnswer
  readonly onOpen: (figure: Figure) => void
}

function HeadlineCard({
  indicator,
  show,
  figures,
  onOpen,
}: Omit<Props, 'answer'> & { readonly show: string; readonly figures: readonly Figure[] }): ReactNode {
  const roadmap = useRoadmap()
  const { name, unit } = indicator.shows[show] ?? {}
  const first = figures[0]
  if (!name || !unit) return null
  return (
    <li className="headline">
      <h3>{say(name)}</h3>
      {!first && <p className="tile-figure figure-not-reported">{words.overview.none}</p>}
      {figures.map((figure) => (
        <p key={JSON.stringify(figure.codes)} className="headline-figure">
          <button
            type="button"
            className="figure-button"
            aria-haspopup="dialog"
            onClick={() => onOpen(figure)}
          >
            <FigureNumber figure={figure} unit={unit} withUnit />
          </button>{' '}
          <span>{codesNames(roadmap, figure.codes)}</span> <FigureMarks figure={figure} />
        </p>
      ))}
      {first && (
        <p className="tile-place">
          {areaName(roadmap, first.jurisdiction)} · {first.period}
        </p>
      )}
    </li>
  )
}

export function HeadlineFigures({ indicator, answer, onOpen }: Props): ReactNode {
  const areas = areasInOrder(useRoadmap())
  return (
    <ul className="headlines">
      {Object.keys(indicator.shows).map((show) => (
        <HeadlineCard
          key={show}
          indicator={indicator}
          show={show}
          figures={newestFigures(answer.figures, show, areas)}
          onOpen={onOpen}
        />
      ))}
    </ul>
  )
}
