// The indicators that speak to an element or to what lies below it, each with its newest figure and its small chart.
import {
  elementsAbove,
  indicatorKinds,
  indicatorsSpeakingTo,
  titleOfElement,
  type Element,
  type Indicator,
  type IndicatorTile,
  type Roadmap,
} from '#definition'
import { publishersLine } from '../figures/publishers.ts'
import { indicatorCard } from '../figures/tile.ts'
import { markup, type Markup } from '../markup.ts'
import type { Visit } from '../site-page.ts'
import { sayElement } from './element-sentences.ts'
import { elementLink } from './element-link.ts'

/** Those of one kind together. */
function speakingByKind(roadmap: Roadmap, { code }: Element): Indicator[] {
  const speaking = indicatorsSpeakingTo(roadmap, code)
  return indicatorKinds.flatMap((kind) => speaking.filter((one) => one.kind === kind))
}

/** The nearest element above to which any indicator speaks. */
const spokenToAbove = (roadmap: Roadmap, of: Element): Element | undefined =>
  elementsAbove(roadmap, of).find(({ code }) => indicatorsSpeakingTo(roadmap, code).length > 0)

function cards(visit: Visit, indicators: readonly Indicator[], tiles: readonly IndicatorTile[]): Markup {
  const all = indicators.map((one) =>
    indicatorCard(
      visit,
      one,
      tiles.find(({ indicator }) => indicator === one.id),
    ),
  )
  return markup`<ul class="tiles">${all}</ul>`
}

/** Those that speak to it; where none does, those that speak to the nearest element above of which any does. */
export function indicatorsBeside(
  roadmap: Roadmap,
  of: Element,
): { readonly shown: readonly Indicator[]; readonly above: Element | undefined } {
  const own = speakingByKind(roadmap, of)
  const above = own.length === 0 ? spokenToAbove(roadmap, of) : undefined
  return { shown: above ? speakingByKind(roadmap, above) : own, above }
}

/** The section of the page. */
export async function indicatorsOf(visit: Visit, of: Element): Promise<Markup> {
  const { roadmap, language, ask } = visit
  const { shown, above } = indicatorsBeside(roadmap, of)
  const heading = markup`<h2 id="indicators">${sayElement('indicators', {}, language)}</h2>`
  if (shown.length === 0)
    return markup`<section aria-labelledby="indicators">${heading}<p>${sayElement('indicators-none', {}, language)}</p></section>`
  const kinds = indicatorKinds.filter((kind) => shown.some((one) => one.kind === kind))
  const { tiles, publishers } = await ask('overview', { query: { kinds: kinds.join(',') } })
  const element = titleOfElement(roadmap, of, language)
  const instead =
    above &&
    markup`<p>${sayElement('indicators-above', { element }, language)} ${elementLink(visit, above, { hasHeading: false })}</p>`
  return markup`<section aria-labelledby="indicators">${heading}${instead}${cards(visit, shown, tiles)}${publishersLine(visit, publishers)}</section>`
}
