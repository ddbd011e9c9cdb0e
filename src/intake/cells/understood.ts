// What becomes of a cell, and what is known of it.
import type { DecimalMark, Params, ProblemCode, RemarkCode } from '#definition'
import type { TableRow } from '#formats'
import type { ReadColumn } from './read-columns.ts'

/** What is wrong with a cell, or has to be asked. */
export interface CellProblem {
  readonly code: ProblemCode
  readonly column: string
  readonly params: Params
}

/** What is said of how a cell was read. */
export interface CellNote {
  readonly code: RemarkCode
  readonly column: string
  readonly params: Params
}

/** A row whose cells are as they are meant. */
export interface UnderstoodRow extends TableRow {
  readonly problems?: readonly CellProblem[]
  readonly notes?: readonly CellNote[]
}

/** What else is known of the table. */
export interface CellContext {
  readonly columns: readonly ReadColumn[]
  /** The decimal mark of a column as its cells show it; asked only where a cell cannot be read without it. */
  readonly markOf: (at: number) => Promise<DecimalMark | undefined>
  /** The time zone of the place to which the row belongs. */
  readonly zoneOf: (cells: readonly string[]) => string | undefined
  /** The table is a download of ours: its guards against formulas are taken off. */
  readonly isDownload?: boolean
}

/** A cell of a column that is read. */
export interface MeantCell {
  readonly text: string
  readonly kind: string
  /** What the cell of a workbook shows, where it is not its text. */
  readonly shown: string | undefined
  readonly column: ReadColumn
  readonly row: TableRow
}

/** What becomes of a cell: another text, a problem, a note. Nothing where it is as it stands. */
export interface Understood {
  readonly text?: string
  readonly problem?: readonly [code: ProblemCode, params: Params]
  readonly note?: readonly [code: RemarkCode, params: Params]
}

export const asItStands: Understood = {}

export const problem = (code: ProblemCode, params: Params): Understood => ({ problem: [code, params] })

/** A cell that a spreadsheet program took for a date. */
export const madeDate = ({ text, shown }: MeantCell): Understood =>
  problem('cell-made-date', { value: shown ?? text })
