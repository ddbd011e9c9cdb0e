// The language of a reader, from the address and from what their browser says, and the order of its letters.
import { expect, test } from 'vitest'
import { alphabetOf } from './locale-data.ts'
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

test('letters stand where the alphabet of the language has them, and numbers by their size', () => {
  const sorted = (language: string, names: readonly string[]) =>
    names.toSorted(alphabetOf(language)).join(' ')
  expect(sorted('bs', ['žito', 'lov', 'ćup', 'čas', 'cijena', 'ljeto'])).toBe('cijena čas ćup lov ljeto žito')
  expect(sorted('sr-Cyrl', ['ћуп', 'час', 'тас', 'цар'])).toBe('тас ћуп цар час')
  expect(sorted('sq', ['dhomë', 'dy', 'çaj', 'cak'])).toBe('cak çaj dy dhomë')
  expect(sorted('mk', ['ѓон', 'гас', 'дом', 'ерг'])).toBe('гас дом ѓон ерг')
  expect(sorted('ro', ['șa', 'sac', 'țap', 'tac'])).toBe('sac șa tac țap')
  expect(sorted('en', ['M 10', 'M 2'])).toBe('M 2 M 10')
})
