// The language of a reader, from the address and from what their browser says.
import { expect, test } from 'vitest'
import { readerLanguage } from './reader-language.ts'

const languages = ['en', 'sq', 'bs', 'mk', 'sr-Latn', 'sr-Cyrl', 'ro']

test('is the one that the address names, else the first that the browser wishes for and that there is', () => {
  const of = (header: string) => readerLanguage(languages, { header })
  expect(readerLanguage(languages, { asked: 'mk', header: 'sq' })).toBe('mk')
  expect(readerLanguage(languages, {})).toBe('en')
  expect(of('de-AT, sq-XK;q=0.8, en;q=0.9')).toBe('en')
  expect(of('de-AT, sq-XK;q=0.8, en;q=0.4')).toBe('sq')
  expect(of('sr')).toBe('sr-Cyrl')
  expect(of('sr-RS')).toBe('sr-Cyrl')
  expect(of('sr-Latn-RS')).toBe('sr-Latn')
  expect(of('bs-BA')).toBe('bs')
  expect(of('ro;q=0, mk;q=0.1')).toBe('mk')
})

test('is English where nothing that was said can be read', () => {
  for (const header of ['*', '!!, ;;q=x', 'x'.repeat(5000), ',,,', 'de'])
    expect(readerLanguage(languages, { header })).toBe('en')
  expect(readerLanguage(languages, { asked: 'tlh', header: 'sq' })).toBe('en')
})
