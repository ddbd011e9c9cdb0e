// What follows from statements, beside a plain enumeration of what can be true.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDimension, getDataElement } from '#definition'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { marks } from '../marks.ts'
import {
  isRuledOut,
  reachOf,
  readOff,
  spans,
  statementOf,
  systems,
  targets,
  worldsOf,
  type Said,
  type Target,
} from '../testing/random-systems.ts'
import { allSources } from './all-sources.ts'
import { latticeOf } from './lattice.ts'
import { oneSource, type Ground } from './one-source.ts'

const list = findDimension(getDataElement(ruritania, 'rescue-calls'), 'call-cause')?.codes
if (!list) throw new Error('The invented roadmap lost its causes.')
const ground: Ground = { lattices: [latticeOf(list, 'parts')], isAddable: true, isAddedOverTime: true }
const numRuns = Number(process.env['FIGURE_SYSTEMS'] ?? 300)

const placeOf = ({ span, code }: Target) => ({
  start: spans[span]?.start ?? 0,
  end: spans[span]?.end ?? 0,
  codes: [code],
})
const numbers = (range: { lower: { toString(): string } | null; upper: { toString(): string } | null }) => ({
  lower: range.lower === null ? null : Number(range.lower),
  upper: range.upper === null ? null : Number(range.upper),
})
const contradicted = marks.isConflict | marks.isUneven | marks.isRevised

function check(
  said: readonly Said[],
  law: (target: Target, range: { lower: number | null; upper: number | null; marks: number }) => void,
) {
  const work = allSources(ground, said.map(statementOf))
  for (const target of targets) {
    const found = work(placeOf(target))
    if (found) law(target, { ...numbers(found.range), marks: found.range.marks })
  }
}

const all = (law: (said: readonly Said[]) => void, sources = ['first', 'second', 'third'], most = 6) =>
  fc.assert(fc.property(systems(sources, most), law), { numRuns })

describe('what follows from statements', () => {
  test('is never narrower than what can be true, and no dispute where all can be', () => {
    all((said) => {
      const possible = worldsOf(said)
      fc.pre(possible.length > 0)
      check(said, (target, range) => {
        const { least, most } = reachOf(possible, target)
        expect(range.lower ?? 0).toBeLessThanOrEqual(least)
        expect(range.upper ?? Infinity).toBeGreaterThanOrEqual(most)
        expect(range.marks & contradicted).toBe(0)
      })
    })
  })

  test('of one source is never wider than what is read off its statements', () => {
    all(
      (said) => {
        fc.pre(worldsOf(said).length > 0)
        check(said, (target, range) => {
          const plain = readOff(said, target)
          expect(range.lower ?? 0).toBeGreaterThanOrEqual(plain.lower ?? 0)
          expect(range.upper ?? Infinity).toBeLessThanOrEqual(plain.upper ?? Infinity)
        })
      },
      ['only'],
    )
  })

  test('of several sources is never wider than one of them alone, unless they dispute it', () => {
    all((said) => {
      const alone = [...Map.groupBy(said, ({ source }) => source).values()].map((own) =>
        oneSource(ground, own.map(statementOf)),
      )
      check(said, (target, range) => {
        if ((range.marks & marks.isConflict) !== 0) return
        for (const work of alone) {
          const own = work(placeOf(target)).spoken
          if (!own) continue
          const { lower, upper } = numbers(own)
          expect(range.lower ?? 0).toBeGreaterThanOrEqual(lower ?? 0)
          expect(range.upper ?? Infinity).toBeLessThanOrEqual(upper ?? Infinity)
        }
      })
    })
  })

  test('is never exact against a statement without a mark, and its bounds are in order', () => {
    all((said) => {
      check(said, (target, { lower, upper, marks: bits }) => {
        if (lower !== null && upper !== null) expect(lower).toBeLessThanOrEqual(upper)
        if (lower === null || lower !== upper || (bits & contradicted) !== 0) return
        expect(isRuledOut(lower, said, target)).toBe(false)
      })
    })
  })

  test('does not depend on the order in which statements were read', () => {
    all((said) => {
      const forwards: unknown[] = []
      const backwards: unknown[] = []
      check(said, (target, { lower, upper }) => forwards.push([target, lower, upper]))
      check(said.toReversed(), (target, { lower, upper }) => backwards.push([target, lower, upper]))
      expect(backwards).toEqual(forwards)
    })
  })
})
