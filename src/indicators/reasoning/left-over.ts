// What a source leaves of a cell by subtraction, in as many steps as it takes: its year less what it says of eleven months is
// its twelfth. All that it says are sums of pieces, so the least and the most of a cell are a linear programme.
import Big from 'big.js'
import { solve } from 'yalps'
import { total } from '#definition'
import { nothing, plus, type Bound } from './bound.ts'
import { claimedGroups, type ClaimedGroup } from './claimed-groups.ts'
import { isCellWithin, isTouching } from './lattice.ts'
import { isMarked } from './marks.ts'
import type { Ground, Place, SourceRange } from './one-source.ts'
import { piecesOf, type Piece, type Sum } from './pieces.ts'
import { isClashing, rangeBetween, type Range, type Side } from './range.ts'
import { isSameSpan, type Statement } from './statement.ts'

const isBeside = (a: Place, b: Place) => a.end < b.start || b.end < a.start

/** Does a source say by any statement how much there is at least, and by any how much at most? */
type Saying = Readonly<Record<Side, boolean>>

/** Which sides of a place a source may contradict: what it itself says of the place does not. */
function openSides(saying: Saying, { lower, upper }: Range, { spoken, above }: SourceRange): Saying {
  return {
    lower: saying.lower && upper !== null && (spoken ?? above)?.upper?.value.lte(upper.value) !== true,
    upper: saying.upper && lower?.value.gt(0) === true && spoken?.lower?.value.gte(lower.value) !== true,
  }
}

/** Of which codes a statement says something: as one of all the parts, of the whole. */
const reachCodes = ({ codes, claims }: Statement) =>
  codes.map((code, at) => (claims[at] === true ? total : code))

const isConnected = ({ lattices, isAddedOverTime }: Ground, a: Place, b: Place) =>
  (isAddedOverTime ? !isBeside(a, b) : isSameSpan(a, b)) && isTouching(lattices, a.codes, b.codes)

/** The statements that have anything to do with a place, be it by way of others. */
function connectedWith(ground: Ground, place: Place, statements: readonly Statement[]): Statement[] {
  const found: Statement[] = []
  let others = statements
  for (let next: readonly Place[] = [place]; next.length > 0;) {
    const edge = next
    const { near = [], far = [] } = Object.groupBy(others, (one) =>
      edge.some((held) => isConnected(ground, held, { ...one, codes: reachCodes(one) })) ? 'near' : 'far',
    )
    found.push(...near)
    others = far
    next = near.map((one) => ({ ...one, codes: reachCodes(one) }))
  }
  return found
}

/**
 * The statements from which is subtracted: all that have to do with the place, and after that those of nearer codes only,
 * for where all are too many or do not add up.
 */
function choicesOf(ground: Ground, place: Place, statements: readonly Statement[]): Statement[][] {
  const all = connectedWith(ground, place, statements)
  const { lattices } = ground
  const near = all.filter(
    (one) =>
      isCellWithin(lattices, one.codes, place.codes) || isCellWithin(lattices, place.codes, reachCodes(one)),
  )
  // What follows from a single statement is known.
  return [all, near].filter((some, at) => some.length > 1 && (at === 0 || some.length < all.length))
}

/** The least or the most that the pieces of a place can come to together; undefined where the source does not add up. */
function reachOf(sums: readonly Sum[], pieces: readonly Piece[], side: Side): Solved | undefined {
  const filled = new Set(pieces.flatMap(({ sums: own }) => own))
  // Of what there is not a piece there cannot be any; the solver does not look for that.
  if (sums.some(({ lower }, at) => lower !== null && lower > 0 && !filled.has(at))) return undefined
  const range = (lower: number | null, upper: number | null) => ({
    ...(lower === null ? {} : { min: lower }),
    ...(upper === null ? {} : { max: upper }),
  })
  const { status, result } = solve<number, number>({
    direction: side === 'lower' ? 'minimize' : 'maximize',
    objective: -1,
    constraints: sums.map(({ lower, upper }, at) => [at, range(lower, upper)] as const),
    variables: pieces.map(({ sums: own, isAsked }, at) => {
      const held = own.map((sum) => [sum, 1] as const)
      return [at, isAsked ? [[-1, 1] as const, ...held] : held] as const
    }),
  })
  if (status === 'unbounded') return { value: null, sums: [] }
  if (status !== 'optimal') return undefined
  return { value: result, sums }
}

interface Solved {
  readonly value: number | null
  /** What it was worked out of. */
  readonly sums: readonly Sum[]
}

const isNear = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * (1 + Math.abs(a))

/** The exact number that a solution stands for, to as many places as statements have and some more, rounded to what is sure. */
function exactOf(solved: number, sums: readonly Sum[], side: Side): Big {
  const places = sums.flatMap(({ statement: { lower, upper } }) =>
    [lower, upper].flatMap((one) => (one ? [one.toFixed().split('.')[1]?.length ?? 0] : [])),
  )
  const scale = Math.max(0, ...places)
  const value = Math.max(0, solved)
  const plain = new Big(value).round(scale)
  if (isNear(Number(plain), value)) return plain
  return new Big(value).round(scale + 3, side === 'lower' ? Big.roundDown : Big.roundUp)
}

function boundOf(solved: Solved, side: Side): Bound | null {
  // That there are no fewer than none is said by nobody.
  if (solved.value === null || (side === 'lower' && solved.value <= 0)) return null
  const from = solved.sums.map(({ statement: { marks, vintage } }) => ({ ...nothing, marks, vintage }))
  return { ...from.reduce<Bound>(plus, nothing), value: exactOf(solved.value, solved.sums, side) }
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
  const saying: Saying = {
    lower: statements.some(({ lower }) => lower?.gt(0) === true),
    upper: statements.some(({ upper, claims }) => upper !== null || claims.includes(true)),
  }
  const groups = claimedGroups(ground.lattices, statements)
  const reach = (place: Place, some: readonly Statement[], isOpen: Saying) => {
    const chosen = new Set(some)
    const whole = groups.filter(({ parts }: ClaimedGroup) => parts.every((part) => chosen.has(part)))
    const system = piecesOf(ground, place, some, whole)
    if (!system) return undefined
    const { sums, pieces } = system
    const sideOf = (side: Side) => (isOpen[side] ? reachOf(sums, pieces, side) : { value: null, sums: [] })
    const [lower, upper] = [sideOf('lower'), sideOf('upper')]
    return lower && upper && rangeBetween(boundOf(lower, 'lower'), boundOf(upper, 'upper'), 'derived')
  }
  return (place, held) => {
    const own = work(place)
    const isOpen = openSides(saying, held, own)
    if (!isOpen.lower && !isOpen.upper) return undefined
    for (const some of choicesOf(ground, place, statements)) {
      const left = reach(place, some, isOpen)
      // Who does not add up contradicts nobody but itself.
      if (!left) continue
      const both = isClashing(left, held) ? reach(place, some, { lower: true, upper: true }) : undefined
      return both && { ...both, lower: both.lower ?? own.spoken?.lower ?? null }
    }
    return undefined
  }
}
