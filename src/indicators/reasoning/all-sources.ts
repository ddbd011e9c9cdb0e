// The sources meet in a cell: what overlaps narrows, what cannot both be true is a dispute between its sides.
import { total } from '#definition'
import { besideOlder } from './beside-older.ts'
import { meeting } from './bound.ts'
import { marks } from './marks.ts'
import { fillSpan } from './fill-span.ts'
import { besideDisputes, type Meeting, type Met, type Side } from './in-dispute.ts'
import { isCellWithin, isTouching, severalCodes, type Lattice } from './lattice.ts'
import { leftOver } from './left-over.ts'
import {
  oneSource,
  partPlaces,
  remembering,
  sumOfParts,
  type Ground,
  type Place,
  type SourceRange,
  type Work,
} from './one-source.ts'
import {
  between,
  isClashing,
  isDisputed,
  isTighter,
  meet,
  narrow,
  noneAtMost,
  rangeBetween,
  rangeSaid,
  withMarks,
  type Range,
} from './range.ts'
import { isInside, isSameSpan, spansOf, type Statement } from './statement.ts'

/** Only a source itself calls its parts complete: parts that several sources give bound the whole from below. */
function fromBelow(range: Range | undefined): Range[] {
  return range === undefined || range.lower === null
    ? []
    : [withMarks({ ...range, upper: null }, marks.hasGaps)]
}

/** What several sources come to together, by the two ways through parts of a cell. */
interface Ways {
  /** Through shorter times: what is disputed within these was weighed there. */
  readonly time: Range | undefined
  /** Through the codes of each dimension. */
  readonly codes: readonly Range[]
  /** From below, each part by itself of which something is said for this very time: no dispute about another time touches it. */
  readonly said: readonly Range[]
}

/** The ways that see what is disputed: where times are, sums of codes may rest on one side of that. */
const seeing = ({ time, codes }: Ways): readonly Range[] => {
  if (!time) return codes
  return isDisputed(time) ? [time] : [time, ...codes]
}

const undisputed = (range: Range): Range => ({ ...range, doubts: range.doubts & ~marks.isConflict })

/**
 * What is held to be known from below comes from one side of a dispute, where what the ways through disputed parts come
 * to is less, and so is what the times come to: then the dispute goes on as the range of these ways.
 */
function disputedBelow(met: Range, ways: Ways): Range | undefined {
  const disputed = meet(seeing(ways).filter(isDisputed))
  if (met.upper !== null || met.origin === 'said' || !disputed) return undefined
  const calm = seeing(ways).filter((way) => !isDisputed(way))
  const together = meet([disputed, ...calm, ...ways.said].map(undisputed))
  if (!together?.lower || met.lower?.value.gt(together.lower.value) !== true) return undefined
  return { ...together, origin: met.origin, doubts: met.doubts | together.doubts | marks.isConflict }
}

/** What is said of a part, or the lowest side where it is disputed. */
function leastSaid(one: Statement, place: Place, rangeAt: Work): Range | undefined {
  if (one.codes.every((code, at) => code === place.codes[at])) return undefined
  const held = rangeAt({ ...place, codes: one.codes })?.lower
  const { lower } = rangeSaid({ ...one, upper: null }, 'derived')
  return held && lower ? rangeBetween(meeting(lower, held, 'lower'), null, 'derived') : undefined
}

function tighten(held: Range, way: Range): Range {
  // One side of a dispute does not settle it.
  if (isDisputed(held)) return held
  const marked = withMarks(way, marks.isComposed)
  if (isClashing(held, way)) return between([held, marked])
  return isTighter(held, way) ? narrow(held, marked) : held
}

/** What several sources come to together, set beside what each comes to by itself. */
function compose(met: Range, ways: Ways): Range {
  return disputedBelow(met, ways) ?? seeing(ways).reduce(tighten, met)
}

interface Speaker {
  readonly source: string
  readonly work: (place: Place) => SourceRange
  readonly leftOver: ReturnType<typeof leftOver>
}

/** What by a source's own word has to be left of a cell, and is not, is disputed; what rests on the cell was weighed before. */
function besideLeftOver(
  speakers: readonly Speaker[],
  work: (place: Place) => Met | undefined,
): (place: Place) => Met | undefined {
  if (speakers.length < 2) return work
  return remembering((place) => {
    const met = work(place)
    if (!met || isDisputed(met.range)) return met
    const lefts = speakers.flatMap((one): Side[] => {
      const range = one.leftOver(place, met.range)
      return range ? [{ source: one.source, range }] : []
    })
    if (lefts.length === 0) return met
    const others = met.sides.filter((side) => !lefts.some(({ source }) => source === side.source))
    return { range: between([met.range, ...lefts.map(({ range }) => range)]), sides: [...others, ...lefts] }
  })
}

/** Works out any cell from the statements of all sources, as these meet in it. */
function meetingSources(ground: Ground, statements: readonly Statement[]): Meeting {
  const { lattices, isAddedOverTime } = ground
  const speakers = [...Map.groupBy(statements, ({ source }) => source)].map(([source, own]): Speaker => {
    const work = oneSource(ground, own)
    return { source, work, leftOver: leftOver(ground, own, work) }
  })
  const marked = besideOlder(ground, statements)
  const eachAt = (place: Place) => speakers.map(({ source, work }) => ({ source, ...work(place) }))
  const work = remembering((place: Place): Met | undefined => {
    const each = eachAt(place)
    const sides = each.flatMap(({ source, spoken }) => (spoken ? [{ source, range: spoken }] : []))
    if (sides.length === 0) return undefined
    const wholes = each.flatMap(({ spoken, above }) => (spoken || !above ? [] : [above]))
    const met = meet([...sides.map(({ range }) => range), ...wholes])
    const composed = met && speakers.length > 1 ? compose(met, together(place)) : met
    const range = composed && (ground.mayFallBelowZero === true ? composed : noneAtMost(composed))
    return range && { range: marked(place, range), sides }
  })
  const rangeAt = (place: Place) => work(place)?.range
  const together = (place: Place): Ways => {
    // Who says nothing within the place may still say of what lies across its ends how much of it there can be, or of what
    // lies beside it that there is nothing else.
    const touching = statements.filter(
      (one) =>
        one.start <= place.end &&
        one.end >= place.start &&
        (one.claims.includes(true) || isTouching(lattices, one.codes, place.codes)),
    )
    const inside = touching.filter(
      (one) => isInside(one, place) && isCellWithin(lattices, one.codes, place.codes),
    )
    const isMet = touching.some(({ source }) => source !== inside[0]?.source)
    if (inside.length === 0 || !isMet) return { time: undefined, codes: [], said: [] }
    const within = touching.filter((one) => isInside(one, place) && !isSameSpan(one, place))
    const spans = isAddedOverTime ? spansOf(within) : []
    const stretches = spans.flatMap((span) => {
      const range = rangeAt({ ...place, ...span })
      return range ? [{ ...span, range }] : []
    })
    const time = stretches.length > 0 ? fillSpan(place, stretches) : undefined
    // Parts of shorter times were added up there, where it is seen what sources dispute of the whole.
    const ofThisTime = inside.filter((one) => isSameSpan(one, place))
    const codes = partPlaces(lattices, place, (at) =>
      ofThisTime.some((one) => one.codes[at] !== place.codes[at]),
    ).flatMap((parts) => fromBelow(sumOfParts(parts, rangeAt)))
    const said = ofThisTime.flatMap((one) => fromBelow(leastSaid(one, place, rangeAt)))
    return { time, codes, said }
  }
  const at = besideLeftOver(speakers, work)
  const leftAt = (place: Place) => meet(eachAt(place).flatMap(({ above }) => above ?? []))
  const sayingMore = (place: Place, range: Range) =>
    eachAt(place).flatMap(({ source, spoken, above }) => {
      const own = at(place)?.sides.find((side) => side.source === source)?.range ?? spoken ?? above
      return own && isTighter(range, own) ? [source] : []
    })
  return { at, leftAt, sayingMore }
}

/** Works out any cell from the statements of all sources. */
export function allSources(
  ground: Ground,
  statements: readonly Statement[],
): (place: Place) => Met | undefined {
  const isOfSeveral = statements.some(({ source }) => source !== statements[0]?.source)
  if (!ground.isAddable || !isOfSeveral) return meetingSources(ground, statements).at
  return besideDisputes(statements, (some) => meetingSources(ground, some), ground.lattices)
}

/** A code and all codes of which it is made. */
function codesUnder(lattice: Lattice | undefined, code: string): readonly string[] {
  return [code, ...(lattice?.partsOf(code) ?? []).flatMap((part) => codesUnder(lattice, part))]
}

/** Which codes of one dimension a statement speaks of; what is nothing is nothing in every part of it. */
function spokenIn(
  lattice: Lattice | undefined,
  code: string,
  keep: readonly string[] | 'every code',
  isNothing: boolean,
): readonly string[] {
  if (keep !== 'every code') {
    const wanted = severalCodes(keep)
    const isSpoken =
      lattice?.isWithin(code, wanted) === true || (isNothing && lattice?.isWithin(wanted, code) === true)
    return isSpoken ? [wanted] : []
  }
  const under = isNothing ? codesUnder(lattice, code) : [code]
  const above = code.startsWith('_') ? [] : (lattice?.withSums(code) ?? [])
  return [...new Set([...above, ...under])].filter((one) => !one.startsWith('_'))
}

/** Every cell that statements within a span speak of, under the codes that are kept apart. */
export function spokenCodes(
  { lattices }: Ground,
  statements: readonly Statement[],
  wanted: readonly (readonly string[] | 'every code')[],
): string[][] {
  const found = new Map<string, string[]>()
  const heard = new Set<string>()
  for (const { codes, upper } of statements) {
    const isNothing = upper?.eq(0) === true
    // Many times speak of the same codes.
    const name = `${isNothing} ${codes.join('|')}`
    if (heard.has(name)) continue
    heard.add(name)
    const choices = wanted.map((keep, at) => spokenIn(lattices[at], codes[at] ?? total, keep, isNothing))
    const combinations = choices.reduce<string[][]>(
      (all, own) => all.flatMap((one) => own.map((code) => [...one, code])),
      [[]],
    )
    for (const combination of combinations) found.set(combination.join('|'), combination)
  }
  return [...found.values()]
}
