// Invented seizures in the European Union that lead to the region, as the EU side would tell them.
import { drawsFor, weighted, type Draws, type InventedRecord } from '#definition'
import { dayText, drawDay, reached } from '../drawing/calendar.ts'
import { ammunitionLine, firearmLine } from '../drawing/items.ts'
import {
  invented,
  inventedNumber,
  region,
  type RegionalInventing,
  type RegionalScene,
} from '../drawing/scene.ts'

const expected = 240
const tellers = weighted({ 'member-state': 62, europol: 25, frontex: 13 })
const channels = weighted({ siena: 70, iarms: 18, bilateral: 12 })
const origins = weighted({
  ...{ belgrade: 34, pristina: 15, sarajevo: 27, podgorica: 7, skopje: 6, tirana: 8, 'not-reported': 3 },
})

/** Cases at the borders grow fewer. The first of a year is one, so that a small demo has it. */
function seizure({ year }: RegionalScene, draws: Draws, at: number): InventedRecord {
  const isBorder = at === 1 || draws.chance(0.24)
  const isTraced = at === 1 || draws.chance(0.72)
  const day = drawDay(draws, year)
  const traced = isTraced ? reached(day + draws.whole(15, 300)) : undefined
  const fields = {
    ...{ day: dayText(day), 'case-number': inventedNumber('U', year, at) },
    ...{ 'eu-place': isBorder ? 'external-border' : 'inside', 'member-state': 'not-reported' },
    ...{ 'told-by': isBorder && draws.chance(0.4) ? 'frontex' : draws.pick(tellers) },
    link: isTraced ? 'traced' : 'diverted',
    ...(traced ? { 'traced-on': traced } : {}),
    channel: draws.pick(channels),
  }
  const origin = { 'origin-jurisdiction': draws.pick(origins) }
  const arms = { ...firearmLine(draws, 0.05), ...origin }
  const items = draws.chance(0.4) ? [arms, { ...ammunitionLine(draws), ...origin }] : [arms]
  return invented('eu-seizures', region, draws.id(), { fields, items })
}

export const euSeizures: RegionalInventing = {
  registers: ['eu-seizures'],
  *records(scene) {
    const draws = drawsFor(scene.seed, 'eu-seizures', scene.year)
    const made = Math.max(2, draws.count(expected * scene.scale))
    for (let at = 1; at <= made; at += 1) yield seizure(scene, draws, at)
  },
}
