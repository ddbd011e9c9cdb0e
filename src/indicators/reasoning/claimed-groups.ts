// Parts that a source presents as all there are: what is not among them is none.
import { total } from '#definition'
import { isCellWithin, isTouching, type Lattice } from './lattice.ts'
import { nothing, type Bound } from './bound.ts'
import { rangeBetween, rangeSaid, sumOf, type Range } from './range.ts'
import { isInside, isSameSpan, spanKey, type Span, type Statement } from './statement.ts'

/** The parts of one whole, complete over some dimensions. */
export interface ClaimedGroup extends Span {
  readonly base: readonly string[]
  /** Which dimensions the parts are complete over. */
  readonly over: readonly boolean[]
  readonly parts: readonly Statement[]
}

/** The complete breakdowns among the statements of one source. */
export function claimedGroups(
  lattices: readonly Lattice[],
  statements: readonly Statement[],
): ClaimedGroup[] {
  const entries = statements.flatMap((part) => {
    const over = part.claims.map((claimed, at) => claimed && part.codes[at] !== total)
    if (!over.includes(true)) return []
    const base = part.codes.map((code, at) => (over[at] ? total : code))
    return [{ part, over, base, key: [spanKey(part), over.join(' '), ...base].join('|') }]
  })
  return [...Map.groupBy(entries, ({ key }) => key).values()].flatMap((alike) => {
    const [first] = alike
    if (!first) return []
    const parts = alike.map(({ part }) => part)
    // A part of a part that is listed as well is in it already.
    const outermost = parts.filter(
      (one) =>
        !parts.some(
          (other) => other.codes !== one.codes && isStrictlyWithin(lattices, one.codes, other.codes),
        ),
    )
    const { start, end } = first.part
    return [{ start, end, base: first.base, over: first.over, parts: outermost }]
  })
}

function isStrictlyWithin(
  lattices: readonly Lattice[],
  inner: readonly string[],
  outer: readonly string[],
): boolean {
  return isCellWithin(lattices, inner, outer) && !isCellWithin(lattices, outer, inner)
}

/** Does the cell lie within the whole that the group breaks down? */
export function isAbout(
  lattices: readonly Lattice[],
  { base, over }: ClaimedGroup,
  codes: readonly string[],
): boolean {
  return lattices.every(
    ({ isWithin }, at) => over[at] === true || isWithin(codes[at] ?? total, base[at] ?? total),
  )
}

/** Does the group speak of all that the cell holds, and of nothing more? It is complete over the dimensions in which they differ. */
function isAll({ base, over }: ClaimedGroup, codes: readonly string[]): boolean {
  return base.every((code, at) => over[at] === true || code === codes[at])
}

const newestOf = ({ parts }: ClaimedGroup) =>
  parts.reduce((newest, one) => (one.vintage > newest ? one.vintage : newest), '')

/**
 * What complete breakdowns say of a cell from above: the sum of the parts that touch it, and nothing where none does.
 *
 * @param rangeOf what is known of a part that lies within the cell
 */
export function claimedRanges(
  lattices: readonly Lattice[],
  groups: readonly ClaimedGroup[],
  cell: Span & { readonly codes: readonly string[] },
  rangeOf: (part: Statement) => Range | undefined,
): Range[] {
  return groups.flatMap((group) => {
    if (!isInside(cell, group) || !isAbout(lattices, group, cell.codes)) return []
    const touching = group.parts.filter(({ codes }) => isTouching(lattices, codes, cell.codes))
    if (touching.length > 0 && !(isSameSpan(group, cell) && isAll(group, cell.codes))) return []
    if (
      touching.some(
        ({ codes }) => isCellWithin(lattices, cell.codes, codes) && isCellWithin(lattices, codes, cell.codes),
      )
    )
      return []
    const isInner = touching.every(({ codes }) => isCellWithin(lattices, codes, cell.codes))
    const ranges = touching.map((part): Range => {
      const own = rangeSaid(part, 'derived')
      return isCellWithin(lattices, part.codes, cell.codes)
        ? (rangeOf(part) ?? own)
        : { ...own, lower: nothing }
    })
    const { lower, upper, doubts } = sumOf(ranges)
    // As new as the newest of the breakdown, though its part be none of this cell.
    const vintage = newestOf(group)
    const ofGroup = (bound: Bound | null) => bound && { ...bound, vintage }
    return [rangeBetween(isInner ? ofGroup(lower) : null, ofGroup(upper), 'derived', doubts)]
  })
}

/** Some codes, with the breakdowns that are still to be looked at. */
interface Box {
  readonly codes: readonly string[]
  readonly groups: readonly ClaimedGroup[]
}

/** What two cells hold in common that touch each other: in each dimension the code that lies within the other. */
function commonOf(lattices: readonly Lattice[], a: readonly string[], b: readonly string[]): string[] {
  return lattices.map(({ isWithin }, at) => {
    const [one, other] = [a[at] ?? total, b[at] ?? total]
    return isWithin(one, other) ? one : other
  })
}

/** The dimension by which some breakdown speaks of a part of the box only; undefined where there is none. */
function dimensionToSplit(lattices: readonly Lattice[], { codes, groups }: Box): number | undefined {
  const found = lattices.findIndex(({ isWithin, partsOf }, at) => {
    const own = codes[at] ?? total
    const isFiner = ({ base, over }: ClaimedGroup) => over[at] !== true && !isWithin(own, base[at] ?? total)
    return groups.some(isFiner) && partsOf(own).length > 0
  })
  return found < 0 ? undefined : found
}

/** The boxes to which a breakdown narrows a box, or into which it falls apart; undefined where no breakdown says more of it. */
function narrowed(lattices: readonly Lattice[], box: Box): readonly Box[] | undefined {
  const used = box.groups.find((one) => isAbout(lattices, one, box.codes))
  if (used) {
    const groups = box.groups.filter((one) => one !== used)
    const touching = used.parts.filter(({ codes }) => isTouching(lattices, codes, box.codes))
    return touching.map(({ codes }) => ({ codes: commonOf(lattices, box.codes, codes), groups }))
  }
  const at = dimensionToSplit(lattices, box)
  if (at === undefined) return undefined
  const parts = lattices[at]?.partsOf(box.codes[at] ?? total) ?? []
  return parts.map((part) => ({ ...box, codes: box.codes.with(at, part) }))
}

/**
 * So many boxes are looked at for one cell. Where that does not do, something can be left as far as anybody knows: its bounds
 * are looser than they might be, and true. Breakdowns as people make them need a few boxes.
 */
const mostBoxes = 24

/**
 * Do complete breakdowns leave nothing of a box, taken together? One after the other narrows it to the parts that are
 * listed, and it is split only where a breakdown speaks of a part of it. The search ends at the first part of which
 * something can be.
 */
function isLeftNone(lattices: readonly Lattice[], whole: Box): boolean {
  let boxes = 0
  const isNone = ({ codes, groups }: Box): boolean => {
    boxes += 1
    if (boxes > mostBoxes) return false
    const speaking = groups.filter(({ base }) => isTouching(lattices, base, codes))
    const parts = speaking.length === 0 ? undefined : narrowed(lattices, { codes, groups: speaking })
    return parts?.every(isNone) === true
  }
  return isNone(whole)
}

/**
 * That breakdowns leave nothing of a cell; undefined where something can be left of it.
 *
 * @param groups the breakdowns of times that hold the cell's
 * @returns none, as old as the oldest breakdown without which it would not follow
 */
export function noneLeft(
  lattices: readonly Lattice[],
  groups: readonly ClaimedGroup[],
  codes: readonly string[],
): Range | undefined {
  if (!isLeftNone(lattices, { codes, groups })) return undefined
  const editions = [...new Set(groups.map(newestOf))].toSorted().toReversed()
  const isFrom = (edition: string) =>
    isLeftNone(lattices, { codes, groups: groups.filter((one) => newestOf(one) >= edition) })
  const none = { ...nothing, vintage: editions.find(isFrom) ?? '' }
  return rangeBetween(none, none, 'derived')
}
