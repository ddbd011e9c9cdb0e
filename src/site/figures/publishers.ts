// Whose figures a page shows, and whose product it is not.
import { textIn } from '#definition'
import { markup, type Markup } from '../markup.ts'
import type { Reader } from './figure-number.ts'
import { sayOf } from './figure-sentences.ts'

/** So many are named in a line; the page about the data names all. */
const mostNamed = 12

/** Nothing where nobody published what is shown: records and figures that were handed in are nobody's press. */
export function publishersLine({ roadmap, language }: Reader, publishers: readonly string[]): Markup | false {
  if (publishers.length === 0) return false
  const names = publishers.slice(0, mostNamed).join(', ')
  const count = publishers.length - mostNamed
  const words =
    count > 0
      ? markup`<a href="/about-the-data#publishers">${sayOf('published-by-more', { names, count }, language)}</a>`
      : sayOf('published-by', { names }, language)
  return markup`<p class="quiet publishers">${words} ${roadmap.notice !== undefined && textIn(roadmap.notice, language)}</p>`
}
