// A share in percent, as an exact decimal: 12.5 stands for 12.5 %.
import { kindNames } from '../kind-sentences.ts'
import Big from 'big.js'
import { defineFieldKind, type Checked } from '../../registers/index.ts'
import { withoutPercent } from '../../words/index.ts'
import { andThen, refuse } from '../reading/checked.ts'
import { readCell } from '../reading/read-cell.ts'
import { decimalSchema, exactDecimal, readDecimalText, type DecimalLimits } from '../reading/read-decimal.ts'

/** From 0 to 100 where not said. */
export type PercentSettings = DecimalLimits

function limitsOf({ least = 0, most = 100 }: PercentSettings): DecimalLimits {
  return { least, most }
}

/** In a column formatted as percent, a spreadsheet keeps 12.5 % as the number 0.125; text says what it means. */
function isPerhapsFraction(input: unknown): input is number {
  return typeof input === 'number' && input !== 0 && Math.abs(input) <= 1
}

function check(input: unknown, settings: PercentSettings): Checked<string> {
  return andThen(readCell(input), (text) => {
    const number = withoutPercent(text)
    if (number === '') return refuse('number-unreadable', { value: text })
    const read = readDecimalText(number, limitsOf(settings))
    if ('refusal' in read || !isPerhapsFraction(input)) return read
    const asPercent = new Big(read.value).times(100).toFixed()
    return refuse('percent-fraction', { value: read.value, asPercent })
  })
}

export const percent = defineFieldKind<string, PercentSettings>({
  id: 'percent',
  name: kindNames.percent,
  sqlType: () => exactDecimal,
  check,
  jsonSchema: (settings) => decimalSchema(limitsOf(settings)),
  widget: 'percent',
  examples: {
    settings: {},
    good: ['12.5', '12.5 %', '0.5%', 40, 0, '100.00'],
    stored: ['12.5', '12.5', '0.5', '40', '0', '100'],
    bad: ['', '%', '12,5 %', 0.125, 1, 100.1, '-1', '5 % %', '5 of 10', '=B2/B3', '#DIV/0!', false, []],
  },
})
