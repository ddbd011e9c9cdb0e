// Texts find their places again, however many there are and whatever letters they have.
import { expect, test } from 'vitest'
import { newTextPlaces } from './text-places.ts'

const texts = Array.from(
  { length: 20_000 },
  (_none, at) => `["zenda","Č-${at * 7919}","${'ж'.repeat(at % 5)}😀"]`,
)

test('each text has a place of its own, and is found there', () => {
  const places = newTextPlaces()
  const before = texts.map((text) => [places.find(text), places.put(text)])
  expect(before).toEqual(texts.map((_text, at) => [undefined, at]))
  expect(texts.map((text) => places.find(text))).toEqual([...texts.keys()])
  expect(texts.map((_text, at) => places.textAt(at))).toEqual(texts)
  expect(places.find('["zenda","Č-1",""]')).toBeUndefined()
})

test('a text without a letter is one as well, and what was forgotten has no place', () => {
  const places = newTextPlaces()
  expect([places.put(''), places.put('a')]).toEqual([0, 1])
  expect([places.find(''), places.textAt(0), places.textAt(1)]).toEqual([0, '', 'a'])
  places.clear()
  expect(places.find('a')).toBeUndefined()
  expect(places.put('a')).toBe(0)
})
