// A source's statements as sums of pieces: of the times and codes that none of the statements divides any further.
import { total } from '#definition'
import type { ClaimedGroup } from './claimed-groups.ts'
import type { Lattice } from './lattice.ts'
import type { Ground, Place } from './one-source.ts'
import { isInside, type Statement } from './statement.ts'

/** How much all pieces of a statement are together. */
export interface Sum {
  readonly statement: Statement
  readonly lower: number | null
  readonly upper: number | null
}

/** A part of the time with a part of the codes, of which there cannot be fewer than none. */
export interface Piece {
  /** Places of the sums that hold it. */
  readonly sums: readonly number[]
  readonly isAsked: boolean
}

interface Pieces {
  readonly sums: readonly Sum[]
  readonly pieces: readonly Piece[]
}

/** So many pieces are looked at for one cell: statements as people make them fall into a few hundred. */
const mostPieces = 3000

const isSummed = ({ partsOf }: Lattice) => partsOf(total).length > 0

function finestOf(lattice: Lattice, code: string): readonly string[] {
  const parts = lattice.partsOf(code)
  return parts.length === 0 ? [code] : parts.flatMap((part) => finestOf(lattice, part))
}

/** Of those that are alike by what is asked of them, one. */
function oneOfEach<One>(all: readonly One[], alike: (one: One) => string): One[] {
  return [...new Map(all.map((one) => [alike(one), one])).values()]
}

/** One finest code for each group of them that no statement tells apart; of a dimension that is not added up, the code that is asked for. */
function finestCodes(
  { lattices }: Ground,
  { codes }: Place,
  cells: readonly (readonly string[])[],
): string[][] {
  return lattices.map((lattice, at) => {
    const own = codes[at] ?? total
    if (!isSummed(lattice)) return [own]
    const used = [...new Set([own, ...cells.map((cell) => cell[at] ?? total)])]
    return oneOfEach(finestOf(lattice, total), (leaf) =>
      used.map((code) => Number(lattice.isWithin(leaf, code))).join(''),
    )
  })
}

/** First days of the times that no statement divides. */
function finestTimes({ isAddedOverTime }: Ground, place: Place, statements: readonly Statement[]): number[] {
  if (!isAddedOverTime) return [place.start]
  const starts = [place, ...statements].flatMap(({ start, end }) => [start, end + 1])
  return [...new Set(starts)].toSorted((a, b) => a - b)
}

/**
 * What a statement says of the codes that are looked at. Where a dimension is not added up, what is said of more than is asked
 * for holds from above only, and what is said of less from below.
 */
function sumOf({ lattices }: Ground, { codes }: Place, statement: Statement): Sum[] {
  let { lower, upper } = statement
  for (const [at, lattice] of lattices.entries()) {
    const [own, said] = [codes[at] ?? total, statement.codes[at] ?? total]
    if (isSummed(lattice)) {
      if (!finestOf(lattice, total).some((leaf) => lattice.isWithin(leaf, said))) return []
      continue
    }
    if (!lattice.isWithin(said, own)) lower = null
    if (!lattice.isWithin(own, said)) upper = null
  }
  if (lower === null && upper === null) return []
  return [{ statement, lower: lower && Number(lower), upper: upper && Number(upper) }]
}

/** Is a piece of these codes none by what is presented as complete? */
function isClosed(lattices: readonly Lattice[], group: ClaimedGroup, codes: readonly string[]): boolean {
  const isUnder = (cell: readonly string[]) =>
    lattices.every(({ isWithin }, at) => isWithin(codes[at] ?? total, cell[at] ?? total))
  const isOfSums = lattices.every((lattice, at) => group.over[at] !== true || isSummed(lattice))
  return isOfSums && isUnder(group.base) && !group.parts.some((part) => isUnder(part.codes))
}

/**
 * The pieces into which a source's statements fall, and the sums of them that it states.
 *
 * @param groups complete breakdowns, each with all of its parts among the statements
 * @returns undefined where there are too many pieces, or the place is none that can be added up
 */
export function piecesOf(
  ground: Ground,
  place: Place,
  statements: readonly Statement[],
  groups: readonly ClaimedGroup[],
): Pieces | undefined {
  const { lattices } = ground
  const sums = statements.flatMap((one) => sumOf(ground, place, one))
  const cells = [...sums.map(({ statement }) => statement.codes), ...groups.map(({ base }) => base)]
  const byCode = finestCodes(ground, place, [
    ...cells,
    ...groups.flatMap(({ parts }) => parts.map(({ codes }) => codes)),
  ])
  const times = finestTimes(ground, place, statements)
  if (byCode.reduce((count, codes) => count * codes.length, times.length) > mostPieces) return undefined
  const isUnder = (codes: readonly string[], cell: readonly string[]) =>
    lattices.every(
      (lattice, at) => !isSummed(lattice) || lattice.isWithin(codes[at] ?? total, cell[at] ?? total),
    )
  const combinations = byCode.reduce<string[][]>(
    (all, own) => all.flatMap((one) => own.map((code) => [...one, code])),
    [[]],
  )
  const pieces = combinations.flatMap((codes) => {
    const holding = sums.flatMap(({ statement }, at) => (isUnder(codes, statement.codes) ? [at] : []))
    const closing = groups.filter((group) => isClosed(lattices, group, codes))
    const isAskedOf = isUnder(codes, place.codes)
    return times.flatMap((day): Piece[] => {
      const time = { start: day, end: day }
      const own = holding.filter((at) => {
        const sum = sums[at]
        return sum !== undefined && isInside(time, sum.statement)
      })
      const isNone = closing.some((group) => isInside(time, group)) || own.some((at) => sums[at]?.upper === 0)
      const isAsked = isAskedOf && isInside(time, place)
      return isNone || (own.length === 0 && !isAsked) ? [] : [{ sums: own, isAsked }]
    })
  })
  return { sums, pieces: oneOfEach(pieces, ({ sums: own, isAsked }) => `${isAsked} ${own.join(' ')}`) }
}
