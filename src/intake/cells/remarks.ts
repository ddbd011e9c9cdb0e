// What is said of how a file was read: once for each kind and column, with how often and where first.
import { remarkText, type ImportRemark, type Params, type RemarkCode } from '#definition'
import type { ReadColumn } from './read-columns.ts'
import type { CellNote, UnderstoodRow } from './understood.ts'

interface Noted {
  readonly code: RemarkCode
  readonly column: string
  /** Of the first. */
  readonly params: Params
  count: number
  readonly lines: number[]
}

/** By kind and column. */
export type Remarks = Map<string, Noted>

const mostLines = 5

/** Notes one; a line of 0 is none. */
export function noteRemark(remarks: Remarks, { code, column, params }: CellNote, line: number): void {
  const key = `${code}|${column}`
  const known = remarks.get(key) ?? { code, column, params, count: 0, lines: [] }
  remarks.set(key, known)
  known.count += 1
  if (line > 0 && known.lines.length < mostLines) known.lines.push(line)
}

/** Notes what is to be said of a row: of its cells, and where it or a column that is read is hidden. */
export function noteRowRemarks(
  remarks: Remarks,
  { line, notes, isHidden, hiddenColumns }: UnderstoodRow,
  columns: readonly ReadColumn[],
): void {
  if (notes) for (const note of notes) noteRemark(remarks, note, line)
  if (isHidden) noteRemark(remarks, { code: 'rows-hidden', column: '', params: {} }, line)
  if (!hiddenColumns) return
  for (const { at, heading } of columns) {
    if (hiddenColumns.includes(at))
      noteRemark(remarks, { code: 'columns-hidden', column: heading, params: {} }, line)
  }
}

/** All of them as sentences, in the order in which they came up. */
export function listedRemarks(remarks: Remarks): ImportRemark[] {
  return [...remarks.values()].map(({ code, column, params, count, lines }) => ({
    kind: code,
    column,
    what: remarkText(code, { ...params, count }),
    count,
    lines,
  }))
}
