// Invented activities that inform people, and whom they reached.
import { weighted, type Draws, type InventedRecord } from '#definition'
import { drawCodes, drawPlace } from '../drawing/answers.ts'
import { dayText, drawDay } from '../drawing/calendar.ts'
import { drawsOf, invented, inventedNumber, sized, type Inventing, type Scene } from '../drawing/scene.ts'

const kinds = weighted({ campaign: 14, event: 40, broadcast: 14, online: 16, material: 6, training: 10 })
const themes = weighted({
  ...{ danger: 24, 'illicit-possession': 18, surrender: 20, 'domestic-violence': 16, celebratory: 14 },
  ...{ 'safe-storage': 8 },
})
const audiences = {
  ...{ public: 0.5, 'young-men': 0.3, 'school-children': 0.2, 'holders-of-firearms': 0.15, hunters: 0.1 },
  ...{ media: 0.1, officials: 0.15 },
}
const crowds = new Set<string>(['broadcast', 'online', 'campaign'])
const bands = ['0-18', '19-35', '36-60', '61-plus'] as const

function participantsOf(draws: Draws) {
  return bands.flatMap((band) =>
    (['female', 'male'] as const).flatMap((sex) => {
      const persons = draws.count(band === '61-plus' ? 2 : 8)
      return persons > 0 ? [{ sex, 'age-band': band, persons }] : []
    }),
  )
}

function activity(scene: Scene, draws: Draws, at: number): InventedRecord {
  const { profile, year } = scene
  const [kind, day] = [draws.pick(kinds), drawDay(draws, year)]
  const fields = {
    ...{ day: dayText(day), 'last-day': dayText(day + (kind === 'campaign' ? draws.whole(7, 90) : 0)) },
    'case-number': inventedNumber('P', year, at),
    title: `Activity ${at} of ${year} (invented)`,
    ...{ kind, theme: draws.pick(themes), audience: drawCodes(draws, audiences, 'public') },
    ...(draws.chance(0.3) ? { partner: `Invented partner ${draws.whole(1, 6)}` } : {}),
    ...(crowds.has(kind) ? { reach: draws.whole(2, 400) * 100 } : { place: drawPlace(draws, scene) }),
  }
  return invented('awareness-activities', profile.id, draws.id(), {
    ...{ fields, participants: participantsOf(draws) },
  })
}

export const awareness: Inventing = {
  registers: ['awareness-activities'],
  *records(scene) {
    const draws = drawsOf(scene, 'awareness')
    const made = sized(draws, scene, scene.profile.awareness, 1)
    for (let at = 1; at <= made; at += 1) yield activity(scene, draws, at)
  },
}
