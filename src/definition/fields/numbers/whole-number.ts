// A whole number: how many of something a record speaks of.
import { kindNames } from '../kind-sentences.ts'
import Big from 'big.js'
import { defineFieldKind, type Checked } from '../../registers/index.ts'
import { accept, andThen, refuse } from '../reading/checked.ts'
import { readCell } from '../reading/read-cell.ts'
import { checkLimits, readDecimalText } from '../reading/read-decimal.ts'

export interface WholeNumberSettings {
  /** 0 where not said: counts do not fall below it. */
  readonly least?: number
  readonly most?: number
}

/** Limits within which a number stays exact on its way through browser and API. */
function limitsOf({ least = 0, most = Number.MAX_SAFE_INTEGER }: WholeNumberSettings) {
  return { least, most }
}

/** One thousand to some, one to others: 1.000. */
const partedByPoints = /^-?\d{1,3}(?:\.\d{3})+$/

function check(input: unknown, settings: WholeNumberSettings): Checked<number> {
  const whole = andThen(readCell(input), (text) => {
    if (typeof input !== 'number' && partedByPoints.test(text)) {
      return refuse('number-thousands-point', { value: text, asThousands: text.replaceAll('.', '') })
    }
    return readDecimalText(text, {})
  })
  return andThen(whole, (value) => {
    if (!new Big(value).round(0, Big.roundDown).eq(value)) return refuse('number-fraction', { value })
    return andThen(checkLimits(value, limitsOf(settings)), (checked) => accept(Number(checked)))
  })
}

export const wholeNumber = defineFieldKind<number, WholeNumberSettings>({
  id: 'whole-number',
  name: kindNames['whole-number'],
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
      ...[
        '',
        -1,
        '-1',
        7.5,
        '7.5',
        '1,234',
        '1.234',
        '1.000',
        '1.234.567',
        1.234,
        '1 234',
        '12,5',
        'seven',
        '1e3',
        '=2+2',
        '+3',
        '#NUM!',
      ],
      ...[true, [7], {}, Number.POSITIVE_INFINITY, '9007199254740993', 1e21, '9'.repeat(31)],
    ],
  },
})
