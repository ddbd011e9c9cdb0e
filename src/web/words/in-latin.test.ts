import { expect, test } from 'vitest'
import { inLatin } from './in-latin.ts'

test('words in Cyrillic become Latin, and what is filled in keeps its letters', () => {
  const words = inLatin({
    list: { none: 'Нема записа.', of: (name: string, count: number) => `Запис ${name}: ${count} предмета` },
    parts: (parts: readonly string[]) => parts.join(' и '),
    until: (day: string) => (day === '' ? 'без краја' : `до ${day}`),
  })
  expect(words.list.none).toBe('Nema zapisa.')
  expect(words.list.of('АБ 123', 4)).toBe('Zapis АБ 123: 4 predmeta')
  expect(words.parts(['Њива', 'Lužani'])).toBe('Њива i Lužani')
  expect(words.until('')).toBe('bez kraja')
  expect(words.until('2024')).toBe('do 2024')
})
