// Reads one cell of a foreign layout as its mapping says. What does not fit is left as it stands, for the check to refuse.
import Big from 'big.js'
import type { CellReading, DateOrder, DecimalMark } from './mapping.ts'
import { findMonth } from '../time/index.ts'
import { plainText } from '../words/index.ts'

const parted =
  /^(\p{L}+\.?|\d{1,4})(?:\.\s*|\s*[-/,]\s*|\s+)(\p{L}+\.?|\d{1,4})(?:[.,]?\s*[-/]?\s*)(\d{1,4})\.?$/u

/** A time of day behind a day, and what officers write after it. Anything else behind a day stays, and is refused with it. */
const timeBehind =
  /[T\s]\s*(?:(?:u|at|në|ora|la|во|в)\s+)?(?:(?:[01]?\d|2[0-3])[:.][0-5]\d(?:[:.][0-5]\d(?:[.,]\d+)?)?|24[:.]00(?:[:.]00)?)\s*(?:[ap]\.?m\.?|h|č|časova|sati|часа|час)?\.?$/iu

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

/** One value of a cell: translated, or read as date and number. `table` is the `codeTable` of the reading. */
export function readMappedCell(
  text: string,
  reading: CellReading,
  table: ReadonlyMap<string, string>,
): string {
  const cell = text.trim()
  if (cell === '') return reading.blank ?? ''
  const translated = table.get(plainText(cell))
  if (translated !== undefined) return translated
  const day = reading.dates ? readDate(cell, reading.dates, reading.century) : cell
  const number = reading.decimal ? readDecimalMark(day, reading.decimal) : day
  return reading.factor === undefined ? number : multiply(number, reading.factor)
}
