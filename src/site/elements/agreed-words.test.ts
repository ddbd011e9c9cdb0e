import { expect, test } from 'vitest'
import { agreedWords } from './agreed-words.ts'

const target = { en: 'Seize more.', ro: 'Confiscați mai mult.' }
const baseline = { en: 'Few were seized.' }

test('a translation stands above its English wording, which alone was agreed', () => {
  const words = String(agreedWords('ro', [target, baseline]))
  expect(words).toContain('<div lang="en"><p class="prose">Seize more.</p></div>')
  expect(words).not.toContain('Few were seized.')
})

test('what stands in English already is not said twice', () => {
  expect(agreedWords('en', [target, baseline])).toBe(false)
  expect(agreedWords('sq', [target, baseline])).toBe(false)
})
