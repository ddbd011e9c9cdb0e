// A timeframe on the line from the first to the last year of the roadmap.
import type { ReactNode } from 'react'
import { daysIn, type Interval, type Roadmap, type Timeframe } from '#definition'
import { words } from '../words/index.ts'

/** The span from the first start to the last end of all timeframes, in whole years. */
function lineOf(roadmap: Roadmap): Interval | undefined {
  const frames = roadmap.elements.flatMap(({ timeframe }) => timeframe ?? [])
  const start = frames.map((frame) => frame.start).toSorted()[0]
  const end = frames
    .map((frame) => frame.end)
    .toSorted()
    .at(-1)
  return start && end ? { start: `${start.slice(0, 4)}-01-01`, end: `${end.slice(0, 4)}-12-31` } : undefined
}

const width = 600
const lineHeight = 26

export function TimeframeBar({
  timeframe,
  roadmap,
}: {
  readonly timeframe: Timeframe
  readonly roadmap: Roadmap
}): ReactNode {
  const line = lineOf(roadmap)
  if (!line) return null
  const perDay = width / daysIn(line)
  const placeOf = (day: string) => (daysIn({ start: line.start, end: day }) - 1) * perDay
  const [first, last] = [Number(line.start.slice(0, 4)), Number(line.end.slice(0, 4))]
  const years = Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
  const start = placeOf(timeframe.start)
  const label = words.element.timeframeBar(timeframe.text, String(first), String(last))
  return (
    <svg className="timeframe" viewBox={`0 0 ${width} 44`} role="img" aria-label={label}>
      <rect className="timeframe-line" x="0" y="0" width={width} height={lineHeight} />
      <rect
        className="timeframe-span"
        x={start}
        y="0"
        width={daysIn(timeframe) * perDay}
        height={lineHeight}
      />
      {years.map((year) => (
        <g key={year}>
          <line x1={placeOf(`${year}-01-01`)} y1="0" x2={placeOf(`${year}-01-01`)} y2={lineHeight + 4} />
          <text x={placeOf(`${year}-07-01`)} y="40" textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
    </svg>
  )
}
