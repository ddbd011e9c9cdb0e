// The same figures as the chart that their author chose, or as a map of the areas: two addresses.
import { sayChart } from '#drawing'
import { markup, type Markup } from '../markup.ts'
import type { Visit } from '../site-page.ts'
import type { ChosenFigures } from './chosen-figures.ts'

/** Links between them; none where the roadmap has no map. */
export function chartKinds({ roadmap, language, search }: Visit, { indicator, kind }: ChosenFigures): Markup | false {
  if (!roadmap.outlines) return false
  const links = (['chart', 'map'] as const).map((one) => {
    const asked = new URLSearchParams(search)
    asked.delete('kind')
    if (one === 'map') asked.set('kind', one)
    const query = asked.size === 0 ? '' : `?${asked.toString()}`
    const isHere = (kind === 'map') === (one === 'map')
    return markup`<a href="/indicators/${indicator.id}${query}"${isHere && markup` aria-current="true"`}>${sayChart(`kind-${one}`, {}, language)}</a>`
  })
  return markup`<nav class="tabs" aria-label="${sayChart('kinds', {}, language)}">${links}</nav>`
}
