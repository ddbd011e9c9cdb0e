// Rows of records that say of themselves that they are totals, or that only look like one.
import Big from 'big.js'
import { isTotalWord, latinWords, type TotalDifference } from '#definition'
import type { TheirRow } from './open-import-file.ts'
import type { ReadColumn, UnderstoodRow } from '../cells/index.ts'
import type { TableLayout } from './table-layout.ts'
import { understoodRows, type TableOfCells } from './understood-rows.ts'

/** “Ukupno za mart 2023”: a word for the total, and what it is a total of. */
const beginsWithTotal =
  /^(?:(?:ukupno|sveukupno|vkupno|sevkupno|gjithsej|totali|svega|grand total|subtotal|vkupen broj|numri total|numarul? total|medzuzbir|meduzbir)\b|(?:total|zbir|suma|sum|shuma|itogo) (?:za|for|per|pentru|general|of|no|u|na|i|\d))/

const isTotalText = (cell: string) => isTotalWord(cell) || beginsWithTotal.test(latinWords(cell))

/** What is needed of a layout to know totals. */
export interface TotalColumns {
  /** Places of the columns that make a row a record of its own. */
  readonly keys: readonly number[]
  readonly numbers: readonly ReadColumn[]
  readonly codes: readonly ReadColumn[]
  /** Columns with marks and names of things. */
  readonly names: readonly ReadColumn[]
}

/** The columns of a layout as totals are known by them; undefined where it has no column that names a record. */
export function totalColumns(
  { columns, covered, theirs }: Pick<TableLayout, 'columns' | 'covered' | 'theirs'>,
  likeness: readonly string[],
): TotalColumns | undefined {
  const own = covered.filter(({ child }) => child === undefined)
  const keyNames = new Set(
    own.filter(({ field }) => likeness.includes(field)).map(({ column }) => theirs(column)),
  )
  const keys = columns.filter(({ heading }) => keyNames.has(heading)).map(({ at }) => at)
  if (keys.length === 0) return undefined
  return {
    keys,
    numbers: columns.filter(({ kind }) => kind === 'number'),
    codes: columns.filter(({ kind }) => kind === 'code'),
    names: columns.filter(({ kind, at }) => kind === 'name' && !keys.includes(at)),
  }
}

const cellAt = ({ cells }: TheirRow, at: number) => (cells[at] ?? '').trim()

/** Whether something has to be asked about the cell before anybody knows which number it is. */
export const isUndecided = ({ problems = [] }: UnderstoodRow, heading: string): boolean =>
  problems.some(({ column }) => column === heading)

/**
 * The word by which a row says that it is a total: it names no record, or a total where its number stands. The word may
 * stand in a column that nobody reads, such as that of the running numbers.
 */
export function findTotalWord(row: TheirRow, { keys }: TotalColumns): string | undefined {
  const hasKey = keys.some((at) => cellAt(row, at) !== '' && !isTotalText(cellAt(row, at)))
  if (hasKey) return undefined
  return row.cells.map((cell) => cell.trim()).find((cell) => cell !== '' && isTotalText(cell))
}

/** The words of the code columns of a table, each with its place put before it once: a column has few of them. */
const wordsKnown = new WeakMap<ReadColumn, Map<string, string>>()
const mostWords = 1000

function codeWord(column: ReadColumn, cell: string): string {
  const words = wordsKnown.get(column) ?? new Map<string, string>()
  if (words.size === 0) wordsKnown.set(column, words)
  const known = words.get(cell)
  if (known !== undefined) return known
  const word = `${column.at}|${cell.toLowerCase()}`
  if (words.size < mostWords) words.set(cell, word)
  return word
}

/** The codes that a row names, with the places of their columns; the last one says most. */
export function codesNamed(row: TheirRow, { codes }: TotalColumns): string[] {
  const named: string[] = []
  for (const column of codes) {
    const cell = cellAt(row, column.at)
    if (cell !== '') named.push(codeWord(column, cell))
  }
  return named
}

/** Whether the row has a mark or a name of a thing: a sum has none. */
export function namesThing(row: TheirRow, { names }: TotalColumns): boolean {
  return names.some(({ at }) => cellAt(row, at) !== '')
}

/** A row that names no record and holds a number. One that is known to go on with a record, as a list within it does, is none. */
export function mayBeSum(row: TheirRow, { keys, numbers }: TotalColumns): boolean {
  if (row.goesOn) return false
  const isNumber = (at: number) => /^\d+(?:\.\d+)?$/.test(cellAt(row, at))
  return keys.every((at) => cellAt(row, at) === '') && numbers.some(({ at }) => isNumber(at))
}

/** What rows above a total add up to. */
interface Above {
  readonly sums: Map<string, Big>
  /** Columns with a cell of which it is not known yet which number it is. */
  readonly undecided: Set<number>
}

const plainNumber = /^-?\d+(?:\.\d+)?$/

/** Sums are kept for the whole column, and for the rows with each code. */
function keysOf(row: TheirRow, columns: TotalColumns, at: number): string[] {
  const named = codesNamed(row, columns).filter((code) => !isTotalText(code.slice(code.indexOf('|') + 1)))
  return [`${at}`, ...named.map((code) => `${at}|${code}`)]
}

function addRow(above: Above, row: UnderstoodRow, columns: TotalColumns): void {
  for (const { at, heading } of columns.numbers) {
    const cell = cellAt(row, at)
    if (isUndecided(row, heading)) above.undecided.add(at)
    if (!plainNumber.test(cell)) continue
    for (const sum of keysOf(row, columns, at))
      above.sums.set(sum, (above.sums.get(sum) ?? new Big(0)).plus(cell))
  }
}

/** The narrowest sum that a total can be of: of the rows with its code, else of the column. */
function sumFor({ sums }: Above, row: TheirRow, columns: TotalColumns, at: number): Big | undefined {
  const keys = keysOf(row, columns, at).toReversed()
  const found = keys.find((key) => sums.has(key))
  return found === undefined ? undefined : sums.get(found)
}

/** A number of a total, and what stands above it. */
interface ComparedTotal {
  readonly row: TheirRow
  readonly heading: string
  readonly value: Big
  readonly sum: Big
}

function totalsIn(above: Above, row: UnderstoodRow, columns: TotalColumns): ComparedTotal[] {
  return columns.numbers.flatMap(({ at, heading }) => {
    const [cell, sum] = [cellAt(row, at), sumFor(above, row, columns, at)]
    const isOpen = above.undecided.has(at) || isUndecided(row, heading)
    return plainNumber.test(cell) && sum && !isOpen ? [{ row, heading, value: new Big(cell), sum }] : []
  })
}

/** Goes over the table up to a line, and says what each number of that row is the sum of. */
async function sumsAbove(table: TableOfCells, columns: TotalColumns, lines: ReadonlySet<number>) {
  const above: Above = { sums: new Map(), undecided: new Set() }
  const found: ComparedTotal[] = []
  const last = Math.max(...lines)
  for await (const rows of understoodRows(table)) {
    for (const row of rows) {
      if (row.line > last) return found
      if (lines.has(row.line)) found.push(...totalsIn(above, row, columns))
      else addRow(above, row, columns)
    }
  }
  return found
}

/** Totals that differ from what stands above them. They are said, and stop nothing. */
export async function compareTotals(
  table: TableOfCells,
  columns: TotalColumns,
  lines: ReadonlySet<number>,
): Promise<TotalDifference[]> {
  const found = await sumsAbove(table, columns, lines)
  return found
    .filter(({ value, sum }) => !value.eq(sum))
    .map(({ row, heading, value, sum }) => ({
      line: row.line,
      label: heading,
      total: value.toFixed(),
      parts: sum.toFixed(),
    }))
}
