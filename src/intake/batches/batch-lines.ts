// What is told of the rows of a batch, one line each: what became of it, or what is wrong with it.
import { wordsOf, type BatchAnswer, type BatchLine, type ImportProblem } from '#definition'
import type { RecordWrite } from '#storage'
import { writeOf, type Outcome, type RecordFile } from '../plan/index.ts'
import { say } from './batch-sentences.ts'

/** Refused rows whose problems are said in full; the others are named. */
const mostExplained = 1000

/** The lines so far. */
export interface BatchLines {
  readonly all: BatchLine[]
  /** The how many-th record stands on which line of the text. */
  readonly rows: ReadonlyMap<number, number>
  isAnyRefused: boolean
  explained: number
}

export const newBatchLines = (rows: ReadonlyMap<number, number>): BatchLines => ({
  ...{ all: [], rows, isAnyRefused: false, explained: 0 },
})

/** The same lines, to be gone on with: where that comes to nothing, these are as they were. */
export const linesAgain = (lines: BatchLines): BatchLines => ({ ...lines, all: [...lines.all] })

export const rowAt = ({ rows }: Pick<BatchLines, 'rows'>, line: number): number => rows.get(line) ?? line

type Problems = readonly Omit<ImportProblem, 'line'>[]

const twinKinds: ReadonlySet<string> = new Set(['alike', 'file-contradicts-itself', 'key-look-alike'])

function refusedLine(row: number, problems: Problems): BatchLine {
  const isTwin = problems.every(({ kind }) => twinKinds.has(kind))
  const [status, title] = isTwin ? [409, say('like-another')] : [422, say('row-with-problems')]
  const detail = problems.map(({ what }) => what).join(' ')
  return {
    row,
    status: 'refused',
    problem: { type: 'about:blank', title, status, detail, row, errors: problems },
  }
}

const alikeProblem = (column: string) => ({ kind: 'alike', column, ...wordsOf('alike', {}) })

const errorsOf = (problems: readonly ImportProblem[]): Problems =>
  problems.map(({ line: _line, ...same }) => same)

/** Tells that a row is refused. Whoever sends thousands of bad rows has one fault in them and not thousands; the answer stays within bounds. */
function refuse(lines: BatchLines, row: number, problems: () => Problems): void {
  lines.isAnyRefused = true
  lines.explained += 1
  lines.all.push(lines.explained > mostExplained ? { row, status: 'refused' } : refusedLine(row, problems()))
}

/** Tells of a row that is refused for what it says itself. */
export function refuseRow(lines: BatchLines, line: number, problems: readonly ImportProblem[]): void {
  refuse(lines, rowAt(lines, line), () => errorsOf(problems))
}

/**
 * Tells what becomes of a row, and gives what it writes. A program says on purpose what corrects a record: here none is
 * corrected.
 */
export function settleRow(
  lines: BatchLines,
  { roadmap, register, person }: RecordFile,
  outcome: Outcome,
): RecordWrite | undefined {
  const { match, alike, isCompared, checked } = outcome
  const row = rowAt(lines, checked.from.line)
  if (match.kind === 'unchanged') {
    lines.all.push({ row, status: 'unchanged', record: match.stored.id })
    return undefined
  }
  const own = match.kind === 'new' ? writeOf(outcome, { roadmap, register }, '') : undefined
  if (own) {
    lines.all.push({ row, status: 'created', record: own.key.id })
    const { asked: _asked, seen: _seen, ...write } = own
    return { ...write, person }
  }
  const isAlike = isCompared && alike.length > 0
  const found = match.kind === 'refused' ? match.problems : []
  refuse(lines, row, () => (isAlike ? [alikeProblem(register.likeness.join(', '))] : errorsOf(found)))
  return undefined
}

/** The answer, in the order of the rows. */
export function answerOf({ all }: BatchLines, isTaken: boolean): BatchAnswer {
  const lines = all
    .toSorted((a, b) => a.row - b.row)
    .map((line): BatchLine =>
      isTaken || line.status !== 'created' ? line : { row: line.row, status: 'not-taken' },
    )
  const count = (status: BatchLine['status']) => lines.filter((line) => line.status === status).length
  return {
    isTaken,
    asked: null,
    created: count('created'),
    unchanged: count('unchanged'),
    refused: count('refused'),
    lines,
  }
}
