// Invented seizures, and what follows from them: requests to trace the arms, and cases against the holders.
import { weighted, type Draws, type InventedRecord, type Weighted } from '#definition'
import { dayText, drawDay } from '../drawing/calendar.ts'
import {
  drawCodes,
  drawPerson,
  drawPlace,
  drawState,
  gapsOf,
  known,
  notReported,
  pickKnown,
} from '../drawing/answers.ts'
import { caseAfter } from './criminal-cases.ts'
import { ammunitionLine, firearmLine, rarerLine } from '../drawing/items.ts'
import type { Seizure } from './seizure.ts'
import {
  drawsOf,
  invented,
  inventedNumber,
  progress,
  sized,
  type Inventing,
  type Scene,
} from '../drawing/scene.ts'
import { tracesAfter } from './trace-requests.ts'

const inlandOffences = weighted({
  possession: 72,
  trafficking: 13,
  misuse: 9,
  manufacture: 3,
  'altered-marking': 3,
})
const borderOffences = weighted({ possession: 38, trafficking: 60, other: 2 })
const contexts = weighted({
  ...{ 'none-known': 46, 'organised-crime': 9, 'drug-offences': 15, 'violent-crime': 12, smuggling: 5 },
  ...{ 'domestic-violence': 8, poaching: 3, terrorism: 1, other: 3 },
})
const smuggling = weighted({ smuggling: 55, 'none-known': 30, 'organised-crime': 15 })
const surroundings = weighted({ urban: 62, rural: 38 })
const borders = weighted({ 'land-border': 88, airport: 7, harbour: 5 })
const inland = weighted({ inland: 98, elsewhere: 2 })
const borderAuthorities = weighted({ customs: 46, 'border-police': 54 })
const inlandAuthorities = weighted({ police: 97, other: 3 })
const vehicles: Readonly<Record<string, Weighted<string>>> = {
  'land-border': weighted({ car: 58, lorry: 14, bus: 16, person: 9, rail: 3 }),
  airport: weighted({ air: 70, parcel: 30 }),
  harbour: weighted({ sea: 80, lorry: 20 }),
  inland: weighted({ none: 66, car: 22, person: 9, parcel: 3 }),
}

/** Tracing has become usual over the years. Where no mark can be read, there is nothing to trace. */
const unmarked = weighted({ 'erased-marking': 55, 'illicitly-manufactured': 20, 'no-information': 25 })
const traced = weighted({
  ...{ 'legitimate-owner': 9, 'illegitimate-owner': 20, 'foreign-registry': 12, 'diversion-identified': 8 },
  ...{ 'no-diversion-identified': 32, pending: 19 },
})

function traceOutcome(draws: Draws, { year }: Scene, marking: unknown, gaps: number): string {
  if (marking !== 'unique') return marking === notReported ? notReported : draws.pick(unmarked)
  if (!draws.chance(0.3 + 0.5 * progress(year))) return draws.chance(gaps) ? notReported : 'not-initiated'
  return draws.pick(traced)
}

const steps = { registry: 0.8, 'lost-and-stolen': 0.5, iarms: 0.3, interview: 0.5, fingerprints: 0.3 }
const newerSteps = { dna: 0.1, 'ballistic-national': 0.4, 'ballistic-ibin': 0.1, 'focal-point': 0.5 }

function recoveredArm(draws: Draws, scene: Scene, gaps: number) {
  const line = firearmLine(draws, gaps)
  const done = drawCodes(draws, scene.year < 2019 ? steps : { ...steps, ...newerSteps }, 'registry')
  return {
    ...line,
    'trace-outcome': traceOutcome(draws, scene, line['marking'], gaps),
    ...(draws.chance(0.7) ? { 'recovery-steps': done } : {}),
  }
}

function itemsOf(draws: Draws, scene: Scene, gaps: number) {
  const isArmed = draws.chance(0.68)
  const arms = isArmed ? [recoveredArm(draws, scene, gaps)] : []
  const more = isArmed && draws.chance(0.09) ? [recoveredArm(draws, scene, gaps)] : []
  const rounds = draws.chance(isArmed ? 0.5 : 0.62) ? [ammunitionLine(draws)] : []
  const rest = draws.chance(0.12) || (!isArmed && rounds.length === 0) ? [rarerLine(draws)] : []
  return [...arms, ...more, ...rounds, ...rest]
}

const hidingPlaces = ['Spare wheel', 'Double floor', 'Among goods', 'In luggage', 'Engine space'] as const

/** Where nobody wrote down the place, mostly nothing was on its way. */
const unknownVehicle = weighted({ none: 3, car: 1 })

function route(draws: Draws, setting: string, gaps: number) {
  const isBorder = setting in vehicles && setting !== 'inland'
  const transport = pickKnown(draws, gaps, vehicles[setting] ?? unknownVehicle)
  if (!isBorder) return { transport }
  const [departure, destination] = [drawState(draws), drawState(draws)]
  return {
    ...{ crossing: `Crossing ${draws.whole(1, 12)}`, departure, destination, transport },
    ...(draws.chance(0.3) ? { transit: drawState(draws) } : {}),
    ...(draws.chance(0.5) ? { concealment: draws.oneOf(hidingPlaces) } : {}),
  }
}

function drawSeizure(scene: Scene, draws: Draws, at: number): Seizure & { readonly record: InventedRecord } {
  const { profile, year } = scene
  const gaps = gapsOf(scene)
  const isBorder = draws.chance(profile.border)
  const setting = isBorder ? draws.pick(borders) : known(draws, gaps / 4, draws.pick(inland))
  const day = drawDay(draws, year)
  const number = inventedNumber('S', year, at)
  const offence = pickKnown(draws, gaps / 2, isBorder ? borderOffences : inlandOffences)
  const context = pickKnown(draws, gaps, isBorder ? smuggling : contexts)
  const fields = {
    day: dayText(day),
    'case-number': number,
    authority: draws.pick(isBorder ? borderAuthorities : inlandAuthorities),
    'legal-ground': known(draws, gaps, draws.chance(0.12) ? 'administrative' : 'criminal'),
    offence,
    'criminal-context': context,
    legality: known(draws, gaps, draws.chance(0.14) ? 'legal' : 'illegal'),
    setting,
    ...(isBorder ? {} : { place: drawPlace(draws, scene) }),
    surrounding: pickKnown(draws, gaps, surroundings),
    ...route(draws, setting, gaps),
  }
  const items = itemsOf(draws, scene, gaps)
  const persons = Array.from({ length: draws.chance(0.06) ? 0 : 1 + draws.count(0.15) }, () =>
    drawPerson(draws, 'perpetrator', gaps),
  )
  const record = invented('seizures', profile.id, draws.id(), { fields, items, persons })
  return { scene, draws, number, day, offence, context, items, persons, record }
}

/** A few more are found every year. */
const growth = (year: number) => 0.9 + 0.2 * progress(year)

/** How many seizures there are in the year; their case numbers count from one. */
export function seizuresIn(scene: Scene): number {
  return sized(drawsOf(scene, 'how many seizures'), scene, scene.profile.seizures * growth(scene.year), 5)
}

export const seizures: Inventing = {
  registers: ['seizures', 'criminal-cases', 'trace-requests'],
  *records(scene) {
    const draws = drawsOf(scene, 'seizures')
    const made = seizuresIn(scene)
    for (let at = 1; at <= made; at += 1) {
      const { record, ...seizure } = drawSeizure(scene, draws, at)
      yield record
      yield* tracesAfter(seizure, record.id)
      yield* caseAfter(seizure)
    }
  },
}
