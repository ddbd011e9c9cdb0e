// All jurisdictions and groups, how far the targets of each have come, and the way to compare some of them.
import { findGroup, textIn, type AssessmentBrief, type Jurisdiction } from '#definition'
import { memberLinks } from '../areas/area-facts.ts'
import { sayArea } from '../areas/area-sentences.ts'
import { compareForm } from '../areas/compare-form.ts'
import { judgedFor, newestAssessed } from '../assessments/assessed.ts'
import { partsOf, tallyWords } from '../assessments/tally.ts'
import type { Reader } from '../figures/figure-number.ts'
import { markup, type Markup } from '../markup.ts'
import type { SitePage, Visit } from '../site-page.ts'
import { saySite } from '../site-sentences.ts'

function membersOf(
  reader: Reader,
  membership: Jurisdiction['membership'],
  states: readonly AssessmentBrief[],
): Markup | false {
  const { roadmap, language } = reader
  const own = roadmap.jurisdictions.filter((one) => one.membership === membership)
  if (own.length === 0) return false
  const title =
    membership === 'member' ? sayArea('members', {}, language) : sayArea('associated', {}, language)
  const lines = own.map(({ id, name, note }) => {
    const parts = partsOf(
      reader,
      states.filter(({ jurisdiction }) => jurisdiction === id),
    )
    return markup`<li class="tile"><h3><a href="/jurisdictions/${id}">${textIn(name, language)}</a></h3><p class="quiet">${sayArea(`is-${membership}`, {}, language)}</p>${tallyWords(reader, parts)}${note && markup`<p class="quiet">${textIn(note, language)}</p>`}</li>`
  })
  return markup`<section aria-labelledby="${membership}"><h2 id="${membership}">${title}</h2><ul class="tiles">${lines}</ul></section>`
}

function groups(reader: Reader): Markup | false {
  const { roadmap, language } = reader
  if (roadmap.groups.length === 0) return false
  const lines = roadmap.groups.map(
    (group) =>
      markup`<li class="tile"><h3><a href="/jurisdictions/${group.id}">${textIn(group.name, language)}</a></h3>${group.note && markup`<p>${textIn(group.note, language)}</p>`}${memberLinks(reader, group)}</li>`,
  )
  return markup`<section aria-labelledby="groups"><h2 id="groups">${sayArea('groups', {}, language)}</h2><p class="quiet">${sayArea('groups-hint', {}, language)}</p><ul class="tiles">${lines}</ul></section>`
}

async function show(visit: Visit) {
  const { roadmap, language } = visit
  const judged = roadmap.assessmentScale && (await newestAssessed(visit))
  const states = judged?.items ?? []
  const group = findGroup(roadmap, roadmap.mainGroup)
  const title = sayArea('areas-title', {}, language)
  const lead = sayArea('areas-lead', { group: group ? textIn(group.name, language) : '' }, language)
  const content = markup`<div class="page-heading"><h1>${title}</h1><p class="lead">${lead}</p></div>
${judged && states.length > 0 && markup`<p class="quiet">${judgedFor(visit, judged)}</p>`}
${membersOf(visit, 'member', states)}${membersOf(visit, 'associated', states)}
<section aria-labelledby="compare" class="on-screen"><h2 id="compare">${sayArea('compare-title', {}, language)}</h2>${compareForm(visit, [])}</section>
${groups(visit)}`
  const crumbs = [{ name: saySite('overview', {}, language), path: '/' }]
  return { title, description: lead, crumbs, content }
}

/** The list of all areas. */
export const areas: SitePage = { path: '/jurisdictions', show }
