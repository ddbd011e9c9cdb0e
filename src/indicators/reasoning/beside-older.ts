// What is held to be true of a cell beside what its sources said in older editions of other cells.
import { isCellWithin, type Lattice } from './lattice.ts'
import { marks } from './marks.ts'
import { withMarks, type Range } from './range.ts'
import { isInside, type Span, type Statement } from './statement.ts'

interface Ground {
  readonly lattices: readonly Lattice[]
  readonly isAddable: boolean
}

interface Cell extends Span {
  readonly codes: readonly string[]
}

/** The statements that are older than the newest edition of their source. */
function olderOnes(statements: readonly Statement[]): Statement[] {
  const newest = new Map<string, string>()
  for (const { source, vintage } of statements)
    if (vintage > (newest.get(source) ?? '')) newest.set(source, vintage)
  return statements.filter(({ source, vintage }) => vintage < (newest.get(source) ?? ''))
}

/**
 * Marks a range as revised where it cannot be true beside an older statement that nobody took back for the same cell: a
 * part that is more than the range, or a whole that is less. By whatever ways a newer edition overruled it, and whoever
 * says the rest: nothing stands against a statement without a mark.
 */
export function besideOlder(
  { lattices, isAddable }: Ground,
  statements: readonly Statement[],
): <Found extends Range | undefined>(cell: Cell, range: Found) => Found | Range {
  const older = isAddable ? olderOnes(statements) : []
  const isMore = (one: Statement, cell: Cell, { upper }: Range) =>
    upper !== null &&
    one.lower?.gt(upper.value) === true &&
    isInside(one, cell) &&
    isCellWithin(lattices, one.codes, cell.codes)
  const isLess = (one: Statement, cell: Cell, { lower }: Range) =>
    lower !== null &&
    one.upper?.lt(lower.value) === true &&
    isInside(cell, one) &&
    isCellWithin(lattices, cell.codes, one.codes)
  return (cell, range) => {
    if (!range || range.doubts !== 0) return range
    const isAgainst = older.some((one) => isMore(one, cell, range) || isLess(one, cell, range))
    return isAgainst ? withMarks(range, marks.isRevised) : range
  }
}
