// Invents an action plan for every jurisdiction: an objective a goal, an activity a target, as a Commission could have planned, and did not.
import { drawsFor, listedIndicators, type Element, type InventedPlan, type InventionWish } from '#definition'
import { elements } from '../../elements/index.ts'
import * as indicators from '../../indicators/index.ts'
import { assessmentScale } from '../../assessment-scale.ts'
import { lastYear } from '../drawing/calendar.ts'
import { profiles, type Profile } from '../drawing/profiles.ts'
import { goalTexts } from './goal-texts.ts'

const goals = elements.filter(({ level }) => level === 'goal')
const targetsOf = ({ code }: Element) =>
  elements.filter(({ level, parent }) => level === assessmentScale.level && parent === code)

function activityOf(profile: Profile, goal: Element, target: Element, seed: number): InventedPlan {
  const { whole, chance } = drawsFor(seed, 'plan', profile.id, target.code)
  const text = goalTexts[goal.code]
  if (!text) throw new Error(`Nothing is invented for what lies below “${goal.code}”.`)
  const year = whole(lastYear - 2, lastYear)
  const isDone = year < lastYear && chance(0.3 + 0.5 * profile.pace)
  const one = (from: readonly string[]) => from[whole(0, from.length - 1)] ?? ''
  const links = [
    { kind: 'element' as const, target: target.code },
    ...listedIndicators(indicators)
      .filter(({ elements: codes }) => codes.includes(target.code))
      .map(({ id }) => ({ kind: 'indicator' as const, target: id })),
  ]
  return {
    ...{ jurisdiction: profile.id, id: `${profile.id}-${target.code}`, kind: 'activity' },
    ...{ plan: `${profile.id}-plan`, parent: `${profile.id}-${goal.code}`, links, body: '' },
    name: `Invented: ${one(text.planned)}`,
    responsible: one(text.bodies),
    ...{ starts: `${year}-0${whole(1, 6)}-01`, ends: `${year}-${whole(10, 12)}-30` },
    state: isDone ? 'done' : one(['planned', 'under-way']),
  }
}

function* planOf(profile: Profile, seed: number): Generator<InventedPlan> {
  const own = { jurisdiction: profile.id, plan: `${profile.id}-plan`, body: '', links: [] }
  const days = { starts: `${lastYear - 2}-01-01`, ends: `${lastYear}-12-31` }
  yield {
    ...{ ...own, ...days, id: own.plan, kind: 'plan', parent: null, state: 'adopted' },
    ...{ name: `Invented: action plan ${lastYear - 2} to ${lastYear}`, responsible: 'SALW Commission' },
  }
  for (const goal of goals) {
    const id = `${profile.id}-${goal.code}`
    yield {
      ...{ ...own, id, kind: 'objective', parent: own.plan, state: '', starts: null, ends: null },
      ...{ name: `Invented: what goal ${goal.code} asks for`, responsible: '' },
    }
    for (const target of targetsOf(goal)) yield activityOf(profile, goal, target, seed)
  }
}

/** A plan of every jurisdiction. */
export function* plans({ seed }: InventionWish): Generator<InventedPlan> {
  for (const profile of profiles) yield* planOf(profile, seed)
}
