// One figure opened under an address of its own: formula, what goes into it, members, and what sources say of it.
import {
  amountWithUnit,
  figureWithUnit,
  findDataElement,
  findIndicator,
  nameOfArea,
  stockGapSentence,
  textIn,
  type ExplainedMeasure,
  type Explanation,
  type Indicator,
  type Unit,
} from '#definition'
import {
  figureInWords,
  figureMarks,
  figureMarkup,
  nameOfShow,
  openedFigure,
  type Reader,
} from '../figures/figure-number.ts'
import { sourceTable } from '../figures/observations.ts'
import { citeFold } from '../citing/take-away.ts'
import { markup, type Markup } from '../markup.ts'
import { notThere } from '../not-there.ts'
import type { SitePage, Visit } from '../site-page.ts'
import { saySite } from '../site-sentences.ts'
import { sayOpened } from './figure-sentences.ts'

const anyQuantity: Unit = { id: '', name: { en: '' }, kind: 'quantity' }

const unitOf = ({ roadmap }: Reader, { element }: ExplainedMeasure): Unit =>
  findDataElement(roadmap, element)?.unit ?? anyQuantity

/** What is known of a measure, as a figure is written. */
function boundsWords(
  { lower, upper }: { readonly lower: string | null; readonly upper: string | null },
  unit: Unit,
  language: string,
): string {
  const isKnown = lower !== null || upper !== null
  const state = !isKnown ? 'not reported' : lower === upper ? 'value' : 'bounds'
  return figureWithUnit({ state, value: lower, lower, upper }, unit, language)
}

const line = (name: Markup | string, value: string) =>
  markup`<tr><th scope="row">${name}</th><td class="number">${value}</td></tr>`

/** What the API words itself, which is English. */
const asAnswered = (words: string) => markup`<span lang="en">${words}</span>`

/** What each source comes to by itself, where there are several: both sides of a dispute. */
function sourceLines(reader: Reader, measure: ExplainedMeasure): Markup[] {
  if (measure.sources.length < 2) return []
  const { language } = reader
  return measure.sources.map((one) => {
    const source = one.source ?? sayOpened('records', {}, language)
    return line(
      markup`<span class="note">${sayOpened('says-by-itself', { source }, language)}</span>`,
      boundsWords(one, unitOf(reader, measure), language),
    )
  })
}

/** What registers count towards a measure, each with the way to its records, for those who may see them. */
function countedLines(reader: Reader, measure: ExplainedMeasure): Markup[] {
  const { roadmap, language } = reader
  const registers = roadmap.registers.filter(({ id }) => measure.registers.includes(id))
  return measure.counted.map(({ jurisdiction, value, counted }) => {
    const area = nameOfArea(roadmap, jurisdiction, language)
    const links = registers.map(({ id, name }) => {
      const words = sayOpened('records-counted', { register: textIn(name, language), area }, language)
      return markup`<a class="note" href="/registers/${id}?${new URLSearchParams({ counted }).toString()}">${words}</a>`
    })
    const words =
      value === null
        ? sayOpened('different-values', {}, language)
        : amountWithUnit(value, unitOf(reader, measure), language)
    return line(markup`${links}`, words)
  })
}

function measures(reader: Reader, { measures: all, members }: Explanation): Markup {
  const { language } = reader
  const lines = all.map((measure) => {
    const isUnknown = measure.lower === null && measure.upper === null
    const value =
      members.length > 0 && isUnknown
        ? sayOpened('of-members', {}, language)
        : boundsWords(measure, unitOf(reader, measure), language)
    return markup`${line(asAnswered(measure.sentence), value)}${sourceLines(reader, measure)}${countedLines(reader, measure)}`
  })
  return markup`<h2>${sayOpened('measures', {}, language)}</h2><table class="by-jurisdiction"><thead><tr><th scope="col">${sayOpened('measure', {}, language)}</th><th scope="col" class="number">${sayOpened('value', {}, language)}</th></tr></thead><tbody>${lines}</tbody></table>`
}

/** Of a stock that is not known, who has not stated what. */
function gaps({ roadmap, language }: Reader, { measures: all }: Explanation): Markup | false {
  const said = all.flatMap(({ gaps: own = [] }) => own.map((gap) => stockGapSentence(roadmap, gap)))
  if (said.length === 0) return false
  return markup`<h2>${sayOpened('why-unknown', {}, language)}</h2><ul>${[...new Set(said)].map((one) => markup`<li>${one}</li>`)}</ul>`
}

function division({ language }: Reader, { figure: { numerator, denominator } }: Explanation): Markup | false {
  if (numerator === undefined || denominator === undefined) return false
  const write = (value: string | null) =>
    value === null ? sayOpened('not-exact', {}, language) : amountWithUnit(value, anyQuantity, language)
  return markup`<h2>${sayOpened('division', {}, language)}</h2><dl class="facts"><div><dt>${sayOpened('above-line', {}, language)}</dt><dd>${write(numerator)}</dd></div><div><dt>${sayOpened('below-line', {}, language)}</dt><dd>${write(denominator)}</dd></div></dl>`
}

function membersOf(reader: Reader, indicator: Indicator, { members }: Explanation): Markup | false {
  if (members.length === 0) return false
  const { roadmap, language } = reader
  const lines = members.map(
    (figure) =>
      markup`<tr><th scope="row">${nameOfArea(roadmap, figure.jurisdiction, language)}</th><td class="number">${openedFigure(reader, indicator, figure)} ${figureMarks(figure, language)}</td></tr>`,
  )
  return markup`<h2>${sayOpened('members', {}, language)}</h2><table class="by-jurisdiction"><tbody>${lines}</tbody></table>`
}

function parts(reader: Reader, { parts: all, hasMoreParts }: Explanation): Markup {
  const { language } = reader
  const caption = sayOpened('parts', {}, language)
  const rows = all.map(({ observation, use, withdrawn }) => ({
    observation: { ...observation, ...(withdrawn ? { withdrawn } : {}) },
    before: sayOpened(`use-${use}`, {}, language),
  }))
  const table =
    rows.length === 0
      ? markup`<p>${sayOpened('parts-none', {}, language)}</p>`
      : sourceTable(reader, rows, { caption, first: sayOpened('use', {}, language) })
  return markup`<h2>${caption}</h2>${table}${hasMoreParts && markup`<p class="quiet">${sayOpened('parts-more', {}, language)}</p>`}`
}

function stages({ language }: Reader, { stages: all }: Explanation): Markup | false {
  if (all.length === 0) return false
  const steps = all.map(
    ({ name, sql }) => markup`<h3>${asAnswered(name)}</h3><pre tabindex="0" lang="en">${sql}</pre>`,
  )
  return markup`<details class="fold"><summary><h2>${sayOpened('how-computed', {}, language)}</h2></summary>${steps}</details>`
}

/** Without these an address names no figure. */
const needed = ['show', 'jurisdiction', 'period'] as const

/** What the address asks for; what is not there the API says. */
function questionOf(search: URLSearchParams) {
  const said = (name: string) => search.get(name) ?? undefined
  const origins = ['reported', 'computed'] as const
  return {
    ...{ show: said('show') ?? '', jurisdiction: said('jurisdiction') ?? '', period: said('period') ?? '' },
    ...{ codes: said('codes'), per: said('per') },
    origin: origins.find((one) => one === search.get('origin')),
  }
}

async function show(visit: Visit) {
  const { roadmap, language, ask, search } = visit
  const indicator = findIndicator(roadmap, visit.params['id'] ?? '')
  if (!indicator) return undefined
  if (needed.some((name) => !search.get(name))) return { ...notThere(language), status: 400 as const }
  const params = { id: indicator.id }
  const [explanation, { dataVersion }] = await Promise.all([
    ask('explanation', { params, query: questionOf(search) }),
    ask('status', {}),
  ])
  const { figure, formula } = explanation
  const area = nameOfArea(roadmap, figure.jurisdiction, language)
  const named = { name: nameOfShow(visit, indicator, figure), area, period: figure.period }
  const title = sayOpened('title', named, language)
  const path = `/indicators/${indicator.id}`
  const own = `${path}/figure?${search.toString()}`
  const content = markup`<div class="page-heading"><h1><span class="kind">${indicator.code} </span>${title}</h1></div>
<p class="said"><strong class="tile-figure">${figureMarkup(visit, indicator, figure)}</strong> ${figureMarks(figure, language)}</p>
<h2>${sayOpened('formula', {}, language)}</h2><p>${asAnswered(formula)}</p>
${division(visit, explanation)}${measures(visit, explanation)}${gaps(visit, explanation)}
${membersOf(visit, indicator, explanation)}${parts(visit, explanation)}${stages(visit, explanation)}
${citeFold(visit, { title: `${indicator.code} ${title}`, version: dataVersion, path: own })}
<p class="on-screen"><a href="/indicators/${indicator.id}/explore?show=${figure.show}">${sayOpened('workplace', {}, language)}</a></p>`
  return {
    title,
    description: sayOpened(
      'description',
      { figure: figureInWords(visit, indicator, figure), title },
      language,
    ),
    crumbs: [
      { name: saySite('overview', {}, language), path: '/' },
      { name: saySite('indicators', {}, language), path: '/indicators' },
      { name: `${indicator.code} ${textIn(indicator.name, language)}`, path },
    ],
    content,
    canonical: own,
    islands: ['page' as const],
  }
}

/** The page of one figure. */
export const figure: SitePage = { path: '/indicators/:id/figure', show }
