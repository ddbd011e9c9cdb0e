// Invented reports of firearms that were lost, stolen or recovered.
import { weighted, type Draws, type InventedRecord } from '#definition'
import { drawPlace, gapsOf, known, pickKnown } from '../drawing/answers.ts'
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

const losses = weighted({ lost: 30, stolen: 55, recovered: 15 })
const holders = weighted({
  ...{ 'private-person': 66, 'hunter-or-sport-shooter': 20, dealer: 2, 'security-company': 5, police: 5 },
  ...{ 'armed-forces': 1, other: 1 },
})

function report(scene: Scene, draws: Draws, at: number): InventedRecord {
  const { profile, year } = scene
  const gaps = gapsOf(scene)
  const loss = draws.pick(losses)
  const day = drawDay(draws, year)
  const lost = day - (loss === 'recovered' ? draws.whole(20, 900) : draws.whole(0, 25))
  // Entering them into the register of INTERPOL has become usual; it takes days to weeks.
  const entered = draws.chance(0.35 + 0.55 * progress(year)) ? reached(day + draws.whole(0, 45)) : undefined
  const fields = {
    ...{ day: dayText(day), 'case-number': inventedNumber('L', year, at), loss },
    ...(draws.chance(gaps) ? {} : { 'lost-on': dayText(lost) }),
    holder: pickKnown(draws, gaps, holders),
    place: drawPlace(draws, scene),
    'in-iarms': entered ? 'yes' : known(draws, gaps / 3, 'no'),
    ...(entered ? { 'in-iarms-on': entered } : {}),
    ...(loss === 'recovered' ? { 'recovered-on': dayText(day - draws.whole(0, 10)) } : {}),
  }
  return invented('lost-and-stolen', profile.id, draws.id(), { fields, items: [firearmLine(draws, gaps, 1)] })
}

export const lostAndStolen: Inventing = {
  registers: ['lost-and-stolen'],
  *records(scene) {
    const draws = drawsOf(scene, 'lost-and-stolen')
    const made = sized(draws, scene, scene.profile.lost, 1)
    for (let at = 1; at <= made; at += 1) yield report(scene, draws, at)
  },
}
