// Invented requests of others to trace an arm, and how long the answer took: mostly in time, and more so from year to year.
import { weighted, type Draws, type InventedRecord } from '#definition'
import { drawState, gapsOf } from '../drawing/answers.ts'
import { dayText, drawDay, reached } from '../drawing/calendar.ts'
import { firearmLine } from '../drawing/items.ts'
import {
  drawsOf,
  invented,
  inventedNumber,
  progress,
  sized,
  type Inventing,
  type Scene,
} from '../drawing/scene.ts'
import { askerOf } from './requests.ts'
import { exchangeOf, feedbackOn } from './trace-requests.ts'

const channels = weighted({ iarms: 40, 'i-24-7': 30, siena: 16, bilateral: 14 })
const outcomes = weighted({
  'legitimate-owner': 34,
  'illegitimate-owner': 12,
  'no-diversion-identified': 44,
  'foreign-registry': 10,
})

/** The answer as far as it has come; the deadline is two months after the request. */
function answerOf(draws: Draws, { year }: Scene, day: number) {
  const isLate = draws.chance(0.45 - 0.25 * progress(year))
  const answered = reached(day + (isLate ? draws.whole(61, 260) : draws.whole(4, 60)))
  if (answered === undefined || draws.chance(0.06))
    return { status: draws.chance(0.5) ? 'sent' : 'acknowledged' }
  if (draws.chance(0.04)) return { status: 'refused', 'answered-on': answered }
  return { status: 'answered', 'answered-on': answered, outcome: draws.pick(outcomes) }
}

function request(scene: Scene, draws: Draws, at: number): InventedRecord {
  const day = drawDay(draws, scene.year)
  const number = inventedNumber('Q', scene.year, at)
  const answers = answerOf(draws, scene, day)
  const fields = {
    ...{ day: dayText(day), 'case-number': number, direction: 'received', addressee: drawState(draws) },
    ...{ asked: 'own-register', channel: draws.pick(channels), urgency: 'routine' },
    ...{ 'due-on': dayText(day + 60), ...answers, ...feedbackOn(scene, number, answers) },
    ...askerOf(scene, number),
    ...exchangeOf(scene, number, answers),
  }
  return invented('trace-requests', scene.profile.id, draws.id(), {
    fields,
    items: [firearmLine(draws, gapsOf(scene), 1)],
  })
}

export const requestsReceived: Inventing = {
  registers: ['trace-requests'],
  *records(scene) {
    const draws = drawsOf(scene, 'requests received')
    const made = sized(draws, scene, scene.profile.seizures * 0.05, 1)
    for (let at = 1; at <= made; at += 1) yield request(scene, draws, at)
  },
}
