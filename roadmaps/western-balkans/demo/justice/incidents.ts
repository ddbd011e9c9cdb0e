// Invented firearm incidents with their victims and perpetrators.
import { weighted, type Draws, type InventedRecord, type Weighted } from '#definition'
import { dayText, drawDay } from '../drawing/calendar.ts'
import { drawPerson, drawPlace, gapsOf, known, pickKnown, type Part } from '../drawing/answers.ts'
import { drawsOf, invented, inventedNumber, sized, type Inventing, type Scene } from '../drawing/scene.ts'

const types = weighted({
  ...{ seizure: 430, 'organised-crime': 40, 'armed-robbery': 50, 'other-criminal': 88, 'public-dispute': 92 },
  ...{ 'intimate-partner': 48, 'other-domestic': 40, celebratory: 70, accidental: 19, suicide: 20 },
  ...{ 'pyrotechnic-seizure': 24, 'legal-intervention': 5, undetermined: 66, other: 8 },
})
type IncidentType = (typeof types.choices)[number]

interface Harm {
  /** Victims on average, beyond those an incident of its kind always has. */
  readonly always?: number
  readonly victims: number
  readonly outcomes: Weighted<'killed' | 'injured' | 'threatened' | 'unharmed'>
  readonly part?: Part
}
const harm = (killed: number, injured: number, threatened: number, unharmed = 0) =>
  weighted({ killed, injured, threatened, unharmed })
const harms: Readonly<Partial<Record<IncidentType, Harm>>> = {
  'organised-crime': { always: 1, victims: 0.2, outcomes: harm(26, 38, 16, 20) },
  'armed-robbery': { always: 1, victims: 0.4, outcomes: harm(1, 5, 92, 2) },
  'other-criminal': { victims: 0.8, outcomes: harm(4, 22, 62, 12) },
  'public-dispute': { always: 1, victims: 0.2, outcomes: harm(5, 30, 53, 12) },
  'intimate-partner': { always: 1, victims: 0.1, outcomes: harm(19, 17, 61, 3), part: 'partner' },
  'other-domestic': { always: 1, victims: 0.2, outcomes: harm(11, 19, 66, 4), part: 'family' },
  celebratory: { victims: 0.06, outcomes: harm(4, 86, 0, 10) },
  accidental: { always: 1, victims: 0.05, outcomes: harm(15, 85, 0) },
  suicide: { always: 1, victims: 0, outcomes: harm(93, 7, 0) },
  'legal-intervention': { victims: 0.6, outcomes: harm(18, 62, 10, 10) },
  undetermined: { victims: 0.35, outcomes: harm(7, 58, 10, 25) },
  other: { victims: 0.3, outcomes: harm(3, 40, 40, 17) },
}

const weapons = weighted({
  ...{ handgun: 46, 'long-gun': 22, automatic: 11, 'gas-pistol': 7, 'air-gun': 4, explosive: 8, other: 2 },
})
const legalities = weighted({ illegal: 74, legal: 26 })
const scenes = weighted({
  ...{ home: 30, street: 27, catering: 10, vehicle: 8, 'open-land': 11, 'public-building': 3, school: 1 },
  ...{ workplace: 4, other: 6 },
})
const surroundings = weighted({ urban: 68, rural: 32 })
const sources = weighted({ official: 56, 'media-confirmed': 39, media: 5 })
const relations = weighted({ acquaintance: 31, stranger: 44, neighbour: 12, colleague: 4, 'other-family': 9 })
const partners = weighted({ partner: 66, 'former-partner': 34 })
const family = weighted({ parent: 30, child: 24, 'other-family': 46 })
const roles = weighted({ perpetrator: 86, 'co-perpetrator': 10, accomplice: 3, instigator: 1 })
const causes = weighted({ handling: 41, maintenance: 17, hunting: 26, malfunction: 9, ricochet: 4, other: 3 })
const hands = weighted({ self: 47, 'other-person': 53 })

const relationsIn: Readonly<Record<string, Weighted<string>>> = {
  'intimate-partner': partners,
  'other-domestic': family,
}

function victimsOf(draws: Draws, type: IncidentType, gaps: number) {
  const found = harms[type]
  if (!found) return []
  const { always = 0, victims, outcomes, part = 'victim' } = found
  // Nobody else has a hand in a suicide.
  const isAlone = type === 'suicide'
  return Array.from({ length: always + draws.count(victims) }, () => ({
    ...drawPerson(draws, part, gaps),
    'victim-outcome': known(draws, gaps / 4, draws.pick(outcomes)),
    ...(isAlone ? {} : { relationship: pickKnown(draws, gaps * 2, relationsIn[type] ?? relations) }),
    status: draws.chance(0.03) ? 'police' : 'civilian',
  }))
}

/** Nobody is known to have fired where shots were heard and nothing more. */
const knownPerpetrators: Readonly<Partial<Record<IncidentType, number>>> = {
  undetermined: 0.25,
  celebratory: 0.6,
  'organised-crime': 0.7,
  suicide: 0,
}

function perpetratorsOf(draws: Draws, type: IncidentType, gaps: number) {
  return Array.from({ length: draws.count(knownPerpetrators[type] ?? 1.05) }, () => ({
    ...drawPerson(draws, 'perpetrator', gaps * 1.3),
    role: pickKnown(draws, gaps, roles),
    status: draws.chance(0.02) ? 'police' : 'civilian',
  }))
}

const accident = (draws: Draws, type: IncidentType, gaps: number) =>
  type === 'accidental'
    ? { 'accident-cause': pickKnown(draws, gaps, causes), 'accident-hand': pickKnown(draws, gaps, hands) }
    : {}

function incident(scene: Scene, draws: Draws, at: number): InventedRecord {
  const { profile, year } = scene
  const gaps = gapsOf(scene)
  const type = draws.pick(types)
  const source = draws.pick(sources)
  const isFound = type === 'seizure' || type === 'pyrotechnic-seizure'
  const fields = {
    day: dayText(drawDay(draws, year)),
    'case-number': inventedNumber('I', year, at),
    'incident-type': type,
    ...accident(draws, type, gaps),
    'weapon-used': type === 'pyrotechnic-seizure' ? 'pyrotechnic' : pickKnown(draws, gaps, weapons),
    legality: pickKnown(draws, gaps * 1.5, legalities),
    ...(isFound ? {} : { 'property-damage': draws.chance(0.08) ? 'yes' : 'no' }),
    ...(isFound || draws.chance(0.4) ? {} : { shots: draws.whole(1, draws.chance(0.1) ? 30 : 6) }),
    place: drawPlace(draws, scene),
    scene: pickKnown(draws, gaps, scenes),
    surrounding: pickKnown(draws, gaps, surroundings),
    'source-kind': source,
    ...(source === 'official' ? {} : { source: `https://invented.example/${profile.id}/${year}/${at}` }),
  }
  const [victims, perpetrators] = [victimsOf(draws, type, gaps), perpetratorsOf(draws, type, gaps)]
  return invented('incidents', profile.id, draws.id(), { fields, victims, perpetrators })
}

/** Some years are quieter: fewer people were out in 2020. */
const years: Readonly<Record<number, number>> = { 2016: 0.92, 2017: 0.95, 2020: 0.86, 2022: 1.04, 2023: 1.08 }

export const incidents: Inventing = {
  registers: ['incidents'],
  *records(scene) {
    const draws = drawsOf(scene, 'incidents')
    const happened = sized(draws, scene, scene.profile.incidents * (years[scene.year] ?? 1), 5)
    for (let at = 1; at <= happened; at += 1) yield incident(scene, draws, at)
  },
}
