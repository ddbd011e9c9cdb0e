// What follows from statements, beside a plain enumeration of what can be true.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDimension, getDataElement } from '#definition'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { marks } from './marks.ts'
import { atomsOf, intervalIn, outlines, targetsOf, type Outline, type Target } from '../testing/outlines.ts'
import { onceFailed } from '../testing/once-failed.ts'
import { seedAsked, systemsAsked } from '../testing/property-runs.ts'
import { statementOf, systems, type Said } from '../testing/random-systems.ts'
import {
  asEachIsRight,
  asEachIsRightWithin,
  heldBy,
  isRuledOut,
  leftOff,
  reachOf,
  readOff,
  worldsOf,
} from '../testing/what-can-be-true.ts'
import { isAgainstSource } from '../testing/what-one-source-allows.ts'
import { allSources } from './all-sources.ts'
import { latticeOf } from './lattice.ts'
import { oneSource, type Ground } from './one-source.ts'
import { marksOf, vintageOf, type Range } from './range.ts'
import { dayNumber } from './statement.ts'

const contradicted = marks.isConflict | marks.isUneven | marks.isRevised

function groundOf({ element, dimensions }: Outline): Ground {
  const lattices = dimensions.map(({ id }) => {
    const dimension = findDimension(getDataElement(ruritania, element), id)
    if (!dimension) throw new Error(`The invented roadmap lost “${id}”.`)
    return latticeOf(dimension.codes, 'parts')
  })
  return { lattices, isAddable: true, isAddedOverTime: true }
}

/** Remembers what was worked out of a system: tests of one seed are put to the same systems. */
function oncePerSystem<R>(work: (said: readonly Said[]) => R): (said: readonly Said[]) => R {
  const known = new Map<string, R>()
  return (said) => {
    const name = JSON.stringify(said)
    const found = known.get(name) ?? work(said)
    known.set(name, found)
    return found
  }
}

/** Every choice of some that have nothing in common. */
function apartFrom<One extends { readonly atoms: ReadonlySet<number> }>(all: readonly One[]): One[][] {
  const chosen: One[][] = [[]]
  for (const one of all) {
    const beside = chosen.filter((some) => some.every(({ atoms }) => atoms.isDisjointFrom(one.atoms)))
    chosen.push(...beside.map((some) => [...some, one]))
  }
  return chosen
}

const numbers = ({ lower, upper }: Range) => ({
  lower: lower && Number(lower.value),
  upper: upper && Number(upper.value),
})

describe.each(outlines)('what follows from statements about $name', (outline) => {
  const ground = groundOf(outline)
  const placeOf = ({ span, codes }: Target) => {
    const { start, end } = intervalIn(outline, span)
    return { start: dayNumber(start), end: dayNumber(end), codes }
  }
  const statementsOf = (said: readonly Said[]) => said.map((one) => statementOf(outline, one))
  const targets = targetsOf(outline)
  const workOf = oncePerSystem((said) => allSources(ground, statementsOf(said)))
  const aloneOf = oncePerSystem((said) =>
    [...Map.groupBy(said, ({ source }) => source).values()].map((own) =>
      oneSource(ground, statementsOf(own)),
    ),
  )

  function check(
    said: readonly Said[],
    law: (target: Target, range: { lower: number | null; upper: number | null; marks: number }) => void,
  ) {
    const work = workOf(said)
    for (const target of targets) {
      const found = work(placeOf(target))
      if (found) law(target, { ...numbers(found.range), marks: marksOf(found.range) })
    }
  }

  /** Everything that is to be said of every cell. */
  function wholeOf(said: readonly Said[]) {
    const work = workOf(said)
    return targets.map((target) => {
      const met = work(placeOf(target))
      const sides = (met?.sides ?? []).map(({ source, range }) => [source, numbers(range), marksOf(range)])
      const own = met && [numbers(met.range), marksOf(met.range), vintageOf(met.range)]
      return { target, own, sides: sides.map((one) => JSON.stringify(one)).toSorted() }
    })
  }

  const examples = onceFailed(outline).map(([said]): [readonly Said[]] => [said])
  const all = (law: (said: readonly Said[]) => void, sources = ['first', 'second', 'third'], most = 6) =>
    fc.assert(fc.property(systems(outline, sources, { most }), law), {
      ...{ numRuns: systemsAsked + examples.length, seed: seedAsked },
      ...(sources.length > 1 ? { examples } : {}),
    })

  test('is never narrower than what can be true, and no dispute where all can be', () => {
    all((said) => {
      const possible = worldsOf(outline, said)
      fc.pre(possible.length > 0)
      check(said, (target, range) => {
        const { least, most } = reachOf(outline, possible, target)
        expect(range.lower ?? 0).toBeLessThanOrEqual(least)
        expect(range.upper ?? Infinity).toBeGreaterThanOrEqual(most)
        expect(range.marks & contradicted).toBe(0)
      })
    })
  })

  test('of one source is never wider than what is read off its statements', () => {
    all(
      (said) => {
        fc.pre(worldsOf(outline, said).length > 0)
        check(said, (target, range) => {
          const plain = readOff(outline, said, target)
          expect(range.lower ?? 0).toBeGreaterThanOrEqual(plain.lower ?? 0)
          expect(range.upper ?? Infinity).toBeLessThanOrEqual(plain.upper ?? Infinity)
        })
      },
      ['only'],
      4,
    )
  })

  test('of several sources is never wider than one of them alone, unless they dispute it', () => {
    all((said) => {
      const alone = aloneOf(said)
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

  test('is never wider than shorter times come to together that are spoken of and make it up, whoever speaks of them', () => {
    all((said) => {
      fc.pre(worldsOf(outline, said).length > 0)
      const spoken = new Set(said.map(({ span }) => span))
      const work = workOf(said)
      const found = targets.flatMap((target) => {
        const range = work(placeOf(target))?.range
        return range ? [{ target, atoms: new Set(atomsOf(outline, target)), ...numbers(range) }] : []
      })
      for (const { target, atoms, lower, upper } of found) {
        const shorter = found.filter(
          (one) =>
            one.atoms.size < atoms.size &&
            one.atoms.isSubsetOf(atoms) &&
            spoken.has(one.target.span) &&
            one.target.codes.join(' ') === target.codes.join(' '),
        )
        for (const some of apartFrom(shorter)) {
          const sum = (side: (one: (typeof some)[number]) => number) =>
            some.reduce((all, one) => all + side(one), 0)
          expect(lower ?? 0).toBeGreaterThanOrEqual(sum((one) => one.lower ?? 0))
          if (sum((one) => one.atoms.size) === atoms.size)
            expect(upper ?? Infinity).toBeLessThanOrEqual(sum((one) => one.upper ?? Infinity))
        }
      }
    })
  })

  test('is never known less of by one more statement, where all of them can be true', () => {
    const law = (said: readonly Said[]) => {
      fc.pre(worldsOf(outline, said).length > 0)
      const work = workOf(said)
      const numbersAt = (at: typeof work, target: Target) => {
        const met = at(placeOf(target))
        return {
          lower: (met && numbers(met.range).lower) ?? 0,
          upper: (met && numbers(met.range).upper) ?? Infinity,
        }
      }
      // One part less of those that are all there are says something else.
      for (const one of said.filter(({ claims }) => !claims.includes(true))) {
        const before = allSources(ground, statementsOf(said.filter((other) => other !== one)))
        for (const target of targets) {
          const [own, less] = [numbersAt(work, target), numbersAt(before, target)]
          expect(own.lower).toBeGreaterThanOrEqual(less.lower)
          expect(own.upper).toBeLessThanOrEqual(less.upper)
        }
      }
    }
    all(law, ['only'], 5)
  })

  test('is disputed from one side to the other where two sources cannot both be right', () => {
    all((said) => {
      const alone = aloneOf(said)
      check(said, (target, range) => {
        const own = alone.flatMap((work) => work(placeOf(target)).spoken ?? []).map(numbers)
        const highest = Math.max(...own.map(({ lower }) => lower ?? 0))
        const lowest = Math.min(...own.map(({ upper }) => upper ?? Infinity))
        if (highest <= lowest) return
        expect(range.marks & marks.isConflict).not.toBe(0)
        expect(range.lower ?? 0).toBeLessThanOrEqual(lowest)
        expect(range.upper ?? Infinity).toBeGreaterThanOrEqual(highest)
      })
    })
  })

  test('is never exact against a statement without a mark, and its bounds are in order', () => {
    all((said) => {
      check(said, (target, { lower, upper, marks: bits }) => {
        if (lower !== null && upper !== null) expect(lower).toBeLessThanOrEqual(upper)
        if (lower === null || lower !== upper || (bits & contradicted) !== 0) return
        expect(isRuledOut(outline, lower, said, target)).toBe(false)
      })
    })
  })

  test('is never against what one source leaves of a cell, in however many steps, without a mark', () => {
    all((said) => {
      const each = [...Map.groupBy(said, ({ source }) => source).values()]
      check(said, (target, { lower, upper, marks: bits }) => {
        if ((bits & contradicted) !== 0) return
        for (const own of each) {
          const left = leftOff(outline, own, target)
          const isAgainst = (lower ?? 0) > left.upper || (upper ?? Infinity) < left.lower
          // But for a source that contradicts itself.
          if (isAgainst) expect(worldsOf(outline, own)).toEqual([])
          expect(isAgainstSource(outline, own, target, { lower, upper })).toBe(false)
        }
      })
    })
  })

  test('does not rest on one side of a dispute without a mark, whichever cell is disputed', () => {
    all((said) => {
      const isItselfRight = (own: readonly Said[]) => worldsOf(outline, own).length > 0
      fc.pre([...Map.groupBy(said, ({ source }) => source).values()].every(isItselfRight))
      const each = asEachIsRight(outline, said).map((one) => worldsOf(outline, one))
      fc.pre(each.length > 0 && each.every((one) => one.length > 0))
      const possible = each.flat()
      check(said, (target, { lower, upper, marks: bits }) => {
        if ((bits & contradicted) !== 0) return
        const { least, most } = reachOf(outline, possible, target)
        expect(lower ?? 0).toBeLessThanOrEqual(least)
        expect(upper ?? Infinity).toBeGreaterThanOrEqual(most)
      })
    })
  })

  test('does not rest on what makes up one side of a dispute about a part without a mark', () => {
    all((said) => {
      const isItselfRight = (own: readonly Said[]) => worldsOf(outline, own).length > 0
      fc.pre([...Map.groupBy(said, ({ source }) => source).values()].every(isItselfRight))
      check(said, (target, { lower, upper, marks: bits }) => {
        if ((bits & contradicted) !== 0) return
        for (const each of asEachIsRightWithin(outline, said, target)) {
          const possible = worldsOf(outline, each)
          if (possible.length === 0) continue
          const { least, most } = reachOf(outline, possible, target)
          expect(lower ?? 0).toBeLessThanOrEqual(least)
          expect(upper ?? Infinity).toBeGreaterThanOrEqual(most)
        }
      })
    })
  })

  test('is never exact against what a source said in an older edition of another cell without a mark', () => {
    const editions = systems(outline, ['first', 'second'], { most: 5, hasEditions: true })
    const law = (said: readonly Said[]) => {
      const { held } = heldBy(said, false)
      check(held, (target, { lower, upper, marks: bits }) => {
        if (lower === null || lower !== upper || (bits & contradicted) !== 0) return
        expect(isRuledOut(outline, lower, held, target)).toBe(false)
      })
    }
    fc.assert(fc.property(editions, law), { numRuns: 2 * systemsAsked, seed: seedAsked })
  })

  test('does not depend on the order in which statements were read, marks and editions included', () => {
    all((said) => {
      const whole = wholeOf(said)
      expect(wholeOf(said.toReversed())).toEqual(whole)
      const shuffled = said.toSorted((a, b) => (JSON.stringify(a.codes) < JSON.stringify(b.codes) ? -1 : 1))
      expect(wholeOf(shuffled)).toEqual(whole)
    })
  })
})
