// What an import says of itself: the plan before anything is taken, and what became of it.
import type { FileStatement, StatedQuestion, StatementAnswer } from '../completeness/index.ts'
import type { Mapping, MappingOwner, MappingSuggestion, TextReading } from '../mapping/index.ts'
import type { TakenImport } from './taken-import.ts'

/** A problem with its place. `kind` groups problems of one cause. */
export interface ImportProblem {
  readonly kind: string
  readonly line: number
  /** The sheet of the line, where several are read and it is not the first. */
  readonly sheet?: string
  /** Heading as the file has it, or ours where the file has none. Empty where it is the whole row. */
  readonly column: string
  readonly what: string
  readonly why: string
  readonly mend: string
}

/** Problems of one kind in one column, for files with thousands of them. The sentence is that of the first. */
export interface ProblemGroup extends ImportProblem {
  readonly count: number
}

export interface CellChange {
  readonly column: string
  readonly before: string
  readonly after: string
}

/** A stored record that the file says differently. */
export interface ChangedRecord {
  readonly jurisdiction: string
  readonly record: string
  readonly version: number
  readonly line: number
  readonly sheet?: string
  readonly label: string
  readonly cells: readonly CellChange[]
}

/** A record taken from an earlier edition of this source that this edition no longer has. */
export interface VanishedRecord {
  readonly jurisdiction: string
  readonly record: string
  readonly version: number
  readonly label: string
}

/** How many cells of a column an edition changes, with the first of them. Rows below records are one column. */
export interface ChangedColumn {
  readonly column: string
  readonly count: number
  readonly line: number
  readonly before: string
  readonly after: string
}

/** A number of rows that are not taken, and why. The first lines only. */
export interface RowsLeftOut {
  readonly reason: string
  readonly count: number
  readonly lines: readonly number[]
}

/** A total row that does not equal the sum of its parts. */
export interface TotalDifference {
  readonly line: number
  readonly sheet?: string
  readonly label: string
  readonly total: string
  readonly parts: string
}

/** What is said of how a file was read, and stops nothing. `what` is the sentence; only the first lines are listed. */
export interface ImportRemark {
  readonly kind: string
  /** Heading as the file has it; empty where it is the whole file. */
  readonly column: string
  readonly what: string
  readonly count: number
  readonly lines: readonly number[]
}

/** How many of each. `rows` = rows read below the heading; the others but `totals` and `leftOut` count records or observations. */
export interface ImportCounts {
  readonly rows: number
  readonly records: number
  readonly new: number
  readonly changed: number
  readonly unchanged: number
  /** The same as a record before it in the file: taken once. */
  readonly duplicates: number
  /** With a problem. */
  readonly refused: number
  readonly vanished: number
  readonly totals: number
  readonly leftOut: number
  readonly problems: number
}

/** What would happen. Lists hold the first 1000; the counts are exact. */
export interface ImportPlan {
  readonly file: string
  /** SHA-256 of the bytes. */
  readonly digest: string
  readonly table: string
  /** Register, or `observations`. */
  readonly target: string
  /** Editions of one source revise each other. */
  readonly source: string
  readonly counts: ImportCounts
  readonly problems: readonly ImportProblem[]
  readonly groups: readonly ProblemGroup[]
  readonly changed: readonly ChangedRecord[]
  /** The same by column, those with most changes first. */
  readonly changedColumns: readonly ChangedColumn[]
  readonly vanished: readonly VanishedRecord[]
  readonly duplicates: readonly { readonly line: number; readonly first: number; readonly sheet?: string }[]
  readonly leftOut: readonly RowsLeftOut[]
  readonly totals: readonly TotalDifference[]
  /** How the file was read where that is not plain to see: its encoding, a column of numbers, hidden rows. */
  readonly remarks: readonly ImportRemark[]
  /** False where nothing can be taken, not even the good rows: an unreadable file, a missing column. */
  readonly isReadable: boolean
  /** Months stated as complete that taking it would change: the choice has to say what becomes of that. */
  readonly asked: StatedQuestion | null
  /** For what the file says that it is complete; it is stated where the choice names the periods. */
  readonly completeFor: readonly FileStatement[]
}

/** What became of it. */
export interface ImportResult {
  readonly isTaken: boolean
  readonly plan: ImportPlan
  /** Number in the ledger of imports, where anything was taken. */
  readonly import: string | null
  readonly quarantined: number
  readonly withdrawn: number
}

export const importStates = ['reading', 'planned', 'committing', 'committed', 'not-taken', 'failed'] as const
export type ImportState = (typeof importStates)[number]

/** What the person decides with a commit. */
export interface ImportChoice {
  /** Take the good rows and put the bad ones into quarantine. */
  readonly goodRows?: boolean
  readonly withdrawVanished?: boolean
  /** What the file means for months that are stated as complete. */
  readonly statements?: StatementAnswer
  /** Periods for which the file is complete: that is stated for everybody whose records are in it. */
  readonly complete?: readonly string[]
}

/** A commit as it is sent. */
export interface ImportCommit extends ImportChoice {
  /** Which reading of the file the person saw the plan of: nothing is taken where it has been read otherwise since. */
  readonly reading?: number
}

/** A text that cells of a column hold, and how many of them. */
export interface WordCount {
  readonly text: string
  readonly count: number
}

/** A row of a table as it stands, with its number. */
export interface SheetRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** How a text file was read: what was recognised, but for what was said. */
export interface TextAsRead extends Required<TextReading> {
  readonly said: TextReading
  /** A piece of the text in which the encoding shows: letters that others would spoil. Empty where it has none. */
  readonly sample: string
}

/** An import as it stands, at `/api/imports/{id}`. */
export interface ImportAnswer {
  readonly id: string
  readonly register: string
  /** Whose records these are and of which source this is an edition, where the person said so. */
  readonly jurisdiction: string | null
  readonly institution: string | null
  readonly source: string | null
  readonly state: ImportState
  readonly file: string
  /** Counts up each time the file is read in another way; the plan is that of this reading. */
  readonly reading: number
  /** Rows read so far. */
  readonly progress: number
  readonly tables: readonly { readonly name: string; readonly isHidden: boolean }[]
  /** The table that was read, its headings, and the first rows below them as they stand. */
  readonly table: string
  /** How the bytes of a text file were read, and what of that somebody said; null where it is no text of columns. */
  readonly text: TextAsRead | null
  readonly headings: readonly string[]
  readonly samples: readonly (readonly string[])[]
  /** The first rows of the table from its top: titles, headings, rows. */
  readonly top: readonly SheetRow[]
  /** Number of the first row with the headings, and how many rows they take. */
  readonly headingLine: number
  readonly headingRows: number
  /** Every text of the columns that hold few different ones, the most frequent first. Empty where the headings are our own. */
  readonly words: Readonly<Record<string, readonly WordCount[]>>
  /** Null where the headings are our own. */
  readonly mapping: Mapping | null
  /** A mapping worked out from headings and cells, to be looked through. */
  readonly suggestion: MappingSuggestion | null
  readonly plan: ImportPlan | null
  readonly result: ImportResult | null
  /** A sentence, where it failed. */
  readonly failure: string | null
}

/** An import under way, in a list. */
export interface OpenImport extends Pick<ImportAnswer, 'id' | 'register' | 'state' | 'file'> {
  readonly openedAt: string
}

/** The imports that the person has under way, and the newest ones that were taken. */
export interface ImportsAnswer {
  readonly open: readonly OpenImport[]
  readonly taken: readonly TakenImport[]
}

export interface SavedMapping extends MappingOwner {
  readonly name: string
  readonly register: string
  readonly mapping: Mapping
  readonly changedAt: string
  readonly changedBy: string
}

export interface MappingsAnswer {
  readonly items: readonly SavedMapping[]
}

/** A record whose rows wait until somebody mends or discards them. */
export interface QuarantinedRecord {
  readonly id: string
  /** Empty where the rows do not say it. */
  readonly jurisdiction: string
  /** `notStated` where the rows do not say it. */
  readonly institution: string
  readonly import: string
  readonly register: string
  readonly source: string
  readonly headings: readonly string[]
  /** The rows as they were received. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[]
  readonly problems: readonly ImportProblem[]
  readonly state: 'waiting' | 'retaken' | 'discarded'
  readonly at: string
  readonly by: string
  readonly reason: string | null
}

export interface QuarantineAnswer {
  readonly items: readonly QuarantinedRecord[]
  readonly total: number
}

/** What became of one row of a batch. */
export interface BatchLine {
  /** From 1, as sent. */
  readonly row: number
  readonly status: 'created' | 'unchanged' | 'duplicate' | 'refused' | 'not-taken'
  readonly record?: string
  /** RFC 9457, with the answers to mend. */
  readonly problem?: {
    readonly type: string
    readonly title: string
    readonly status: number
    readonly detail: string
    readonly row: number
    readonly errors: readonly Omit<ImportProblem, 'line'>[]
  }
}

export interface BatchAnswer {
  readonly isTaken: boolean
  readonly created: number
  readonly unchanged: number
  readonly refused: number
  /** Months stated as complete that the batch would change: nothing of it is taken until `statements` says what becomes of that. */
  readonly asked: StatedQuestion | null
  readonly lines: readonly BatchLine[]
}
