// Reads the number in a cell, safely: what could mean two things is refused, never guessed.
import { sayNumber } from './number-sentences.ts'
import Big from 'big.js'
import type { Params, ProblemCode } from '../problems/index.ts'
import { spokenText, saysNoMark, withoutPercent } from '../words/index.ts'
import type { Unit } from './unit.ts'

export type Read<V> = { readonly value: V } | { readonly code: ProblemCode; readonly params: Params }

const plain = /^-?\d+(\.\d+)?$/
const withComma = /^-?\d{1,3}(?:[.\s ]?\d{3})*,\d+$|^-?\d+,\d+$/

function refuseComma(value: string): Read<string> {
  const digits = value.replaceAll(/[.\s\u00a0]/g, '')
  const asThousands = digits.replace(',', '')
  // With a point and three decimals, 1,250 would be asked about once more: 1.250.
  const { asDecimal } = /^-?\d{1,3},\d{3}$/.test(digits)
    ? bothReadings(digits)
    : { asDecimal: digits.replace(',', '.') }
  return { code: 'number-decimal-comma', params: { value, asDecimal: asDecimal ?? '', asThousands } }
}

/** Both numbers that a text such as 1.250 or 1,250 can mean. */
export function bothReadings(value: string): Params {
  const [whole = '', ...parts] = value.split(/[.,]/)
  const decimals = parts.length === 1 ? new Big(`${whole}.${parts[0] ?? ''}`) : undefined
  const asDecimal = decimals ? decimals.toFixed(4) : sayNumber('number-with-decimals')
  return { value, asThousands: whole + parts.join(''), asDecimal }
}

/** What people write where they have no number. */
const placeholder = /^(?:[-–—−_.*?/:…]+|n\.?\/?a\.?|x+)$/i

/** One thousand to some, one to others: 1.000. */
const partedByPoints = /^-?\d{1,3}(?:\.\d{3})+$/

/** A text that is no plain number, by what it looks like. */
function refuseText(value: string): Read<string> {
  if (placeholder.test(value) || saysNoMark(value)) return { code: 'number-placeholder', params: { value } }
  return withComma.test(value) ? refuseComma(value) : { code: 'number-unreadable', params: { value } }
}

/** Why a text is not taken for its shape; undefined where it is a plain number. */
function refusedShape(value: string, unit: Unit): Read<string> | undefined {
  if (!plain.test(value)) return refuseText(value)
  // What is counted has no decimals, so that the point of 1.000 rather parts thousands.
  const isParted = unit.kind === 'count' && partedByPoints.test(value)
  return isParted ? { code: 'number-two-readings', params: bothReadings(value) } : undefined
}

/** Reads an exact decimal in the element's unit. Counts are whole and never negative; a change may be. */
export function readNumber(text: string, unit: Unit, allowsNegative: boolean): Read<string> {
  const written = text.trim()
  // A percentage may carry its sign; no other number may.
  const value = unit.kind === 'percent' ? withoutPercent(written) : written
  const refused = refusedShape(value, unit)
  if (refused) return refused
  const [whole = '', fraction = ''] = value.replace('-', '').split('.')
  if (whole.replace(/^0+/, '').length > 30 || fraction.length > 12)
    return { code: 'number-precision', params: { value } }
  const number = new Big(value)
  if (number.lt(0) && !allowsNegative) return { code: 'number-negative', params: { value } }
  if (unit.kind === 'count' && !number.eq(number.round(0, Big.roundDown))) {
    return { code: 'number-fractional', params: { value, unit: spokenText(unit.name) } }
  }
  return { value: number.toFixed() }
}
