// The cells of a row as they are meant: what a program made of them is undone where that is certain, and asked where it is not.
import { firstUnseen, withoutUnseen, type ProblemCode } from '#definition'
import { takeGuardsOff, type TableRow } from '#formats'
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
  other: ({ shown }) => (shown === undefined ? asItStands : { text: shown }),
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

function isPlain({ text, kind, shown, column }: MeantCell): boolean {
  if (text === '' && kind !== 'merged') return true
  if (shown !== undefined) return false
  if (kind === 'number') return number.test(text)
  return kind === 'text' && (column.isKey ? plainKey : plainCells[column.kind]).test(text)
}

function cellAt(row: TableRow, column: ReadColumn): MeantCell {
  const { at } = column
  const kind = row.kinds ? (row.kinds[at] ?? 'empty') : 'text'
  return { text: row.cells[at] ?? '', kind, shown: row.shown?.[at], column, row }
}

interface GrowingRow {
  readonly cells: string[]
  readonly problems: CellProblem[]
  readonly notes: CellNote[]
}

function putInto(
  { cells, problems, notes }: GrowingRow,
  { at, heading: column }: ReadColumn,
  found: Understood,
) {
  if (found.text !== undefined) cells[at] = found.text
  if (found.problem) problems.push({ code: found.problem[0], column, params: found.problem[1] })
  if (found.note) notes.push({ code: found.note[0], column, params: found.note[1] })
}

/** Takes off what nobody can see; the very same cell where there is nothing of it. */
function seen(cell: MeantCell): { readonly cell: MeantCell; readonly unseen: Understood } {
  const sign = firstUnseen(cell.text)
  if (sign === undefined) return { cell, unseen: asItStands }
  const text = withoutUnseen(cell.text)
  return { cell: { ...cell, text }, unseen: { text, note: ['signs-unseen', { sign, value: text }] } }
}

/** The row with its cells as they are meant; the very same row where nothing is to be said of it. */
export async function understandRow(given: TableRow, context: CellContext): Promise<UnderstoodRow> {
  const row = context.isDownload === true ? { ...given, cells: given.cells.map(takeGuardsOff) } : given
  let grown: GrowingRow | undefined
  for (const column of context.columns) {
    const read = cellAt(row, column)
    if (isPlain(read)) continue
    const { cell, unseen } = seen(read)
    const understood = understandCell(cell, context)
    const found = understood instanceof Promise ? await understood : understood
    if (found === asItStands && unseen === asItStands) continue
    grown ??= { cells: [...row.cells], problems: [], notes: [] }
    putInto(grown, column, unseen)
    putInto(grown, column, found)
  }
  return grown ? { ...row, ...grown } : row
}
