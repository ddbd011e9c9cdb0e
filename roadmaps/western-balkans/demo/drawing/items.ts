// Item lines: arms with what is known of them, ammunition, and what is rarer.
import { weighted, type Draws } from '#definition'
import { drawState, known, notReported, pickKnown } from './answers.ts'

type Line = Readonly<Record<string, unknown>>

const types = weighted({
  ...{ pistol: 43, revolver: 7, 'automatic-rifle': 11, rifle: 12, hunting: 11, shotgun: 9 },
  ...{ 'submachine-gun': 2, 'machine-gun': 1, 'combination-gun': 1, sporting: 2, other: 2 },
})
/** Categories of the Directive that fit a type. */
const categories: Readonly<Record<string, readonly [string, ...string[]]>> = {
  pistol: ['b5', 'b1', 'a7'],
  revolver: ['b1'],
  'automatic-rifle': ['a2', 'a6'],
  rifle: ['c1', 'b4', 'c2'],
  hunting: ['c1', 'c2'],
  shotgun: ['c7', 'b7'],
  'submachine-gun': ['a2'],
  'machine-gun': ['a2'],
  sporting: ['c2', 'b4'],
  'combination-gun': ['c2', 'c1'],
}
const calibres: Readonly<Record<string, readonly [string, ...string[]]>> = {
  pistol: ['9x19', '7.65x17', '7.62x25', '6.35'],
  revolver: ['.38', '.357'],
  'automatic-rifle': ['7.62x39'],
  rifle: ['7.92x57', '.308', '7.62x54'],
  hunting: ['.30-06', '.308'],
  shotgun: ['12', '16'],
  'submachine-gun': ['7.62x25', '9x19'],
  'machine-gun': ['7.62x54'],
}
const markings = weighted({ unique: 74, altered: 12, none: 14 })
const conditions = weighted({
  ...{ industrial: 80, converted: 12, modified: 3, assembled: 2, reactivated: 1 },
  ...{ 'otherwise-illicit': 2 },
})
const lightWeapons = weighted({
  'grenade-launcher': 5,
  'anti-tank-launcher': 3,
  mortar: 2,
  'recoilless-rifle': 1,
})
const makes = weighted({ 'Model M': 5, 'Model N': 4, 'Model P': 3, 'Model R': 2, 'Model T': 1 })

/** How many arms a line holds: mostly one, now and then a cache. */
export function drawPieces({ chance, whole }: Draws): number {
  if (chance(0.86)) return 1
  return chance(0.9) ? whole(2, 5) : whole(6, 24)
}

/** Arms of one type. `gaps` is how often an answer is missing. */
export function firearmLine(draws: Draws, gaps: number, quantity = drawPieces(draws)): Line {
  const type = pickKnown(draws, gaps, types)
  const [category, calibre] = [categories[type], calibres[type]]
  const marking = pickKnown(draws, gaps, markings)
  return {
    'item-class': 'firearm',
    quantity,
    'firearm-type': type,
    'eu-category': category ? known(draws, gaps * 2, draws.oneOf(category)) : notReported,
    ...(draws.chance(gaps * 3) ? {} : { 'make-model': draws.pick(makes) }),
    ...(calibre && !draws.chance(gaps) ? { calibre: draws.oneOf(calibre) } : {}),
    ...(draws.chance(0.5) ? { 'manufacture-state': drawState(draws) } : {}),
    ...(draws.chance(0.3) ? { 'manufacture-year': draws.whole(1942, 2016) } : {}),
    ...(quantity === 1 && marking === 'unique'
      ? { 'serial-number': `INV ${draws.whole(100_000, 999_999)}` }
      : {}),
    marking,
    condition: pickKnown(draws, gaps, conditions),
    printed: known(draws, gaps, draws.chance(0.004) ? 'yes' : 'no'),
  }
}

/** Rounds: a magazine, a box, seldom a store. */
export function ammunitionLine(draws: Draws): Line {
  const rounds = draws.whole(1, 30) * (draws.chance(0.3) ? draws.whole(1, 8) : 1)
  return { 'item-class': 'ammunition', quantity: draws.chance(0.02) ? rounds * 40 : rounds }
}

const rarer = weighted({
  ...{ 'hand-grenade': 24, 'part-component': 26, 'gas-alarm-signal': 22, pyrotechnic: 12, mine: 4 },
  ...{ 'silencer-accessory': 6, 'detonator-initiator': 5, 'light-weapon': 3, 'air-gun': 8, fuse: 2 },
  ...{ 'other-munition': 4, explosive: 9, precursor: 1 },
})
const heaps: Readonly<Record<string, number>> = { pyrotechnic: 400, 'part-component': 8, fuse: 12 }

/** Anything that is not an arm or its ammunition. Explosives and precursors are weighed, the rest is counted. */
export function rarerLine(draws: Draws): Line {
  const itemClass = draws.pick(rarer)
  if (itemClass === 'light-weapon')
    return {
      'item-class': itemClass,
      quantity: 1,
      'light-weapon-type': draws.pick(lightWeapons),
      marking: draws.pick(markings),
    }
  if (itemClass !== 'explosive' && itemClass !== 'precursor')
    return { 'item-class': itemClass, quantity: draws.whole(1, heaps[itemClass] ?? 3) }
  return weighedLine(draws, itemClass)
}

/** What is weighed and not counted: explosives, precursors. */
export function weighedLine(draws: Draws, itemClass: string): Line {
  return { 'item-class': itemClass, mass: `${draws.whole(0, 6)}.${draws.whole(1, 9)}${draws.whole(1, 9)}` }
}
