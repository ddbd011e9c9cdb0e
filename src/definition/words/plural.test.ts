// Numbers and the words beside them, in the languages of the readers.
import { describe, expect, test } from 'vitest'
import { pluralForm } from './plural.ts'
import { fillIn } from '../problems/catalogue.ts'

describe('a word beside a number', () => {
  test.each([
    [0, 'months'],
    [1, 'month'],
    [2, 'months'],
    [21, 'months'],
  ])('%i in English is “%s”', (count, word) => {
    expect(pluralForm(count, { one: 'month', other: 'months' })).toBe(word)
  })

  test.each([
    [1, 'mjesec'],
    [3, 'mjeseca'],
    [5, 'mjeseci'],
    [21, 'mjesec'],
  ])('%i follows the rules of its language: “%s”', (count, word) => {
    expect(pluralForm(count, { one: 'mjesec', few: 'mjeseca', other: 'mjeseci' }, 'bs')).toBe(word)
  })

  test('stands in a sentence where the sentence has a place for it', () => {
    const sentence = 'records in {months} {months: one=month other=months}'
    expect(fillIn(sentence, { months: 1 })).toBe('records in 1 month')
    expect(fillIn(sentence, { months: 12 })).toBe('records in 12 months')
    expect(fillIn(sentence, { months: 12_345 })).toBe('records in 12,345 months')
    expect(fillIn('line {line}: {rows} {rows: one=row other=rows}', { line: 2001, rows: 1500 })).toBe(
      'line 2001: 1,500 rows',
    )
    expect(fillIn('{months: one=mjesec few=mjeseca other=mjeseci}', { months: 3 }, 'bs')).toBe('mjeseca')
    expect(fillIn(sentence, {})).toBe(sentence)
    const clause = '{count} {count:one=KPI has a figure other=KPIs have a figure} here'
    expect(fillIn(clause, { count: 3 })).toBe('3 KPIs have a figure here')
  })
})
