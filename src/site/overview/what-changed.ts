// What changed: files of figures since the period of the last report, and headlines beside those of the period before.
import { getInterval, indicatorsOfKind, reportsUntil, textIn, type IndicatorTile } from '#definition'
import { changeWords } from '../figures/said.ts'
import { figureInWords, type Reader } from '../figures/figure-number.ts'
import { markup, type Markup } from '../markup.ts'
import type { Visit } from '../site-page.ts'
import { sayOverview } from './overview-sentences.ts'

/** The newest report of any product whose period is over, with the last day of it. */
function lastReport({
  roadmap,
  today,
}: Visit): { readonly report: number; readonly day: string } | undefined {
  const over = roadmap.cycles.products.flatMap(({ id }) =>
    reportsUntil(roadmap.cycles, id, today)
      .slice(0, 1)
      .map(({ report, period }) => ({ report, day: getInterval(period).end })),
  )
  return over.toSorted((a, b) => a.day.localeCompare(b.day)).at(-1)
}

async function filesSince(visit: Visit): Promise<string | undefined> {
  const { ask, language } = visit
  const since = lastReport(visit)
  if (!since) return undefined
  const { report, day } = since
  const { items } = await ask('loads', {})
  const taken = items.filter(({ at, undone }) => !undone && at.slice(0, 10) > day)
  if (taken.length === 0) return sayOverview('changed-none', { report, day }, language)
  const rows = taken.reduce((sum, { added }) => sum + added, 0)
  return sayOverview('changed-files', { report, day, count: taken.length, rows }, language)
}

/** Headlines that can be compared with the period before. */
function moved(reader: Reader, tiles: readonly IndicatorTile[]): Markup[] {
  const { roadmap, language } = reader
  return indicatorsOfKind(roadmap, 'kpi').flatMap((indicator) => {
    const tile = tiles.find((one) => one.indicator === indicator.id)
    const change = tile && changeWords(reader, indicator, tile)
    if (!tile?.latest || change === undefined) return []
    const link = markup`<a href="/indicators/${indicator.id}"><span class="code">${indicator.code}</span> ${textIn(indicator.name, language)}</a>`
    return [
      markup`<li>${link}: ${tile.latest.period}, ${figureInWords(reader, indicator, tile.latest)}, ${change}</li>`,
    ]
  })
}

/** The section of the overview; nothing where there is neither a report whose period is over nor a headline with one before it. */
export async function whatChanged(visit: Visit, tiles: readonly IndicatorTile[]): Promise<Markup | false> {
  const { language } = visit
  const files = await filesSince(visit)
  const lines = moved(visit, tiles)
  if (files === undefined && lines.length === 0) return false
  return markup`<section aria-labelledby="changed"><h2 id="changed">${sayOverview('changed', {}, language)}</h2>
${files !== undefined && markup`<p>${files} <a href="/about-the-data#loads">${sayOverview('changed-which', {}, language)}</a></p>`}
${lines.length > 0 && markup`<p>${sayOverview('changed-headlines', {}, language)}</p><ul class="columns">${lines}</ul>`}</section>`
}
