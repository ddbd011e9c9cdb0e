// Invented entries in the register of brokers.
import { drawsFor, type InventedRecord } from '#definition'
import { dayNumber, dayText } from '../drawing/calendar.ts'
import { drawsOf, invented, lastingNumber, type Inventing, type Scene } from '../drawing/scene.ts'

/** One broker for every dozen licences, and always one. */
const brokersIn = ({ profile, scale }: Scene) => Math.max(1, Math.round((profile.licences / 12) * scale))

/** A broker is registered for two years and then again, unless it was suspended. */
function entry(scene: Scene, at: number): InventedRecord {
  const { profile, seed, year } = scene
  const isCompany = drawsFor(seed, 'broker', profile.id, at).chance(0.85)
  const draws = drawsOf(scene, `broker ${at}`)
  const day = dayNumber(year, draws.whole(1, 12), draws.whole(1, 28))
  const state = draws.chance(0.95) ? 'registered' : draws.oneOf(['suspended', 'removed'])
  const fields = {
    day: dayText(day),
    'broker-number': lastingNumber('B', at),
    kind: isCompany ? 'company' : 'natural-person',
    ...(isCompany ? { company: `Invented company ${at}` } : {}),
    state,
    ...(state === 'registered' ? { 'valid-until': dayText(day + 730) } : {}),
    licences: draws.whole(0, 9),
  }
  return invented('brokers', profile.id, draws.id(), { fields })
}

export const brokers: Inventing = {
  registers: ['brokers'],
  *records(scene) {
    for (let at = 1; at <= brokersIn(scene); at += 1) {
      if (scene.isFirstYear || (scene.year + at) % 2 === 0) yield entry(scene, at)
    }
  },
}
