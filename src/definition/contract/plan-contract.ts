// What the plan of an import says before anything is taken, and what became of it.
import type { Static } from '@sinclair/typebox'
import { fileStatement, statedQuestion } from './completeness-contract.ts'
import { count, flag, listOf, maybe, named, object, optional, orNull, text } from './schema-parts.ts'

const problemProperties = {
  kind: text,
  line: count,
  /** The sheet of the line, where several are read and it is not the first. */
  sheet: optional(text),
  /** Heading as the file has it, or ours where the file has none. Empty where it is the whole row. */
  column: text,
  what: text,
  why: text,
  mend: text,
}

/** A problem with its place. `kind` groups problems of one cause. */
export const importProblem = named('ImportProblem', object(problemProperties))
export type ImportProblem = Static<typeof importProblem>

const { line: _line, ...rowProblemProperties } = problemProperties
/** A problem of a row that stands beside it. */
export const rowProblem = named('RowProblem', object(rowProblemProperties))

/** Problems of one kind in one column, for files with thousands of them. The sentence is that of the first. */
export const problemGroup = named('ProblemGroup', object({ ...problemProperties, count }))
export type ProblemGroup = Static<typeof problemGroup>

const cellChange = named('CellChange', object({ column: text, before: text, after: text }))
export type CellChange = Static<typeof cellChange>

const storedPlace = { jurisdiction: text, record: text, version: count, label: text }

/** A stored record that the file says differently. */
const changedRecord = named(
  'ChangedRecord',
  object({ ...storedPlace, line: count, sheet: optional(text), cells: listOf(cellChange) }),
)
export type ChangedRecord = Static<typeof changedRecord>

/** A record taken from an earlier edition of this source that this edition no longer has. */
const vanishedRecord = named('VanishedRecord', object(storedPlace))
export type VanishedRecord = Static<typeof vanishedRecord>

/** How many cells of a column an edition changes, with the first of them. Rows below records are one column. */
const changedColumn = named(
  'ChangedColumn',
  object({ column: text, count, line: count, sheet: optional(text), before: text, after: text }),
)
export type ChangedColumn = Static<typeof changedColumn>

/** Lines of the first sheet, and of the others where several are read. */
const firstLines = {
  lines: listOf(count),
  furtherLines: optional(listOf(object({ sheet: text, line: count }))),
}

/** A number of rows that are not taken, and why. The first lines only. */
const rowsLeftOut = named('RowsLeftOut', object({ reason: text, count, ...firstLines }))
export type RowsLeftOut = Static<typeof rowsLeftOut>

/** A total row that does not equal the sum of its parts. */
const totalDifference = named(
  'TotalDifference',
  object({ line: count, sheet: optional(text), label: text, total: text, parts: text }),
)
export type TotalDifference = Static<typeof totalDifference>

/** What is said of how a file was read, and stops nothing. `what` is the sentence; only the first lines are listed. */
export const importRemark = named(
  'ImportRemark',
  object({
    kind: text,
    /** Heading as the file has it; empty where it is the whole file. */
    column: text,
    what: text,
    count,
    ...firstLines,
  }),
)
export type ImportRemark = Static<typeof importRemark>

/** How many of each. `rows` = rows read below the heading; the others but `totals` and `leftOut` count records or observations. */
const importCounts = named(
  'ImportCounts',
  object({
    rows: count,
    records: count,
    new: count,
    changed: count,
    unchanged: count,
    /** The same as a record before it in the file: taken once. */
    duplicates: count,
    /** With a problem. */
    refused: count,
    vanished: count,
    totals: count,
    leftOut: count,
    problems: count,
  }),
)
export type ImportCounts = Static<typeof importCounts>

/** What would happen. Lists hold the first 1000; the counts are exact. */
export const importPlan = named(
  'ImportPlan',
  object({
    file: text,
    /** SHA-256 of the bytes. */
    digest: text,
    table: text,
    /** Register, or `observations`. */
    target: text,
    /** Editions of one source revise each other. */
    source: text,
    counts: importCounts,
    problems: listOf(importProblem),
    groups: listOf(problemGroup),
    changed: listOf(changedRecord),
    /** The same by column, those with most changes first. */
    changedColumns: listOf(changedColumn),
    vanished: listOf(vanishedRecord),
    duplicates: listOf(
      object({ line: count, sheet: optional(text), first: count, firstSheet: optional(text) }),
    ),
    leftOut: listOf(rowsLeftOut),
    totals: listOf(totalDifference),
    /** How the file was read where that is not plain to see: its encoding, a column of numbers, hidden rows. */
    remarks: listOf(importRemark),
    /** False where nothing can be taken, not even the good rows: an unreadable file, a missing column. */
    isReadable: flag,
    /** Months stated as complete that taking it would change: the choice has to say what becomes of that. */
    asked: orNull(statedQuestion),
    /** For what the file says that it is complete; it is stated where the choice names the periods. */
    completeFor: listOf(fileStatement),
  }),
)
export type ImportPlan = Static<typeof importPlan>

/** What became of it. */
export const importResult = named(
  'ImportResult',
  object({
    isTaken: flag,
    plan: importPlan,
    /** Number in the ledger of imports, where anything was taken. */
    import: maybe,
    quarantined: count,
    withdrawn: count,
  }),
)
export type ImportResult = Static<typeof importResult>
