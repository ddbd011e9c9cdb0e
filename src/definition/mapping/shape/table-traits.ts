// What a table looks like beyond its columns: headings in two rows, columns that are periods, sheets that belong together.
// Only what leaves no doubt is said: a layout that is proposed is believed.
import { say } from '../mapping-sentences.ts'
import { findFrequency, findPeriodIn, isMonthOrQuarter, shiftPeriod } from '../../time/index.ts'
import { plainText } from '../../words/index.ts'
import type { ChildSheet, TableShape, Unpivot } from './table-shape.ts'

/** A row near the top of a table. */
export interface TopRow {
  readonly line: number
  readonly cells: readonly string[]
  /** What each cell was, in workbooks. */
  readonly kinds?: readonly string[]
}

const textAt = (row: TopRow | undefined, at: number) => (row?.cells[at] ?? '').trim()
const isWord = (text: string) => /^[^\d]*\p{L}[^\d]*$/u.test(text)

/** Do the headings stand in this row and the next? Some stand over several columns, of which the next row names each. */
function areTwoHeadings(top: TopRow, next: TopRow, first: TopRow | undefined): boolean {
  const width = Math.max(top.cells.length, next.cells.length)
  const columns = Array.from({ length: width }, (_none, at) => [textAt(top, at), textAt(next, at)] as const)
  const filled = columns.filter(([above, below]) => above !== '' || below !== '')
  const isWhole = filled.length >= 3 && filled.length === width
  const areWords = filled.every(([above, below]) => [above, below].every((one) => one === '' || isWord(one)))
  // A heading over several columns: nothing, or a merged cell, stands on its right, and every one of them is named below.
  const spans = columns.some(
    ([above, below], at) =>
      above !== '' && below !== '' && columns[at + 1]?.[0] === '' && columns[at + 1]?.[1] !== '',
  )
  const standsAlone = columns.some(([above, below]) => above !== '' && below === '')
  const isFilledBelow = columns.some(([, below], at) => below === '' && textAt(first, at) !== '')
  const isMergedHere =
    !top.kinds || columns.every(([above], at) => above !== '' || top.kinds?.[at] === 'merged')
  return isWhole && areWords && spans && standsAlone && isFilledBelow && isMergedHere
}

/** Where the headings stand in two rows; nothing where that is not certain. */
export function findTwoHeadings(rows: readonly TopRow[]): Pick<TableShape, 'headingLine' | 'headingRows'> {
  for (const [at, top] of rows.slice(0, 10).entries()) {
    const next = rows[at + 1]
    if (!next || next.line !== top.line + 1) continue
    if (!areTwoHeadings(top, next, rows[at + 2])) continue
    return { ...(top.line > 1 ? { headingLine: top.line } : {}), headingRows: 2 }
  }
  return {}
}

const isAmount = (text: string) => text === '' || /^[-–—.:]$|^-?[\d.,\s\u00a0']+$/.test(text)

/** Where headings are periods of one length, each another: three at least, or two of which the second follows the first. */
function periodPlaces(headings: readonly string[]): readonly number[] {
  const found = headings.map((heading) => findPeriodIn(heading))
  const places = found.flatMap((period, at) => (period === undefined ? [] : [at]))
  const periods = places.map((at) => found[at] ?? '')
  const [first = '', second = ''] = periods
  const isEnough = places.length > 2 || (places.length === 2 && shiftPeriod(first, 1) === second)
  const isOneLength = new Set(periods.map(findFrequency)).size === 1
  return isEnough && isOneLength && new Set(periods).size === periods.length ? places : []
}

/** Columns side by side that are periods, with nothing but numbers below. */
export function findPeriodColumns(
  headings: readonly string[],
  samples: readonly (readonly string[])[],
): Unpivot | undefined {
  // I/2024 beside V/2024 is a month, and alone a quarter as well: which of them is said by whoever knows the sheet.
  if (headings.some(isMonthOrQuarter)) return undefined
  const places = periodPlaces(headings)
  const [first, last] = [places[0], places.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const isClear =
    last - first + 1 === places.length &&
    places.length < headings.length &&
    samples.every((row) => places.every((at) => isAmount((row[at] ?? '').trim())))
  if (!isClear) return undefined
  const columns = { first: headings[first] ?? '', last: headings[last] ?? '' }
  return { columns, heading: freeName('Period', headings), cell: freeName('Value', headings) }
}

/** The name, or another that no column has. */
function freeName(name: string, headings: readonly string[]): string {
  const taken = new Set(headings.map(plainText))
  return taken.has(plainText(name)) ? freeName(say('of-the-column', { name }), headings) : name
}

/** Indexes by which survey tools join the rows of their sheets: of the row above, and of the row itself. */
const indexes = [
  ['_parent_index', '_index'],
  ['PARENT_KEY', 'KEY'],
  ['_submission__id', '_id'],
] as const

/** The headings of a sheet by its name. */
export interface SheetTop {
  readonly name: string
  readonly headings: readonly string[]
}

const has = (headings: readonly string[], name: string) =>
  headings.some((heading) => plainText(heading) === plainText(name))

/** Sheets of repeats that belong to the rows of this one, told by the indexes of survey tools. */
export function findChildSheets(sheet: SheetTop, others: readonly SheetTop[]): ChildSheet[] {
  return others.flatMap(({ name, headings }) => {
    const found = indexes.find(([key, parentKey]) => has(headings, key) && has(sheet.headings, parentKey))
    if (!found || has(sheet.headings, found[0])) return []
    return [{ table: name, key: found[0], parentKey: found[1] }]
  })
}

const technical =
  /^(?:_.*|key|parent_key|.*instance_?id|submission_?date|submitter_?(?:id|name)|device_?id|set-of-.*)$/i

/** Does a survey tool write the column for itself? Its numbers are of no use to anybody else. */
export function isToolColumn(heading: string): boolean {
  const name = heading.trim()
  return technical.test(name) || technical.test(name.slice(name.lastIndexOf('.') + 1))
}
