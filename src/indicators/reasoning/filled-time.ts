// Times that one source fills with complete breakdowns, as statements on all of the time: as though it had said that.
import Big from 'big.js'
import { total } from '#definition'
import { isTouching, type Lattice } from './lattice.ts'
import { isInside, spansOf, type Span, type Statement } from './statement.ts'

/** Over which dimensions a statement is one of all parts there are; undefined where it is one of only some, or of what is no sum. */
function completeOver(lattices: readonly Lattice[], { codes, claims }: Statement): string | undefined {
  const isPart = codes.map((code) => code !== total)
  const isWhole = isPart.every(
    (part, at) => !part || (claims[at] === true && (lattices[at]?.partsOf(total).length ?? 0) > 0),
  )
  return isWhole ? isPart.join(' ') : undefined
}

/** Is the statement on a part of the time, of that source, and plainly a number? */
function isPlain(one: Statement, span: Span, source: string): boolean {
  const { lower, upper } = one
  return (
    one.source === source &&
    lower !== null &&
    upper !== null &&
    lower.eq(upper) &&
    lower.gte(0) &&
    one.missing === undefined &&
    isInside(one, span)
  )
}

/** Times that follow each other without a gap, as one; undefined where some of them overlap. */
function stretchesOf(spans: readonly Span[]): Span[] | undefined {
  const stretches: Span[] = []
  for (const { start, end } of spans) {
    const before = stretches.at(-1)
    if (before && start <= before.end) return undefined
    const isNext = before?.end === start - 1
    if (isNext) stretches.pop()
    stretches.push({ start: isNext ? before.start : start, end })
  }
  return stretches
}

/** Does each of the cells lie beside all others? */
function isBesideEachOther(lattices: readonly Lattice[], cells: readonly (readonly string[])[]): boolean {
  return cells.every((one, at) =>
    cells.every((other, place) => place <= at || !isTouching(lattices, one, other)),
  )
}

function sumUp(span: Span, alike: readonly Statement[], vintage: string): Statement[] {
  const [first, ...others] = alike
  if (!first) return []
  const bits = alike.reduce((all, one) => all | one.marks, 0)
  const value = others.reduce((sum, { lower }) => (lower ? sum.plus(lower) : sum), first.lower ?? new Big(0))
  return [{ ...first, ...span, lower: value, upper: value, marks: bits, vintage, isSum: true }]
}

/** The sums of one stretch of time; undefined where a part holds anything of another. */
function overStretch(
  lattices: readonly Lattice[],
  stretch: Span,
  statements: readonly Statement[],
): Statement[] | undefined {
  const cells = [...Map.groupBy(statements, ({ codes }) => codes.join('|')).values()]
  const codes = cells.map(([first]) => first?.codes ?? [])
  if (!isBesideEachOther(lattices, codes)) return undefined
  const vintage = statements.reduce((newest, one) => (one.vintage > newest ? one.vintage : newest), '')
  return cells.flatMap((alike) => sumUp(stretch, alike, vintage))
}

/**
 * The statements on a time, added up where nothing else can follow from them: one source alone speaks of it, says the parts
 * of months that follow each other (or of whatever they are) exactly and as all there are, and none of these parts holds
 * anything of another. Then every cell of that time is what it is by the sums of these months; elsewhere the statements are
 * given back as they are.
 */
export function overFilledTime(
  lattices: readonly Lattice[],
  span: Span,
  statements: readonly Statement[],
): readonly Statement[] {
  const [first] = statements
  if (!first || !statements.every((one) => isPlain(one, span, first.source))) return statements
  const over = new Set(statements.map((one) => completeOver(lattices, one)))
  if (over.size > 1 || over.has(undefined)) return statements
  const spans = spansOf(statements)
  const stretches = stretchesOf(spans)
  if (!stretches || stretches.length === spans.length) return statements
  const sums = stretches.map((stretch) =>
    overStretch(
      lattices,
      stretch,
      statements.filter((one) => isInside(one, stretch)),
    ),
  )
  return sums.some((own) => own === undefined) ? statements : sums.flatMap((own) => own ?? [])
}
