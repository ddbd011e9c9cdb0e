// Answers that several registers draw alike: missing ones, sex, age, places, arms abroad.
import { weighted, type Draws, type Weighted } from '#definition'
import { progress, type Scene } from './scene.ts'

export const notReported = 'not-reported'

/** How often an answer is missing in this year: half as often in 2025 as in 2016. */
export function gapsOf({ profile, year }: Scene): number {
  return profile.gaps * (1 - progress(year) / 2)
}

/** The answer, or “not reported” as often as answers are missing. */
export function known<Answer>(draws: Draws, gaps: number, answer: Answer): Answer | typeof notReported {
  return draws.chance(gaps) ? notReported : answer
}

/** Most victims of partners are women; nearly everybody else who is shot, shoots or owns arms is a man. */
const sexes = {
  victim: weighted({ male: 83, female: 17 }),
  partner: weighted({ male: 11, female: 89 }),
  family: weighted({ male: 58, female: 42 }),
  perpetrator: weighted({ male: 973, female: 27 }),
} as const
export type Part = keyof typeof sexes

const bands = {
  victim: weighted({ '0-18': 9, '19-35': 41, '36-60': 37, '61-plus': 13 }),
  partner: weighted({ '0-18': 1, '19-35': 37, '36-60': 48, '61-plus': 14 }),
  family: weighted({ '0-18': 17, '19-35': 25, '36-60': 37, '61-plus': 21 }),
  perpetrator: weighted({ '0-18': 4, '19-35': 46, '36-60': 42, '61-plus': 8 }),
} as const
const youngest = { '0-18': 6, '19-35': 19, '36-60': 36, '61-plus': 61 } as const
const oldest = { '0-18': 18, '19-35': 35, '36-60': 60, '61-plus': 86 } as const

/** Exact years where they are known, else a band, else nothing. */
function drawAge(draws: Draws, part: Part, gaps: number): string | number {
  const band = draws.pick(bands[part])
  if (draws.chance(gaps * 1.4)) return notReported
  return draws.chance(0.3) ? band : draws.whole(youngest[band], oldest[band])
}

export function drawPerson(draws: Draws, part: Part, gaps: number) {
  return { sex: known(draws, gaps, draws.pick(sexes[part])), age: drawAge(draws, part, gaps) }
}

const towns = 24

/** One of a few dozen invented places; a quarter without coordinates. */
export function drawPlace(draws: Draws, { profile }: Scene): string {
  const { centre, reach } = profile
  const town = Math.min(draws.whole(1, towns), draws.whole(1, towns))
  if (draws.chance(0.25)) return `Place ${town}`
  // The town always lies in the same corner; what happens there is scattered around it.
  const angle = town * 2.4
  const away = reach * Math.sqrt(town / towns)
  const north = centre[0] + away * Math.sin(angle) * 0.7 + (draws.share() - 0.5) * 0.06
  const east = centre[1] + away * Math.cos(angle) + (draws.share() - 0.5) * 0.08
  return `Place ${town}; ${north.toFixed(4)}, ${east.toFixed(4)}`
}

const states = weighted({
  'State A': 5,
  'State B': 4,
  'State C': 3,
  'State D': 2,
  'State E': 2,
  'State F': 1,
})

/** Some state abroad; it has no name, because none is meant. */
export function drawState(draws: Draws): string {
  return draws.pick(states)
}

/** Several codes, each with its own likelihood; the fallback where none came. */
export function drawCodes<Code extends string>(
  draws: Draws,
  likelihoods: Readonly<Record<Code, number>>,
  fallback: Code,
): Code[] {
  const codes = (Object.keys(likelihoods) as Code[]).filter((code) => draws.chance(likelihoods[code]))
  return codes.length > 0 ? codes : [fallback]
}

/** A picked code, or “not reported”. */
export function pickKnown<Code extends string>(
  draws: Draws,
  gaps: number,
  codes: Weighted<Code>,
): Code | typeof notReported {
  return known(draws, gaps, draws.pick(codes))
}
