// A figure through time, as small as a word, with the same said in words.
import type { ReactNode } from 'react'
import { getInterval, isKnown, periodsBetween, type Figure, type Indicator, type Roadmap } from '#definition'
import { hasTrend, sparklineShape } from '#drawing'
import { useRoadmap } from '../../data/roadmap-context.ts'
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

/** A place for every period from the first that is known to the last, so that years of which nothing is known are as wide as others. */
function inTime(series: readonly Figure[], { frequency }: Indicator): (Figure | undefined)[] {
  const [first, last] = [series[0], series.at(-1)]
  if (!first || !last) return []
  const time = { start: getInterval(first.period).start, end: getInterval(last.period).end }
  return periodsBetween(time, frequency).map((period) => series.find((figure) => figure.period === period))
}

export function Sparkline({
  series,
  indicator,
}: {
  readonly series: readonly Figure[]
  readonly indicator: Indicator
}): ReactNode {
  const roadmap = useRoadmap()
  const { paths, dots, last } = sparklineShape(inTime(series, indicator))
  if (!last || !hasTrend(series)) return null
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
      {dots.map(({ x, y, isOpen }) => (
        <circle key={x} className={isOpen ? 'sparkline-open' : ''} cx={x} cy={y} r="1.6" />
      ))}
      <circle className={last.isOpen ? 'sparkline-open' : ''} cx={last.x} cy={last.y} r="2.6" />
    </svg>
  )
}
