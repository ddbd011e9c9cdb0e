// What is wrong with a translation by itself: here how it writes numbers.
import { expect, test } from 'vitest'
import { translationFaults } from './texts.mjs'

test('thousands are grouped as the language groups them, in every text', () => {
  const english = 'per 100,000 inhabitants, of 1,071 answers in 2024'
  expect(translationFaults(english, 'na 100.000 stanovnika, od 1.071 odgovora u 2024.', 'bs')).toEqual([])
  expect(
    translationFaults(english, 'për 100\u00a0000 banorë, nga 1\u00a0071 përgjigje më 2024', 'sq'),
  ).toEqual([])
  expect(
    translationFaults(english, 'për 100.000 banorë, nga 1\u00a0071 përgjigje më 2024', 'sq'),
  ).toHaveLength(1)
})

test('what is quoted as somebody else wrote it stays so', () => {
  expect(translationFaults('“1,000 and 473”', '„1,000 and 473”', 'ro')).toEqual([])
})
