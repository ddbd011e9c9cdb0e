// What is known where: top elements of the roadmap by areas, with the number of observations in each cell.
import {
  findGroup,
  findLevel,
  nameOfArea,
  reportingAreas,
  textIn,
  type Element,
  type OverviewAnswer,
  type Roadmap,
} from '#definition'
import { elementLink } from '../elements/element-link.ts'
import type { Reader } from '../figures/figure-number.ts'
import { markup, type Markup } from '../markup.ts'
import { sayOverview } from './overview-sentences.ts'

/** The members of the main group, and every other area behind them. */
function columnsOf(roadmap: Roadmap): { members: readonly string[]; others: readonly string[] } {
  const members = findGroup(roadmap, roadmap.mainGroup)?.members ?? []
  const others = reportingAreas(roadmap)
    .filter((area) => !('members' in area && area.isAside))
    .map(({ id }) => id)
    .filter((id) => !members.includes(id))
  return { members, others }
}

/** How dark a cell is: none, then five steps, each four times the one before. */
const shadeOf = (observations: number): number =>
  observations === 0 ? 0 : Math.min(5, 1 + Math.floor(Math.log(observations) / Math.log(4)))

/** The table of observations by element and area. */
export function coverageMatrix(reader: Reader, coverage: OverviewAnswer['coverage']): Markup {
  const { roadmap, language } = reader
  const { members, others } = columnsOf(roadmap)
  const areas = [...members, ...others]
  const counts = new Map(coverage.map((one) => [`${one.element}|${one.jurisdiction}`, one.observations]))
  const top = roadmap.elements.filter(({ parent }) => parent === undefined)
  const level = findLevel(roadmap, top[0]?.level ?? '')
  const levelName = level ? textIn(level.name, language).toLowerCase() : ''
  const caption = sayOverview('known-where-caption', { level: levelName }, language)
  const cell = (element: Element, area: string) => {
    const count = counts.get(`${element.code}|${area}`) ?? 0
    return markup`<td class="number shade-${shadeOf(count)}">${count > 0 && count.toLocaleString(language)}</td>`
  }
  const rows = top.map(
    (element) =>
      markup`<tr><th scope="row">${elementLink(reader, element)}</th>${areas.map((area) => cell(element, area))}</tr>`,
  )
  const heads = areas.map(
    (area) =>
      markup`<th scope="col"><a href="/jurisdictions/${area}">${nameOfArea(roadmap, area, language)}</a></th>`,
  )
  return markup`<section aria-labelledby="matrix"><h2 id="matrix">${sayOverview('known-where', {}, language)}</h2>
<p class="quiet">${sayOverview('known-where-hint', { level: levelName }, language)}</p>
<div class="scroll-region" role="region" aria-label="${caption}" tabindex="0"><table class="matrix"><caption>${caption}</caption>
<colgroup></colgroup><colgroup span="${members.length}"></colgroup>${others.length > 0 && markup`<colgroup span="${others.length}" class="others"></colgroup>`}
<thead><tr><td></td><th scope="colgroup" colspan="${members.length}">${nameOfArea(roadmap, roadmap.mainGroup, language)}</th>${others.length > 0 && markup`<th scope="colgroup" colspan="${others.length}">${sayOverview('other-areas', {}, language)}</th>`}</tr>
<tr><th scope="col">${level && textIn(level.name, language)}</th>${heads}</tr></thead>
<tbody>${rows}</tbody></table></div></section>`
}
