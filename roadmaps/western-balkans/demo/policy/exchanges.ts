// Invented exchanges of good practice, and who took part.
import { weighted, type Draws, type InventedRecord } from '#definition'
import { gapsOf, known } from '../drawing/answers.ts'
import { dayText, drawDay, reached } from '../drawing/calendar.ts'
import {
  drawsOf,
  invented,
  inventedNumber,
  progress,
  sized,
  type Inventing,
  type Scene,
} from '../drawing/scene.ts'

const forums = weighted({
  ...{ 'salw-commissions': 3, seefen: 3, riep: 1, empact: 3, 'other-regional': 3 },
  ...{ bilateral: 5, 'other-international': 2 },
})
const areas = weighted({
  ...{ legislation: 3, evidence: 4, 'illicit-flows': 5, awareness: 2, collection: 1, destruction: 1 },
  ...{ stockpiles: 3, 'several-areas': 3 },
})
const hosts = weighted({ 'own-side': 2, 'other-side': 5, outside: 4, online: 3 })
const professions = {
  ...{ 'police-investigator': 0.7, prosecutor: 0.3, 'forensic-examiner': 0.25, 'customs-officer': 0.35 },
  ...{ 'export-control-officer': 0.15, 'policy-officer': 0.5, 'other-profession': 0.1 },
} as const

function participantsOf(scene: Scene, draws: Draws) {
  const groups = Object.entries(professions).flatMap(([profession, likely]) => {
    if (!draws.chance(likely)) return []
    const [women, men] = [draws.count(0.5 + progress(scene.year)), draws.count(2)]
    return [
      ...(women > 0 ? [{ profession, sex: 'female', persons: women }] : []),
      ...(men > 0 ? [{ profession, sex: known(draws, gapsOf(scene) / 2, 'male'), persons: men }] : []),
    ]
  })
  return groups.length > 0 ? groups : [{ profession: 'policy-officer', sex: 'female', persons: 1 }]
}

function exchange(scene: Scene, draws: Draws, at: number): InventedRecord {
  const { profile, year } = scene
  const day = drawDay(draws, year)
  const lastDay = reached(day + draws.whole(0, 4))
  const fields = {
    day: dayText(day),
    ...(lastDay ? { 'last-day': lastDay } : {}),
    'case-number': inventedNumber('X', year, at),
    title: `Exchange ${at} of ${year} (invented)`,
    'exchange-forum': draws.pick(forums),
    'exchange-area': draws.pick(areas),
    'exchange-host': draws.pick(hosts),
    ...(draws.chance(0.4) ? { lesson: 'Invented: what was taken up from it.' } : {}),
  }
  return invented('exchanges', profile.id, draws.id(), {
    ...{ fields, participants: participantsOf(scene, draws) },
  })
}

export const exchanges: Inventing = {
  registers: ['exchanges'],
  *records(scene) {
    const draws = drawsOf(scene, 'exchanges')
    const made = sized(draws, scene, 6 + 6 * progress(scene.year), 1)
    for (let at = 1; at <= made; at += 1) yield exchange(scene, draws, at)
  },
}
