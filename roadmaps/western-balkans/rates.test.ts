// Rates per 100,000 inhabitants of the published figures, worked out by hand.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { denominatorsFor, findIndicator, indicatorsOfKind } from '#definition'
import { openWithDatasets } from '../../src/intake/testing/open-with-datasets.ts'
import { askFigures } from '../../src/indicators/testing/ask-figures.ts'
import { westernBalkans as roadmap } from './index.ts'
import type { TestDatabase } from '../../src/storage/testing/test-database.ts'

let opened: TestDatabase
beforeAll(async () => {
  opened = await openWithDatasets(roadmap)
})
afterAll(() => opened.close())

test('151 killed of 18,814,147 people of seven jurisdictions in 2023 are 0.80 per 100,000', async () => {
  const [figure] = await askFigures(opened.db, roadmap, 'kpi-10', {
    ...{ show: 'killed', jurisdiction: 'see-7', from: '2023', per: 'population' },
  })
  expect(figure).toMatchObject({ numerator: '151', denominator: '18814147', origin: 'reported' })
  expect(Number(figure?.value)).toBeCloseTo((151 / 18_814_147) * 100_000, 9)
})

test('population is known of all seven jurisdictions for each of the fifteen years', async () => {
  const figures = await askFigures(opened.db, roadmap, 'population', { from: '2010', to: '2024' })
  const own = figures.filter(({ jurisdiction }) =>
    roadmap.jurisdictions.some(({ id }) => id === jurisdiction),
  )
  expect(own).toHaveLength(7 * 15)
  expect(own.every(({ state }) => state === 'value')).toBe(true)
})

test('every KPI that counts can be asked per inhabitants, and the population itself cannot', () => {
  const rated = indicatorsOfKind(roadmap, 'kpi').filter((one) => denominatorsFor(roadmap, one).length > 0)
  expect(rated.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['KPI 3', 'KPI 4', 'KPI 8', 'KPI 9', 'KPI 10', 'KPI 11', 'KPI 12']),
  )
  const people = findIndicator(roadmap, 'population')
  expect(people && denominatorsFor(roadmap, people)).toEqual([])
})
