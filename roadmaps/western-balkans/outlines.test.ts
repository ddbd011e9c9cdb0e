// The map of the Western Balkans: all seven, light enough for every page, and no disputed border without its footnote.
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { westernBalkans } from './index.ts'

const { jurisdictions, outlines } = westernBalkans

test('has an outline of every jurisdiction under our own name for it, and of nobody else', () => {
  expect(Object.keys(outlines?.areas ?? {}).toSorted()).toEqual(jurisdictions.map(({ id }) => id).toSorted())
})

test('weighs less than two kilobytes on its way', () => {
  expect(gzipSync(JSON.stringify(outlines)).length).toBeLessThan(2100)
})

test('says under the map that it states nothing on status, and why a border is dashed', () => {
  expect(outlines?.note?.en).toMatch(/no statement on the status of any area or on any border/)
  const disputed = outlines?.disputed ?? []
  expect(disputed.map(({ between }) => between)).toEqual([['belgrade', 'pristina']])
  expect(disputed[0]?.footnote.en).toMatch(/UNSCR 1244\/1999/)
})
