// The cells of a row as they are meant: what a program made of them is undone where that is certain, and asked where it is not.
import { firstUnseen, withoutUnseen, type ProblemCode } from '#definition'
import { fractionShown, isPower, takeGuardsOff, type TableRow } from '#formats'
import type { ReadColumn } from './read-columns.ts'
import { understandName } from './understand-name.ts'
import { understandNumber } from './understand-number.ts'
import { understandPeriod, understandTime } from './understand-time.ts'
import {
  asItStands,
  problem,
  type CellContext,
  type CellNote,
  type CellProblem,
  type MeantCell,
  type Understood,
  type UnderstoodRow,
} from './understood.ts'

const kindProblems: Readonly<Record<string, ProblemCode>> = {
  formula: 'cell-formula',
  error: 'cell-error',
  merged: 'cell-merged',
}

const hashes = /^#{3,}$/

function brokenCell({ text, kind }: MeantCell): Understood | undefined {
  const code = kindProblems[kind]
  if (code === undefined) return undefined
  const isNoDay = kind === 'error' && hashes.test(text)
  return problem(isNoDay ? 'cell-no-day' : code, { value: text.slice(0, 80) })
}

/** By what a column is read as. */
const understandings: Readonly<
  Record<ReadColumn['kind'], (cell: MeantCell, context: CellContext) => Understood | Promise<Understood>>
> = {
  name: understandName,
  code: understandName,
  number: understandNumber,
  percent: understandNumber,
  day: understandTime,
  moment: understandTime,
  period: understandPeriod,
  other: ({ shown }) =>
    shown === undefined || shown === fractionShown || isPower(shown) ? asItStands : { text: shown },
}

function understandCell(cell: MeantCell, context: CellContext): Understood | Promise<Understood> {
  const broken = brokenCell(cell)
  if (broken) return broken
  return cell.text.trim() === '' ? asItStands : understandings[cell.column.kind](cell, context)
}

const typewriter = /^[\x20-\x7E]*$/
const number = /^-?\d{1,15}(?:\.\d{1,12})?$/

/** What of each kind of column is as it stands: most cells are, and are looked at no further. */
const plainCells: Readonly<Record<ReadColumn['kind'], RegExp>> = {
  number: /^\d*$/,
  percent: /^\d*$/,
  day: /^\d{4}-\d{2}-\d{2}$/,
  moment: /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}$/,
  period: /^\d{4}(?:-(?:[QH]\d|\d{2}))?$/,
  name: typewriter,
  code: typewriter,
  other: typewriter,
}
/** Words of three letters may be months. */
const plainKey = /^(?:[^A-Za-z\x7F-\uFFFF]|[A-Za-z]{1,2}(?![A-Za-z]))*$/

/** Whether the cell of a column is as it stands. Millions of cells are asked: nothing is made for one that is. */
function isPlain({ cells, kinds, shown }: TableRow, { at, isKey, kind: readAs }: ReadColumn): boolean {
  const text = cells[at] ?? ''
  const kind = kinds ? (kinds[at] ?? 'empty') : 'text'
  if (text === '' && kind !== 'merged') return true
  if (shown?.[at] !== undefined) return false
  if (kind === 'number') return number.test(text)
  return kind === 'text' && (isKey ? plainKey : plainCells[readAs]).test(text)
}

function cellAt(row: TableRow, column: ReadColumn): MeantCell {
  const { at } = column
  const kind = row.kinds ? (row.kinds[at] ?? 'empty') : 'text'
  return { text: row.cells[at] ?? '', kind, shown: row.shown?.[at], column, row }
}

/** What became of a cell that is not as it stands. */
interface FoundCell {
  readonly column: ReadColumn
  readonly unseen: Understood
  readonly found: Understood
}

/** The row with what was found of its cells; the very same row where nothing is to be said of it. */
function withFound(row: TableRow, all: readonly FoundCell[]): UnderstoodRow {
  const told = all.filter(({ found, unseen }) => found !== asItStands || unseen !== asItStands)
  if (told.length === 0) return row
  const cells = [...row.cells]
  const problems: CellProblem[] = []
  const notes: CellNote[] = []
  for (const { column, unseen, found } of told) {
    const { at, heading } = column
    for (const { text, problem: wrong, note } of [unseen, found]) {
      if (text !== undefined) cells[at] = text
      if (wrong) problems.push({ code: wrong[0], column: heading, params: wrong[1] })
      if (note) notes.push({ code: note[0], column: heading, params: note[1] })
    }
  }
  return { ...row, cells, problems, notes }
}

/** Takes off what nobody can see; the very same cell where there is nothing of it. */
function seen(cell: MeantCell): { readonly cell: MeantCell; readonly unseen: Understood } {
  const sign = firstUnseen(cell.text)
  if (sign === undefined) return { cell, unseen: asItStands }
  const text = withoutUnseen(cell.text)
  return { cell: { ...cell, text }, unseen: { text, note: ['signs-unseen', { sign, value: text }] } }
}

function findCell(row: TableRow, column: ReadColumn, context: CellContext): FoundCell | Promise<FoundCell> {
  const { cell, unseen } = seen(cellAt(row, column))
  const found = understandCell(cell, context)
  if (!(found instanceof Promise)) return { column, unseen, found }
  return found.then((later) => ({ column, unseen, found: later }))
}

const isSettled = (cells: readonly (FoundCell | Promise<FoundCell>)[]): cells is readonly FoundCell[] =>
  cells.every((one) => !(one instanceof Promise))

/**
 * The row with its cells as they are meant; the very same row where nothing is to be said of it. Only where a cell cannot
 * be read without what its column shows is there anything to wait for.
 */
export function understandRow(given: TableRow, context: CellContext): UnderstoodRow | Promise<UnderstoodRow> {
  const row = context.isDownload === true ? { ...given, cells: given.cells.map(takeGuardsOff) } : given
  let cells: (FoundCell | Promise<FoundCell>)[] | undefined
  for (const column of context.columns) {
    if (isPlain(row, column)) continue
    cells ??= []
    cells.push(findCell(row, column, context))
  }
  if (!cells) return row
  if (isSettled(cells)) return withFound(row, cells)
  return Promise.all(cells.map((one) => Promise.resolve(one))).then((all) => withFound(row, all))
}
