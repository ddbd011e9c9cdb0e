// The choice of what is compared, as a form that needs no script: what it sends stands in the address.
import { reportingAreas, textIn } from '#definition'
import type { Reader } from '../figures/figure-number.ts'
import { markup, type Markup } from '../markup.ts'
import { sayArea } from './area-sentences.ts'

/** The form, with those ticked that are chosen. Groups that only some publications know are not offered. */
export function compareForm({ roadmap, language }: Reader, chosen: readonly string[]): Markup {
  const offered = reportingAreas(roadmap).filter((one) => !('members' in one && one.isAside))
  const boxes = offered.map(
    ({ id, name }) =>
      markup`<label><input type="checkbox" name="area" value="${id}"${chosen.includes(id) && markup` checked`}>${textIn(name, language)}</label>`,
  )
  return markup`<p class="on-screen">${sayArea('compare-lead', {}, language)}</p><form class="choices" method="get" action="/compare" aria-label="${sayArea('compare-title', {}, language)}"><fieldset><legend>${sayArea('compare-choose', {}, language)}</legend>${boxes}</fieldset><button type="submit">${sayArea('compare-show', {}, language)}</button></form>`
}
