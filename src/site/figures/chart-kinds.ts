// The same figures as the chart that their author chose, as lines of areas side by side, or as a map: each has its address.
import { chartFor, sayChart } from '#drawing'
import { sayIndicator } from '../indicators/indicator-sentences.ts'
import { markup, type Markup } from '../markup.ts'
import type { Visit } from '../site-page.ts'
import type { ChosenFigures } from './chosen-figures.ts'

/** Where the chart and what is chosen over it begin: whoever chooses something else stays there. */
export const chartPlace = 'shown'

/** Links between those that there are, and to what stands below them. */
export function chartKinds(
  { roadmap, language, search }: Visit,
  { indicator, kind, show, query }: ChosenFigures,
): Markup {
  const hasLines = chartFor(indicator, { show, per: query.per, by: query.by }).kind !== 'trend'
  const isThere = { chart: true, trend: hasLines || kind === 'trend', map: roadmap.outlines !== undefined }
  const links = (['chart', 'trend', 'map'] as const).flatMap((one) => {
    if (!isThere[one]) return []
    const asked = new URLSearchParams(search)
    asked.delete('kind')
    if (one !== 'chart') asked.set('kind', one)
    const text = asked.size === 0 ? '' : `?${asked.toString()}`
    const isHere = (kind ?? 'chart') === one
    return markup`<a href="/indicators/${indicator.id}${text}#${chartPlace}"${isHere && markup` aria-current="true"`}>${sayChart(`kind-${one}`, {}, language)}</a>`
  })
  const below = (['table', 'sources', 'method'] as const).map(
    (one) => markup`<a href="#${one}">${sayIndicator(`to-${one}`, {}, language)}</a>`,
  )
  return markup`<nav class="tabs" id="${chartPlace}" aria-label="${sayChart('kinds', {}, language)}">${links}${below}</nav>`
}
