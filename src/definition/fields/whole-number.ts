// A whole number: how many of something a record speaks of.
import Big from 'big.js'
import { defineFieldKind, type Checked } from '../field-kind.ts'
import { accept, andThen, refuse } from './checked.ts'
import { checkLimits, readDecimal } from './read-decimal.ts'

export interface WholeNumberSettings {
  /** 0 where not said: counts do not fall below it. */
  readonly least?: number
  readonly most?: number
}

/** Limits within which a number stays exact on its way through browser and API. */
function limitsOf({ least = 0, most = Number.MAX_SAFE_INTEGER }: WholeNumberSettings) {
  return { least, most }
}

function check(input: unknown, settings: WholeNumberSettings): Checked<number> {
  return andThen(readDecimal(input, {}), (value) => {
    if (!new Big(value).round(0, Big.roundDown).eq(value)) return refuse('number-fraction', { value })
    return andThen(checkLimits(value, limitsOf(settings)), (checked) => accept(Number(checked)))
  })
}

export const wholeNumber = defineFieldKind<number, WholeNumberSettings>({
  id: 'whole-number',
  name: { en: 'Whole number' },
  sqlType: () => 'bigint',
  check,
  jsonSchema: (settings) => {
    const { least, most } = limitsOf(settings)
    return { type: 'integer', minimum: least, maximum: most }
  },
  widget: 'whole-number',
  examples: {
    settings: {},
    good: [0, 12, '7', ' 1396 ', '12.0', '-0', 9007199254740991, 5n],
    stored: [0, 12, 7, 1396, 12, 0, 9007199254740991, 5],
    bad: [
      ...['', -1, '-1', 7.5, '7.5', '1,234', '1.234', '1 234', '12,5', 'seven', '1e3', '=2+2', '+3', '#NUM!'],
      ...[true, [7], {}, Number.POSITIVE_INFINITY, '9007199254740993', 1e21, '9'.repeat(31)],
    ],
  },
})
