// Invented cases in which institutions of one jurisdiction work together, and cases that began with intelligence.
import { weighted, type Draws, type InventedRecord } from '#definition'
import { drawCodes, drawState, gapsOf, known, pickKnown } from '../drawing/answers.ts'
import { dayText, drawDay, reached } from '../drawing/calendar.ts'
import {
  drawsOf,
  invented,
  inventedNumber,
  progress,
  sized,
  type Inventing,
  type Scene,
} from '../drawing/scene.ts'
import { seizuresIn } from './seizures.ts'

const phases = weighted({ investigation: 58, 'pre-trial': 27, prosecution: 15 })
const offences = weighted({ possession: 35, trafficking: 48, misuse: 12, manufacture: 5 })
const others = { 'border-police': 0.4, customs: 0.35, prosecution: 0.75, laboratory: 0.3, court: 0.1 }
const results = { information: 0.5, seizure: 0.45, arrest: 0.4, charges: 0.25, judgment: 0.08 }
const partners = weighted({
  ...{ region: 41, 'eu-member-state': 34, europol: 8, frontex: 3, eurojust: 1, 'other-eu-agency': 1 },
  ...{ interpol: 9, 'other-international': 3 },
})
/** Every joint case has one who opened it, and on average a little more than one who joins. */
const jointRoles = {
  region: weighted({ leads: 46, joins: 54 }),
  other: weighted({ alone: 84, leads: 7, joins: 9 }),
}
const laterPhases = {
  investigation: ['pre-trial', 'prosecution'],
  'pre-trial': ['prosecution'],
  prosecution: [],
} as const
const channels = weighted({
  siena: 38,
  'i-24-7': 24,
  iarms: 10,
  selec: 8,
  'liaison-officer': 10,
  bilateral: 10,
})

/** Seizures of the same year, by their case numbers. */
function links(draws: Draws, scene: Scene, likelihood: number) {
  const most = seizuresIn(scene)
  if (most === 0 || !draws.chance(likelihood)) return []
  return [{ 'seizure-number': inventedNumber('S', scene.year, draws.whole(1, most)) }]
}

/** More from year to year. */
const growth = (year: number) => 0.6 + 0.6 * progress(year)

/** Where one phase ends the next begins; a case may end in any of them. */
function phasesOf(draws: Draws, first: keyof typeof laterPhases, day: number, end: number) {
  const steps: { phase: string; from: number }[] = [{ phase: first, from: day }]
  for (const phase of laterPhases[first]) {
    const from = (steps.at(-1)?.from ?? day) + draws.whole(15, 260)
    if (from >= end || !draws.chance(0.7)) break
    steps.push({ phase, from })
  }
  const known = steps.filter(({ from }) => reached(from) !== undefined)
  const lastDay = (at: number) => {
    const next = known[at + 1]
    return next ? dayText(next.from - 1) : undefined
  }
  const until = lastDay(0)
  return {
    first: until ? { 'phase-until': until } : {},
    later: known.slice(1).map(({ phase, from }, at) => {
      const last = lastDay(at + 1)
      return {
        'later-phase': phase,
        'later-from': dayText(from),
        ...(last ? { 'later-until': last } : {}),
      }
    }),
  }
}

function ownCase(scene: Scene, draws: Draws, at: number): InventedRecord {
  const { profile, year } = scene
  const day = drawDay(draws, year)
  const end = day + draws.whole(30, 700)
  const ended = reached(end)
  const phase = draws.pick(phases)
  const { first, later } = phasesOf(draws, phase, day, end)
  const fields = {
    ...{ day: dayText(day), 'case-number': inventedNumber('O', year, at), phase, ...first },
    'institution-kinds': ['police', ...drawCodes(draws, others, 'prosecution')],
    offence: pickKnown(draws, gapsOf(scene) / 2, offences),
    results: drawCodes<string>(draws, results, 'none-yet'),
    ...(ended ? { 'ended-on': ended } : {}),
  }
  const seizures = links(draws, scene, 0.7)
  return invented('cooperation', profile.id, draws.id(), { fields, 'later-phases': later, seizures })
}

function intelligenceCase(scene: Scene, draws: Draws, at: number): InventedRecord {
  const { profile, year } = scene
  const isBallistic = draws.chance(0.06 + 0.16 * progress(year))
  const partner = draws.pick(partners)
  const fields = {
    day: dayText(drawDay(draws, year)),
    'case-number': inventedNumber('N', year, at),
    partner,
    'joint-role': draws.pick(partner === 'region' ? jointRoles.region : jointRoles.other),
    'partner-states': drawState(draws),
    'intelligence-source': isBallistic ? 'ballistic' : 'other',
    channel: draws.pick(channels),
    empact: known(draws, gapsOf(scene) / 2, draws.chance(0.25 * (0.3 + progress(year))) ? 'yes' : 'no'),
    results: drawCodes<string>(draws, results, 'none-yet'),
  }
  return invented('intelligence', profile.id, draws.id(), { fields, seizures: links(draws, scene, 0.5) })
}

export const cooperation: Inventing = {
  registers: ['cooperation', 'intelligence'],
  *records(scene) {
    const draws = drawsOf(scene, 'cooperation')
    const expected = scene.profile.cooperations * growth(scene.year)
    const own = sized(draws, scene, expected, 1)
    for (let at = 1; at <= own; at += 1) yield ownCase(scene, draws, at)
    const abroad = sized(draws, scene, expected * 0.55, 1)
    for (let at = 1; at <= abroad; at += 1) yield intelligenceCase(scene, draws, at)
  },
}
