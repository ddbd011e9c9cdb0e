// The judge of figures: what can be true if all statements hold, by going through every way in which it can have been.
import { total } from '#definition'
import { atomsOf, everyWorld, type Outline, type Target } from './outlines.ts'
import type { Said } from './random-systems.ts'

type World = readonly number[]

function sumIn(world: World, atoms: readonly number[]): number {
  let sum = 0
  for (const atom of atoms) sum += world[atom] ?? 0
  return sum
}

const nameOf = ({ source, span, codes }: Said) => [source, span, ...codes].join('|')

/** By which edition what is said was taken back: for fewer eyes only what fewer eyes see is; undefined where it stands. */
function takenBackBy(one: Said, said: readonly Said[]): number | undefined {
  const editions = said.flatMap((other) =>
    nameOf(other) === nameOf(one) &&
    other.takenBack !== undefined &&
    other.takenBack.edition >= one.edition &&
    (one.isRestricted || !other.takenBack.isRestricted)
      ? [other.takenBack.edition]
      : [],
  )
  return editions.length === 0 ? undefined : Math.max(...editions)
}

/** The whole that a part breaks down with those beside it, and over what. */
function wholeOf({ source, span, claims, codes }: Said): string {
  const base = codes.map((code, at) => (claims[at] === true ? total : code))
  return [source, span, claims.join(' '), ...base].join('|')
}

/**
 * Parts that were taken back from complete breakdowns of which something holds: how many they are is not known. What holds
 * in an edition before such a part, or in one made after it was taken back, does without it.
 */
function unknownParts(seen: readonly Said[], said: readonly Said[], held: readonly Said[]): Said[] {
  return seen.flatMap((one) => {
    const by = takenBackBy(one, said)
    if (by === undefined || !one.claims.includes(true)) return []
    const beside = held.filter((other) => wholeOf(other) === wholeOf(one))
    const newest = Math.max(...beside.map(({ edition }) => edition))
    const isLost = newest >= one.edition && !(newest > one.edition && newest >= by)
    return isLost && !held.some((other) => nameOf(other) === nameOf(one))
      ? [{ ...one, lower: null, upper: null }]
      : []
  })
}

/** What somebody may see, and of each statement its newest edition that was not taken back; the source's earlier word where it was another. */
export function heldBy(
  said: readonly Said[],
  isPublic: boolean,
): { readonly held: readonly Said[]; readonly isRevised: boolean } {
  const seen = said.filter(({ isRestricted }) => !isPublic || !isRestricted)
  const visible = seen.filter((one) => takenBackBy(one, said) === undefined)
  const editions = Map.groupBy(visible, nameOf)
  const each = [...editions.values()].map((all) => all.toSorted((a, b) => b.edition - a.edition))
  const held = each.flatMap(([newest]) => newest ?? [])
  return {
    held: [...held, ...unknownParts(seen, said, held)],
    isRevised:
      each.some(
        ([newest, older]) => older && (older.lower !== newest?.lower || older.upper !== newest.upper),
      ) || new Set(visible.map(({ edition }) => edition)).size > 1,
  }
}

/** The kinds that are none by what a source presents as complete: all of the whole that is not among the parts. */
export function closedAtoms(outline: Outline, said: readonly Said[]): number[] {
  const parts = said.flatMap((one) => {
    const base = one.codes.map((code, at) => (one.claims[at] === true ? total : code))
    return one.claims.includes(true) ? [{ one, base, key: wholeOf(one) }] : []
  })
  return [...Map.groupBy(parts, ({ key }) => key).values()].flatMap((alike) => {
    const listed = new Set(alike.flatMap(({ one }) => atomsOf(outline, one)))
    const [first] = alike
    const whole = first ? atomsOf(outline, { span: first.one.span, codes: first.base }) : []
    return whole.filter((atom) => !listed.has(atom))
  })
}

/** The worlds in which all of the statements hold. */
export function worldsOf(outline: Outline, said: readonly Said[]): readonly World[] {
  const closed = closedAtoms(outline, said)
  const each = said.map((one) => ({ ...one, atoms: atomsOf(outline, one) }))
  return everyWorld(outline).filter(
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
  outline: Outline,
  possible: readonly World[],
  target: Target,
): { readonly least: number; readonly most: number } {
  const atoms = atomsOf(outline, target)
  const sums = possible.map((world) => sumIn(world, atoms))
  return { least: Math.min(...sums), most: Math.max(...sums) }
}

/** The least and the most in percent that a part can be of a whole, in those worlds in which the whole is anything. */
export function shareReachOf(
  outline: Outline,
  possible: readonly World[],
  part: Target,
  whole: Target,
): { readonly least: number; readonly most: number } | undefined {
  const [own, all] = [atomsOf(outline, part), atomsOf(outline, whole)]
  const shares = possible.flatMap((world) => {
    const base = sumIn(world, all)
    return base === 0 ? [] : [(100 * sumIn(world, own)) / base]
  })
  return shares.length === 0 ? undefined : { least: Math.min(...shares), most: Math.max(...shares) }
}

/** Every choice of statements of which no two have anything in common. */
function* choicesOf<One extends { readonly atoms: readonly number[] }>(
  each: readonly One[],
  taken: readonly One[] = [],
): Generator<readonly One[]> {
  yield taken
  for (const [at, one] of each.entries()) {
    const apart = each.slice(at + 1).filter(({ atoms }) => !atoms.some((atom) => one.atoms.includes(atom)))
    yield* choicesOf(apart, [...taken, one])
  }
}

/** What one source says of a cell, as one would read it off: sums of statements that have nothing in common. */
export function readOff(
  outline: Outline,
  said: readonly Said[],
  target: Target,
): { lower: number | null; upper: number | null } {
  const wanted = new Set(atomsOf(outline, target))
  const closed = new Set(closedAtoms(outline, said))
  const each = said.map((one) => ({ ...one, atoms: atomsOf(outline, one) }))
  const inside = each.filter(({ atoms }) => atoms.every((atom) => wanted.has(atom)))
  const uppers = each
    .filter(({ atoms, upper }) => upper !== null && [...wanted].every((atom) => atoms.includes(atom)))
    .flatMap(({ upper }) => upper ?? [])
  let lower: number | null = null
  for (const taken of choicesOf(inside)) {
    const known = taken.filter((one) => one.lower !== null)
    if (known.length > 0)
      lower = Math.max(
        lower ?? 0,
        known.reduce((sum, one) => sum + (one.lower ?? 0), 0),
      )
    const held = new Set(taken.flatMap(({ atoms }) => atoms))
    const isFilled = [...wanted].every((atom) => held.has(atom) || closed.has(atom))
    if (isFilled && taken.every(({ upper }) => upper !== null))
      uppers.push(taken.reduce((sum, one) => sum + (one.upper ?? 0), 0))
  }
  return { lower, upper: uppers.length === 0 ? null : Math.min(...uppers) }
}

/** What one source leaves of a cell, as one would take it away by hand: a whole less statements that are the rest of it. */
export function leftOff(
  outline: Outline,
  said: readonly Said[],
  target: Target,
): { lower: number; upper: number } {
  const wanted = new Set(atomsOf(outline, target))
  const closed = new Set(closedAtoms(outline, said))
  const each = said.map((one) => ({ ...one, atoms: atomsOf(outline, one) }))
  let [lower, upper] = [0, Infinity]
  for (const whole of each.filter(({ atoms }) => atoms.some((atom) => wanted.has(atom)))) {
    const rest = whole.atoms.filter((atom) => !wanted.has(atom))
    const isHolding = whole.atoms.length === wanted.size + rest.length
    const beside = each.filter(({ atoms }) => atoms.every((atom) => rest.includes(atom)))
    for (const taken of choicesOf(beside)) {
      const sum = (side: 'lower' | 'upper', otherwise: number) =>
        taken.reduce((all, one) => all + (one[side] ?? otherwise), 0)
      const held = new Set(taken.flatMap(({ atoms }) => atoms))
      const isAllOfRest = rest.every((atom) => held.has(atom) || closed.has(atom))
      if (isAllOfRest) lower = Math.max(lower, (whole.lower ?? 0) - sum('upper', Infinity))
      if (isHolding) upper = Math.min(upper, (whole.upper ?? Infinity) - sum('lower', 0))
    }
  }
  return { lower, upper }
}

/** Is a number ruled out by a single statement: of the cell itself, of a part of it, or of a whole that holds it? */
export function isRuledOut(outline: Outline, value: number, said: readonly Said[], target: Target): boolean {
  const wanted = atomsOf(outline, target)
  return said.some((one) => {
    const atoms = atomsOf(outline, one)
    const isPart = atoms.every((atom) => wanted.includes(atom))
    const isWhole = wanted.every((atom) => atoms.includes(atom))
    return (
      (isPart && one.lower !== null && one.lower > value) ||
      (isWhole && one.upper !== null && one.upper < value)
    )
  })
}

interface Dispute {
  readonly lower: number
  readonly upper: number
  /** Who says more of the cell than that it lies between. */
  readonly sources: readonly string[]
}

/** From the lowest that one source allows of the statement's own cell to the highest, where two cannot agree; undefined elsewhere. */
function disputeOf(
  outline: Outline,
  bySource: ReadonlyMap<string, readonly Said[]>,
  one: Said,
): Dispute | undefined {
  const sides = [...bySource]
    .map(([source, own]) => ({ source, ...readOff(outline, own, one) }))
    .filter(({ lower, upper }) => lower !== null || upper !== null)
  const isOver = (a: (typeof sides)[number], b: (typeof sides)[number]) =>
    (a.lower ?? 0) > (b.upper ?? Infinity)
  const clashing = sides.filter((own) => sides.some((other) => isOver(own, other) || isOver(other, own)))
  if (clashing.length === 0) return undefined
  const ends = clashing.flatMap(({ lower, upper }) => [lower ?? upper ?? 0, upper ?? lower ?? 0])
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  const sources = sides.flatMap(({ source, lower, upper }) =>
    (lower ?? 0) > least || (upper ?? Infinity) < most ? [source] : [],
  )
  return { lower: least, upper: most, sources }
}

/**
 * What is said as each source in turn would have it that takes part in a dispute: its own word stands, and that of the
 * others goes from side to side in the cells of those disputes.
 */
export function asEachIsRight(outline: Outline, said: readonly Said[]): (readonly Said[])[] {
  const bySource = Map.groupBy(said, ({ source }) => source)
  const each = said.map((one) => ({ one, dispute: disputeOf(outline, bySource, one) }))
  const sources = new Set(each.flatMap(({ dispute }) => dispute?.sources ?? []))
  return [...sources].map((right) =>
    each.map(({ one, dispute }) =>
      one.source !== right && dispute?.sources.includes(right)
        ? { ...one, lower: dispute.lower, upper: dispute.upper }
        : one,
    ),
  )
}

/**
 * What is said of a whole as each source would have it of whose word some part of the whole is disputed: as above, and
 * what others say within that part does not stand, since it makes up their side of the dispute.
 */
export function asEachIsRightWithin(
  outline: Outline,
  said: readonly Said[],
  target: Target,
): (readonly Said[])[] {
  const bySource = Map.groupBy(said, ({ source }) => source)
  const wanted = new Set(atomsOf(outline, target))
  const each = said.map((one) => ({
    ...{ one, atoms: new Set(atomsOf(outline, one)), dispute: disputeOf(outline, bySource, one) },
  }))
  const within = each.filter(({ atoms, dispute }) => dispute && atoms.isSubsetOf(wanted))
  return [...bySource.keys()].flatMap((right) => {
    const isOfOtherSide = ({ one, atoms }: (typeof each)[number]) =>
      within.some(
        (part) =>
          part.one.source === right &&
          one.source !== right &&
          part.dispute?.sources.includes(right) === true &&
          part.dispute.sources.includes(one.source) &&
          atoms.size < part.atoms.size &&
          atoms.isSubsetOf(part.atoms),
      )
    if (!each.some(isOfOtherSide)) return []
    return [
      each.flatMap((own) => {
        const { one, dispute } = own
        if (isOfOtherSide(own)) return []
        return one.source !== right && dispute?.sources.includes(right)
          ? [{ ...one, lower: dispute.lower, upper: dispute.upper }]
          : [one]
      }),
    ]
  })
}
