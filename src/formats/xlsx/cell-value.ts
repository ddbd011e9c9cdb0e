// One cell of a workbook as exact text, with what it was.
import type { CellKind } from '../table-file.ts'
import type { DateStyle } from './date-styles.ts'
import { dateText, numberText } from './number-text.ts'
import type { SharedStrings } from './shared-strings.ts'
import { unescapeText } from './unescape-text.ts'

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
  readonly styles: readonly DateStyle[]
  readonly strings: SharedStrings
}

export interface CellValue {
  readonly text: string
  readonly kind: CellKind
}

const empty: CellValue = { text: '', kind: 'empty' }
const longestFormula = 200

const textCell = (text: string): CellValue => (text === '' ? empty : { text, kind: 'text' })

function numberCell({ value, style }: RawCell, { styles, isFrom1904 }: CellContext): CellValue {
  if (value === '') return empty
  const shown = styles[style] ?? 'none'
  if (shown === 'none') {
    const text = numberText(value)
    return text === undefined ? { text: value, kind: 'error' } : { text, kind: 'number' }
  }
  const text = dateText(value, shown, isFrom1904)
  // Spreadsheet programs fill the cell with hashes where a day cannot be shown.
  return text === undefined ? { text: '########', kind: 'error' } : { text, kind: 'date' }
}

/** Programs write days as text in ISO 8601 too; midnight is no time of day there. */
function dayCell(value: string): CellValue {
  const text = value.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace('T', ' ')
  return text === '' ? empty : { text, kind: 'date' }
}

/** What the cell says. The value of a formula is withheld: it may come to something else on another machine. */
export function cellValue(cell: RawCell, context: CellContext): CellValue {
  if (cell.formula !== undefined) {
    return { text: `=${unescapeText(cell.formula).slice(0, longestFormula)}`, kind: 'formula' }
  }
  switch (cell.type) {
    case 's':
      return textCell(context.strings(Number(cell.value)) ?? '')
    case 'str':
    case 'inlineStr':
      return textCell(unescapeText(cell.value))
    case 'b':
      return { text: cell.value === '1' || cell.value === 'true' ? 'true' : 'false', kind: 'yes-no' }
    case 'e':
      return { text: cell.value === '' ? '#N/A' : cell.value, kind: 'error' }
    case 'd':
      return dayCell(cell.value)
    default:
      return numberCell(cell, context)
  }
}
