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
  ['A-20', 'A 20', 'a dash for a blank'],
  ['A-20', 'A20', 'a dash for nothing'],
  ['PU_20', 'PU-20', 'a low line for a dash'],
  ['PU - 20', 'PU-20', 'blanks around a dash'],
  ['K. 20/2023', 'K 20/2023', 'a point behind a letter'],
  ['Kt.br.20/23', 'Kt br 20/23', 'points for blanks'],
  ['Kt-br 20', 'Kt br 20', 'a dash between letters'],
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
  ['A-20', 'A-200'],
  ['A/2/0', 'A-20'],
  ['1-11', '11-1'],
  ['12-3', '123'],
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
