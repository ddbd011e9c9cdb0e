// What follows from the statements of one source for any cell: what it says itself, what its parts in codes and in time
// come to, and what the wholes that hold the cell leave of it.
import { total } from '#definition'
import { besideOlder } from './beside-older.ts'
import { marks } from './marks.ts'
import { claimedGroups, claimedRanges, isAbout, noneLeft } from './claimed-groups.ts'
import { fillSpan } from './fill-span.ts'
import { isCellWithin, type Lattice } from './lattice.ts'
import { nothing } from './bound.ts'
import {
  isClashing,
  isExactRange,
  isTighter,
  narrow,
  rangeBetween,
  rangeSaid,
  sumOf,
  withMarks,
  type Range,
} from './range.ts'
import {
  isInside,
  isSameSpan,
  oncePerSpan,
  spanKey,
  spansOf,
  type Span,
  type Statement,
} from './statement.ts'
import { weigh } from './weigh.ts'

/** What statements are about. */
export interface Ground {
  readonly lattices: readonly Lattice[]
  /** False for percentages and rates: nothing follows from them but themselves. */
  readonly isAddable: boolean
  /** False for stocks. */
  readonly isAddedOverTime: boolean
  /** Of changes: what is at most 0 may be less. */
  readonly mayFallBelowZero?: boolean
}

export interface Place extends Span {
  readonly codes: readonly string[]
}

/** What is known of a cell; undefined where nothing is said of it. */
export type Work = (place: Place) => Range | undefined

export function placeKey(place: Place): string {
  return `${place.codes.join('|')}|${spanKey(place)}`
}

/** Remembers what was worked out: cells are asked for by many ways. */
export function remembering<R>(work: (place: Place) => R): (place: Place) => R {
  const known = new Map<string, { readonly found: R }>()
  return (place) => {
    const key = placeKey(place)
    const found = known.get(key) ?? { found: work(place) }
    known.set(key, found)
    return found.found
  }
}

const isSameCodes = (a: readonly string[], b: readonly string[]) => a.every((code, at) => code === b[at])

/** Does the statement say anything of the place, with a number or a bound? */
const isSaying = ({ lower, upper }: Statement) => lower !== null || upper !== null

/** The places into which a place falls apart by one dimension, for each in which something finer is said. */
export function partPlaces(
  lattices: readonly Lattice[],
  place: Place,
  isFiner: (dimension: number) => boolean,
): Place[][] {
  return lattices.flatMap(({ partsOf }, at) => {
    const code = place.codes[at] ?? total
    const parts = isFiner(at) ? partsOf(code) : []
    if (parts.length === 0) return []
    return [parts.map((part) => ({ ...place, codes: place.codes.with(at, part) }))]
  })
}

/** The sum of what is known of the parts: open upwards, and marked, where not all of them are known. */
export function sumOfParts(parts: readonly Place[], rangeOf: Work): Range | undefined {
  const known = parts.flatMap((part) => rangeOf(part) ?? [])
  if (known.length === 0) return undefined
  const isWhole = known.length === parts.length
  const sum = sumOf(known.map((one) => ({ ...one, lower: one.lower ?? nothing })))
  const upper = isWhole ? sum.upper : null
  return withMarks({ ...sum, upper }, upper === null ? marks.hasGaps : 0)
}

/** From single parts where sums are forbidden: a whole is no less than any of its parts. */
function largestPart(place: Place, inside: readonly Statement[], lattices: readonly Lattice[]): Range[] {
  const isUnsummed = lattices.some(
    ({ partsOf }, at) =>
      partsOf(place.codes[at] ?? total).length === 0 &&
      inside.some(({ codes }) => codes[at] !== place.codes[at]),
  )
  if (!isUnsummed) return []
  return inside.flatMap((one) =>
    one.lower !== null && isSameSpan(one, place)
      ? [withMarks(rangeSaid({ ...one, upper: null }, 'derived'), marks.hasGaps)]
      : [],
  )
}

/** What shorter spans say of a place. */
function overTime(place: Place, spans: readonly Span[], work: Work): Range[] {
  const stretches = spans.flatMap((span) => {
    const range = work({ ...place, ...span })
    return range ? [{ ...span, range }] : []
  })
  return stretches.length > 0 ? [fillSpan(place, stretches) ?? []].flat() : []
}

const isNone = ({ upper }: Range): boolean => upper?.value.eq(0) === true

/** A whole of nothing holds nothing. */
function nothingOf(whole: Range | undefined): Range | undefined {
  return whole?.upper && isNone(whole) ? { ...whole, lower: whole.upper, origin: 'derived' } : undefined
}

/** Of a place of which nobody says anything, complete breakdowns may still say that it is none. */
const noneOf = (ways: readonly Range[]): Range | undefined => nothingOf(weigh(ways))

/** What is known of the place from statements on it and on its parts, without the wholes that hold it. */
function workInside(
  { lattices, isAddable, isAddedOverTime }: Ground,
  statements: readonly Statement[],
): Work {
  const groups = isAddable ? claimedGroups(lattices, statements) : []
  const allSpans = spansOf(statements)
  // There are few spans and many cells: what lies in a span is looked for once.
  const inSpan = oncePerSpan((span) => ({
    said: statements.filter((one) => isSaying(one) && isInside(one, span)),
    around: groups.filter((one) => isInside(span, one)),
    shorter: isAddedOverTime ? allSpans.filter((one) => isInside(one, span) && !isSameSpan(one, span)) : [],
  }))
  const work = remembering((place: Place): Range | undefined => {
    const { said: within, around, shorter: spans } = inSpan(place)
    const inside = within.filter((one) => isCellWithin(lattices, one.codes, place.codes))
    if (inside.length === 0 && groups.length === 0) return undefined
    const byOne = claimedRanges(lattices, around, place, work)
    // Where one breakdown leaves nothing by itself, several need not be taken together.
    const none = byOne.some(isNone) ? undefined : noneLeft(lattices, around, place.codes)
    const claimed = [...(none ? [none] : []), ...byOne]
    const time = overTime(place, spans, work)
    const said = inside.filter((one) => isSameSpan(one, place) && isSameCodes(one.codes, place.codes))
    const own = said.map((one) => rangeSaid(one, one.isSum ? 'derived' : 'said'))
    const above = around.filter((one) => isAbout(lattices, one, place.codes))
    if (inside.length === 0) return noneOf([...claimed, ...time])
    if (said.length === inside.length && above.length === 0) return weigh([...own, ...claimed, ...time])
    const isFiner = (at: number) =>
      inside.some(({ codes }) => codes[at] !== place.codes[at]) || above.some(({ over }) => over[at] === true)
    const parts = partPlaces(lattices, place, isFiner).flatMap((all) => sumOfParts(all, work) ?? [])
    return weigh([...own, ...claimed, ...time, ...parts, ...largestPart(place, inside, lattices)])
  })
  return work
}

/**
 * The times that a span makes with those that lie across its ends: with one of them, or with one across either end. Each
 * holds the span as well, and which of them leaves least of it only their sums tell.
 */
function withCrossing(span: Span, spans: readonly Span[]): Span[] {
  const starts = spans.filter((one) => one.start < span.start && one.end >= span.start && one.end < span.end)
  const ends = spans.filter((one) => one.end > span.end && one.start <= span.end && one.start > span.start)
  const from = [span, ...starts].map(({ start }) => start)
  const until = [span, ...ends].map(({ end }) => end)
  const all = from.flatMap((start) => until.map((end) => ({ start, end })))
  return spansOf(all).filter((one) => !isSameSpan(one, span))
}

/** What the wholes of the source that hold a place leave of it, from above. */
function wholesAbove({ lattices, isAddedOverTime }: Ground, statements: readonly Statement[], inside: Work) {
  // What is broken down completely is a whole as well, though nothing be said of it itself.
  const bases = claimedGroups(lattices, statements).map(({ base }) => base)
  const all = [...statements.map(({ codes }) => codes), ...bases]
  const wholeCodes = [...new Map(all.map((codes) => [codes.join('|'), codes])).values()]
  const wholeSpans = spansOf(statements)
  const aroundSpan = oncePerSpan((span) => ({
    said: statements.filter((one) => one.upper !== null && isInside(span, one)),
    longer: isAddedOverTime
      ? [...wholeSpans.filter((one) => isInside(span, one)), ...withCrossing(span, wholeSpans)]
      : [span],
  }))
  const coarserThan = new Map<string, readonly (readonly string[])[]>()
  return (place: Place): Range[] => {
    const { said, longer } = aroundSpan(place)
    const above = said.filter(
      (one) =>
        isCellWithin(lattices, place.codes, one.codes) &&
        !(isSameSpan(one, place) && isSameCodes(one.codes, place.codes)),
    )
    const name = place.codes.join('|')
    const coarser =
      coarserThan.get(name) ?? wholeCodes.filter((codes) => isCellWithin(lattices, place.codes, codes))
    coarserThan.set(name, coarser)
    const worked = [place, ...longer].flatMap((span) =>
      [place.codes, ...coarser].flatMap((codes) => {
        const isItself = isSameSpan(span, place) && isSameCodes(codes, place.codes)
        return isItself ? [] : (inside({ start: span.start, end: span.end, codes }) ?? [])
      }),
    )
    // The higher side of a disputed whole bounds its parts, which are not disputed by that.
    return [...above.map((one) => rangeSaid(one, 'whole')), ...worked].flatMap(({ upper, doubts }) =>
      upper === null ? [] : [rangeBetween(null, upper, 'whole', doubts & ~marks.isConflict)],
    )
  }
}

/** What one source comes to in a cell. */
export interface SourceRange {
  /** Undefined where it says nothing of the cell nor of a part of it, but for wholes that hold it. */
  readonly spoken: Range | undefined
  /** What its wholes leave of the cell, where it does not speak of it. */
  readonly above: Range | undefined
}

/** What is held, and what shorter times come to as far as that says more: what disputes it was weighed before. */
function withTimes(held: Range, times: readonly Range[]): Range {
  return times.reduce(
    (own, one) =>
      own.doubts === 0 && one.doubts === 0 && !isClashing(own, one) && isTighter(own, one)
        ? narrow(own, one)
        : own,
    held,
  )
}

/** A statement of what cannot be fewer than none: at most none is none. */
function asNone(one: Statement): Statement {
  return one.lower === null && one.upper?.eq(0) === true ? { ...one, lower: one.upper } : one
}

/** Works out any cell from the statements of one source. */
export function oneSource(ground: Ground, said: readonly Statement[]): (place: Place) => SourceRange {
  const statements = ground.mayFallBelowZero === true ? said : said.map(asNone)
  const inside = workInside(ground, statements)
  const aboveOf = wholesAbove(ground, statements, inside)
  const marked = besideOlder(ground, statements)
  const spans = ground.isAddedOverTime ? spansOf(statements) : []
  const shorterIn = oncePerSpan((span) =>
    spans.filter((one) => isInside(one, span) && !isSameSpan(one, span)),
  )
  const work = remembering((place: Place): SourceRange => {
    const own = inside(place)
    const wholes = ground.isAddable ? aboveOf(place) : []
    const above = marked(place, weigh(wholes))
    if (!own) return { spoken: nothingOf(above), above }
    const found = isExactRange(own) && wholes.length === 0 ? own : weigh([own, ...wholes])
    if (!found || isExactRange(found)) return { spoken: marked(place, found), above }
    // Of shorter times more is known beside the wholes that hold those.
    const known = (part: Place) => work(part).spoken ?? work(part).above
    return { spoken: marked(place, withTimes(found, overTime(place, shorterIn(place), known))), above }
  })
  return work
}
