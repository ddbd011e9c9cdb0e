import { expect, test } from 'vitest'
import { markup, pageText } from '../markup.ts'
import { agreedWords } from './agreed-words.ts'

const target = { en: 'Build more bridges.', ro: 'Construiți mai multe poduri.' }
const baseline = { en: 'Few stood.' }

test('a translation stands above its English wording, which alone was agreed', async () => {
  const words = await pageText(markup`${agreedWords('ro', [target, baseline])}`)
  expect(words).toContain('<div lang="en"><p class="prose">Build more bridges.</p></div>')
  expect(words).not.toContain('Few stood.')
})

test('what stands in English already is not said twice', () => {
  expect(agreedWords('en', [target, baseline])).toBe(false)
  expect(agreedWords('sq', [target, baseline])).toBe(false)
})
