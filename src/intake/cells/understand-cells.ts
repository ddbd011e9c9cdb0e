// The cells of a row as they are meant: what a program made of them is undone where that is certain, and asked where it is not.
import Big from 'big.js'
import {
  bothReadings,
  findInterval,
  hasTimeZone,
  hasTwoReadings,
  localTime,
  withoutTime,
  type DecimalMark,
  type Params,
  type ProblemCode,
  type RemarkCode,
} from '#definition'
import type { TableRow } from '#formats'
import type { ReadColumn } from './read-columns.ts'

/** What is wrong with a cell, or has to be asked. */
export interface CellProblem {
  readonly code: ProblemCode
  readonly column: string
  readonly params: Params
}

/** What is said of how a cell was read. */
export interface CellNote {
  readonly code: RemarkCode
  readonly column: string
  readonly params: Params
}

/** A row whose cells are as they are meant. */
export interface UnderstoodRow extends TableRow {
  readonly problems?: readonly CellProblem[]
  readonly notes?: readonly CellNote[]
}

/** What else is known of the table. */
export interface CellContext {
  readonly columns: readonly ReadColumn[]
  /** The decimal mark of a column as its cells show it; asked only where a cell cannot be read without it. */
  readonly markOf: (at: number) => Promise<DecimalMark | undefined>
  /** The time zone of the place to which the row belongs. */
  readonly zoneOf: (cells: readonly string[]) => string | undefined
}

interface Cell {
  readonly text: string
  readonly kind: string
  readonly shown: string | undefined
}

/** What becomes of a cell: another text, a problem, a note. Nothing where it is as it stands. */
interface Understood {
  readonly text?: string
  readonly problem?: readonly [code: ProblemCode, params: Params]
  readonly note?: readonly [code: RemarkCode, params: Params]
}

const asItStands: Understood = {}
const problem = (code: ProblemCode, params: Params): Understood => ({ problem: [code, params] })

const kindProblems: Readonly<Record<string, ProblemCode>> = {
  formula: 'cell-formula',
  error: 'cell-error',
  merged: 'cell-merged',
}

const hashes = /^#{3,}$/

function brokenCell({ text, kind }: Cell): Understood | undefined {
  const code = kindProblems[kind]
  if (code === undefined) return undefined
  const isNoDay = kind === 'error' && hashes.test(text)
  return problem(isNoDay ? 'cell-no-day' : code, { value: text.slice(0, 80) })
}

const madeDate = ({ text, shown }: Cell) => problem('cell-made-date', { value: shown ?? text })

/** Numbers and marks that name something: every digit and every zero counts. */
function understandName(cell: Cell): Understood {
  const { text, kind, shown } = cell
  if (kind === 'date' || (kind === 'number' && shown === 'a fraction')) return madeDate(cell)
  if (kind !== 'number') return asItStands
  if (/^\d{16,}$/.test(text)) return problem('cell-digits-lost', { value: text })
  return shown === undefined ? asItStands : { text: shown }
}

const manyDecimals = /^-?\d+\.\d{13,}$/

/** As many decimals as are kept. What would become nothing by that stays, and is refused. */
function rounded(text: string): string | undefined {
  if (!manyDecimals.test(text)) return undefined
  const number = new Big(text).round(12, Big.roundHalfEven)
  return number.eq(0) && !new Big(text).eq(0) ? undefined : number.toFixed()
}

async function understandNumber(
  cell: Cell,
  { at, isSaid }: ReadColumn,
  { markOf }: CellContext,
): Promise<Understood> {
  const text = cell.text.trim()
  if (cell.kind === 'date') return madeDate(cell)
  const short = rounded(text)
  if (short !== undefined) return { text: short, note: ['decimals-rounded', { value: text }] }
  if (isSaid || cell.kind !== 'text' || !hasTwoReadings(text)) return asItStands
  // A comma is refused with both readings in any case; in a column with decimal points it parts thousands.
  if ((await markOf(at)) === '.') {
    return { text: text.replace(',', ''), note: ['column-decided', { value: text }] }
  }
  return text.includes(',') ? asItStands : problem('number-two-readings', bothReadings(text))
}

/** A time stamp with a zone becomes the day, or the time, of the place. Whose place it is has to be known. */
function understandTime(cell: Cell, column: ReadColumn, zone: string | undefined): Understood {
  const text = cell.text.trim()
  if (hasTimeZone(text)) {
    const local = zone === undefined ? undefined : localTime(text, zone)
    if (zone === undefined || local === undefined) return problem('time-zone-unknown', { value: text })
    const day = column.kind === 'day' ? local.slice(0, 10) : local
    return { text: day, note: ['days-of-place', { value: text, zone, day }] }
  }
  const isCut = column.kind === 'day' && column.hasDateOrder && withoutTime(text) !== text
  const isMidnight = /[T ]0?0:00(?::00)?(?:\.0+)?$/.test(text)
  return isCut && !isMidnight ? { note: ['times-left-out', { value: text }] } : asItStands
}

/** A month that became a date looks like a day. What the cell shows is taken where that is a period. */
function understandPeriod(cell: Cell): Understood {
  if (cell.kind !== 'date' || findInterval(cell.text.toUpperCase())) return asItStands
  return problem('period-as-date', { value: cell.shown ?? cell.text })
}

interface MeantCell extends Cell {
  readonly column: ReadColumn
  readonly row: TableRow
}

/** By what a column is read as. */
const understandings: Readonly<
  Record<ReadColumn['kind'], (cell: MeantCell, context: CellContext) => Understood | Promise<Understood>>
> = {
  name: understandName,
  code: understandName,
  number: (cell, context) => understandNumber(cell, cell.column, context),
  percent: (cell, context) => understandNumber(cell, cell.column, context),
  day: (cell, context) => understandTime(cell, cell.column, zoneFor(cell, context)),
  moment: (cell, context) => understandTime(cell, cell.column, zoneFor(cell, context)),
  period: understandPeriod,
  other: ({ shown }) => (shown === undefined ? asItStands : { text: shown }),
}

function zoneFor({ text, row }: MeantCell, { zoneOf }: CellContext): string | undefined {
  return hasTimeZone(text) ? zoneOf(row.cells) : undefined
}

function understandCell(cell: MeantCell, context: CellContext): Understood | Promise<Understood> {
  const broken = brokenCell(cell)
  if (broken) return broken
  return cell.text.trim() === '' ? asItStands : understandings[cell.column.kind](cell, context)
}

/** Short texts and words, of which most cells are: there is nothing to undo. */
const isPlain = ({ text, kind, shown }: Cell) =>
  shown === undefined &&
  (kind === 'text' || kind === 'number' || kind === 'empty') &&
  (text.length < 4 || !/^\s*[-\d]/.test(text))

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

/** The row with its cells as they are meant; the very same row where nothing is to be said of it. */
export async function understandRow(row: TableRow, context: CellContext): Promise<UnderstoodRow> {
  let grown: GrowingRow | undefined
  for (const column of context.columns) {
    const cell = cellAt(row, column)
    if (isPlain(cell)) continue
    const understood = understandCell(cell, context)
    const found = understood instanceof Promise ? await understood : understood
    if (found === asItStands) continue
    grown ??= { cells: [...row.cells], problems: [], notes: [] }
    putInto(grown, column, found)
  }
  return grown ? { ...row, ...grown } : row
}
