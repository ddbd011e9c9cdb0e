// Invented destruction events, announced and carried out: surplus of the forces, and no more than lies in the stores.
import { weighted, type Draws, type InventedRecord } from '#definition'
import { drawPlace, gapsOf } from '../drawing/answers.ts'
import { dayText, drawDay } from '../drawing/calendar.ts'
import { firearmLine } from '../drawing/items.ts'
import { drawsOf, invented, inventedNumber, sized, type Inventing, type Scene } from '../drawing/scene.ts'
import { storeOrigins, takeFromStore } from '../drawing/stores.ts'

const methods = weighted({ melting: 46, shredding: 18, crushing: 16, detonation: 14, industrial: 6 })
const observers = ['media', 'international-organisation', 'civil-society', 'commission'] as const

type Line = Readonly<Record<string, unknown>>

/** Pieces in several lines, each of one type. */
function armLines(draws: Draws, scene: Scene, pieces: number, origin: string): Line[] {
  const lines: Line[] = []
  for (let left = pieces; left > 0;) {
    const quantity = lines.length === 5 ? left : Math.min(left, draws.whole(1, Math.ceil(pieces / 2)))
    lines.push({ ...firearmLine(draws, gapsOf(scene), quantity), origin })
    left -= quantity
  }
  return lines
}

/** Arms and rounds that the forces no longer need. */
function surplusLines(draws: Draws, scene: Scene): Line[] {
  const arms = sized(draws, scene, scene.profile.destroyed * 0.3, 1)
  const rounds = { 'item-class': 'ammunition', quantity: arms * draws.whole(4, 30), origin: 'surplus' }
  const explosive = { 'item-class': 'explosive', mass: `${draws.whole(5, 400)}.5`, origin: 'surplus' }
  return [
    ...armLines(draws, scene, arms, 'surplus'),
    ...(draws.chance(0.6) ? [rounds] : []),
    ...(draws.chance(0.3) ? [explosive] : []),
  ]
}

/** A part of what came in before this year. */
function storedLines(draws: Draws, { profile, stores, year, ...scene }: Scene): Line[] {
  return storeOrigins.flatMap((origin) => {
    const share = 0.25 + draws.share() * 0.5
    return [...takeFromStore(stores, origin, { before: year, share })].flatMap(([itemClass, pieces]) =>
      itemClass === 'firearm'
        ? armLines(draws, { ...scene, profile, stores, year }, pieces, origin)
        : [{ 'item-class': itemClass, quantity: pieces, origin }],
    )
  })
}

/** What was announced is seldom exactly what is destroyed. */
const announced = (draws: Draws, line: Line): Line => {
  const { quantity, 'serial-number': _serial, ...same } = line
  return typeof quantity === 'number'
    ? { ...same, quantity: Math.max(1, quantity + draws.whole(-2, 4)) }
    : same
}

function* eventOf(scene: Scene, draws: Draws, at: number, items: Line[]): Generator<InventedRecord> {
  const { profile, year } = scene
  const day = drawDay(draws, year)
  const [plan, fact] = [inventedNumber('DP', year, at), inventedNumber('DE', year, at)]
  const isPublic = draws.chance(0.5)
  const shared = {
    method: draws.pick(methods),
    place: drawPlace(draws, scene),
    public: isPublic ? 'yes' : 'no',
    ...(isPublic ? { observers: ['media', draws.oneOf(observers)] } : {}),
  }
  if (draws.chance(0.6)) {
    const fields = { ...shared, day: dayText(day), 'case-number': plan, basis: 'planned' }
    const planned = items.map((line) => announced(draws, line))
    yield invented('destruction', profile.id, draws.id(), { fields, items: planned })
  }
  const fields = {
    ...{ ...shared, day: dayText(day), 'case-number': fact, basis: 'actual', 'plan-number': plan },
    ...(draws.chance(0.9)
      ? { certificate: 'yes', 'certificate-number': `${fact}-Z` }
      : { certificate: 'no' }),
  }
  yield invented('destruction', profile.id, draws.id(), { fields, items })
}

/** Told before everything else of the year: only what came in earlier can be destroyed. */
export const destruction: Inventing = {
  registers: ['destruction'],
  *records(scene) {
    const draws = drawsOf(scene, 'destruction')
    const surplus = draws.whole(1, 3)
    for (let at = 1; at <= surplus; at += 1) yield* eventOf(scene, draws, at, surplusLines(draws, scene))
    const stored = storedLines(draws, scene)
    if (stored.length > 0) yield* eventOf(scene, draws, surplus + 1, stored)
  },
}
