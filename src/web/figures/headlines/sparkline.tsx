// A figure through time, as small as a word, with the same said in words.
import type { ReactNode } from 'react'
import { isKnown, type Figure, type Indicator, type Roadmap } from '#definition'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { sparklineShape } from '../../chart/sparkline-path.ts'
import { words } from '../../words/index.ts'
import { figureInWords } from '../figure-words.tsx'

function trendWords(roadmap: Roadmap, indicator: Indicator, series: readonly Figure[]): string {
  const known = series.filter(isKnown)
  const [first, last] = [known[0], known.at(-1)]
  const say = words.figures.sparkline
  if (!first || !last) return say.none
  const inWords = (figure: Figure) => figureInWords(roadmap, indicator, figure)
  return say.trend(first.period, last.period, inWords(first), inWords(last))
}

export function Sparkline({
  series,
  indicator,
}: {
  readonly series: readonly Figure[]
  readonly indicator: Indicator
}): ReactNode {
  const roadmap = useRoadmap()
  const { paths, dots, last } = sparklineShape(series)
  // a single point is no trend; the figure itself says as much
  if (!last || series.filter(isKnown).length < 2) return null
  return (
    <svg
      className="sparkline"
      viewBox="0 0 120 32"
      width="120"
      height="32"
      role="img"
      aria-label={trendWords(roadmap, indicator, series)}
    >
      <line className="sparkline-zero" x1="0" y1="31" x2="120" y2="31" />
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
      {dots.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="1.6" />
      ))}
      <circle className="sparkline-last" cx={last.x} cy={last.y} r="2.6" />
    </svg>
  )
}
