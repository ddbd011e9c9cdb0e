// What every file of tables becomes, whatever its format: tables of rows of cells, as they stream by.
import type { Delimiter, TextEncoding } from '#definition'

/**
 * What a cell was. `formula`: its text is the formula, the value is withheld. `error`: #REF! and its like. `merged`: it
 * lies in a merged area of which only the first cell holds anything.
 */
export type CellKind = 'text' | 'number' | 'date' | 'yes-no' | 'empty' | 'error' | 'formula' | 'merged'

export interface TableRow {
  /** Row of the sheet, line of the text, or number of the GeoJSON feature; from 1. A heading made up here has 0. */
  readonly line: number
  /**
   * Exact text: days as 2023-05-31, or as shown where only a month or year is shown; numbers as plain decimals with a
   * point, percentages as 45 %; yes-no as true or false.
   */
  readonly cells: readonly string[]
  /** What each cell was; not there where everything is text (CSV). */
  readonly kinds?: readonly CellKind[]
  /** What cells of a workbook show, by column, where it is not their text: `000123` for 123. With gaps. */
  readonly shown?: readonly (string | undefined)[]
  /** It says more of what the row before it began to say: an entry of a list within the same object of JSON. */
  readonly goesOn?: true
  /** The row is hidden in the sheet, by hand or by a filter. */
  readonly isHidden?: true
  /** Columns that are hidden in the sheet, from 0; not there where none is. */
  readonly hiddenColumns?: readonly number[]
}

/** Rows as they stream by: one by one, or in the batches in which they come, where somebody gives them so. */
export interface TableRows<Row extends TableRow = TableRow> extends AsyncGenerator<Row> {
  readonly batches?: () => AsyncGenerator<readonly Row[]>
}

export interface TableName {
  readonly name: string
  readonly isHidden: boolean
}

export const tableFormats = ['csv', 'xlsx', 'ndjson', 'geojson', 'xml'] as const
export type TableFormat = (typeof tableFormats)[number]

export interface TableFile {
  readonly format: TableFormat
  /** SHA-256 of the bytes, hexadecimal. */
  readonly digest: string
  readonly bytes: number
  /** Of text files. */
  readonly encoding?: TextEncoding
  /** Words with letters beyond ASCII as they were read, of text files that have any. */
  readonly sample?: string
  /** Of a CSV. */
  readonly delimiter?: Delimiter
  /** In their order; a CSV has one, named ''. */
  readonly tables: readonly TableName[]
  /**
   * The rows that hold anything, as they stream by. Memory does not grow with the file.
   *
   * @throws BrokenTable where the rows cannot be read on safely
   * @throws the reason of the signal with which the file was opened, once that is given
   */
  readonly rows: (table: string) => TableRows
}
