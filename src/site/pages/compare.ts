// Two to six jurisdictions or groups side by side: their newest figure of every KPI, and how far their targets have come.
import {
  indicatorsOfKind,
  nameOfArea,
  reportingAreas,
  type AreaHeadlinesAnswer,
  type Indicator,
  type IndicatorTile,
} from '#definition'
import { sayArea } from '../areas/area-sentences.ts'
import { compareForm } from '../areas/compare-form.ts'
import { judgedFor, newestAssessed } from '../assessments/assessed.ts'
import { sayOf } from '../figures/figure-sentences.ts'
import { figureMarks, nameOfShow, openedFigure, periodMarkup, type Reader } from '../figures/figure-number.ts'
import { publishersLine } from '../figures/publishers.ts'
import { sparkline } from '../figures/sparkline.ts'
import { indicatorLink } from '../figures/tile.ts'
import { markup, type Markup } from '../markup.ts'
import type { SitePage, Visit } from '../site-page.ts'
import { saySite } from '../site-sentences.ts'
import { progressTable } from '../overview/progress-matrix.ts'

const [fewest, most] = [2, 6]

interface Column {
  readonly area: string
  readonly answer: AreaHeadlinesAnswer
}

const tileIn = ({ answer }: Column, { id }: Indicator): IndicatorTile | undefined =>
  answer.tiles.find(({ indicator }) => indicator === id)

/** What is wrong with the choice; undefined where it can be shown. */
function problemOf({ roadmap, language }: Reader, chosen: readonly string[]): string | undefined {
  const known = new Set(reportingAreas(roadmap).map(({ id }) => id))
  const unknown = chosen.find((id) => !known.has(id))
  if (unknown !== undefined) return sayArea('compare-unknown', { area: unknown.slice(0, 100) }, language)
  if (chosen.length < fewest) return sayArea('compare-few', {}, language)
  const count = chosen.length
  return count > most ? sayArea('compare-many', { count }, language) : undefined
}

/** A figure with its period and small chart, and its name where it is another one than that of the row. */
function cell(reader: Reader, indicator: Indicator, tile: IndicatorTile | undefined, name: string): Markup {
  const { language } = reader
  const figure = tile?.latest ?? tile?.newer
  if (!tile || !figure)
    return markup`<td class="figure-not-reported">${sayOf('not-in-table', {}, language)}</td>`
  const own = nameOfShow(reader, indicator, figure)
  return markup`<td><span class="compared">${openedFigure(reader, indicator, figure)}</span><span class="note">${periodMarkup(figure.period, tile.running, language)}</span>${own !== name && markup`<span class="note">${own}</span>`}${figureMarks(figure, language)}${sparkline(reader, indicator, tile.series)}</td>`
}

function table(reader: Reader, columns: readonly Column[]): Markup {
  const { roadmap, language } = reader
  const kpis = indicatorsOfKind(roadmap, 'kpi')
  const isSaid = (one: Indicator) =>
    columns.some((column) => {
      const tile = tileIn(column, one)
      return tile !== undefined && (tile.latest !== null || tile.newer !== null)
    })
  const rows = kpis.filter(isSaid).map((one) => {
    const tiles = columns.map((column) => tileIn(column, one))
    const first = tiles.find((tile) => tile?.latest ?? tile?.newer)
    const figure = first?.latest ?? first?.newer
    const name = figure ? nameOfShow(reader, one, figure) : ''
    return markup`<tr><th scope="row">${indicatorLink(reader, one)}<span class="note">${name}</span></th>${tiles.map((tile) => cell(reader, one, tile, name))}</tr>`
  })
  const heads = columns.map(
    ({ area }) =>
      markup`<th scope="col"><a href="/jurisdictions/${area}">${nameOfArea(roadmap, area, language)}</a></th>`,
  )
  const caption = sayArea('compare-caption', {}, language)
  const silent = kpis.filter((one) => !isSaid(one)).map(({ code }) => code)
  const words = sayArea('compare-silent', { indicators: silent.join(', ') }, language)
  return markup`<p class="quiet">${sayArea('compare-hint', {}, language)}</p><div class="scroll-region" role="region" aria-label="${caption}" tabindex="0"><table class="matrix comparison"><caption class="unseen">${caption}</caption><thead><tr><td></td>${heads}</tr></thead><tbody>${rows}</tbody></table></div>${silent.length > 0 && markup`<p class="quiet">${words}</p>`}`
}

async function progress(visit: Visit, chosen: readonly string[]): Promise<Markup | false> {
  const { roadmap, language } = visit
  const areas = chosen.filter((id) => roadmap.jurisdictions.some((one) => one.id === id))
  if (!roadmap.assessmentScale || areas.length === 0) return false
  const answer = await newestAssessed(visit)
  if (!answer.items.some(({ jurisdiction }) => areas.includes(jurisdiction))) return false
  return markup`<section aria-labelledby="progress"><h2 id="progress">${sayArea('compare-progress', {}, language)}</h2><p class="quiet">${judgedFor(visit, answer)}</p>${progressTable(visit, answer, areas)}</section>`
}

async function compared(visit: Visit, chosen: readonly string[]): Promise<Markup> {
  const [columns, states] = await Promise.all([
    Promise.all(
      chosen.map(async (area) => ({
        area,
        answer: await visit.ask('areaHeadlines', { query: { jurisdiction: area } }),
      })),
    ),
    progress(visit, chosen),
  ])
  const publishers = [...new Set(columns.flatMap(({ answer }) => answer.publishers))]
  return markup`${table(visit, columns)}${states}${publishersLine(visit, publishers)}`
}

async function show(visit: Visit) {
  const { roadmap, language, search } = visit
  const chosen = [...new Set(search.getAll('area').filter((id) => id !== ''))]
  const problem = problemOf(visit, chosen)
  const named = chosen.map((id) => nameOfArea(roadmap, id, language)).join(', ')
  const title =
    problem === undefined
      ? sayArea('compare-named', { areas: named }, language)
      : sayArea('compare-title', {}, language)
  const isWrong = problem !== undefined && chosen.length > 1
  const content = markup`<div class="page-heading"><h1>${title}</h1></div>
${problem !== undefined && chosen.length > 0 && markup`<p${isWrong && markup` role="alert"`}><strong>${problem}</strong></p>`}
${compareForm(visit, chosen)}${problem === undefined && (await compared(visit, chosen))}`
  return {
    title,
    description: sayArea('compare-lead', {}, language),
    crumbs: [
      { name: saySite('overview', {}, language), path: '/' },
      { name: saySite('jurisdictions', {}, language), path: '/jurisdictions' },
    ],
    content,
    canonical: problem === undefined ? `/compare?${chosen.map((id) => `area=${id}`).join('&')}` : '/compare',
    ...(isWrong ? { status: 400 as const } : {}),
  }
}

/** The page on which areas are compared. */
export const compare: SitePage = { path: '/compare', show }
