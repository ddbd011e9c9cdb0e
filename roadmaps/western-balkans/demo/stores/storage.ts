// Invented storage facilities: each is entered once, assessed every third year, and now and then closed.
import { drawsFor, weighted, type Draws, type InventedRecord } from '#definition'
import { dayNumber, dayText } from '../drawing/calendar.ts'
import { judgementAt, type Judgement } from '../drawing/ripeness.ts'
import {
  drawsOf,
  invented,
  inventedNumber,
  lastingNumber,
  type Inventing,
  type Scene,
} from '../drawing/scene.ts'

const owners = weighted({ defence: 30, interior: 46, customs: 6, justice: 8, 'legal-entity': 10 })
const purposes: Readonly<Record<string, readonly [string, ...string[]]>> = {
  defence: ['depot'],
  interior: ['police-store', 'evidence-room'],
  customs: ['customs-store'],
  justice: ['court-depot', 'evidence-room'],
}
const standards = weighted({ 'mosaic-05-20': 46, 'iatg-01-20': 34, 'iatg-12-20': 12, national: 8 })
const contents: readonly [string[], ...string[][]] = [
  ['weapons'],
  ['weapons', 'ammunition'],
  ['ammunition'],
  ['weapons', 'evidence'],
]
const clauses = [
  ...[
    'perimeter',
    'lighting',
    'guards',
    'access-control',
    'key-control',
    'doors',
    'intrusion-alarm',
    'video',
  ],
  ...['inventory', 'stocktake', 'weapons-apart', 'fire-safety', 'training', 'emergency-plan'],
]
const ammunitionClauses = ['lightning', 'quantity-distance', 'compatibility', 'ammunition-condition']
const levels = { met: 'level-2', 'partly-met': 'level-1', 'not-met': 'none' } as const

interface Facility {
  readonly number: string
  readonly owner: string
  readonly answers: Readonly<Record<string, unknown>>
  /** How late it comes to meet the standards. */
  readonly share: number
  /** The year in which it is closed. */
  readonly closes: number
}

function facilityOf({ profile, seed }: Scene, at: number): Facility {
  const draws = drawsFor(seed, 'facility', profile.id, at)
  const owner = draws.pick(owners)
  const answers = {
    'facility-owner': owner,
    purpose: draws.oneOf(purposes[owner] ?? ['dealer', 'range']),
    content: draws.oneOf(contents),
    capacity: draws.whole(5, 200) * 10,
  }
  const closes = draws.chance(0.1) ? draws.whole(2018, 2025) : Number.POSITIVE_INFINITY
  return { number: lastingNumber('W', at), owner, answers, share: draws.share(), closes }
}

function clauseRows(draws: Draws, judgement: Judgement, { answers }: Facility) {
  const often = { met: 0, 'partly-met': 0.25, 'not-met': 0.6 }[judgement]
  const isForAmmunition = (answers['content'] as readonly string[]).includes('ammunition')
  return [...clauses, ...(isForAmmunition ? ammunitionClauses : [])].map((clause, at) => {
    const isMet = !(draws.chance(often) || (at === 0 && judgement !== 'met'))
    const missing = { 'clause-judgement': judgement, deficiency: 'Invented deficiency.' }
    return { clause, ...(isMet ? { 'clause-judgement': 'met' } : missing) }
  })
}

interface Said {
  readonly fields: Readonly<Record<string, unknown>>
  readonly clauses: readonly Readonly<Record<string, unknown>>[]
}

/** A facility of which nobody has judged anything. */
const unjudged = (day: number): Said => ({
  fields: { day: dayText(day), judgement: 'not-reported' },
  clauses: [],
})

function assessment(scene: Scene, draws: Draws, facility: Facility, at: number): Said {
  const day = dayNumber(scene.year, draws.whole(2, 11), draws.whole(1, 28))
  const judgement = judgementAt(scene, facility.share)
  const until = day + (draws.chance(0.1) ? 365 : 1150)
  const fields = {
    // One of the first keeps to rules of its own, so that a small demo has one.
    ...{ standard: at === 3 ? 'national' : draws.pick(standards), 'valid-until': dayText(until) },
    ...{ day: dayText(day), judgement },
    ...{ assessor: 'SALW Commission', 'risk-level': levels[judgement] },
    'standard-version': scene.year < 2021 ? '2' : '3',
    ...(judgement === 'partly-met' && draws.chance(0.3) ? { upgrade: 'Invented upgrade project' } : {}),
    ...{ 'stocktake-on': dayText(day - draws.whole(1, 300)), 'next-inspection-on': dayText(until) },
  }
  return { fields, clauses: clauseRows(draws, judgement, facility) }
}

/** What is said of a facility in a year: nothing in most, its closure, or an assessment. */
function* recordsOf(scene: Scene, at: number): Generator<InventedRecord> {
  const { isFirstYear, profile, year } = scene
  const facility = facilityOf(scene, at)
  if (year > facility.closes) return
  const draws = drawsOf(scene, `facility ${at}`)
  const said = (letter: string, isUsed: string, { fields, ...rows }: Said) => {
    const number = { 'facility-number': facility.number, 'case-number': inventedNumber(letter, year, at) }
    const own = { ...number, ...facility.answers, 'in-use': isUsed, ...fields }
    return invented('storage-assessments', profile.id, draws.id(), { fields: own, ...rows })
  }
  if (isFirstYear) yield said('WE', 'yes', unjudged(dayNumber(year)))
  if (year === facility.closes) yield said('WC', 'no', unjudged(dayNumber(year, 12, 15)))
  else if ((year + at) % 3 === 0) yield said('WA', 'yes', assessment(scene, draws, facility, at))
}

export const storage: Inventing = {
  registers: ['storage-assessments'],
  *records(scene) {
    const facilities = Math.max(3, Math.round(scene.profile.facilities * scene.scale))
    for (let at = 1; at <= facilities; at += 1) yield* recordsOf(scene, at)
  },
}
