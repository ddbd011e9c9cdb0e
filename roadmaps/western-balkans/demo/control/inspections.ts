// Invented inspections of legal entities that hold arms; what was found wrong is followed up.
import { drawsFor, weighted, type Draws, type InventedRecord } from '#definition'
import { drawCodes } from '../drawing/answers.ts'
import { dayText, drawDay, reached } from '../drawing/calendar.ts'
import {
  drawsOf,
  invented,
  inventedNumber,
  lastingNumber,
  sized,
  type Inventing,
  type Scene,
} from '../drawing/scene.ts'

const entities = weighted({
  ...{ dealer: 30, gunsmith: 12, manufacturer: 3, 'security-company': 28, 'shooting-range': 10 },
  ...{ 'hunting-association': 14, museum: 2, other: 1 },
})
const kinds = weighted({ regular: 66, unannounced: 18, 'follow-up': 10, licence: 6 })
const results = weighted({ 'in-order': 74, minor: 18, serious: 5, suspended: 2, revoked: 1 })
const clauses = {
  ...{ inventory: 0.4, 'key-control': 0.25, 'intrusion-alarm': 0.2, doors: 0.2, 'fire-safety': 0.15 },
  ...{ 'weapons-apart': 0.15, training: 0.1 },
}
const deficient = new Set<string>(['minor', 'serious', 'suspended'])

function deficiencyOf(draws: Draws, result: string, day: number) {
  if (!deficient.has(result)) return {}
  const until = day + draws.whole(15, 90)
  const mended = draws.chance(0.8) ? reached(day + draws.whole(5, 110)) : undefined
  return {
    clauses: drawCodes(draws, clauses, 'inventory'),
    'mend-until': dayText(until),
    ...(mended ? { 'mended-on': mended } : {}),
  }
}

function inspection(scene: Scene, draws: Draws, at: number): InventedRecord {
  const { profile, scale, seed, year } = scene
  const entity = draws.whole(1, Math.max(1, Math.round(profile.inspections * scale * 1.3)))
  const day = drawDay(draws, year)
  const result = draws.pick(results)
  const fields = {
    day: dayText(day),
    'case-number': inventedNumber('V', year, at),
    'entity-number': lastingNumber('E', entity),
    entity: drawsFor(seed, 'entity', profile.id, entity).pick(entities),
    ...{ kind: draws.pick(kinds), result, ...deficiencyOf(draws, result, day) },
  }
  return invented('inspections', profile.id, draws.id(), { fields })
}

export const inspections: Inventing = {
  registers: ['inspections'],
  *records(scene) {
    const draws = drawsOf(scene, 'inspections')
    const made = sized(draws, scene, scene.profile.inspections, 1)
    for (let at = 1; at <= made; at += 1) yield inspection(scene, draws, at)
  },
}
