// An amount of money: an exact decimal and its currency, kept together as “1250.00 EUR”.
import { kindNames, say } from '../kind-sentences.ts'
import Big from 'big.js'
import { defineFieldKind, type Checked } from '../../registers/index.ts'
import { accept, andThen, refuse } from '../reading/checked.ts'
import { currencies, findDecimals } from './currencies.ts'
import { findParts, isEmpty, readCell } from '../reading/read-cell.ts'
import { readDecimalText, type DecimalLimits } from '../reading/read-decimal.ts'

export interface MoneySettings extends DecimalLimits {
  /** ISO 4217 codes that may be used; all where not said. Where there is only one, it need not be written. */
  readonly currencies?: readonly string[]
}

/** Currency, amount, currency: one of the two sides is empty. */
const amountAndCurrency = /^([^\d\s.,+-]*)\s*([-+\d.,][-+\d.,\s]*?)\s*([^\d\s.,+-]*)$/

function readCurrency(
  written: string,
  amount: string,
  { currencies: allowed }: MoneySettings,
): Checked<string> {
  const words = allowed?.join(', ') ?? say('any-currency')
  const [only, ...others] = allowed ?? []
  if (written === '') {
    return only !== undefined && others.length === 0
      ? accept(only)
      : refuse('currency-missing', { value: amount, allowed: words })
  }
  const currency = written === '€' ? 'EUR' : written.toUpperCase()
  const isAllowed = findDecimals(currency) !== undefined && (allowed?.includes(currency) ?? true)
  return isAllowed ? accept(currency) : refuse('currency-unknown', { value: written, allowed: words })
}

function readMoney(amount: string, sign: string, settings: MoneySettings): Checked<string> {
  const { least = 0, most } = settings
  const limits = most === undefined ? { least } : { least, most }
  return andThen(readDecimalText(amount, limits), (value) =>
    andThen(readCurrency(sign, value, settings), (currency) => {
      const decimals = findDecimals(currency) ?? 0
      // Decimals as written: 1.250 EUR is more likely to mean 1250 EUR than 1.25 EUR.
      const written = amount.split('.')[1]?.length ?? 0
      return written > decimals
        ? refuse('money-too-fine', { value: amount, currency, decimals })
        : accept(`${new Big(value).toFixed(decimals)} ${currency}`)
    }),
  )
}

function check(input: unknown, settings: MoneySettings): Checked<string> {
  const parts = findParts(input)
  if (parts) {
    const { amount, currency } = parts
    return andThen(readCell(amount), (number) =>
      andThen(isEmpty(currency) ? accept('') : readCell(currency), (written) =>
        readMoney(number, written, settings),
      ),
    )
  }
  return andThen(readCell(input), (text) => {
    const [, before = '', amount, after = ''] = amountAndCurrency.exec(text) ?? []
    if (amount === undefined || (before !== '' && after !== '')) {
      return refuse('number-unreadable', { value: text })
    }
    return readMoney(amount, before || after, settings)
  })
}

/** The two parts of a stored amount. */
export function moneyParts(stored: string): { readonly amount: string; readonly currency: string } {
  const [amount = '', currency = ''] = stored.split(' ')
  return { amount, currency }
}

export const money = defineFieldKind<string, MoneySettings>({
  id: 'money',
  name: kindNames.money,
  sqlType: () => 'text',
  check,
  jsonSchema: ({ currencies: allowed = currencies, least = 0 }) => ({
    type: 'string',
    description: say('money-format'),
    pattern: `^${least < 0 ? '-?' : ''}(0|[1-9][0-9]{0,29})(\\.[0-9]{1,3})? (${allowed.join('|')})$`,
  }),
  widget: 'money',
  examples: {
    settings: { currencies: ['EUR', 'USD', 'JPY', 'KWD'] },
    good: [
      '1250.5 EUR',
      'eur 12',
      '€3.20',
      { amount: ' 7 ', currency: 'usd' },
      '500JPY',
      '1.234 KWD',
      '0 EUR',
    ],
    stored: ['1250.50 EUR', '12.00 EUR', '3.20 EUR', '7.00 USD', '500 JPY', '1.234 KWD', '0.00 EUR'],
    bad: [
      ...[
        '',
        12,
        '12',
        '12 GBP',
        '12 $',
        '12 XXX',
        '1.250,00 EUR',
        '1,250 EUR',
        '1 250 EUR',
        '12.345 EUR',
        '1.250 EUR',
      ],
      ...['0.5 JPY', '-1 EUR', 'EUR', 'EUR 12 EUR', '1-2 EUR', '=A1', '#REF!', true, ['12', 'EUR'], {}],
      ...[
        { amount: '12' },
        { currency: 'EUR' },
        { amount: '12', currency: 7 },
        { amount: [12], currency: 'EUR' },
      ],
    ],
  },
})
