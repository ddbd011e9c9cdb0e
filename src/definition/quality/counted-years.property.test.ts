// What registers count adds up the same way however it is broken down, and finds nothing in itself.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { getDataElement } from '../roadmap/roadmap.ts'
import { countsOf, type MonthCell } from '../testing/counts-of.ts'
import { countedYears } from './counted-years.ts'
import { findFindings } from './find-findings.ts'

const two = (number: number) => String(number).padStart(2, '0')
const cell = fc.record({
  jurisdiction: fc.constantFrom('strelsau', 'zenda'),
  element: fc.constant('rescue-calls'),
  begins: fc
    .tuple(fc.integer({ min: 2019, max: 2022 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${two(month)}-01`),
  itemClass: fc.constant('_Z'),
  // Some records name only the sum of others.
  codes: fc.constantFrom('storm', 'wind', 'flood', 'carelessness').map((code) => ({ 'call-cause': code })),
  claim: fc.constant(''),
  value: fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String),
})
const today = '2024-01-01'

function sumOf(cells: readonly MonthCell[], codes: readonly string[]): bigint {
  return cells
    .filter((one) => codes.includes(one.codes['call-cause'] ?? ''))
    .reduce((sum, { value }) => sum + BigInt(value), 0n)
}

test('a year, a code and a code made of others are the exact sum of their months and parts', () => {
  const element = getDataElement(ruritania, 'rescue-calls')
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 40 }), (cells) => {
      for (const one of countedYears(
        { roadmap: ruritania, element, today, crossings: [] },
        countsOf(cells),
      )) {
        const own = cells.filter(
          ({ jurisdiction, begins }) =>
            jurisdiction === one.jurisdiction && begins.slice(0, 4) === one.start.slice(0, 4),
        )
        const storm = ['storm', 'wind', 'flood']
        const parts = { _T: [...storm, 'carelessness'], storm }
        const code = one.codes['call-cause'] ?? ''
        expect(one.value).toBe(String(sumOf(own, parts[code as keyof typeof parts] ?? [code])))
      }
      const inItself = new Set([
        'parts-do-not-sum',
        'sub-period-exceeds-period',
        'sources-disagree',
        'counted-differs',
      ])
      const found = findFindings(ruritania, [], { counts: countsOf(cells), today }).map(({ rule }) => rule)
      expect(found.filter((rule) => inItself.has(rule))).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('counts over dimensions that several rules need together are looked at once', () => {
  const element = getDataElement(ruritania, 'rescued-persons')
  const cells = [
    {
      jurisdiction: 'zenda',
      element: element.id,
      begins: '2023-05-01',
      itemClass: '_Z',
      claim: '',
      value: '2',
    },
  ].map((one) => ({ ...one, codes: { outcome: 'hurt', sex: 'male' } }))
  const crossings = [
    ['outcome', 'sex'],
    ['sex', 'outcome'],
    ['outcome', 'sex'],
  ]
  const years = countedYears({ roadmap: ruritania, element, today, crossings }, countsOf(cells))
  expect(years.map(({ codes }) => Object.values(codes).join(' '))).toEqual([
    '_T _T',
    'hurt _T',
    '_T male',
    'hurt male',
  ])
})
