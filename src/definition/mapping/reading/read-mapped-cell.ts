// Reads one cell of a foreign layout as its mapping says. What does not fit is left as it stands, for the check to refuse.
import Big from 'big.js'
import type { CellReading, DateOrder, DecimalMark } from '../mapping.ts'
import { partMeanings } from './text-tests.ts'
import { findMonth, findPeriodIn } from '../../time/index.ts'
import { plainText } from '../../words/index.ts'

const parted =
  /^(\p{L}+\.?|\d{1,4})(?:\.\s*|\s*[-/,]\s*|\s+)(\p{L}+\.?|\d{1,4})(?:[.,]\s*[-/]?\s*|\s*[-/]\s*|\s+|(?<=\p{L}))(\d{1,4})\.?$/u

/** A time of day behind a day, and what officers write after it. Anything else behind a day stays, and is refused with it. */
const timeBehind =
  /(?:T|(?<!\s)\s)\s*(?:(?:u|at|në|ora|la|во|в)\s+)?(?:(?:[01]?\d|2[0-3])[:.][0-5]\d(?:[:.][0-5]\d(?:[.,]\d+)?)?|24[:.]00(?:[:.]00)?)\s*(?:[ap]\.?m\.?|h|č|časova|sati|часа|час)?\.?$/iu

/** The number of a part of a date, or of the month it names. */
function partNumber(part: string): number | undefined {
  return /^\d+$/.test(part) ? Number(part) : findMonth(part)
}

const isName = (part: string) => /^\p{L}/u.test(part)

/** Year, month and day of three parts in their order. A named month and a year of four digits can be told anyway. */
function inOrder([first, second, third]: readonly [string, string, string], order: DateOrder) {
  if (first.length === 4 && !isName(first)) return [first, second, third] as const
  if (isName(first)) return [third, first, second] as const
  return order === 'month-first' && !isName(second)
    ? ([third, first, second] as const)
    : ([third, second, first] as const)
}

/** The day of a text without the time of day behind it; the text as it is where it has none. */
export function withoutTime(text: string): string {
  return text.replace(timeBehind, '')
}

function readDate(text: string, order: DateOrder, century: CellReading['century']): string {
  const [, first, second, third] = parted.exec(withoutTime(text)) ?? []
  if (first === undefined || second === undefined || third === undefined) return text
  const [written, month, day] = inOrder([first, second, third], order)
  const year = century !== undefined && /^\d{2}$/.test(written) ? century + written : written
  const number = partNumber(month)
  if (year.length !== 4 || number === undefined || !/^\d{1,2}$/.test(day)) return text
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}

function readDecimalMark(text: string, mark: DecimalMark): string {
  const [point, thousands] = mark === ',' ? [',', String.raw`\.`] : [String.raw`\.`, ',']
  const shape = new RegExp(
    String.raw`^-?(?:\d+|\d{1,3}(?:[${thousands}\s\u00a0\u202f']\d{3})+)(?:${point}\d+)?$`,
  )
  if (!shape.test(text)) return text
  const whole = text.replaceAll(new RegExp(String.raw`[${thousands}\s\u00a0\u202f']`, 'g'), '')
  return mark === ',' ? whole.replace(',', '.') : whole
}

function multiply(text: string, factor: string): string {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? new Big(text).times(factor).toFixed() : text
}

/** Their words to our codes, ready to be looked up. */
export function codeTable(codes: CellReading['codes']): ReadonlyMap<string, string> {
  return new Map(Object.entries(codes ?? {}).map(([theirs, ours]) => [plainText(theirs), ours]))
}

/** The one part of a cell that is meant; nothing where it has fewer. */
function pieceOf(cell: string, { separator, at }: NonNullable<CellReading['piece']>): string {
  return (cell.split(separator).at(at > 0 ? at - 1 : at) ?? '').trim()
}

const meanings = new WeakMap<CellReading, (plain: string) => string | undefined>()

function meaningOf(reading: CellReading): (plain: string) => string | undefined {
  const known = meanings.get(reading) ?? partMeanings(reading.matches)
  meanings.set(reading, known)
  return known
}

/** A cell as it is read, and whether only the default says what it means. */
export interface ReadCell {
  readonly text: string
  readonly isDefault?: true
}

function readAsValue(cell: string, reading: CellReading): string {
  const period = reading.periods ? (findPeriodIn(cell, reading.century) ?? cell) : cell
  const day = reading.dates ? readDate(period, reading.dates, reading.century) : period
  const number = reading.decimal ? readDecimalMark(day, reading.decimal) : day
  const value = reading.factor === undefined ? number : multiply(number, reading.factor)
  return `${reading.prefix ?? ''}${value}${reading.suffix ?? ''}`
}

/** One value of a cell: translated, or read as date and number. `table` is the `codeTable` of the reading. */
export function readCellBy(
  text: string,
  reading: CellReading,
  table: ReadonlyMap<string, string>,
  isAnswer: (text: string) => boolean,
): ReadCell {
  const whole = text.trim()
  const cell = reading.piece ? pieceOf(whole, reading.piece) : whole
  if (cell === '') return { text: reading.blank ?? '' }
  const plain = plainText(cell)
  const translated = table.get(plain) ?? meaningOf(reading)(plain)
  if (translated !== undefined) return { text: translated }
  if (reading.unknown !== undefined && !isAnswer(cell)) return { text: reading.unknown, isDefault: true }
  return { text: readAsValue(cell, reading) }
}

/** The same where nothing is known of our answers. */
export function readMappedCell(
  text: string,
  reading: CellReading,
  table: ReadonlyMap<string, string>,
): string {
  return readCellBy(text, reading, table, () => false).text
}

/** To so many decimals, half to even; undefined where it has no more. What would become nothing by that stays as it is. */
export function roundedTo(text: string, decimals: number): string | undefined {
  if (!/^-?\d+\.\d+$/.test(text)) return undefined
  const number = new Big(text)
  const short = number.round(decimals, Big.roundHalfEven)
  return short.eq(number) || short.eq(0) ? undefined : short.toFixed()
}
