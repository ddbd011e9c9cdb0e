// What jurisdictions plan for an element, for those who are signed in: the public reads no plans.
import { isPlanLate, nameOfArea, statesOf, textIn, type Element, type PlanEntry } from '#definition'
import { sayState } from '../assessments/state-sentences.ts'
import { sayOf } from '../figures/figure-sentences.ts'
import { markup, type Markup } from '../markup.ts'
import type { Visit } from '../site-page.ts'
import { sayElement } from './element-sentences.ts'

/** From when to when, as far as it is stated. */
function daysWords({ starts, ends }: PlanEntry, language: string): string {
  if (starts !== null && ends !== null) return sayElement('planned-days', { starts, ends }, language)
  if (starts !== null) return sayElement('planned-open', { starts }, language)
  return ends === null
    ? sayElement('planned-no-days', {}, language)
    : sayElement('planned-until', { ends }, language)
}

function row({ roadmap, language }: Visit, entry: PlanEntry, today: string): Markup {
  const { planStates } = roadmap
  const state = planStates && statesOf(planStates, entry.kind).find(({ id }) => id === entry.state)
  const isLate = planStates !== undefined && isPlanLate(planStates, entry, today)
  return markup`<tr><th scope="row">${entry.name}${entry.body !== '' && markup`<span class="note">${entry.body}</span>`}</th>
<td>${nameOfArea(roadmap, entry.jurisdiction, language)}</td><td>${entry.responsible}</td><td>${daysWords(entry, language)}</td>
<td>${state ? textIn(state.name, language) : entry.state}${isLate && markup` <span class="mark mark-running">${sayElement('late', {}, language)}</span>`}</td></tr>`
}

/** The section; nothing for the public, or where the roadmap has no plans. */
export async function activitiesFor(visit: Visit, { code }: Element): Promise<Markup | false> {
  const { roadmap, language, ask, person } = visit
  if (!person || roadmap.planStates === undefined) return false
  const { entries, today } = await ask('planEntries', { query: { element: code } })
  const activities = entries.filter(({ kind }) => kind === 'activity')
  const title = sayElement('activities', {}, language)
  const caption = sayElement('activities-caption', {}, language)
  const heads = [
    sayElement('activity', {}, language),
    sayOf('jurisdiction', {}, language),
    sayElement('responsible', {}, language),
    sayElement('when-planned', {}, language),
    sayState('state', {}, language),
  ]
  const table = markup`<p class="quiet">${sayElement('activities-hint', {}, language)}</p><div class="scroll-region" role="region" aria-label="${caption}" tabindex="0"><table><caption class="unseen">${caption}</caption>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead><tbody>${activities.map((one) => row(visit, one, today))}</tbody></table></div>`
  const content =
    activities.length > 0 ? table : markup`<p>${sayElement('activities-none', {}, language)}</p>`
  return markup`<section aria-labelledby="activities"><h2 id="activities">${title}</h2>${content}
<p class="on-screen"><a href="/action-plans">${sayElement('activities-all', {}, language)}</a></p></section>`
}
