// Small systems of statements at random, and what can be true of them by plain enumeration: every way in which three kinds
// of calls in two halves of a year can have been, one after the other.
import Big from 'big.js'
import * as fc from 'fast-check'
import { total } from '#definition'
import type { Statement } from '../reasoning/statement.ts'

/** The codes of the invented list of causes, each with what it is made of. */
export const leavesOf: Readonly<Record<string, readonly string[]>> = {
  [total]: ['wind', 'flood', 'carelessness'],
  storm: ['wind', 'flood'],
  wind: ['wind'],
  flood: ['flood'],
  carelessness: ['carelessness'],
}
export const codes = Object.keys(leavesOf)
const leaves = leavesOf[total] ?? []

/** Two halves of a year, as two days. */
export const spans = [
  { name: '2023-H1', start: 0, end: 0 },
  { name: '2023-H2', start: 1, end: 1 },
  { name: '2023', start: 0, end: 1 },
] as const

/** A statement at random: who says it, of what, and what. */
export interface Said {
  readonly source: string
  readonly span: number
  readonly code: string
  readonly lower: number | null
  readonly upper: number | null
  readonly isClaimed: boolean
}

const bounds = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 4 }).map((value) => [value, value] as const) },
  { weight: 1, arbitrary: fc.nat({ max: 4 }).map((value) => [value, null] as const) },
  { weight: 1, arbitrary: fc.nat({ max: 5 }).map((value) => [null, value] as const) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })).map(([a, b]) => [a, a + b] as const),
  },
)

function saidBy(sources: readonly string[]): fc.Arbitrary<Said> {
  return fc
    .record({
      source: fc.constantFrom(...sources),
      span: fc.nat({ max: 2 }),
      code: fc.constantFrom(...codes),
      bounds,
      isClaimed: fc.boolean(),
    })
    .map(({ bounds: [lower, upper], isClaimed, ...said }) => ({
      ...said,
      ...{ lower, upper, isClaimed: isClaimed && said.code !== total },
    }))
}

const keyOf = ({ source, span, code }: Said) => [source, span, code].join('|')

/** One source says one thing of a cell; parts that are presented as all there are are so for a source and a time. */
export function systems(sources: readonly string[], most = 6): fc.Arbitrary<readonly Said[]> {
  return fc.uniqueArray(saidBy(sources), { selector: keyOf, minLength: 1, maxLength: most }).map((all) => {
    const claims = new Map<string, boolean>()
    for (const one of all) {
      const key = `${one.source}|${one.span}`
      if (one.code !== total) claims.set(key, claims.get(key) ?? one.isClaimed)
    }
    return all.map((one) => ({
      ...one,
      isClaimed: one.code !== total && claims.get(`${one.source}|${one.span}`) === true,
    }))
  })
}

const asBig = (value: number | null) => (value === null ? null : new Big(value))

export function statementOf({ source, span, code, lower, upper, isClaimed }: Said): Statement {
  const { start, end } = spans[span] ?? spans[0]
  return {
    ...{ source, start, end, codes: [code], lower: asBig(lower), upper: asBig(upper) },
    ...{ marks: 0, vintage: '2024-01-01', claims: [isClaimed] },
  }
}

/** A cell: one code in one span. */
export interface Target {
  readonly span: number
  readonly code: string
}

export const targets: readonly Target[] = spans.flatMap((_one, span) => codes.map((code) => ({ span, code })))

/** The kinds of calls in halves of which a cell is made, by their number. */
export function atomsOf({ span, code }: Target): number[] {
  const { start, end } = spans[span] ?? spans[0]
  const days = start === end ? [start] : [start, end]
  return days.flatMap((day) =>
    (leavesOf[code] ?? []).map((leaf) => day * leaves.length + leaves.indexOf(leaf)),
  )
}

/** Every way in which it can have been: how many calls of each kind in each half. */
const most = 3
const worlds: readonly (readonly number[])[] = Array.from({ length: (most + 1) ** 6 }, (_one, at) =>
  Array.from({ length: 6 }, (_atom, place) => Math.floor(at / (most + 1) ** place) % (most + 1)),
)

const sumIn = (world: readonly number[], atoms: readonly number[]) =>
  atoms.reduce((sum, atom) => sum + (world[atom] ?? 0), 0)

/** The atoms that are none by what a source presents as complete. */
export function closedAtoms(said: readonly Said[]): number[] {
  const groups = Map.groupBy(
    said.filter(({ isClaimed }) => isClaimed),
    ({ source, span }) => `${source}|${span}`,
  )
  return [...groups.values()].flatMap((parts) => {
    const listed = new Set(parts.flatMap(atomsOf))
    return atomsOf({ span: parts[0]?.span ?? 0, code: total }).filter((atom) => !listed.has(atom))
  })
}

/** The worlds in which all of the statements hold. */
export function worldsOf(said: readonly Said[]): readonly (readonly number[])[] {
  const closed = closedAtoms(said)
  const each = said.map((one) => ({ ...one, atoms: atomsOf(one) }))
  return worlds.filter(
    (world) =>
      closed.every((atom) => world[atom] === 0) &&
      each.every(({ atoms, lower, upper }) => {
        const sum = sumIn(world, atoms)
        return (lower === null || sum >= lower) && (upper === null || sum <= upper)
      }),
  )
}

/** The least and the most that a cell can be in those worlds. */
export function reachOf(
  possible: readonly (readonly number[])[],
  target: Target,
): { least: number; most: number } {
  const atoms = atomsOf(target)
  const sums = possible.map((world) => sumIn(world, atoms))
  return { least: Math.min(...sums), most: Math.max(...sums) }
}

/** What one source says of a cell, as one would read it off: sums of statements that have nothing in common. */
export function readOff(
  said: readonly Said[],
  target: Target,
): { lower: number | null; upper: number | null } {
  const wanted = new Set(atomsOf(target))
  const closed = new Set(closedAtoms(said))
  const each = said.map((one) => ({ ...one, atoms: atomsOf(one) }))
  const inside = each.filter(({ atoms }) => atoms.every((atom) => wanted.has(atom)))
  const uppers = each
    .filter(({ atoms, upper }) => upper !== null && [...wanted].every((atom) => atoms.includes(atom)))
    .flatMap(({ upper }) => upper ?? [])
  let lower: number | null = null
  for (let chosen = 0; chosen < 2 ** inside.length; chosen += 1) {
    const taken = inside.filter((_one, at) => (chosen & (2 ** at)) !== 0)
    const atoms = taken.flatMap((one) => one.atoms)
    if (new Set(atoms).size < atoms.length) continue
    const known = taken.filter((one) => one.lower !== null)
    if (known.length > 0)
      lower = Math.max(
        lower ?? 0,
        known.reduce((sum, one) => sum + (one.lower ?? 0), 0),
      )
    const isFilled = [...wanted].every((atom) => atoms.includes(atom) || closed.has(atom))
    if (isFilled && taken.every(({ upper }) => upper !== null))
      uppers.push(taken.reduce((sum, one) => sum + (one.upper ?? 0), 0))
  }
  return { lower, upper: uppers.length === 0 ? null : Math.min(...uppers) }
}

/** Is a number ruled out by a single statement: of the cell itself, of a part of it, or of a whole that holds it? */
export function isRuledOut(value: number, said: readonly Said[], target: Target): boolean {
  const wanted = atomsOf(target)
  return said.some((one) => {
    const atoms = atomsOf(one)
    const isPart = atoms.every((atom) => wanted.includes(atom))
    const isWhole = wanted.every((atom) => atoms.includes(atom))
    return (
      (isPart && one.lower !== null && one.lower > value) ||
      (isWhole && one.upper !== null && one.upper < value)
    )
  })
}
