// The sources meet in a cell: what overlaps narrows, what cannot both be true is a dispute between its sides.
import { total } from '#definition'
import { marks } from '../marks.ts'
import { fillSpan } from './fill-span.ts'
import { isCellWithin, severalCodes } from './lattice.ts'
import {
  oneSource,
  partPlaces,
  remembering,
  sumOfParts,
  type Ground,
  type Place,
  type SourceRange,
} from './one-source.ts'
import { between, isClashing, isExactRange, meet, narrow, type Range } from './range.ts'
import { isInside, isSameSpan, spansOf, type Statement } from './statement.ts'

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

/** Only a source itself calls its parts complete: parts that several sources give bound the whole from below. */
function fromBelow(range: Range | undefined): Range[] {
  return range === undefined || range.lower === null
    ? []
    : [{ ...range, upper: null, marks: range.marks | marks.hasGaps }]
}

const isTighterThan = (a: Range, b: Range) =>
  (a.lower !== null && (b.lower === null || a.lower.gt(b.lower))) ||
  (a.upper !== null && (b.upper === null || a.upper.lt(b.upper)))

/** What several sources come to together, set beside what each comes to by itself. */
/** Do sources dispute parts, the least of which comes to less than what is held to be known from below? */
function isDisputedBelow(met: Range, { lower, marks: bits }: Range): boolean {
  if ((bits & marks.isConflict) === 0 || met.upper !== null || met.origin === 'said') return false
  return lower !== null && met.lower?.gt(lower) === true
}

function compose(met: Range | undefined, together: Range): Range {
  const marked = { ...together, marks: together.marks | marks.isComposed }
  if (!met) return marked
  if (isClashing(met, together)) return between([met, marked])
  // One side of a dispute does not settle it.
  if ((met.marks & marks.isConflict) !== 0) return met
  if (isDisputedBelow(met, together))
    return { ...met, lower: together.lower, marks: met.marks | together.marks }
  return isTighterThan(together, met) ? narrow(met, marked) : met
}

interface Speaker {
  readonly source: string
  readonly work: (place: Place) => SourceRange
}

/** Works out any cell from the statements of all sources. */
export function allSources(
  ground: Ground,
  statements: readonly Statement[],
): (place: Place) => Met | undefined {
  const { lattices, isAddedOverTime } = ground
  const speakers: Speaker[] = [...Map.groupBy(statements, ({ source }) => source)].map(([source, own]) => ({
    source,
    work: oneSource(ground, own),
  }))
  const work = remembering((place: Place): Met | undefined => {
    const each = speakers.map(({ source, work: ask }) => ({ source, ...ask(place) }))
    const sides = each.flatMap(({ source, spoken }) => (spoken ? [{ source, range: spoken }] : []))
    if (sides.length === 0) return undefined
    const wholes = each.flatMap(({ spoken, above }) => (spoken || !above ? [] : [above]))
    const met = meet([...sides.map(({ range }) => range), ...wholes])
    const isOne = sides.length === 1 && wholes.length === 0
    const range = met && !isOne && sides.length > 1 ? together(place).reduce(compose, met) : met
    return range && { range: isExactRange(range) ? withoutGaps(range) : range, sides }
  })
  const rangeAt = (place: Place) => work(place)?.range
  const together = (place: Place): Range[] => {
    const inside = statements.filter(
      (one) => isInside(one, place) && isCellWithin(lattices, one.codes, place.codes),
    )
    if (new Set(inside.map(({ source }) => source)).size < 2) return []
    const spans = isAddedOverTime ? spansOf(inside).filter((span) => !isSameSpan(span, place)) : []
    const stretches = spans.flatMap((span) => {
      const range = rangeAt({ ...place, ...span })
      return range ? [{ ...span, range }] : []
    })
    const time = stretches.length > 0 ? fillSpan(place, stretches) : undefined
    const codes = partPlaces(lattices, place, inside).flatMap((parts) =>
      fromBelow(sumOfParts(parts, rangeAt)),
    )
    return [...(time ? [time] : []), ...codes]
  }
  return work
}

function withoutGaps(range: Range): Range {
  return { ...range, marks: range.marks & ~(marks.hasGaps | marks.isPartial) }
}

/** Every cell that statements within a span speak of, under the codes that are kept apart. */
export function spokenCodes(
  { lattices }: Ground,
  statements: readonly Statement[],
  wanted: readonly (readonly string[] | 'every code')[],
): string[][] {
  const found = new Map<string, string[]>()
  for (const { codes } of statements) {
    const choices = wanted.map((keep, at) => {
      const code = codes[at] ?? total
      if (keep !== 'every code')
        return lattices[at]?.isWithin(code, severalCodes(keep)) === true ? [severalCodes(keep)] : []
      return code.startsWith('_') ? [] : [...(lattices[at]?.withSums(code) ?? [code])]
    })
    const combinations = choices.reduce<string[][]>(
      (all, own) => all.flatMap((one) => own.map((code) => [...one, code])),
      [[]],
    )
    for (const combination of combinations) found.set(combination.join('|'), combination)
  }
  return [...found.values()]
}
