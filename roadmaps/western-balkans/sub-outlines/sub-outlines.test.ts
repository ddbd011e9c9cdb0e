// Parts of the seven jurisdictions: all of them have some, light enough for a page, in the same plane, with every disputed line marked.
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { placesOfLine } from '#definition'
import { westernBalkans } from '../index.ts'

const { jurisdictions, subOutlines } = westernBalkans
if (!subOutlines) throw new Error('no parts')
const { areas, names, lines, disputed = [] } = subOutlines

test('are there for every jurisdiction, each with its name', () => {
  const owners = new Set(Object.values(names).map(({ jurisdiction }) => jurisdiction))
  expect([...owners].toSorted()).toEqual(jurisdictions.map(({ id }) => id).toSorted())
  expect(Object.keys(areas).toSorted()).toEqual(Object.keys(names).toSorted())
})

test('weigh less than sixteen kilobytes on their way', () => {
  expect(gzipSync(JSON.stringify(subOutlines)).length).toBeLessThan(16_000)
})

test('lie on the sheet', () => {
  const places = lines.flatMap(placesOfLine)
  const within = places.filter(
    ({ x, y }) => x >= 0 && y >= 0 && x <= subOutlines.width && y <= subOutlines.height,
  )
  expect(within.length).toBe(places.length)
})

test('mark every line that the source calls disputed, with the footnote', () => {
  const sides = Map.groupBy(
    Object.entries(areas).flatMap(([id, { rings }]) =>
      rings.flat().map((line) => ({ line: line < 0 ? ~line : line, owner: names[id]?.jurisdiction })),
    ),
    ({ line }) => line,
  )
  const between = [...sides.values()].filter((own) =>
    ['belgrade', 'pristina'].every((id) => own.some(({ owner }) => owner === id)),
  )
  expect(between.length).toBeGreaterThan(5)
  expect(disputed.length).toBeGreaterThan(5)
  const marked = new Set(disputed.map(({ between: pair }) => pair.toSorted().join(' ')))
  for (const [id, { rings }] of Object.entries(areas))
    for (const line of rings.flat()) {
      const other = Object.keys(areas).find(
        (one) => one !== id && areas[one]?.rings.flat().some((own) => own === ~line || own === line),
      )
      const owners = `${names[id]?.jurisdiction ?? ''} ${(other && names[other]?.jurisdiction) ?? ''}`
      if (other && ['belgrade pristina', 'pristina belgrade'].includes(owners))
        expect(marked.has([id, other].toSorted().join(' '))).toBe(true)
    }
  for (const { footnote } of disputed) expect(footnote.en).toMatch(/UNSCR 1244\/1999/)
})
