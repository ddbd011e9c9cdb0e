// What a workbook is to look like, in plain data: sheets, columns, cells, drop-downs. No formula can be said here.

/** How a cell looks and whether it can be filled in. Cells of a protected sheet are locked but for the `input-…` ones. */
export const cellStyles = [
  'plain',
  'title',
  'band',
  'heading',
  'required',
  'machine',
  'help',
  'strong',
  'input-text',
  'input-whole',
  'input-decimal',
  'input-date',
  'input-date-time',
  'problem',
] as const
export type CellStyle = (typeof cellStyles)[number]

/** Numbers are exact decimals as text; a day is written as 2023-05-31. */
export interface OutCell {
  readonly text: string
  readonly kind?: 'text' | 'number' | 'date' | 'yes-no'
  readonly style?: CellStyle
  /** Shown when the pointer rests on the cell. */
  readonly comment?: string
}

export interface OutRow {
  readonly cells: readonly (OutCell | undefined)[]
  /** In points; as high as its text where not said. */
  readonly height?: number
  readonly isHidden?: true
}

/** What may be entered below the headings of a column. */
export interface ColumnEntry {
  /** Name of the list to choose from. */
  readonly list?: string
  /** Refuses what is not in the list, or no day or number. Without it the list only helps. */
  readonly isStrict?: true
  /** Shown when a cell of the column is entered. */
  readonly title: string
  readonly prompt: string
}

export interface OutColumn {
  /** In characters. */
  readonly width: number
  readonly style?: CellStyle
  readonly entry?: ColumnEntry
}

export interface OutSheet {
  readonly name: string
  readonly columns: readonly OutColumn[]
  readonly rows: AsyncIterable<OutRow> | Iterable<OutRow>
  readonly isHidden?: true
  /** Only cells that are there to be filled in can be changed. There is no password: it guards against slips. */
  readonly isProtected?: true
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number }
}

export interface OutWorkbook {
  readonly title: string
  /** The language in which the sheets are written. */
  readonly language: string
  readonly sheets: readonly OutSheet[]
  /** What holds for everything in it: said before every title, at the head of every printed page, and of the file. */
  readonly label?: string
  /** Choices by name of the list. */
  readonly lists?: Readonly<Record<string, readonly string[]>>
}
