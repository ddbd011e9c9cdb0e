// Invented activities that inform people, and whom they reached.
import { weighted, type Draws, type InventedRecord } from '#definition'
import { drawCodes, drawPlace, gapsOf, known, notReported } from '../drawing/answers.ts'
import { dayText, drawDay } from '../drawing/calendar.ts'
import {
  drawsOf,
  invented,
  inventedNumber,
  progress,
  sized,
  type Inventing,
  type Scene,
} from '../drawing/scene.ts'

const kinds = weighted({ campaign: 14, event: 40, broadcast: 14, online: 16, material: 6, training: 10 })
const themes = weighted({
  ...{ danger: 24, 'illicit-possession': 18, surrender: 20, 'domestic-violence': 16, celebratory: 14 },
  ...{ 'safe-storage': 8 },
})
const audiences = {
  ...{ public: 0.5, 'young-men': 0.3, 'school-children': 0.2, 'holders-of-firearms': 0.15, hunters: 0.1 },
  ...{ media: 0.1, officials: 0.15, 'dealers-and-ranges': 0.06, 'security-companies': 0.04 },
  ...{ carriers: 0.03, producers: 0.03 },
}
const partners = weighted({
  ...{ 'civil-society': 30, media: 8, school: 20, 'local-authority': 14, association: 8, company: 3 },
  ...{ 'religious-community': 2, 'international-organisation': 12, 'other-partner': 3 },
})
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

/** With whom it is held: partners are more usual, and bound for longer, the further things have come. */
function partnerOf(scene: Scene, draws: Draws) {
  const gaps = gapsOf(scene)
  if (draws.chance(gaps)) return { 'partner-kind': notReported }
  if (draws.chance(0.6 - 0.3 * progress(scene.year))) return { 'partner-kind': 'no-partner' }
  const isStanding = draws.chance(0.15 + 0.35 * progress(scene.year))
  return {
    partner: `Invented partner ${draws.whole(1, 6)}`,
    'partner-kind': draws.pick(partners),
    partnership: known(draws, gaps, isStanding ? 'standing' : 'single'),
  }
}

function activity(scene: Scene, draws: Draws, at: number): InventedRecord {
  const { profile, year } = scene
  const [kind, day] = [draws.pick(kinds), drawDay(draws, year)]
  const fields = {
    ...{ day: dayText(day), 'last-day': dayText(day + (kind === 'campaign' ? draws.whole(7, 90) : 0)) },
    'case-number': inventedNumber('P', year, at),
    title: `Activity ${at} of ${year} (invented)`,
    ...{ kind, theme: draws.pick(themes), audience: drawCodes(draws, audiences, 'public') },
    ...partnerOf(scene, draws),
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
