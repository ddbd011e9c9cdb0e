// A measured quantity: an exact decimal in the unit that the field names.
import { kindNames, say } from '../kind-sentences.ts'
import { defineFieldKind } from '../../registers/index.ts'
import { decimalSchema, exactDecimal, readDecimal, type DecimalLimits } from '../reading/read-decimal.ts'

export interface DecimalQuantitySettings extends DecimalLimits {
  /** Id of the unit that every answer is in. */
  readonly unit: string
}

/** A quantity is not negative, unless the field says how low it may go. */
function limitsOf({ least = 0, most }: DecimalQuantitySettings): DecimalLimits {
  return most === undefined ? { least } : { least, most }
}

export const decimalQuantity = defineFieldKind<string, DecimalQuantitySettings>({
  id: 'decimal-quantity',
  name: kindNames['decimal-quantity'],
  sqlType: () => exactDecimal,
  check: (input, settings) => readDecimal(input, limitsOf(settings)),
  jsonSchema: (settings) => ({
    ...decimalSchema(limitsOf(settings)),
    description: say('quantity-format', { unit: settings.unit }),
  }),
  widget: 'decimal',
  examples: {
    settings: { unit: 'kg', most: 1_000_000 },
    good: ['12.50', 0.25, ' 1000 ', '0', '-0.0', '0.000000000001'],
    stored: ['12.5', '0.25', '1000', '0', '0', '0.000000000001'],
    bad: [
      '',
      '12,5',
      '1.234,5',
      '12 kg',
      -1,
      '-0.5',
      '1000000.1',
      0.1 + 0.2,
      '-',
      'n/a',
      '1e-7',
      '=A1',
      '#DIV/0!',
      true,
      {},
    ],
  },
})
