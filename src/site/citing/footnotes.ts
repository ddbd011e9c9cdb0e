// Sources as footnotes on paper, where a fold that is closed is not printed: each has a number, which stands beside its areas.
import type { ListedObservation, ObservationsAnswer } from '#definition'
import { markup, type Markup } from '../markup.ts'
import type { Visit } from '../site-page.ts'
import { sayNote } from './footnote-sentences.ts'

/** So many are printed; the page has all of them. */
const mostNotes = 24

/** Sources by number, and the numbers of those that speak of an area. */
export interface Footnotes {
  readonly sources: readonly ListedObservation[]
  /** Whether there are more. */
  readonly hasMore: boolean
  readonly numbersOf: ReadonlyMap<string, readonly number[]>
}

const nameOf = ({ source, address, vintage }: ListedObservation) => JSON.stringify([source, address, vintage])

/** Numbers the sources of observations in the order in which they come. */
export function footnotesOf({ items, next }: ObservationsAnswer): Footnotes {
  const standing = items.filter(({ withdrawn }) => !withdrawn)
  const all = [...new Map(standing.map((one) => [nameOf(one), one])).values()]
  const sources = all.slice(0, mostNotes)
  const numbers = new Map(sources.map((one, at) => [nameOf(one), at + 1]))
  const byArea = Map.groupBy(standing, ({ jurisdiction }) => jurisdiction)
  const numbersOf = new Map(
    [...byArea].map(([area, own]) => [
      area,
      [...new Set(own.flatMap((one) => numbers.get(nameOf(one)) ?? []))].toSorted((a, b) => a - b),
    ]),
  )
  return { sources, hasMore: next !== null || all.length > sources.length, numbersOf }
}

/** The numbers beside an area, on paper. */
export function noteNumbers(notes: Footnotes | undefined, area: string): Markup | false {
  const numbers = notes?.numbersOf.get(area) ?? []
  return numbers.length > 0 && markup`<sup class="only-on-paper">${numbers.join(', ')}</sup>`
}

/** An address as it is read and typed: with its letters, not with their bytes in percent. */
function readable(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

/** The sources by their numbers, for the end of what is printed. */
export function footnoteList(
  { language }: Visit,
  { sources, hasMore }: Footnotes,
  all: { readonly name: string; readonly address: string },
): Markup | false {
  if (sources.length === 0) return false
  const lines = sources.map(
    ({ source, address, vintage }) => markup`<li>${source}. ${readable(address)} (${vintage})</li>`,
  )
  return markup`<section class="only-on-paper footnotes" aria-labelledby="footnotes"><h2 id="footnotes">${sayNote('title', {}, language)}</h2><ol>${lines}</ol>${hasMore && markup`<p>${all.name}: ${all.address}</p>`}</section>`
}
