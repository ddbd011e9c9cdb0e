// A figure as readers see it: number or honest state, unit, marks, and how many reported.
import {
  coverageBeside,
  dayApart,
  explanationAddress,
  figureParts,
  figureUnit,
  flagWords,
  namesOfCodes,
  stateText,
  textIn,
  type Figure,
  type FigureFlag,
  type Indicator,
} from '#definition'
import { markup, type Markup } from '../markup.ts'
import type { Visit } from '../site-page.ts'
import { sayOf } from './figure-sentences.ts'

/** In which roadmap and language something is said. */
export type Reader = Pick<Visit, 'roadmap' | 'language'>

function partsOf({ roadmap, language }: Reader, indicator: Indicator, figure: Figure) {
  const unit = figureUnit(roadmap, indicator, figure)
  return unit
    ? figureParts(figure, unit, language)
    : { number: stateText(figure.state, language), unit: '', remark: '' }
}

/** The number alone, or what is said in its place. */
export const numberOf = (reader: Reader, indicator: Indicator, figure: Figure): string =>
  partsOf(reader, indicator, figure).number

/** Figure and unit as plain text. */
export function figureInWords(reader: Reader, indicator: Indicator, figure: Figure): string {
  const { number, unit, remark } = partsOf(reader, indicator, figure)
  return [number, unit, remark].filter((part) => part !== '').join(' ')
}

/** Figure and unit, each marked as what it is. */
export function figureMarkup(
  reader: Reader,
  indicator: Indicator,
  figure: Figure,
  { hasUnit = true }: { readonly hasUnit?: boolean } = {},
): Markup {
  const { number, unit, remark } = partsOf(reader, indicator, figure)
  const { state } = figure
  const title = state === 'value' ? undefined : sayOf(`state-${state}`, {}, reader.language)
  return markup`<span class="figure figure-${state.replaceAll(' ', '-')}"${title !== undefined && markup` title="${title}"`}><span class="figure-number">${number}</span>${hasUnit && unit !== '' && markup`<span class="figure-unit"> ${unit}</span>`}${remark !== '' && markup`<span class="figure-disagree"> ${remark}</span>`}</span>`
}

/** The page on which a figure is opened. */
export function figurePath(indicator: Indicator, figure: Figure): string {
  const { search } = new URL(explanationAddress(indicator.id, figure), 'https://site')
  return `/indicators/${indicator.id}/figure${search.replaceAll('%2C', ',').replaceAll('%3A', ':')}`
}

/** A figure that leads to what it is made of. */
export function openedFigure(
  reader: Reader,
  indicator: Indicator,
  figure: Figure,
  shown: { readonly hasUnit?: boolean } = {},
): Markup {
  return markup`<a class="figure-link" href="${figurePath(indicator, figure)}">${figureMarkup(reader, indicator, figure, shown)}</a>`
}

function flagMark(flag: FigureFlag, language: string): Markup {
  const { short, long } = flagWords(language)[flag]
  return markup`<span class="mark mark-${flag.replaceAll(' ', '-')}" title="${long}">${short}</span>`
}

function coverageMark(
  { reporting, of, complete }: NonNullable<Figure['coverage']>,
  language: string,
): Markup {
  const words =
    complete === undefined
      ? sayOf('coverage-some', { reporting, of }, language)
      : sayOf('coverage-complete', { reporting, of, complete }, language)
  const missing = reporting < of && ' mark-not-all-reported'
  return markup`<span class="mark mark-coverage${missing}" title="${flagWords(language)['not all reported'].long}">${words}</span>`
}

/** Beside what a figure stands, which has said some of its marks. */
export interface Beside {
  /** Null where there is no headline. */
  readonly headline?: Figure | null
  /** The day that a heading says of all figures beneath it. */
  readonly saidDay?: string | undefined
}

/** The marks of a figure; “not all” is said by the coverage where there is one. */
export function figureMarks(
  figure: Figure,
  language: string,
  { headline, saidDay }: Beside = {},
): Markup | false {
  const coverage = headline === undefined ? figure.coverage : coverageBeside(figure, headline)
  const isBeside = headline !== undefined
  const flags = figure.flags.filter((flag) => flag !== 'not all reported' || (!coverage && !isBeside))
  const isDaySaid = (isBeside && headline?.day === figure.day) || figure.day === saidDay
  const day = isDaySaid ? undefined : dayApart(figure)
  if (flags.length === 0 && !coverage && day === undefined) return false
  return markup`<span class="marks">${day !== undefined && markup`<span class="mark">${sayOf('on-day', { day }, language)}</span>`}${coverage && coverageMark(coverage, language)}${flags.map((flag) => flagMark(flag, language))}</span>`
}

/** A period, marked while it is under way. */
export function periodMarkup(period: string, running: string, language: string): Markup {
  const mark =
    period === running &&
    markup` <span class="mark mark-running" title="${sayOf('running-long', {}, language)}">${sayOf('running', {}, language)}</span>`
  return markup`<span class="nowrap">${period}</span>${mark}`
}

/** A figure by its name and codes: “Litter collected, bottles”. */
export function nameOfShow(
  { roadmap, language }: Reader,
  indicator: Indicator,
  { show, codes }: Pick<Figure, 'show' | 'codes'>,
): string {
  const name = textIn(indicator.shows[show]?.name ?? indicator.name, language)
  return [name, namesOfCodes(roadmap, codes, language)].filter((part) => part !== '').join(', ')
}
