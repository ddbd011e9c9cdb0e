// Invented decisions on export licences, and the checks that follow them up to the place of delivery.
import { drawsFor, weighted, type Draws, type InventedRecord } from '#definition'
import { drawState, gapsOf, pickKnown } from '../drawing/answers.ts'
import { dayNumber, dayText, drawDay, lastYear, reached } from '../drawing/calendar.ts'
import {
  drawsOf,
  invented,
  inventedNumber,
  progress,
  sized,
  type Inventing,
  type Scene,
} from '../drawing/scene.ts'

const kinds = weighted({ export: 68, import: 18, transit: 11, brokering: 3 })
const decisions = weighted({ issued: 95, refused: 3, revoked: 1, withdrawn: 1 })
const endUsers = weighted({
  'armed-forces': 34,
  police: 14,
  'other-state': 8,
  dealer: 33,
  'security-company': 6,
})
const classes = weighted({
  firearm: 42,
  ammunition: 40,
  'part-component': 14,
  'light-weapon': 4,
  explosive: 3,
})
const most: Readonly<Record<string, number>> = { firearm: 900, ammunition: 200_000, 'part-component': 400 }
const grounds = ['Risk of diversion', 'Embargo', 'No end-user certificate'] as const

/** Pieces, or a mass of explosives. */
type Line = Readonly<{
  'item-class': string
  quantity?: number
  mass?: string
}>

interface Licence {
  readonly number: string
  readonly day: number
  readonly destination: string
  readonly endUser: string
  readonly isExport: boolean
  readonly lines: readonly Line[]
}

function decisionOf(draws: Draws, decision: string, day: number) {
  if (decision === 'issued') return { decision, 'valid-until': dayText(day + 365) }
  return decision === 'withdrawn' ? { decision } : { decision, 'refusal-ground': draws.oneOf(grounds) }
}

/** The first of a year is always issued for export and checked, so that a small demo has one. */
function drawLicence(scene: Scene, draws: Draws, at: number): Licence & { readonly record: InventedRecord } {
  const { profile, year } = scene
  const number = inventedNumber('X', year, at)
  const isFirst = at === 1
  const day = isFirst ? dayNumber(year, 2, draws.whole(1, 28)) : drawDay(draws, year)
  const [kind, decision] = isFirst ? ['export', 'issued'] : [draws.pick(kinds), draws.pick(decisions)]
  const [destination, endUser] = [drawState(draws), pickKnown(draws, gapsOf(scene), endUsers)]
  const lines = Array.from({ length: draws.whole(1, 3) }, (_one, line): Line => {
    const itemClass = isFirst && line === 0 ? 'firearm' : draws.pick(classes)
    if (itemClass === 'explosive') return { 'item-class': itemClass, mass: `${draws.whole(20, 900)}` }
    return { 'item-class': itemClass, quantity: draws.whole(1, most[itemClass] ?? 40) }
  })
  const fields = {
    ...{ day: dayText(day), 'case-number': number, kind, ...decisionOf(draws, decision, day) },
    ...{ destination, 'end-user': endUser },
    'end-user-certificate': draws.chance(0.93) ? 'yes' : 'no',
    value: `${draws.whole(2, 900)}000 EUR`,
  }
  const record = invented('export-licences', profile.id, draws.id(), { fields, items: lines })
  return {
    number,
    day,
    destination,
    endUser,
    isExport: kind === 'export' && decision === 'issued',
    lines,
    record,
  }
}

/** Found diverted: seldom, and never more than was checked. Where the check could not tell, nothing is said. */
function checkedLines(draws: Draws, { lines }: Licence, result: string) {
  return lines.flatMap(({ 'item-class': itemClass, quantity }, at) => {
    // What is weighed is not counted in pieces.
    if (quantity === undefined) return []
    const checked = Math.max(1, Math.round(quantity * (0.3 + draws.share() * 0.7)))
    const gone = result === 'diverted' && at === 0 ? Math.min(checked, draws.whole(1, 12)) : 0
    return { 'item-class': itemClass, checked, ...(result === 'unclear' ? {} : { diverted: gone }) }
  })
}

const results = weighted({ confirmed: 98, diverted: 2 })
const newestResults = weighted({ confirmed: 93, diverted: 2, unclear: 5 })

/** What a check at delivery found. What could not be told at first was found out in the years since. */
const resultOf = (draws: Draws, { year }: Scene) => draws.pick(year === lastYear ? newestResults : results)

/** The first check of a year could tell, so that something is known of every year; in one of four it found a diversion. */
function firstResult({ profile, seed, year }: Scene): string {
  return drawsFor(seed, 'first check', profile.id).whole(0, 3) === year % 4 ? 'diverted' : 'confirmed'
}

function check(
  scene: Scene,
  draws: Draws,
  licence: Licence,
  made: { kind: string; day: number; at: number },
) {
  const { profile } = scene
  const isAtDelivery = made.kind === 'post-shipment'
  const isFirst = licence.number.endsWith('-00001')
  const atDelivery = isFirst ? firstResult(scene) : resultOf(draws, scene)
  const result = isAtDelivery ? atDelivery : 'confirmed'
  const fields = {
    day: dayText(made.day),
    'case-number': `${licence.number.replace('-X-', '-XC-')}.${made.at}`,
    'licence-number': licence.number,
    kind: made.kind,
    ...{ destination: licence.destination, 'end-user': licence.endUser, result },
  }
  const items = isAtDelivery ? checkedLines(draws, licence, result) : []
  return invented('export-checks', profile.id, draws.id(), { fields, items })
}

function* checksOf(
  scene: Scene,
  draws: Draws,
  licence: Licence,
  isFirst: boolean,
): Generator<InventedRecord> {
  const atDelivery = isFirst || draws.chance(0.04 + 0.12 * progress(scene.year))
  const days = [
    ...(draws.chance(0.5) ? [{ kind: 'before-licence', day: licence.day - draws.whole(0, 20) }] : []),
    ...(draws.chance(0.3) ? [{ kind: 'at-departure', day: licence.day + draws.whole(5, 60) }] : []),
    ...(draws.chance(0.5) ? [{ kind: 'delivery-document', day: licence.day + draws.whole(30, 150) }] : []),
    ...(atDelivery ? [{ kind: 'post-shipment', day: licence.day + draws.whole(60, 200) }] : []),
  ]
  for (const [at, one] of days.entries()) {
    if (reached(one.day)) yield check(scene, draws, licence, { ...one, at: at + 1 })
  }
}

export const exports: Inventing = {
  registers: ['export-licences', 'export-checks'],
  *records(scene) {
    const draws = drawsOf(scene, 'export-licences')
    const made = sized(draws, scene, scene.profile.licences, 1)
    for (let at = 1; at <= made; at += 1) {
      const { record, ...licence } = drawLicence(scene, draws, at)
      yield record
      if (licence.isExport) yield* checksOf(scene, draws, licence, at === 1)
    }
  },
}
