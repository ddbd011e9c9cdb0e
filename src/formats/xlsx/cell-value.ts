// One cell of a workbook as exact text, with what it was.
import type { CellFormat } from './cell-formats.ts'
import type { CellValue } from './found-cell.ts'
import { findConstant } from './formula-constant.ts'
import { dateText, numberText, percentText } from './number-text.ts'
import { shownDay, shownDigits, shownPower } from './shown-number.ts'
import type { SharedStrings } from './shared-strings.ts'
import { unescapeText } from './unescape-text.ts'
import { fractionShown } from './sentences/xlsx-sentences.ts'

/** A cell as the sheet has it. */
export interface RawCell {
  /** `n` number, `s` shared text, `b` yes or no, `e` error, `d` day, `str` and `inlineStr` text. */
  readonly type: string
  readonly style: number
  readonly value: string
  /** Undefined where there is none; '' where it is shared with another cell. */
  readonly formula: string | undefined
}

export interface CellContext {
  readonly isFrom1904: boolean
  readonly styles: readonly CellFormat[]
  readonly strings: SharedStrings
}

/** What is shown where a day cannot be. */
export const noSuchDay = '########'

const unformatted: CellFormat = { kind: 'none', code: 'General' }
const empty: CellValue = { text: '', kind: 'empty' }
const longestFormula = 200
/** Of a formula that stands in another cell and was filled down from there, a cell only says that. */
const copied = '…'

const isTrue = (value: string) => value === '1' || value === 'true'

const textCell = (text: string): CellValue => (text === '' ? empty : { text, kind: 'text' })

const asNumber = (value: string, text: string | undefined): CellValue =>
  text === undefined ? { text: value, kind: 'error' } : { text, kind: 'number' }

function digitsCell(value: string, code: string): CellValue {
  const cell = asNumber(value, numberText(value))
  const shown = cell.kind === 'number' ? shownDigits(cell.text, code) : undefined
  return shown === undefined || shown === cell.text ? cell : { ...cell, shown }
}

function powerCell(value: string, code: string): CellValue {
  const cell = asNumber(value, numberText(value))
  return cell.kind === 'number' ? { ...cell, shown: shownPower(cell.text, code) } : cell
}

/** What a date cell shows is what was entered as far as anybody can tell: a month is not taken for its first day. */
function dateCell(value: string, { kind, code }: CellFormat, isFrom1904: boolean): CellValue {
  const text = dateText(value, kind, isFrom1904)
  // Spreadsheet programs fill the cell with hashes where a day cannot be shown.
  if (text === undefined) return { text: noSuchDay, kind: 'error' }
  if (kind !== 'day' && kind !== 'month') return { text, kind: 'date' }
  const shown = shownDay(text, code)
  if (kind === 'month') return { text: shown, kind: 'date' }
  return shown === text ? { text, kind: 'date' } : { text, kind: 'date', shown }
}

function numberCell({ value, style }: RawCell, { styles, isFrom1904 }: CellContext): CellValue {
  if (value === '') return empty
  const format = styles[style] ?? unformatted
  switch (format.kind) {
    case 'percent':
      return asNumber(value, percentText(value))
    case 'digits':
      return digitsCell(value, format.code)
    case 'fraction':
      return { ...asNumber(value, numberText(value)), shown: fractionShown }
    case 'scientific':
      return powerCell(value, format.code)
    case 'day':
    case 'day and time':
    case 'time':
    case 'month':
      return dateCell(value, format, isFrom1904)
    case 'none':
      break
  }
  return asNumber(value, numberText(value))
}

/** Programs write days as text in ISO 8601 too; midnight is no time of day there. */
function dayCell(value: string): CellValue {
  const text = value.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace('T', ' ')
  return text === '' ? empty : { text, kind: 'date' }
}

function formulaCell(formula: string): CellValue {
  const plain = unescapeText(formula)
  return findConstant(plain) ?? { text: `=${plain.slice(0, longestFormula) || copied}`, kind: 'formula' }
}

/** What the cell says. The value of a formula is withheld: it may come to something else on another machine. */
export function cellValue(cell: RawCell, context: CellContext): CellValue {
  const { type, value, formula } = cell
  if (formula !== undefined) return formulaCell(formula)
  switch (type) {
    case 's':
      return textCell(context.strings(Number(value)) ?? '')
    case 'str':
    case 'inlineStr':
      return textCell(unescapeText(value))
    case 'b':
      return { text: isTrue(value) ? 'true' : 'false', kind: 'yes-no' }
    case 'e':
      return { text: value || '#N/A', kind: 'error' }
    case 'd':
      return dayCell(value)
    default:
      return numberCell(cell, context)
  }
}
