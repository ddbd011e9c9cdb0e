// Tables of what was worked out: numbers as every program reads them, and nothing that is not 0 becomes 0.
import { expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { hotSpotsTable, partsTable, signalsTable } from './analysis-tables.ts'

const { subOutlines } = ruritania
if (!subOutlines) throw new Error('there are no parts')

const spot = { jurisdiction: 'zenda', x: 0, y: 0, latitude: 45.5, longitude: 20, records: 3, around: 5 }

test('a chance that is next to none is no 0, and no number is a power of ten', () => {
  const { heading, rows } = hotSpotsTable({
    ...{ field: 'place', records: 4, withoutPlace: 1, outside: 0 },
    lands: [{ jurisdiction: 'zenda', cells: 40, records: 3, isJudged: true, isPart: true }],
    cells: [
      { ...spot, score: 12.25, probability: 1e-20, isHot: true },
      { ...spot, score: -0.00001, probability: 0.25, isHot: false },
      { ...spot, score: null, probability: null, isHot: false },
    ],
    ...{ falseShare: 0.1, simulated: 0.1, fewestCells: 30, fewestInCells: 30 },
  })
  expect(heading.slice(-3)).toEqual(['gi_star', 'probability_by_chance', 'is_hot'])
  expect(rows.map((row) => row.slice(1, 5))).toEqual(
    Array.from({ length: 3 }, () => ['true', 'true', '45.5', '20']),
  )
  expect(rows.map((row) => row.slice(-3))).toEqual([
    ['12.25', '0.000000000001', 'true'],
    ['0', '0.25', 'false'],
    [null, null, 'false'],
  ])
})

test('a month of which nothing is known has an empty cell, and not 0', () => {
  const month = { month: '2024-01', expected: null, threshold: null, isSignal: false } as const
  const { rows } = signalsTable({
    series: [
      {
        ...{ register: 'river-log', jurisdiction: 'zenda' },
        months: [
          { ...month, count: null, state: 'not known' },
          { ...month, count: 0, isComplete: true, state: 'too few' },
        ],
      },
    ],
    ...{
      judged: 0,
      byChance: 0,
      rate: 0.01,
      simulated: { long: 0.03, short: 0.04 },
      fewestMonths: 24,
      fewestCases: 1,
    },
  })
  expect(rows.map((row) => row.slice(3, 7))).toEqual([
    ['2024-01', null, 'false', 'not known'],
    ['2024-01', '0', 'true', 'too few'],
  ])
})

test('a part that has no name is told by its id', () => {
  const areas = [
    { id: 'ZE-1', records: 2 },
    { id: 'ZE-9', records: 1 },
  ]
  const placed = { field: 'place', records: 3, withoutPlace: 0, byCode: 0, outside: 0 }
  expect(partsTable(subOutlines, { ...placed, areas }).rows).toEqual([
    ['zenda', 'ZE-1', 'March of zenda', '2'],
    [null, 'ZE-9', null, '1'],
  ])
})
