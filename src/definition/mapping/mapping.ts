// A mapping: how a layout of somebody else becomes our own headings, as plain data. Read in the browser and on the server.

import type { TableShape } from './table-shape.ts'
import type { TextReading } from './text-reading.ts'

/** The order in which a text date has its parts. Months may be names in the languages of the readers. */
export const dateOrders = ['day-first', 'month-first', 'year-first'] as const
export type DateOrder = (typeof dateOrders)[number]

export const centuries = ['19', '20'] as const
export type Century = (typeof centuries)[number]

export const decimalMarks = ['.', ','] as const
export type DecimalMark = (typeof decimalMarks)[number]

/** A text that a cell has to contain, or to start with. Case, accents and blanks around do not matter. */
export type TextPart =
  { readonly contains: string | readonly string[] } | { readonly startsWith: string | readonly string[] }

/** What a cell that is like this means. */
export type PartMeaning = TextPart & { readonly code: string }

/** How the cells of a column are read. Nothing is guessed: what is not said here is taken as it stands. */
export interface CellReading {
  /** Only one part of each cell: `{ separator: '/', at: 2 }` takes 17 from “K/17/2023”, `at: -1` the last part. */
  readonly piece?: { readonly separator: string; readonly at: number }
  /** Put before every cell that holds anything: `PG-` makes PG-17 of 17. */
  readonly prefix?: string
  /** The same behind it: `-07-01` makes a day of a year. */
  readonly suffix?: string
  /** Text dates with their parts in this order; a time of day behind them is left out, and the import says so. */
  readonly dates?: DateOrder
  /** The first two digits of years that are written with two: `20` makes 23 the year 2023. */
  readonly century?: Century
  /** Numbers with this decimal mark; the other mark and blanks part thousands. */
  readonly decimal?: DecimalMark
  /** Texts that name a period: “Jan 2023”, “01/2023”, “Q1 2023”, “II. polugodište 2023” become 2023-01, 2023-Q1, 2023-H2. */
  readonly periods?: true
  /** Their text to our code or answer. Case, accents and blanks around do not matter. */
  readonly codes?: Readonly<Record<string, string>>
  /** The same for texts of which only a part is known; asked after `codes`, and the first that fits is taken. */
  readonly matches?: readonly PartMeaning[]
  /** What every other text means that is none of our answers. The import says how many rows took it. */
  readonly unknown?: string
  /** What parts several values in one cell: each becomes a row of its child table, or an answer of a list. Gaps stay gaps. */
  readonly separator?: string
  /** Exact decimal by which a number is multiplied, for another unit: `0.001` from grams to kilograms. */
  readonly factor?: string
  /** Numbers with more decimals than their unit has, or than is said here, are rounded, half to even. The import says so once. */
  readonly round?: true | number
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

/** One text or several of which one has to be the whole cell, or a part of it. An empty text means an empty cell. */
export type TextTest = string | readonly string[] | TextPart

/** Which rows: those in which every named column passes its test. */
export type RowCondition = Readonly<Record<string, TextTest>>

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
  readonly is?: readonly string[] | TextPart
  /** … or with none of these. */
  readonly isNot?: readonly string[] | TextPart
  readonly reason: string
}

export type MappingTarget = { readonly register: string } | { readonly observations: true }

/** The layout of somebody else as plain data; what it says of the table as a whole stands in `TableShape`. */
export interface Mapping extends TableShape {
  readonly name: string
  readonly note?: string
  readonly target: MappingTarget
  /** How the bytes of a text file are read, where what is recognised is wrong. */
  readonly text?: TextReading
  /**
   * The sheet only has a part of records that are stored: what tells them apart, and some of their answers. It revises
   * those, leaves all others as they are, and makes no new record.
   */
  readonly partOfRecord?: true
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
