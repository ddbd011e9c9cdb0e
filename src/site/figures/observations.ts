// What sources say, one observation a row, with everything needed to believe it.
import {
  boundsOf,
  figureWithUnit,
  findDataElement,
  flagWords,
  frequencyOf,
  itemClassId,
  nameOfArea,
  nameOfDataElement,
  namesOfCodes,
  periodOf,
  unitFor,
  type ListedObservation,
  type Unit,
} from '#definition'
import { markup, type Child, type Markup } from '../markup.ts'
import type { Reader } from './figure-number.ts'
import { saySource } from './source-sentences.ts'

/** A row: the observation, and what stands before it. */
export interface SourceRow {
  readonly observation: ListedObservation
  readonly before?: Child
}

const anyQuantity: Unit = { id: '', name: { en: '' }, kind: 'quantity' }

/** The value or its limits as figures are written; where there is neither, what the source says instead. */
function valueText({ roadmap, language }: Reader, observation: ListedObservation): string {
  const { element, value, status, itemClass } = observation
  const unit = unitFor(findDataElement(roadmap, element)?.unit ?? anyQuantity, itemClass)
  const bounds = boundsOf(observation)
  if (bounds.lower === null && bounds.upper === null) return saySource(`status-${status}`, {}, language)
  const state = value === null ? ('bounds' as const) : ('value' as const)
  return figureWithUnit({ state, value, ...bounds }, unit, language)
}

/** A named period where the interval fills one, else both days; none where the source states no year. */
function intervalText({ accumulation, start, end }: ListedObservation, language: string): string {
  if (accumulation === 'undated') return saySource('year-not-stated', {}, language)
  if (start === end) return saySource('on-one-day', { day: start }, language)
  const frequency = frequencyOf({ start, end })
  return frequency === 'other' ? saySource('from-to', { start, end }, language) : periodOf(start, frequency)
}

/** The host of a web address without `www.`, undefined where the text is no web address. */
function findHost(address: string): string | undefined {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return undefined
  return new URL(address).host.replace(/^www\./, '')
}

function sourceCell({ source, address, note }: ListedObservation): Markup {
  const host = findHost(address)
  const place =
    host === undefined
      ? markup`<span class="note">${address}</span>`
      : markup`<a class="note" href="${address}" rel="noreferrer">${host}</a>`
  return markup`<td class="source-line">${source} ${place}${note !== null && markup`<span class="note">${note}</span>`}</td>`
}

function marksOf(
  { status, value, lower, upper, basis, breakdown }: ListedObservation,
  language: string,
): Markup {
  const isNumber = value !== null || lower !== null || upper !== null
  const marks = [
    ...(isNumber && status !== 'reported' ? [saySource(`status-${status}`, {}, language)] : []),
    ...(basis === 'planned' ? [saySource('planned', {}, language)] : []),
    ...(breakdown === 'some-parts' ? [flagWords(language)['parts missing'].short] : []),
  ]
  return markup`${marks.map((mark) => markup` <span class="mark">${mark}</span>`)}`
}

function row(reader: Reader, { observation, before }: SourceRow): Markup {
  const { roadmap, language } = reader
  const { jurisdiction, element, accumulation, itemClass, codes, quote, vintage, withdrawn } = observation
  const broken = namesOfCodes(roadmap, { [itemClassId]: itemClass, ...codes }, language)
  const how = accumulation === 'cumulative' || accumulation === 'stock'
  const taken = withdrawn && { day: withdrawn.at.slice(0, 10), reason: withdrawn.reason }
  return markup`<tr>${before !== undefined && markup`<td>${before}</td>`}<th scope="row">${nameOfArea(roadmap, jurisdiction, language)}</th>
<td>${nameOfDataElement(roadmap, element, language)}${broken !== '' && markup`<span class="note">${broken}</span>`}</td>
<td>${intervalText(observation, language)}${how && markup`<span class="note">${saySource(accumulation, {}, language)}</span>`}</td>
<td class="number">${valueText(reader, observation)}${marksOf(observation, language)}${taken && markup`<span class="note">${saySource('taken-back', taken, language)}</span>`}</td>
${sourceCell(observation)}<td>${quote !== null && markup`<q>${quote}</q>`}</td><td class="nowrap">${vintage}</td></tr>`
}

/** The table; with a heading of its first column where something stands before each row. */
export function sourceTable(
  reader: Reader,
  rows: readonly SourceRow[],
  { caption, first }: { readonly caption: string; readonly first?: string },
): Markup {
  const { language } = reader
  const heads = (['area', 'element', 'interval', 'value', 'source', 'as-printed', 'edition'] as const).map(
    (head) => saySource(head, {}, language),
  )
  const all = [...(first === undefined ? [] : [first]), ...heads]
  return markup`<div class="scroll-region" role="region" aria-label="${caption}" tabindex="0"><table class="observations"><caption class="unseen">${caption}</caption>
<thead><tr>${all.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows.map((one) => row(reader, one))}</tbody></table></div>`
}
