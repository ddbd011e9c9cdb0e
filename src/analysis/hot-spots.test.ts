// Hot spots: exact against a plain enumeration of all deals, silent where there is too little, and false no more often than stated.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { discoveryLimit } from './false-discovery.ts'
import {
  canBeJudged,
  falseShare,
  fewestCells,
  fewestInCells,
  judgeCells,
  scoreOf,
  simulatedFalseShare,
  type LandCell,
} from './hot-spots.ts'
import { countStep, sumTails } from './local-sums.ts'
import { newLots } from './testing/lots.ts'

/** Every choice of so many of some numbers. */
function choicesOf(all: readonly number[], many: number): number[][] {
  if (many === 0) return [[]]
  return all.flatMap((one, at) => choicesOf(all.slice(at + 1), many - 1).map((rest) => [one, ...rest]))
}

const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 9 })

describe('the sum of cells chosen by lot', () => {
  test('is at least something in as many choices as an enumeration finds', () => {
    fc.assert(
      fc.property(counts, fc.nat(8), fc.nat(40), (all, more, sum) => {
        const many = 1 + (more % all.length)
        const chosen = choicesOf(all, many)
        const found = chosen.filter((some) => some.reduce((own, one) => own + one, 0) >= sum)
        expect(sumTails(all, many)(many, sum)).toBeCloseTo(found.length / chosen.length, 10)
      }),
    )
  })

  test('stays small enough to be worked out, however large the counts are', () => {
    expect(countStep([1, 2, 3], 7)).toBe(1)
    expect(countStep([400_000, 1], 7)).toBe(21)
  })
})

describe('finds among many questions', () => {
  /** Said otherwise: the greatest number of finds of which the last is likely enough. */
  const enumerated = (all: readonly number[], level: number) => {
    const fits = all.map((limit) => {
      const finds = all.filter((one) => one <= limit)
      return limit <= (finds.length / all.length) * level ? limit : -1
    })
    return Math.max(-1, ...fits)
  }

  test('are those that an enumeration of all limits finds', () => {
    const probability = fc.integer({ min: 0, max: 40 }).map((one) => one / 200)
    fc.assert(
      fc.property(fc.array(probability, { maxLength: 12 }), (all) => {
        expect(discoveryLimit(all, 0.1)).toBe(enumerated(all, 0.1))
      }),
    )
  })

  test('are none where nothing is unlikely', () => {
    expect(discoveryLimit([0.2, 0.5], 0.05)).toBe(-1)
    expect(discoveryLimit([], 0.05)).toBe(-1)
    // The example of Benjamini and Hochberg (1995): four of fifteen are found.
    const example = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324]
    expect(discoveryLimit([...example, 0.4262, 0.5719, 0.6528, 0.759, 1], 0.05)).toBe(0.0095)
  })
})

const side = 14

/** A square of cells, each beside the six that a grid of hexagons has around it. */
function landOf(own: readonly number[]): LandCell[] {
  return own.map((count, at) => {
    const [row, column] = [Math.floor(at / side), at % side]
    const shift = row % 2 === 0 ? -1 : 1
    const around = [
      ...[
        [0, -1],
        [0, 1],
        [-1, 0],
        [1, 0],
      ],
      ...[
        [-1, shift],
        [1, shift],
      ],
    ]
    const beside = around.flatMap(([down = 0, right = 0]) => {
      const [y, x] = [row + down, column + right]
      return y >= 0 && y < side && x >= 0 && x < side ? [y * side + x] : []
    })
    return { count, beside }
  })
}

test('Gi* is the distance from the mean, in standard deviations of all deals', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 8 }),
      fc.nat(7),
      (all, more) => {
        const many = 1 + (more % (all.length - 1))
        const sums = choicesOf(all, many).map((some) => some.reduce((own, one) => own + one, 0))
        const mean = sums.reduce((own, one) => own + one, 0) / sums.length
        const spread = Math.sqrt(sums.reduce((own, one) => own + (one - mean) ** 2, 0) / sums.length)
        const first = all.slice(0, many).reduce((own, one) => own + one, 0)
        const around = Array.from({ length: many }, (_, at) => at)
        expect(scoreOf(all, around)).toBeCloseTo(spread > 1e-9 ? (first - mean) / spread : 0, 6)
      },
    ),
  )
})

/** So many cases a cell on average; more of them in the ring around one cell. */
interface Kind {
  readonly mean: number
  readonly dispersion: number
  readonly times: number
}
const kinds: readonly Kind[] = [0.2, 1, 5].flatMap((mean) =>
  [1, 4].flatMap((dispersion) => [1, 8].map((times) => ({ mean, dispersion, times }))),
)
const middle = side * (side / 2) + side / 2

/** The share of false ones among those marked, over many lands, and how often the one that is there was found. */
function marked({ mean, dispersion, times }: Kind, tries: number) {
  const lots = newLots(Math.round(mean * 1000) + dispersion * 10 + times)
  const plain = landOf(Array.from({ length: side * side }, () => 0))
  const hot = new Set(times > 1 ? [middle, ...(plain[middle]?.beside ?? [])] : [])
  const sum = { falseShare: 0, found: 0 }
  for (let turn = 0; turn < tries; turn += 1) {
    const own = plain.map((_, at) => lots.count(mean * (hot.has(at) ? times : 1), dispersion))
    const judged = judgeCells(landOf(own)) ?? []
    const all = judged.flatMap(({ isHot }, at) => (isHot ? [at] : []))
    // What lies beside more than is usual has more than is usual around it.
    const wrong = all.filter((at) => !hot.has(at) && !plain[at]?.beside.some((one) => hot.has(one)))
    sum.falseShare += all.length === 0 ? 0 : wrong.length / all.length
    sum.found += all.includes(middle) ? 1 : 0
  }
  return { falseShare: sum.falseShare / tries, found: sum.found / tries }
}

describe('hot spots', () => {
  const [usual, other] = [kinds.filter(({ times }) => times === 1), kinds.filter(({ times }) => times > 1)]

  test('are false no more often than the page says where nothing is to be found, all kinds together', () => {
    const shares = usual.map((kind) => marked(kind, 120).falseShare)
    const share = shares.reduce((sum, one) => sum + one, 0) / shares.length
    expect(share).toBeLessThan(simulatedFalseShare)
    expect(share).toBeGreaterThan(simulatedFalseShare / 10)
  })

  test.each(other)(
    'are false as seldom where something is, and what is there is found: $mean a cell, variance × $dispersion',
    (kind) => {
      const found = marked(kind, 60)
      expect(found.falseShare).toBeLessThan(simulatedFalseShare)
      if (kind.mean > 1 || (kind.mean === 1 && kind.dispersion === 1))
        expect(found.found).toBeGreaterThan(0.9)
    },
  )

  test('are where hexagons with much lie together, and not where a single one does', () => {
    const lying = (places: readonly number[]) => {
      const counts = Array.from({ length: side * side }, (_, at) => (places.includes(at) ? 20 : 0))
      return (judgeCells(landOf(counts)) ?? []).filter(({ isHot }) => isHot).length
    }
    expect(lying([middle])).toBe(0)
    expect(lying([0, side - 1, middle])).toBe(0)
    expect(lying([middle, middle + 1, middle - 1])).toBeGreaterThan(0)
  })

  test('are not looked for where there are too few cells or cases, and are none where all cells are alike', () => {
    const cells = (many: number, count: number) => Array.from({ length: many }, () => ({ count, beside: [] }))
    expect(canBeJudged(cells(fewestCells - 1, 100))).toBe(false)
    expect(judgeCells(cells(fewestInCells - 1, 1))).toBeUndefined()
    const few = cells(fewestCells, 0).map((cell, at) =>
      at === 0 ? { ...cell, count: fewestInCells - 1 } : cell,
    )
    expect(judgeCells(few)).toBeUndefined()
    expect(judgeCells(cells(50, 3))?.some(({ isHot }) => isHot)).toBe(false)
    expect(falseShare).toBeLessThan(simulatedFalseShare)
  })
})
