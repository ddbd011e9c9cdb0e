// What is shown where there is no page, or where it cannot be made now.
import { markup } from './markup.ts'
import type { Shown } from './site-page.ts'
import { saySite } from './site-sentences.ts'

function shownInstead(title: string, detail: string, language: string): Shown {
  const content = markup`<div class="page-heading"><h1>${title}</h1><p class="lead">${detail}</p></div>
<p><a href="/">${saySite('go-to-overview', {}, language)}</a></p>`
  return { title, description: detail, crumbs: [], content }
}

/** Where there is no page. */
export const notThere = (language: string): Shown =>
  shownInstead(saySite('not-there', {}, language), saySite('not-there-long', {}, language), language)

/** Where a page could not be made, with the reason as the API says it. */
export const notMade = (detail: string, language: string): Shown =>
  shownInstead(saySite('not-made', {}, language), detail, language)
