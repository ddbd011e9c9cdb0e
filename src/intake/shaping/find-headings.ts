// Where the headings of a table stand among its first rows: by the words that are known, else by the form of the rows.
import { distinctHeadings, findTwoHeadings, type TableShape } from '#definition'
import type { TableRow } from '#formats'
import { joinHeadings } from './heading-rows.ts'

/** How many of the cells of a row are headings that are known. */
export type CountKnown = (cells: readonly string[]) => number

/** Rows in which headings are looked for: they may stand below a title and a line of names for people. */
export const mostRowsAbove = 15
const mostHeadingRows = 2
/** So many headings have to be known before a row is believed to be one of headings. */
const leastHeadings = 2

interface FoundHeadings {
  readonly at: number
  readonly count: number
  readonly known: number
}

/** The rows of which most cells are known: the first of those that are as good, what takes fewer rows, and stands higher. */
function bestHeadings(rows: readonly TableRow[], countKnown: CountKnown, mostRows: number): FoundHeadings {
  const above = rows.slice(0, mostRowsAbove)
  let best: FoundHeadings = { at: 0, count: 1, known: 0 }
  for (let count = 1; count <= mostRows; count += 1) {
    for (const [at, { cells }] of above.entries()) {
      const headings = count > 1 ? joinHeadings(rows.slice(at, at + count)) : distinctHeadings(cells)
      const known = countKnown(headings)
      if (known > best.known) best = { at, count, known }
    }
  }
  return best
}

/** The row of which most cells are known; the first where none is, undefined where there is no row. */
export const likeliestHeading = <Row extends TableRow>(
  rows: readonly Row[],
  countKnown: CountKnown,
): Row | undefined => rows[bestHeadings(rows, countKnown, 1).at]

/** Where the headings stand, as far as that leaves no doubt. */
export function findHeadings(
  rows: readonly TableRow[],
  countKnown: CountKnown,
): Pick<TableShape, 'headingLine' | 'headingRows'> {
  const { at, count, known } = bestHeadings(rows, countKnown, mostHeadingRows)
  if (known < leastHeadings) return findTwoHeadings(rows)
  const headingLine = rows[at]?.line ?? 1
  return count > 1 ? { headingLine, headingRows: count } : { headingLine }
}

/** The first row in which nearly all of the widest row’s cells are filled: where the headings are likely to stand. */
export function fullestRow(rows: readonly TableRow[]): number {
  const filled = rows
    .slice(0, mostRowsAbove)
    .map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length)
  const widest = Math.max(0, ...filled)
  return Math.max(
    0,
    filled.findIndex((count) => count >= widest * 0.8),
  )
}
