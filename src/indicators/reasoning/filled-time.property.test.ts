// Months that one source speaks of completely: added up first, every cell of their year is what it is month by month.
import Big from 'big.js'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDimension, getDataElement, getInterval, total } from '#definition'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { outlines, targetsOf, type Outline } from '../testing/outlines.ts'
import { seedAsked, systemsAsked } from '../testing/property-runs.ts'
import { allSources } from './all-sources.ts'
import { overFilledTime } from './filled-time.ts'
import { latticeOf } from './lattice.ts'
import { marks } from './marks.ts'
import { marksOf } from './range.ts'
import { dayNumber, type Statement } from './statement.ts'

const quarters = ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4']
const halves = ['2023-H1', '2023-H2']
const gapped = ['2023-Q1', '2023-Q2', '2023-11', '2023-12']
const uneven = ['2023-Q1', '2023-04', '2023-05', '2023-06', '2023-H2']
const spanOf = (period: string) => {
  const { start, end } = getInterval(period)
  return { start: dayNumber(start), end: dayNumber(end) }
}

function groundOf({ element, dimensions }: Outline) {
  const lattices = dimensions.map(({ id }) => {
    const dimension = findDimension(getDataElement(ruritania, element), id)
    if (!dimension) throw new Error(`The invented roadmap lost “${id}”.`)
    return latticeOf(dimension.codes, dimension.additive ? 'parts' : 'overlapping')
  })
  return { lattices, isAddable: true, isAddedOverTime: true }
}

/** Complete breakdowns that fill the year, most of them by the same codes; and now and then something that does not fit. */
function filledYears({ dimensions }: Outline): fc.Arbitrary<Statement[]> {
  const codesOf = dimensions.map(({ leavesOf }) => Object.keys(leavesOf))
  const cell = fc.tuple(...codesOf.map((codes) => fc.constantFrom(...codes)))
  const cells = fc.uniqueArray(cell, { minLength: 1, maxLength: 4, selector: (codes) => codes.join('|') })
  const said = fc.record({
    value: fc.nat({ max: 4 }),
    isListed: fc.integer({ min: 0, max: 9 }).map((lot) => lot > 1),
    isExact: fc.integer({ min: 0, max: 60 }).map((lot) => lot > 0),
    isClaimed: fc.integer({ min: 0, max: 60 }).map((lot) => lot > 0),
    isEstimated: fc.integer({ min: 0, max: 5 }).map((lot) => lot === 0),
    source: fc.integer({ min: 0, max: 60 }).map((lot) => (lot > 0 ? 'Yearbook' : 'Gazette')),
    vintage: fc.constantFrom('2024-01-01', '2024-01-01', '2024-06-01'),
  })
  return fc.tuple(cells, fc.constantFrom(quarters, halves, uneven, gapped)).chain(([some, periods]) =>
    fc
      .array(said, { minLength: some.length * periods.length, maxLength: some.length * periods.length })
      .map((each) =>
        periods.flatMap((period, row) =>
          some.flatMap((codes, column): Statement[] => {
            const one = each[row * some.length + column]
            if (!one?.isListed) return []
            const { source, vintage } = one
            const claims = codes.map((code) => code !== total && one.isClaimed)
            const value = new Big(one.value)
            const bits = one.isEstimated ? marks.isEstimated : 0
            return [
              {
                ...spanOf(period),
                source,
                vintage,
                codes,
                claims,
                lower: value,
                upper: one.isExact ? value : null,
                marks: bits,
              },
            ]
          }),
        ),
      ),
  )
}

test.each(outlines)('a year comes to the same where its months are added up first: $name', (outline) => {
  const ground = groundOf(outline)
  const year = spanOf('2023')
  const cells = [...new Map(targetsOf(outline).map(({ codes }) => [codes.join('|'), codes])).values()]
  let added = 0
  const numbersOf = (statements: readonly Statement[]) => {
    const work = allSources(ground, statements)
    return cells.map((codes) => {
      const met = work({ ...year, codes })
      if (!met) return [codes]
      const { range, sides } = met
      const numbers = ({ lower, upper }: typeof range) => [lower?.value.toFixed(), upper?.value.toFixed()]
      return [
        codes,
        numbers(range),
        marksOf(range),
        sides.map((one) => [one.source, numbers(one.range), marksOf(one.range)]),
      ]
    })
  }
  fc.assert(
    fc.property(filledYears(outline), (statements) => {
      const sums = overFilledTime(ground.lattices, year, statements)
      if (sums !== statements) added += 1
      expect(numbersOf(sums)).toEqual(numbersOf(statements))
    }),
    { numRuns: 4 * systemsAsked, seed: seedAsked },
  )
  expect(added).toBeGreaterThan(systemsAsked / 4)
})
