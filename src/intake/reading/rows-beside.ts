// Rows of a table that are none of its records, or only look like one: headings again, notes, numbered rows, sums.
import { remarkText, type MappedRow } from '#definition'
import { isHeadingAgain, isNote, type UnderstoodRow } from '../cells/index.ts'
import type { TableLayout, SumWatch } from '../sheets/index.ts'

/** Goes along with the numbers of rows in a first column without a heading. */
export interface Numbering {
  last: number
}

/** Statistics programs number the rows in a first column that has no heading. In our own layout it is passed over, and said. */
export function withoutNumber(
  numbering: Numbering,
  { mapping, headings }: Pick<TableLayout, 'mapping' | 'headings'>,
  row: UnderstoodRow,
): UnderstoodRow {
  if (mapping !== null || headings[0] !== '') return row
  const [first = '', ...others] = row.cells
  if (!/^\d{1,7}$/.test(first)) return row
  if (Number(first) <= numbering.last) return row
  numbering.last = Number(first)
  const note = { code: 'row-numbers', column: '', params: {} } as const
  return { ...row, cells: ['', ...others], notes: [...(row.notes ?? []), note] }
}

/** A row that is none of the table: its headings once more, or a note. Undefined where it is one. */
export function passedOver({ cells }: UnderstoodRow, headings: readonly string[]): MappedRow | undefined {
  const isAgain = isHeadingAgain(cells, headings)
  if (!isAgain && !isNote(cells, headings.length)) return undefined
  const reason = remarkText(isAgain ? 'headings-again' : 'notes-left-out', {})
  return { kind: 'left-out', reason, isPart: false }
}

/** Asks about a row that only is the sum of those above it. */
export function askAboutSum(sums: SumWatch | undefined, row: UnderstoodRow): UnderstoodRow {
  const sum = sums?.look(row)
  if (!sum) return row
  const { heading: column, value } = sum
  const problem = { code: 'row-is-sum', column, params: { column, value } } as const
  return { ...row, problems: [...(row.problems ?? []), problem] }
}
