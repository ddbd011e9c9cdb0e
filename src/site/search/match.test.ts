// What of a text is shown to whoever looked for a word of it.
import { expect, test } from 'vitest'
import { excerptAt, wantedWords } from './match.ts'

const long = `${'Nothing of interest stands here. '.repeat(12)}The Këshilli i Qarkut keeps its own list. ${'Nor does it here. '.repeat(20)}`

test('a short text is shown whole', () => {
  expect(excerptAt('Everything about lanterns.', ['about'])).toBe('Everything about lanterns.')
})

test('a long text is shown around the word, whatever its accents, and cut between words', () => {
  const shown = excerptAt(long, wantedWords('keshilli'))
  expect(shown).toMatch(/^… \p{L}+ /u)
  expect(shown).toContain('The Këshilli i Qarkut keeps its own list.')
  expect(shown).toMatch(/\p{L}\.? …$/u)
  expect(shown.length).toBeLessThan(230)
})

test('a word near the beginning leaves the beginning, and one at the end shows the end', () => {
  expect(excerptAt(long, wantedWords('interest'))).toMatch(/^Nothing of interest/)
  expect(excerptAt(`${long}Zenith`, wantedWords('zenith'))).toMatch(/^… .*Zenith$/)
})

test('where the words stand elsewhere, in the name for example, the text begins at its beginning', () => {
  expect(excerptAt(long, wantedWords('elsewhere'))).toMatch(/^Nothing of interest/)
})
