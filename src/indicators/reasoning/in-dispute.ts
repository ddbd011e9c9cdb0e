// What rests on a dispute goes on as its range: no cell is worked out of one side of what is disputed in another.
import { total } from '#definition'
import { nothing } from './bound.ts'
import { isCellWithin, type Lattice } from './lattice.ts'
import { marks } from './marks.ts'
import type { Place } from './one-source.ts'
import { around, isDisputed, isTighter, rangeSaid, withMarks, type Range } from './range.ts'
import { isInside, isSameSpan, spanKey, type Statement } from './statement.ts'

/** What one source comes to, for showing. */
export interface Side {
  readonly source: string
  readonly range: Range
}

export interface Met {
  readonly range: Range
  /** What each source that speaks of the cell comes to by itself. */
  readonly sides: readonly Side[]
}

/** The sources as they meet in any cell. */
export interface Meeting {
  readonly at: (place: Place) => Met | undefined
  /** Who says more of a cell than a range does, be it only of wholes that hold it. */
  readonly sayingMore: (place: Place, range: Range) => readonly string[]
  /** What wholes leave of a cell of which nobody speaks. */
  readonly leftAt: (place: Place) => Range | undefined
}

/** A statement of a cell that is disputed: what stands from side to side, and who says more than that of the cell. */
interface Disputed {
  readonly range: Range
  readonly sources: readonly string[]
}

function disputeAbout(one: Statement, { at, sayingMore }: Meeting): Disputed | undefined {
  if (one.lower === null && one.upper === null) return undefined
  const range = at(one)?.range
  return range && isDisputed(range) ? { range, sources: sayingMore(one, range) } : undefined
}

/** From side to side of the dispute. It has no mark: somebody may know better. */
function loosened(one: Statement, { range }: Disputed): Statement {
  if (!isTighter(range, rangeSaid(one, 'said'))) return one
  return { ...one, lower: range.lower?.value ?? null, upper: range.upper?.value ?? null }
}

/** A statement, and the dispute about its own cell where there is one. */
interface Doubted {
  readonly one: Statement
  readonly dispute: Disputed | undefined
}

/** The statements as they would stand if that source were right in all that is disputed. */
const asRight = (right: string, doubted: readonly Doubted[]): Statement[] =>
  doubted.map(({ one, dispute }) =>
    one.source !== right && dispute?.sources.includes(right) ? loosened(one, dispute) : one,
  )

const sameCell = (a: Place, b: Place) => isSameSpan(a, b) && a.codes.every((code, at) => code === b.codes[at])

type MeetStatements = (statements: readonly Statement[]) => Meeting

/** How sources meet if one after the other is right: everywhere, and in the disputes within a cell that holds them. */
interface EachRight {
  /** Empty where nothing is disputed. */
  readonly everywhere: readonly Meeting[]
  readonly within: (place: Place) => readonly Meeting[]
}

/**
 * A source that is right in a disputed cell is right beside what others say within it: twelve months of another source
 * make up the other side of the dispute, though none of them is disputed by itself. In a cell that holds the disputed one
 * they do not stand then.
 */
function rightWithin(
  doubted: readonly Doubted[],
  meet: MeetStatements,
  isWithin: (inner: Place, outer: Place) => boolean,
): EachRight['within'] {
  const isPartOf = (inner: Place, outer: Place) => isWithin(inner, outer) && !sameCell(inner, outer)
  const wholes = doubted.flatMap(({ one, dispute }) => {
    if (!dispute?.sources.includes(one.source)) return []
    const others = doubted.flatMap(({ one: other }) =>
      other.source !== one.source && dispute.sources.includes(other.source) && isPartOf(other, one)
        ? [other]
        : [],
    )
    return others.length === 0 ? [] : [{ one, others }]
  })
  const known = new Map<string, readonly Meeting[]>()
  return (place) => {
    const held = wholes.flatMap((whole, at) => (isPartOf(whole.one, place) ? [{ ...whole, at }] : []))
    const name = held.map(({ at }) => at).join(' ')
    const found =
      known.get(name) ??
      [...Map.groupBy(held, ({ one }) => one.source)].map(([right, own]) => {
        const without = new Set(own.flatMap(({ others }) => others))
        return meet(
          asRight(
            right,
            doubted.filter(({ one }) => !without.has(one)),
          ),
        )
      })
    known.set(name, found)
    return found
  }
}

/** The sum of parts that one source presents as all there are; undefined where one of them is only bounded. */
function sumOfAll(codes: readonly string[], parts: readonly Statement[]): Statement | undefined {
  const [first] = parts
  if (!first || parts.some(({ lower, upper }) => !lower || !upper || !lower.eq(upper))) return undefined
  const value = parts.reduce((sum, { lower }) => (lower ? sum.plus(lower) : sum), nothing.value)
  const vintage = parts.reduce((newest, one) => (one.vintage > newest ? one.vintage : newest), '')
  const bits = parts.reduce((all, one) => all | one.marks, 0)
  return { ...first, codes, lower: value, upper: value, marks: bits, vintage, isSum: true }
}

/** Are some of the parts within others? Those would be counted twice. */
const isNested = (parts: readonly Statement[], isWithin: IsWithin) =>
  parts.some((one) => parts.some((other) => other !== one && isWithin(one.codes, other.codes)))

type IsWithin = (inner: readonly string[], outer: readonly string[]) => boolean

/**
 * The statements, as the database adds them up for cells that are not broken down that far: with one in place of those that
 * a source presents as all there are over dimensions by which nothing is kept apart.
 *
 * @param isApart for each dimension, whether its codes are kept apart
 */
function addedUp(
  statements: readonly Statement[],
  isApart: readonly boolean[],
  isWithin: IsWithin,
): Statement[] {
  const wholeOf = ({ codes, claims }: Statement) =>
    codes.map((code, at) => (claims[at] === true && isApart[at] === false ? total : code))
  const nameOf = (one: Statement) =>
    [one.source, spanKey(one), one.claims.join(' '), ...wholeOf(one)].join('|')
  return [...Map.groupBy(statements, nameOf).values()].flatMap((alike) => {
    const parts = alike.filter((one) => wholeOf(one).some((code, at) => code !== one.codes[at]))
    const [first] = parts
    if (!first || isNested(parts, isWithin)) return alike
    const sum = sumOfAll(wholeOf(first), parts)
    return sum ? [...alike.filter((one) => !parts.includes(one)), sum] : alike
  })
}

/** The meetings in which one source after the other is right in what is disputed. */
function settled(
  statements: readonly Statement[],
  meeting: Meeting,
  meet: MeetStatements,
  isWithin: (inner: Place, outer: Place) => boolean,
): EachRight {
  const doubted = statements.map((one) => ({ one, dispute: disputeAbout(one, meeting) }))
  const sources = new Set(doubted.flatMap(({ dispute }) => dispute?.sources ?? []))
  return {
    everywhere: [...sources].map((right) => meet(asRight(right, doubted))),
    within: rightWithin(doubted, meet, isWithin),
  }
}

/**
 * Works out cells as sources meet in them, and once more for each source as if it were right in whatever cells are
 * disputed. A figure that is known less of then rests on one side of a dispute: it is disputed as well, and is anything
 * that is known then.
 *
 * @param meet lets sources meet
 */
export function besideDisputes(
  statements: readonly Statement[],
  meet: MeetStatements,
  lattices: readonly Lattice[],
): (place: Place) => Met | undefined {
  const meeting = meet(statements)
  const isWithin = isCellWithin.bind(undefined, lattices)
  const isPlaceWithin = (inner: Place, outer: Place) =>
    isInside(inner, outer) && isWithin(inner.codes, outer.codes)
  const settle = (some: readonly Statement[]) => settled(some, meeting, meet, isPlaceWithin)
  const known = new Map<string, readonly EachRight[]>()
  let plain: EachRight | undefined
  /** Of a cell that a dimension is not broken down by, a complete breakdown by that dimension is one statement as well. */
  const othersFor = ({ codes }: Place): readonly EachRight[] => {
    const isSplit = codes.map((code) => code !== total)
    const name = isSplit.join(' ')
    const found = known.get(name)
    if (found) return found
    plain ??= settle(statements)
    const sums = addedUp(statements, isSplit, isWithin)
    const all = sums.some(({ isSum }) => isSum) ? [plain, settle(sums)] : [plain]
    known.set(name, all)
    return all
  }
  return (place) => {
    const met = meeting.at(place)
    if (!met || isDisputed(met.range)) return met
    const all = othersFor(place)
      .flatMap(({ everywhere, within }) => [...everywhere, ...within(place)])
      .flatMap(({ at, leftAt }) => at(place)?.range ?? leftAt(place) ?? [])
    const wider = all.filter((one) => isTighter(one, met.range))
    if (wider.length === 0) return met
    return { ...met, range: withMarks(wider.reduce(around, met.range), marks.isConflict) }
  }
}
