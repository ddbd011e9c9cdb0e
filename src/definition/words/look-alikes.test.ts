// Spellings of one number that look the same, and numbers that are different ones.
import { expect, test } from 'vitest'
import { findMixedWord, keyLooks, strangeLetters } from './look-alikes.ts'

test.each([
  ['PK 7/2021', 'РК 7/2021', 'letters of another script'],
  ['BM 4', 'ΒΜ 4', 'Greek letters'],
  ['Ut-9', 'UT-9', 'capitals'],
  ['7/2021', '7 / 2021', 'blanks around a stroke'],
  ['7/2021', '7\u00A0/\u00A02021', 'blanks that do not break'],
  ['B7', 'B 7', 'a blank between letter and digit'],
  ['B-7', 'B–7', 'another dash'],
  ['07/2021', '7/2021', 'a leading zero'],
  ['Ž 7', 'Z 7', 'an accent'],
  ['Đ 7', 'D 7', 'a stroke through a letter'],
  ['Ｂ７', 'B7', 'full-width signs'],
  ['O7', '07', 'a letter for a zero'],
])('%s looks like %s: %s', (one, other) => {
  expect(keyLooks(one)).toBe(keyLooks(other))
})

test.each([
  ['B 7', 'B 70'],
  ['1.2', '1.02'],
  ['B 10', 'B 1'],
  ['B-7', 'B7'],
  ['7/2021', '7/2022'],
  ['BO 7', 'B0 8'],
])('%s does not look like %s', (one, other) => {
  expect(keyLooks(one)).not.toBe(keyLooks(other))
})

test('a word of two scripts is found, and its strange letters are named', () => {
  expect([findMixedWord('PВ 7'), findMixedWord('Bβ'), findMixedWord('PB РВ')]).toEqual([
    'PВ',
    'Bβ',
    undefined,
  ])
  expect(strangeLetters('PВΗ')).toBe('В (Cyrillic), Η (Greek)')
})
