// Headings of a table: in one row, in several that are joined from above, or none, so that columns go by their letters.
import { distinctHeadings, plainText } from '#definition'
import { columnLetters } from '#formats'
import type { ShapedRow, ShapedRows } from './shaped-row.ts'

/** Rows in which columns are looked for where no heading names them. */
const rowsForWidth = 100

const textAt = (row: ShapedRow | undefined, at: number) => (row?.cells[at] ?? '').trim()

/** Does a cell only go on with the one on its left? Such cells are merged, or left empty. */
function goesOnFromLeft(rows: readonly ShapedRow[], level: number, at: number): boolean {
  const row = rows[level]
  if (at === 0 || !row || textAt(row, at) !== '') return false
  // Only a heading that has others below it stands over several columns.
  return rows.slice(level + 1).some((below) => textAt(below, at) !== '')
}

/** Every level of headings, with those that stand over several columns repeated over each of them. */
function spread(rows: readonly ShapedRow[]): string[][] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const levels: string[][] = []
  for (const [level, row] of rows.entries()) {
    const texts: string[] = []
    for (let at = 0; at < width; at += 1) {
      const isSameAbove = levels.every((above) => above[at] === above[at - 1])
      const goesOn = isSameAbove && goesOnFromLeft(rows, level, at)
      texts.push(goesOn ? (texts[at - 1] ?? '') : textAt(row, at))
    }
    levels.push(texts)
  }
  return levels
}

/** Headings of several rows as one: “Items – Quantity”. What repeats the heading above it is left out. */
export function joinHeadings(rows: readonly ShapedRow[]): string[] {
  const levels = spread(rows)
  const width = Math.max(0, ...levels.map((level) => level.length))
  const joined = Array.from({ length: width }, (_none, at) => {
    const parts = levels.map((level) => level[at] ?? '').filter((part) => part !== '')
    return parts.filter((part, place) => plainText(part) !== plainText(parts[place - 1] ?? '')).join(' – ')
  })
  return distinctHeadings(joined)
}

async function* joined(rows: ShapedRows, headingLine: number, count: number): ShapedRows {
  const above: ShapedRow[] = []
  let isAbove = true
  for await (const row of rows) {
    // Names of JSON and XML are the headings, and have no line.
    if (row.line === 0) {
      isAbove = false
      yield row
      continue
    }
    if (isAbove && row.line < headingLine) continue
    if (isAbove && row.line < headingLine + count) {
      above.push(row)
      continue
    }
    if (isAbove) {
      if (above.length > 0) yield { line: headingLine, cells: joinHeadings(above) }
      isAbove = false
    }
    yield row
  }
  if (isAbove && above.length > 0) yield { line: headingLine, cells: joinHeadings(above) }
}

async function* lettered(rows: ShapedRows, firstLine: number): ShapedRows {
  const first: ShapedRow[] = []
  let isBegun = false
  const begin = function* () {
    isBegun = true
    const width = Math.max(0, ...first.map(({ cells }) => cells.length))
    yield { line: 0, cells: Array.from({ length: width }, (_none, at) => columnLetters(at)) }
    yield* first
  }
  for await (const row of rows) {
    if (row.line < firstLine) continue
    if (isBegun) {
      yield row
      continue
    }
    first.push(row)
    if (first.length === rowsForWidth) yield* begin()
  }
  if (!isBegun && first.length > 0) yield* begin()
}

/** The table from its headings on. `headingLine` is the first row of them, or of the table where it has none. */
export function withHeadings(
  rows: ShapedRows,
  { headingLine = 1, headingRows = 1 }: { readonly headingLine?: number; readonly headingRows?: number },
): ShapedRows {
  return headingRows === 0 ? lettered(rows, headingLine) : joined(rows, headingLine, headingRows)
}
