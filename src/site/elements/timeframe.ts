// A timeframe of the roadmap on the line of its years, with the day on which it is read; and the same in a sentence.
import { daysIn, type Interval, type Roadmap, type Timeframe } from '#definition'
import { markup, type Markup } from '../markup.ts'
import type { Visit } from '../site-page.ts'
import { sayElement } from './element-sentences.ts'

const width = 600
const lineHeight = 26
/** Beyond so many days a stretch is told in months. */
const mostDays = 62
const daysInMonth = 30.44

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

/** How long it is until a day, or since it. */
function stretch(from: string, to: string): { readonly unit: 'days' | 'months'; readonly count: number } {
  const days = daysIn({ start: from, end: to }) - 1
  return days <= mostDays
    ? { unit: 'days', count: days }
    : { unit: 'months', count: Math.round(days / daysInMonth) }
}

/** How the timeframe lies to the day on which it is read. */
export function deadlineWords({ today, language }: Visit, { start, end }: Timeframe): string {
  if (today < start) return sayElement('not-begun', { start }, language)
  const isOver = end < today
  const { unit, count } = isOver ? stretch(end, today) : stretch(today, end)
  return isOver
    ? sayElement(`over-${unit}`, { end, count }, language)
    : sayElement(`left-${unit}`, { end, count }, language)
}

/** The bar with its years. The line that marks the day stands on it only where the day lies within. */
export function timeframeBar({ roadmap, language, today }: Visit, timeframe: Timeframe): Markup | false {
  const line = lineOf(roadmap)
  if (!line) return false
  const perDay = width / daysIn(line)
  const placeOf = (day: string) => Math.round((daysIn({ start: line.start, end: day }) - 1) * perDay)
  const [first, last] = [Number(line.start.slice(0, 4)), Number(line.end.slice(0, 4))]
  const years = Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
  const label = sayElement('timeframe-bar', { text: timeframe.text, first, last }, language)
  const marks = years.map(
    (year) =>
      markup`<line x1="${placeOf(`${year}-01-01`)}" y1="0" x2="${placeOf(`${year}-01-01`)}" y2="${lineHeight + 4}"/><text x="${placeOf(`${year}-07-01`)}" y="42" text-anchor="middle">${year}</text>`,
  )
  const now = today >= line.start && today <= line.end ? placeOf(today) : undefined
  const span = Math.round(daysIn(timeframe) * perDay)
  return markup`<svg class="timeframe" viewBox="0 0 ${width} 46" role="img" aria-label="${label}"><rect class="timeframe-line" x="0" y="0" width="${width}" height="${lineHeight}"/><rect class="timeframe-span" x="${placeOf(timeframe.start)}" y="0" width="${span}" height="${lineHeight}"/>${marks}${now !== undefined && markup`<line class="timeframe-now" x1="${now}" y1="-2" x2="${now}" y2="${lineHeight + 4}"/>`}</svg>`
}
