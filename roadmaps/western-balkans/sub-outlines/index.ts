// Parts of the seven jurisdictions for maps of records; how the lines were made says `tools/write-sub-outlines.mjs`.
//
// The id is the code of ISO 3166-2 where there is one for what is drawn, of the statistical regions of NUTS in Skopje, and
// else that of Natural Earth. Names are those of the authorities, in Latin letters; in Pristina both that are official.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Outlines, SubArea, SubOutlines } from '#definition'
import { outlines } from '../outlines.ts'

const read = (file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'))
const drawn = read('outlines.json') as Pick<Outlines, 'lines' | 'areas'>
const names = read('names.json') as Readonly<Record<string, SubArea>>

const numberOf = (line: number) => (line < 0 ? ~line : line)

/** The parts on either side of a border that the source calls disputed, line by line. */
function disputedParts(between: readonly string[]): string[][] {
  const sides = Map.groupBy(
    Object.entries(drawn.areas).flatMap(([id, { rings }]) =>
      rings.flat().map((line) => ({ id, line: numberOf(line) })),
    ),
    ({ line }) => line,
  )
  const pairs = [...sides.values()]
    .map((own) => own.map(({ id }) => id).toSorted())
    .filter((own) => own.length === 2)
    .filter((own) => between.every((area) => own.some((id) => names[id]?.jurisdiction === area)))
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()]
}

const { source, note, projection, insets = [], disputed = [], width, height } = outlines

/** The plane has the same land as that of the jurisdictions, at twice the size. */
const twice = 2

export const subOutlines: SubOutlines = {
  ...{ source, ...(note ? { note } : {}) },
  ...{ width: width * twice, height: height * twice, ...drawn, names },
  projection: {
    ...{
      parallels: projection?.parallels ?? [],
      origin: projection?.origin ?? { latitude: 0, longitude: 0 },
    },
    ...{ at: { x: 1216.8, y: 1431.8 }, perKilometre: 4 },
  },
  insets: insets.map(({ areas, box, projection: own }) => ({
    areas: Object.keys(names).filter((id) => areas.includes(names[id]?.jurisdiction ?? '')),
    box: { x: box.x * twice, y: box.y * twice, width: box.width * twice, height: box.height * twice },
    ...(own ? { projection: { ...own, at: { x: 2245.8, y: 327.8 }, perKilometre: 1.8 } } : {}),
  })),
  disputed: disputed.flatMap(({ between, footnote }) =>
    disputedParts(between).map((pair) => ({ between: pair, footnote })),
  ),
}
