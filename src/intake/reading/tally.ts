// Counts exactly what an import would do, and lists the first thousand of each; thousands of problems are grouped.
import {
  problemAt,
  type ChangedColumn,
  type ChangedRecord,
  type ImportCounts,
  type ImportPlan,
  type ImportProblem,
  type ImportResult,
  type MappedRow,
  type ProblemGroup,
  type StatedQuestion,
  type TotalDifference,
  type VanishedRecord,
} from '#definition'
import type { TableFile } from '#formats'
import {
  listedRemarks,
  noteRemark,
  noteRowRemarks,
  type ReadColumn,
  type Remarks,
  type UnderstoodRow,
} from '../cells/index.ts'
import { withSheets } from './with-sheets.ts'
import { newFileStatements, type FileStatements, type IdleAnswer } from '../matching/index.ts'

type Count = keyof ImportCounts

/** How many are listed of each. */
export const mostListed = 1000
const mostLines = 5

/** How many problems are marked in a file that is given back: all there are, short of a file that is none. */
export const mostMarked = 50_000

export interface Tally {
  /** How many problems are listed one by one. */
  readonly mostProblems: number
  readonly counts: Record<Count, number>
  readonly problems: ImportProblem[]
  readonly groups: Map<string, { first: ImportProblem; count: number }>
  readonly changed: ChangedRecord[]
  readonly changedColumns: Map<string, ChangedColumn>
  readonly vanished: VanishedRecord[]
  readonly duplicates: { line: number; first: number }[]
  readonly leftOut: Map<string, { count: number; lines: number[] }>
  readonly totals: TotalDifference[]
  readonly remarks: Remarks
  /** The table could not be read to its end: what follows is not known, and nothing of it is taken in whatever way. */
  isBroken: boolean
  readonly statements: FileStatements
  /** What has to be answered before it is taken. */
  asked: StatedQuestion | null
}

export function newTally(mostProblems = mostListed): Tally {
  const counts = {
    ...{ rows: 0, records: 0, new: 0, changed: 0, unchanged: 0, duplicates: 0, refused: 0 },
    ...{ vanished: 0, totals: 0, leftOut: 0, problems: 0 },
  }
  const groups = new Map<string, { first: ImportProblem; count: number }>()
  const leftOut = new Map<string, { count: number; lines: number[] }>()
  return {
    mostProblems,
    counts,
    problems: [],
    groups,
    changed: [],
    changedColumns: new Map(),
    vanished: [],
    duplicates: [],
    leftOut,
    totals: [],
    remarks: new Map(),
    isBroken: false,
    statements: newFileStatements(),
    asked: null,
  }
}

export function addTo<T>(list: T[], one: T): void {
  if (list.length < mostListed) list.push(one)
}

/** Notes a problem: counted, grouped by kind and column, and listed while there is room. */
export function noteProblem(tally: Tally, problem: ImportProblem): void {
  tally.counts.problems += 1
  const key = `${problem.kind}|${problem.column}`
  const group = tally.groups.get(key)
  if (group) group.count += 1
  else tally.groups.set(key, { first: problem, count: 1 })
  if (tally.problems.length < tally.mostProblems) tally.problems.push(problem)
}

/** `items[2].quantity` is a cell of the column `items.quantity`. */
const columnOfCell = (column: string) => column.replace(/\[\d+\]/, '')

/** Counts the cells that a record changes, column by column; `by` is -1 where it turns out that it changes nothing. */
function countColumns({ changedColumns }: Tally, { line, cells }: ChangedRecord, by: 1 | -1): void {
  for (const cell of cells) {
    const column = columnOfCell(cell.column)
    const { before, after } = cell
    const known = changedColumns.get(column) ?? { column, count: 0, line, before, after }
    changedColumns.set(column, { ...known, count: known.count + by })
  }
}

/** Notes a record that the file changes: listed while there is room, and counted column by column. */
export function noteChanged(tally: Tally, change: ChangedRecord): void {
  addTo(tally.changed, change)
  countColumns(tally, change, 1)
}

/** Takes a change back that was listed: what was counted as good came to be contradicted further down. */
export function takeChangedBack(tally: Tally, line: number): void {
  const at = tally.changed.findIndex((change) => change.line === line)
  const [taken] = at < 0 ? [] : tally.changed.splice(at, 1)
  if (taken) countColumns(tally, taken, -1)
}

/** Notes that the table breaks off. It is said before everything else, which can be the consequence of it. */
export function noteBreak(tally: Tally, problem: ImportProblem): void {
  noteProblem(tally, problem)
  tally.isBroken = true
  if (tally.problems.at(-1) === problem) tally.problems.pop()
  tally.problems.unshift(problem)
  tally.problems.splice(tally.mostProblems)
}

/** Notes that the table has headings and nothing else: there is nothing to take of it, and nothing it no longer has. */
export function noteIfEmpty(tally: Tally): void {
  if (tally.counts.rows === 0 && !tally.isBroken) noteBreak(tally, problemAt('table-empty', {}, {}))
}

/** Notes what says the same as something before it, and is taken once. */
export function noteDuplicate(tally: Tally, line: number, first: number): void {
  tally.counts.duplicates += 1
  addTo(tally.duplicates, { line, first })
}

/** Notes a row that says the same as one before it in its record. */
export function noteDouble(tally: Tally, line: number, first: number): void {
  noteDuplicate(tally, line, first)
  noteRemark(tally.remarks, { code: 'like-lines', column: '', params: {} }, line)
}

export function noteLeftOut(tally: Tally, reason: string, line: number): void {
  tally.counts.leftOut += 1
  const known = tally.leftOut.get(reason) ?? { count: 0, lines: [] }
  known.count += 1
  if (known.lines.length < mostLines) known.lines.push(line)
  tally.leftOut.set(reason, known)
}

/** Notes what is said of how a row was read. */
export function noteReading(tally: Tally, row: UnderstoodRow, columns: readonly ReadColumn[]): void {
  noteRowRemarks(tally.remarks, row, columns)
}

/** Notes what the layout made of cells of the row: a default, a rounded number. */
export function noteMapped(tally: Tally, line: number, read: MappedRow): void {
  if (read.kind !== 'taken') return
  for (const note of read.notes ?? []) noteRemark(tally.remarks, note, line)
}

/** Notes that the file is a download of ours. */
export function noteDownload(tally: Tally): void {
  noteRemark(tally.remarks, { code: 'own-download', column: '', params: {} }, 0)
}

/** Notes answers that are not asked, and so are not taken. */
export function noteIdle(tally: Tally, idle: readonly IdleAnswer[]): void {
  for (const { line, column, value } of idle)
    noteRemark(tally.remarks, { code: 'answers-not-asked', column, params: { value } }, line)
}

/** Notes in which encoding a text was read, where that had to be recognised. */
export function noteEncoding(
  tally: Tally,
  { encoding, sample = '' }: Pick<TableFile, 'encoding' | 'sample'>,
): void {
  if (encoding === undefined || encoding === 'utf-8' || sample === '') return
  noteRemark(tally.remarks, { code: 'text-read-as', column: '', params: { encoding, sample } }, 0)
}

/** Notes that other sheets could be read as well. */
export function noteUnread(
  tally: Tally,
  { shown, hidden }: { readonly shown: readonly string[]; readonly hidden: readonly string[] },
): void {
  const note = (code: 'sheets-unread' | 'sheets-hidden', sheets: readonly string[]) => {
    if (sheets.length === 0) return
    const names = sheets.map((name) => `“${name}”`).join(', ')
    noteRemark(tally.remarks, { code, column: '', params: { names } }, 0)
  }
  note('sheets-unread', shown)
  note('sheets-hidden', hidden)
}

/** What the plan says of the file itself. */
export interface PlanHead extends Pick<ImportPlan, 'file' | 'digest' | 'table' | 'target' | 'source'> {
  /** Names of all sheets, where several are read and lines are told by them. */
  readonly sheets?: readonly string[]
}

export function planOf(tally: Tally, { sheets, ...head }: PlanHead, isReadable: boolean): ImportPlan {
  const groups: ProblemGroup[] = [...tally.groups.values()]
    .map(({ first, count }) => ({ ...first, count }))
    .toSorted((a, b) => b.count - a.count || a.line - b.line)
  const plan: ImportPlan = {
    ...head,
    counts: { ...tally.counts },
    problems: tally.isBroken ? tally.problems : tally.problems.toSorted((a, b) => a.line - b.line),
    groups: groups.slice(0, mostListed),
    changed: tally.changed,
    changedColumns: [...tally.changedColumns.values()]
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count || a.line - b.line),
    vanished: tally.vanished,
    duplicates: tally.duplicates,
    leftOut: [...tally.leftOut].map(([reason, { count, lines }]) => ({ reason, count, lines })),
    totals: tally.totals,
    remarks: listedRemarks(tally.remarks),
    isReadable: isReadable && !tally.isBroken,
    asked: tally.asked,
    completeFor: [...tally.statements.said.values()].slice(0, mostListed),
  }
  return sheets === undefined ? plan : withSheets(plan, sheets)
}

/** The plan of a file of which nothing can be taken, not even the good rows; a wrong encoding may be why. */
export function unreadable(
  head: PlanHead,
  problems: readonly ImportProblem[],
  file: Parameters<typeof noteEncoding>[1] = {},
): ImportPlan {
  const tally = newTally()
  noteEncoding(tally, file)
  for (const problem of problems) noteProblem(tally, problem)
  return planOf(tally, head, false)
}

/** Nothing of the file was taken. */
export const notTaken = (plan: ImportPlan): ImportResult => ({
  isTaken: false,
  plan,
  import: null,
  quarantined: 0,
  withdrawn: 0,
})
