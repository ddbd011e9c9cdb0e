// Reads an exact decimal of an answer. Decimals travel as text, so that nothing is rounded on the way.
import Big from 'big.js'
import type { Checked, JsonSchema } from '../../registers/index.ts'
import { defineUnit, readNumber } from '../../codes/index.ts'
import { accept, andThen, refuse } from './checked.ts'
import { readCell } from './read-cell.ts'
import { anyUnitName } from './quantity-sentences.ts'
import { refusalSentences, type RefusalCode } from './refusal-sentences.ts'

export interface DecimalLimits {
  readonly least?: number
  readonly most?: number
}

/** As many digits as `readNumber` lets through: 30 before the point, 12 after it. */
export const exactDecimal = 'numeric(42,12)'

const anyQuantity = defineUnit({ id: 'any', name: anyUnitName, kind: 'quantity' })

function isShared(code: string): code is RefusalCode {
  return Object.hasOwn(refusalSentences, code)
}

/** So few digits are the very number to a machine too: it compares them as exact arithmetic does. */
const isShort = (value: string) => value.length <= 15

/** Refuses a decimal outside the limits. */
export function checkLimits(value: string, { least, most }: DecimalLimits): Checked<string> {
  if (isShort(value) && Number(value) >= (least ?? -Infinity) && Number(value) <= (most ?? Infinity))
    return accept(value)
  const number = new Big(value)
  if (least !== undefined && number.lt(least)) return refuse('number-too-small', { value, least })
  if (most !== undefined && number.gt(most)) return refuse('number-too-large', { value, most })
  return accept(value)
}

/** The decimal in a text, without idle zeros; what could mean two numbers is refused. */
export function readDecimalText(text: string, limits: DecimalLimits): Checked<string> {
  const read = readNumber(text, anyQuantity, true)
  if ('value' in read) return checkLimits(read.value, limits)
  return refuse(isShared(read.code) ? read.code : 'number-unreadable', { value: text, ...read.params })
}

/** The decimal that was typed or that a cell held. */
export function readDecimal(input: unknown, limits: DecimalLimits): Checked<string> {
  return andThen(readCell(input), (text) => readDecimalText(text, limits))
}

/** A decimal as text: no idle zeros, and a sign only where the limits allow one. */
export function decimalSchema({ least }: DecimalLimits): JsonSchema {
  const sign = least !== undefined && least >= 0 ? '' : '-?'
  return { type: 'string', pattern: `^${sign}(0|[1-9][0-9]{0,29})(\\.[0-9]{0,11}[1-9])?$` }
}
