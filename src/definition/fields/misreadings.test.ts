// Answers that a careless reader would take for something else: each is refused by name, or kept as it is.
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { currencies } from './numbers/currencies.ts'
import { findFieldKind } from './field-kinds.ts'
import { moneyParts } from './numbers/money.ts'
import { placeParts } from './choices/place.ts'

describe('what would be read wrongly elsewhere', () => {
  const read = (id: string, input: unknown, settings?: object) => {
    const kind = findFieldKind(id)
    if (!kind) throw new Error(`no kind ${id}`)
    return kind.check(input, settings ?? kind.examples.settings)
  }
  const codeOf = (id: string, input: unknown, settings?: object) => {
    const checked = read(id, input, settings)
    return 'refusal' in checked ? checked.refusal.code : `accepted as ${JSON.stringify(checked.value)}`
  }

  test('03/04/2023 is refused and both days it could be are named', () => {
    expect(read('date', '03/04/2023')).toEqual({
      refusal: {
        code: 'date-ambiguous',
        params: { value: '03/04/2023', asDayFirst: '2023-04-03', asMonthFirst: '2023-03-04' },
      },
    })
  })

  test.each([
    ['a serial number with leading zeros that arrives as a number', 'marking', 123, 'marking-as-number'],
    ['a long number that a spreadsheet has rounded', 'marking', '4.00638E+12', 'number-digits-lost'],
    ['a day beside the name of another one', 'date', 'Monday, 5.3.2023', 'date-other-weekday'],
    ['a comma that may part thousands', 'decimal-quantity', '1,234', 'number-decimal-comma'],
    ['a point that may part thousands', 'whole-number', '1.000', 'number-thousands-point'],
    ['a point that may part thousands of an amount', 'money', '1.250 EUR', 'money-too-fine'],
    ['a share kept as a fraction', 'percent', 0.125, 'percent-fraction'],
    ['the day number of a spreadsheet', 'date', 45291, 'date-as-number'],
    ['a time in another zone', 'date-time', '2023-12-31T14:30:00Z', 'time-with-zone'],
    ['a day without a time', 'date-time', '31.12.2023', 'time-missing'],
    ['two decimal commas that look like coordinates', 'place', 'Pier; 44,78', 'coordinates-unreadable'],
    ['a device that does not know where it is', 'place', 'Pier; 0.0, 0.0', 'coordinates-zero'],
    ['a word for two answers of the list', 'code', 'schwer', 'code-two-meanings'],
    ['“not reported” beside an answer', 'codes', 'mast; not reported', 'codes-contradict'],
    ['a dollar sign, which many currencies have', 'money', '12 $', 'currency-unknown'],
    ['a bare 1 where yes or no is asked', 'yes-no', 1, 'yes-no-unreadable'],
    ['a formula where a number is asked', 'whole-number', '=SUM(A1:A9)', 'cell-formula'],
  ])('%s', (_title, id, input, refused) => {
    expect(codeOf(id, input)).toBe(refused)
  })

  test('a month that begins like the name of a weekday is quoted as it stands', () => {
    expect(read('date', 'мар. 2023')).toEqual({
      refusal: { code: 'day-only-month', params: { value: 'мар. 2023' } },
    })
  })

  test('an amount needs no currency where only one is possible, and all of ISO 4217 where none is named', () => {
    expect(read('money', 12, { currencies: ['EUR'] })).toEqual({ value: '12.00 EUR' })
    for (const currency of currencies) expect(codeOf('money', `5 ${currency}`, {})).toMatch(/^accepted/)
    expect(codeOf('money', '5 XAU', {})).toBe('currency-unknown')
  })

  test('an amount and a place can be taken apart again', () => {
    expect(moneyParts('1250.50 EUR')).toEqual({ amount: '1250.50', currency: 'EUR' })
    expect(placeParts('Pier; ; north')).toEqual({ name: 'Pier', coordinates: '', area: 'north' })
    expect(placeParts('Pier')).toEqual({ name: 'Pier', coordinates: '', area: '' })
  })

  test('a lower limit below zero lets negative answers through, in the schema as well', () => {
    const settings = { unit: 'degrees', least: -40 }
    expect(read('decimal-quantity', '-12.5', settings)).toEqual({ value: '-12.5' })
    expect(new Ajv().validate({ ...findFieldKind('decimal-quantity')?.jsonSchema(settings) }, '-12.5')).toBe(
      true,
    )
  })
})
