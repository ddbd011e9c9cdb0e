// A mapping: how a layout of somebody else becomes our own headings, as plain data. Read in the browser and on the server.

import type { TextReading } from './text-reading.ts'

/** The order in which a text date has its parts. Months may be names in the languages of the readers. */
export const dateOrders = ['day-first', 'month-first', 'year-first'] as const
export type DateOrder = (typeof dateOrders)[number]

export const centuries = ['19', '20'] as const
export type Century = (typeof centuries)[number]

export const decimalMarks = ['.', ','] as const
export type DecimalMark = (typeof decimalMarks)[number]

/** How the cells of a column are read. Nothing is guessed: what is not said here is taken as it stands. */
export interface CellReading {
  /** Text dates with their parts in this order; a time of day behind them is left out, and the import says so. */
  readonly dates?: DateOrder
  /** The first two digits of years that are written with two: `20` makes 23 the year 2023. */
  readonly century?: Century
  /** Numbers with this decimal mark; the other mark and blanks part thousands. */
  readonly decimal?: DecimalMark
  /** Their text to our code or answer. Case, accents and blanks around do not matter. */
  readonly codes?: Readonly<Record<string, string>>
  /** What parts several values in one cell: each becomes a row of its child table, or an answer of a list. */
  readonly separator?: string
  /** Exact decimal by which a number is multiplied, for another unit: `0.001` from grams to kilograms. */
  readonly factor?: string
  /** What an empty cell means. Without it an empty cell stays empty. */
  readonly blank?: string
}

/** One column of ours, and where its cells come from. */
export interface ColumnMapping {
  /** Their heading; several are joined, those with nothing in them left out. */
  readonly from: string | readonly string[]
  /** What stands between joined cells; a blank where not said. */
  readonly join?: string
  /** Our heading, as in our own files: `day`, `items.quantity`, `jurisdiction`. */
  readonly to: string
  /** The part of a place that this column gives. */
  readonly part?: 'name' | 'latitude' | 'longitude' | 'area'
  readonly read?: CellReading
  /** Where rows of one record differ in this column: the first is taken instead of a problem being raised. */
  readonly ifRowsDiffer?: 'first'
}

/** Which rows: those with one of these texts in every named column. An empty text means an empty cell. */
export type RowCondition = Readonly<Record<string, string | readonly string[]>>

/** What the combination of several columns means. The first that fits is taken. */
export type Lookup = { readonly when: RowCondition } & (
  | { readonly set: Readonly<Record<string, string>> }
  /** A total that stands among its parts: counted, compared where the mapping says so, never taken. */
  | { readonly isTotal: true }
  | { readonly leaveOut: string }
)

/** Rows that hold a total word are totals. They are compared with their parts where `value` is said. */
export interface TotalRows {
  /** Their columns that may hold the word. */
  readonly columns: readonly string[]
  /** Words besides the usual ones: total, ukupno, gjithsej, вкупно … */
  readonly words?: readonly string[]
  /** Their column with the number that is compared. */
  readonly value?: string
  /** A total and its parts share these columns. */
  readonly within?: readonly string[]
}

/** Rows that are kept out, with the reason that is shown beside their number. */
export interface RowFilter {
  readonly column: string
  /** Kept out are rows with one of these texts … */
  readonly is?: readonly string[]
  /** … or with none of these. */
  readonly isNot?: readonly string[]
  readonly reason: string
}

export type MappingTarget = { readonly register: string } | { readonly observations: true }

export interface Mapping {
  readonly name: string
  readonly note?: string
  readonly target: MappingTarget
  /** The table or sheet; the first that is not hidden where not said. */
  readonly table?: string
  /** How the bytes of a text file are read, where what is recognised is wrong. */
  readonly text?: TextReading
  /** The row with the headings; 1 where not said. */
  readonly headingLine?: number
  readonly columns: readonly ColumnMapping[]
  /** The same for every row, by our heading. */
  readonly constants?: Readonly<Record<string, string>>
  readonly lookups?: readonly Lookup[]
  /** What a row means that no lookup fits: a problem where not said. */
  readonly otherwise?: { readonly leaveOut: string } | 'take'
  /** Rows with these of their columns alike are one record, wherever they stand. */
  readonly groupBy?: readonly string[]
  readonly totals?: TotalRows
  readonly filters?: readonly RowFilter[]
}

/** Whose mapping it is: kept per jurisdiction, institution and register under its name. */
export interface MappingOwner {
  readonly jurisdiction: string
  /** Empty where it is for every institution. */
  readonly institution: string
}

/** Their headings that the column of ours is made of. */
export function headingsOf({ from }: Pick<ColumnMapping, 'from'>): readonly string[] {
  return typeof from === 'string' ? [from] : from
}

/** A mapping worked out from headings and cells, and how sure that is. */
export interface MappingSuggestion {
  readonly mapping: Mapping
  /** Per heading of theirs: 0 to 1. Those not recognised are missing. */
  readonly confidence: Readonly<Record<string, number>>
  readonly unrecognised: readonly string[]
  /** Our headings that must be answered and that nothing fills. */
  readonly missing: readonly string[]
}
