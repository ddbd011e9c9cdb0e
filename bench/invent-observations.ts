// Invented observations in any number, the same every time: for measuring, never for showing.
import {
  findDimension,
  getDataElement,
  getInterval,
  notApplicable,
  periodsBetween,
  topCodes,
  total,
  type Observation,
  type Roadmap,
} from '#definition'

/** What is invented: one data element, every month of ten years, every code of the dimensions named. */
export interface Invention {
  readonly element: string
  readonly dimensions: readonly string[]
  /** At most this many codes of each dimension. */
  readonly codesEach: number
}

/** A seeded stream of whole numbers from 0 to 99 (mulberry32). */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    yield ((mixed ^ (mixed >>> 14)) >>> 0) % 100
  }
}

function combinations(lists: readonly (readonly [string, readonly string[]])[]): Record<string, string>[] {
  return lists.reduce<Record<string, string>[]>(
    (all, [id, codes]) => all.flatMap((one) => codes.map((code) => ({ ...one, [id]: code }))),
    [{}],
  )
}

/** The rows of an invention, area by area and month by month. */
export function* inventObservations(
  roadmap: Roadmap,
  invention: Invention,
  most: number,
): Generator<Observation> {
  const element = getDataElement(roadmap, invention.element)
  const lists = invention.dimensions.map((id): [string, string[]] => {
    const codes = findDimension(element, id)?.codes
    return [id, codes ? topCodes(codes).slice(0, invention.codesEach) : []]
  })
  const codes = combinations(lists)
  const totals = Object.fromEntries(element.dimensions.map(({ id }) => [id, total]))
  const random = numbers(20_261_124)
  const months = periodsBetween({ start: '2015-01-01', end: '2024-12-31' }, 'month')
  const areas = roadmap.groups.find(({ id }) => id === roadmap.mainGroup)?.members ?? []
  const places = months.flatMap((month) =>
    areas.map((jurisdiction) => ({ ...getInterval(month), jurisdiction })),
  )
  for (let made = 0; made < Math.min(most, places.length * codes.length); made += 1) {
    yield {
      ...(places[Math.floor(made / codes.length)] ?? { ...getInterval('2015'), jurisdiction: '' }),
      element: element.id,
      accumulation: element.accumulation,
      basis: 'actual',
      itemClass: element.itemClasses[0] ?? notApplicable,
      codes: { ...totals, ...codes[made % codes.length] },
      value: String(random.next().value ?? 0),
      lower: null,
      upper: null,
      unit: element.unit.id,
      status: 'reported',
      breakdown: invention.dimensions.join(' '),
      audience: 'public',
      source: 'Invented for measuring',
      address: 'https://example.org/invented',
      quote: null,
      note: 'invented',
      vintage: '2025-01-01',
    }
  }
}
