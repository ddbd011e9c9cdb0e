// Reads the number in a cell, safely: what could mean two things is refused, never guessed.
import Big from 'big.js'
import type { Params } from './problem.ts'
import type { ProblemCode } from './problem-sentences.ts'
import type { Unit } from './unit.ts'

export type Read<V> = { readonly value: V } | { readonly code: ProblemCode; readonly params: Params }

const plain = /^-?\d+(\.\d+)?$/
const withComma = /^-?\d{1,3}(?:[.\s ]?\d{3})*,\d+$|^-?\d+,\d+$/

function refuseComma(value: string): Read<string> {
  const digits = value.replaceAll(/[.\s\u00a0]/g, '')
  return {
    code: 'number-decimal-comma',
    params: { value, asDecimal: digits.replace(',', '.'), asThousands: digits.replace(',', '') },
  }
}

/** Reads an exact decimal in the element's unit. Counts are whole and never negative; a change may be. */
export function readNumber(text: string, unit: Unit, allowsNegative: boolean): Read<string> {
  const value = text.trim()
  if (!plain.test(value)) {
    return withComma.test(value) ? refuseComma(value) : { code: 'number-unreadable', params: { value } }
  }
  const [whole = '', fraction = ''] = value.replace('-', '').split('.')
  if (whole.replace(/^0+/, '').length > 30 || fraction.length > 12)
    return { code: 'number-precision', params: { value } }
  const number = new Big(value)
  if (number.lt(0) && !allowsNegative) return { code: 'number-negative', params: { value } }
  if (unit.kind === 'count' && !number.eq(number.round(0, Big.roundDown))) {
    return { code: 'number-fractional', params: { value, unit: unit.name.en } }
  }
  return { value: number.toFixed() }
}
