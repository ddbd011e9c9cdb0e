// What a source leaves of a cell by subtraction: its year less what it says of eleven months is its twelfth.
import { total } from '#definition'
import { meeting, plus, nothing, type Bound } from './bound.ts'
import { claimedGroups } from './claimed-groups.ts'
import { isCellWithin, isTouching, type Lattice } from './lattice.ts'
import { isMarked } from './marks.ts'
import { placeKey, remembering, type Ground, type Place, type SourceRange } from './one-source.ts'
import { isClashing, rangeBetween, type Range, type Side } from './range.ts'
import { isInside, isSameSpan, oncePerSpan, spansOf, type Statement } from './statement.ts'

const isBeside = (a: Place, b: Place) => a.end < b.start || b.end < a.start

const isCellInside = (lattices: readonly Lattice[], inner: Place, outer: Place) =>
  isInside(inner, outer) && isCellWithin(lattices, inner.codes, outer.codes)

/** A cell before, during and after the time of another. */
function piecesOfTime(cell: Place, { start, end }: Place): Place[] {
  const pieces = [
    { ...cell, end: Math.min(cell.end, start - 1) },
    { ...cell, start: Math.max(cell.start, start), end: Math.min(cell.end, end) },
    { ...cell, start: Math.max(cell.start, end + 1) },
  ]
  return pieces.filter((one) => one.start <= one.end)
}

/** Of several bounds the one that says most: the lowest from above, the highest from below. */
const bestOf = (all: readonly (Bound | null)[], side: Side) =>
  all.reduce<Bound | null>((held, one) => meeting(held, one, side === 'upper' ? 'lower' : 'higher'), null)

const less = (whole: Bound, rest: Bound): Bound => ({
  ...plus(whole, rest),
  value: whole.value.minus(rest.value),
})

function sumOf(pieces: readonly Place[], boundOf: BoundOf): Bound | null {
  return pieces.reduce<Bound | null>((sum, piece) => {
    const bound = sum && boundOf(piece)
    return sum && bound && plus(sum, bound)
  }, nothing)
}

/** What a source comes to in a cell, from one side; null where nothing bounds it. */
type BoundOf = (cell: Place) => Bound | null

interface Source {
  readonly ground: Ground
  readonly boundOf: Readonly<Record<Side, BoundOf>>
  /** The statements that say how much there is at least, and those that say how much at most: of all the parts, of the rest. */
  readonly saying: Readonly<Record<Side, readonly Statement[]>>
}

/** Can the source say what lies beside the place in a longer time? Of times in which it says nothing by itself it cannot. */
function isSeparable({ ground, saying }: Source, cell: Place, place: Place, side: Side): boolean {
  if (!ground.isAddedOverTime || isInside(cell, place)) return true
  const { lattices } = ground
  return saying[side].some(
    (one) =>
      isInside(one, cell) &&
      // From below, what it says of other codes for all of that time is something already.
      (isBeside(one, place) || (side === 'lower' && !isTouching(lattices, one.codes, place.codes))),
  )
}

/** A cell as it falls apart by one dimension, for each that is asked for. */
function splitsOf(lattices: readonly Lattice[], cell: Place, isSplit: (at: number) => boolean): Place[][] {
  return lattices.flatMap(({ partsOf }, at) => {
    const parts = isSplit(at) ? partsOf(cell.codes[at] ?? total) : []
    return parts.length === 0 ? [] : [parts.map((part) => ({ ...cell, codes: cell.codes.with(at, part) }))]
  })
}

/** The most or the least that a source allows of a cell; from below its own sum of parts is in what it comes to already. */
function allowed({ ground: { lattices }, boundOf, saying }: Source, cell: Place, side: Side): Bound | null {
  const own = boundOf[side](cell)
  if (side === 'lower') return own
  const within = saying.upper.filter(
    (one) => !isBeside(one, cell) && isCellWithin(lattices, one.codes, cell.codes),
  )
  const ways = splitsOf(lattices, cell, (at) => within.some(({ codes }) => codes[at] !== cell.codes[at]))
  return bestOf([own, ...ways.map((pieces) => sumOf(pieces, boundOf.upper))], side)
}

/** The most or the least that a source allows of what lies in a cell and not in the place. */
function besidePlace(source: Source, place: Place, side: Side): BoundOf {
  const { lattices, isAddedOverTime } = source.ground
  const beside = remembering((cell: Place): Bound | null => {
    if (isCellInside(lattices, cell, place)) return nothing
    if (isBeside(cell, place) || !isTouching(lattices, cell.codes, place.codes))
      return allowed(source, cell, side)
    const known = side === 'lower' ? nothing : null
    if (!isSeparable(source, cell, place, side)) return known
    const times = isAddedOverTime && !isInside(cell, place) ? [piecesOfTime(cell, place)] : []
    const isWider = (at: number) =>
      lattices[at]?.isWithin(cell.codes[at] ?? total, place.codes[at] ?? total) === false
    const ways = [...times, ...splitsOf(lattices, cell, isWider)].map((pieces) => sumOf(pieces, beside))
    return bestOf([known, ...ways], side)
  })
  return beside
}

/** The cells of which a source says something and that a place touches, and those that hold it: of these something else may be known. */
function wholesOf({ lattices, isAddedOverTime }: Ground, statements: readonly Statement[]) {
  const bases = claimedGroups(lattices, statements).map(({ start, end, base }) => ({
    ...{ start, end, codes: base },
  }))
  const own = [...statements.map(({ start, end, codes }) => ({ start, end, codes })), ...bases]
  const spans = isAddedOverTime ? spansOf(own) : []
  const codes = [...new Map(own.map((one) => [one.codes.join('|'), one.codes])).values()]
  const longerThan = oncePerSpan((span) => spans.filter((one) => isInside(span, one)))
  return (place: Place): Place[] => {
    const touching = own.filter(
      (one) =>
        !isBeside(one, place) &&
        (isAddedOverTime || isSameSpan(one, place)) &&
        isTouching(lattices, one.codes, place.codes) &&
        !isCellInside(lattices, one, place),
    )
    const coarser = codes.filter((one) => isCellWithin(lattices, place.codes, one))
    const holding = [place, ...longerThan(place)].flatMap(({ start, end }) =>
      [place.codes, ...coarser].map((one) => ({ start, end, codes: one })),
    )
    const found = new Map([...touching, ...holding].map((one) => [placeKey(one), one]))
    found.delete(placeKey(place))
    return [...found.values()]
  }
}

/** What a source comes to, asked for only where it says anything from that side. */
function boundsOf(
  { lattices }: Ground,
  positive: readonly Statement[],
  work: (place: Place) => SourceRange,
): Source['boundOf'] {
  return {
    lower: (cell) => {
      const isKnown = positive.some((one) => isCellInside(lattices, one, cell))
      return (isKnown ? work(cell).spoken?.lower : null) ?? nothing
    },
    upper: (cell) => {
      const { spoken, above } = work(cell)
      return (spoken ?? above)?.upper ?? null
    },
  }
}

/** Which sides of a place subtraction may contradict: what the source itself says of the place does not. */
function openSides(source: Source, place: Place, held: Range, own: SourceRange): Record<Side, boolean> {
  const { ground, saying } = source
  const isApart = (one: Statement) =>
    !isCellInside(ground.lattices, one, place) &&
    // What all the parts are bounds what lies beside them as well.
    (one.claims.includes(true) || !isCellInside(ground.lattices, place, one))
  const { lower, upper } = held
  return {
    lower:
      upper !== null &&
      (own.spoken ?? own.above)?.upper?.value.lte(upper.value) !== true &&
      saying.upper.some(isApart),
    upper:
      lower?.value.gt(0) === true &&
      own.spoken?.lower?.value.gte(lower.value) !== true &&
      saying.lower.some(isApart),
  }
}

/**
 * What a source leaves of cells by subtraction, where that cannot be true beside what is held of them.
 *
 * @param work what the source comes to in any cell
 */
export function leftOver(
  ground: Ground,
  statements: readonly Statement[],
  work: (place: Place) => SourceRange,
): (place: Place, held: Range) => Range | undefined {
  // Of counted records every part is known by itself.
  const isCounted = statements.every((one) => isMarked(one.marks, 'isCounted'))
  const isSubtracted = ground.isAddable && ground.mayFallBelowZero !== true && !isCounted
  if (!isSubtracted || statements.length < 2) return () => undefined
  const saying = {
    lower: statements.filter(({ lower }) => lower?.gt(0) === true),
    upper: statements.filter(({ upper, claims }) => upper !== null || claims.includes(true)),
  }
  const boundOf = boundsOf(ground, saying.lower, work)
  const source: Source = { ground, boundOf, saying }
  const about = wholesOf(ground, statements)
  /** What a whole leaves from below: how much it is at least, less the most that lies beside the place. */
  const lowerLeft = (place: Place, whole: Place, most: Bound | null) => {
    if (!isSeparable(source, whole, place, 'upper')) return null
    const lower = boundOf.lower(whole)
    const isMore = lower !== null && most !== null && lower.value.gt(most.value)
    const rest = isMore ? besidePlace(source, place, 'upper')(whole) : null
    const left = lower && rest && less(lower, rest)
    return left?.value.gt(0) === true ? left : null
  }
  const upperLeft = (place: Place, whole: Place) => {
    const isHolding = isCellInside(ground.lattices, place, whole)
    if (!isHolding || !isSeparable(source, whole, place, 'lower')) return null
    const upper = boundOf.upper(whole)
    const rest = upper && besidePlace(source, place, 'lower')(whole)
    return upper && rest && less(upper, rest)
  }
  return (place, held) => {
    const own = work(place)
    const isOpen = openSides(source, place, held, own)
    if (!isOpen.lower && !isOpen.upper) return undefined
    const wholes = about(place)
    const lowers = isOpen.lower ? wholes.map((whole) => lowerLeft(place, whole, held.upper)) : []
    const uppers = isOpen.upper ? wholes.map((whole) => upperLeft(place, whole)) : []
    const lower = bestOf([own.spoken?.lower ?? null, ...lowers], 'lower')
    const upper = bestOf([allowed(source, place, 'upper'), ...uppers], 'upper')
    // Who does not add up contradicts nobody but itself.
    if (upper?.value.lt(lower?.value ?? 0)) return undefined
    const left = rangeBetween(lower, upper, 'derived')
    return isClashing(left, held) ? left : undefined
  }
}
