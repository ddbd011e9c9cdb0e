// The check on files of words, on a small house made for it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inspectWords, tagsWithWords } from './words.mjs'

const root = mkdtempSync(join(tmpdir(), 'waymark-words-'))
const write = (path, text) => {
  const place = join(root, 'src/web/words', path)
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(place, text)
}

beforeAll(() => {
  write('index.ts', "export const words = await inLanguageOf(en, 'words')\n")
  write('review/plan-words.ts', "export const planWords = await inLanguageOf(en, 'review/plans')\n")
  write('en/words.ts', 'export const en = {}\n')
  write('sq/words.ts', "import { pageWords } from './pages.ts'\nexport const words = { ...pageWords }\n")
  write('sq/pages.ts', 'export const pageWords = {}\n')
})
afterAll(() => rmSync(root, { recursive: true }))

test('a language lacks the files that a door asks for and that it does not have', () => {
  expect(inspectWords(root, 'sq')).toEqual({
    ...{ wanted: 2, lacking: ['src/web/words/sq/review/plans.ts'], left: [] },
  })
  write('sq/review/plans.ts', 'export const planWords = {}\n')
  expect(inspectWords(root, 'sq').lacking).toEqual([])
})

test('a file that no door asks for, and no other file, is left over', () => {
  write('sq/review/gone.ts', 'export const goneWords = {}\n')
  expect(inspectWords(root, 'sq').left).toEqual(['src/web/words/sq/review/gone.ts'])
  expect(new Set(tagsWithWords(root))).toEqual(new Set(['en', 'sq']))
})
