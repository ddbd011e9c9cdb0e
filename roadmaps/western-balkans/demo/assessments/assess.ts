// Invents how far every target came in every jurisdiction, report after report: as a Commission could have judged, and did not.
import {
  drawsFor,
  getInterval,
  listedIndicators,
  periodOfReport,
  type AssessmentPlace,
  type Draws,
  type Element,
  type InventedAssessment,
  type InventionWish,
} from '#definition'
import { assessmentScale } from '../../assessment-scale.ts'
import { cycles } from '../../cycles.ts'
import { elements } from '../../elements/index.ts'
import * as indicators from '../../indicators/index.ts'
import { lastYear } from '../drawing/calendar.ts'
import { inventedPage } from '../drawing/invented-page.ts'
import { profiles, type Profile } from '../drawing/profiles.ts'
import { goalTexts, type GoalText } from './goal-texts.ts'

/** The cycle ends with this report. */
export const lastReport = cycles.end?.report ?? 1
const targets = elements.filter(({ level }) => level === assessmentScale.level)

/** The reports of the years that are wished for; the last one in any case. */
export function reportsOf({ years }: Pick<InventionWish, 'years'>): number[] {
  const first = `${lastYear - years + 1}-01-01`
  const all = Array.from({ length: lastReport }, (_one, at) => at + 1)
  return all.filter(
    (report) =>
      report === lastReport ||
      getInterval(periodOfReport(cycles, report, assessmentScale.product)).start >= first,
  )
}

/** How far it has come: 0 nothing, 1 first steps, 2 most of it, 3 all of it. It never falls back. */
function levelAt(profile: Profile, target: Element, report: number, seed: number): number {
  const own = drawsFor(seed, 'assessment', profile.id, target.code).share()
  const come = (report / lastReport) * (0.35 + 0.6 * profile.pace) - 0.5 * own + 0.2
  return Math.max(0, Math.min(3, Math.floor(come * 4)))
}

const steps = ['not-started', 'limited', 'substantial', 'complete'] as const

/** What is said from a list: one or two of them, never the same twice. */
function some({ whole, chance }: Draws, from: readonly string[]): string {
  const at = whole(0, from.length - 1)
  const more = chance(0.4) ? [from[(at + 1) % from.length] ?? ''] : []
  return [from[at] ?? '', ...more].join('\n\n')
}

const labelled = (text: string) => (text === '' ? '' : `Invented: ${text}`)

function textsOf(draws: Draws, text: GoalText, level: number): Record<string, string> {
  const achieved = text.achieved.slice(0, Math.max(1, level)).toReversed()
  return {
    narrative: level === 0 ? '' : labelled(achieved.join('\n\n')),
    baseline: labelled('The state when the Roadmap began is not told for any real place here.'),
    responsible: text.bodies.slice(0, draws.whole(1, text.bodies.length)).join(', '),
    'actions-taken': level === 0 ? '' : labelled(some(draws, text.taken)),
    'actions-planned': level === 3 ? '' : labelled(some(draws, text.planned)),
    challenges: level === 3 ? '' : labelled(some(draws, text.challenges)),
    'support-needed': level === 3 || draws.chance(0.4) ? '' : labelled(some(draws, text.support)),
  }
}

function assessmentOf(profile: Profile, target: Element, report: number, seed: number): InventedAssessment {
  const draws = drawsFor(seed, 'assessment', profile.id, target.code, report)
  const place = { jurisdiction: profile.id, report, element: target.code }
  const text = goalTexts[target.parent ?? '']
  if (!text) throw new Error(`Nothing is invented for what lies below “${target.parent ?? ''}”.`)
  // Early reports often have nothing by which one could judge.
  const isDark = draws.chance(0.35 * profile.gaps + (report < 4 ? 0.1 : 0))
  if (isDark) return { ...place, step: 'no-evidence', texts: {}, links: [] }
  const level = levelAt(profile, target, report, seed)
  const speaking = listedIndicators(indicators).filter(({ elements: codes }) => codes.includes(target.code))
  return {
    ...place,
    step: steps[level] ?? steps[0],
    texts: textsOf(draws, text, level),
    links: speaking.map(({ id }) => ({ kind: 'indicator', target: id })),
    ...pageOf(place, seed),
  }
}

/** One page of evidence for each goal, in the last report of a jurisdiction: beside its first target. */
function pageOf({ jurisdiction, report, element }: AssessmentPlace, seed: number) {
  if (report !== lastReport || !element.endsWith('.1')) return {}
  const title = `Evidence for target ${element}`
  const lines = ['Invented: no Commission has written or read this page.']
  return {
    files: [
      inventedPage({ seed, about: `${jurisdiction} ${element}`, title, circle: 'reports' as const, lines }),
    ],
  }
}

/** Every target in every jurisdiction, for every report of the years. */
export function* assessments(wish: InventionWish): Generator<InventedAssessment> {
  for (const report of reportsOf(wish))
    for (const profile of profiles)
      for (const target of targets) yield assessmentOf(profile, target, report, wish.seed)
}
