// One figure of an indicator that has no regional sum, since its members count the same thing twice; and figures without a year.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findIndicator, getDataElement } from '#definition'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { storeObservations } from '../../storage/testing/test-database.ts'
import {
  exampleFigureIn,
  exampleObservation,
  openExamples,
  type Examples,
} from '../testing/run-worked-example.ts'

const rescues = findIndicator(ruritania, 'rescues')
if (!rescues) throw new Error('There are no rescues.')
const rescueCalls = getDataElement(ruritania, 'rescue-calls')
const { calls, ...others } = rescues.shows
if (!calls) throw new Error('There are no calls.')
/** A call to which two provinces go out would be counted by both. */
const indicator = { ...rescues, shows: { ...others, calls: { ...calls, region: 'not aggregated' as const } } }
const undatedCalls = { ...rescueCalls, alsoPublishedAs: ['cumulative', 'undated'] as const }
const roadmap = {
  ...ruritania,
  indicators: [indicator],
  dataElements: ruritania.dataElements.map((one) => (one.id === rescueCalls.id ? undatedCalls : one)),
}
const row = (jurisdiction: string, element: string, value: number, period = '2023') => ({
  jurisdiction,
  period,
  element,
  value,
})

let examples: Examples
beforeAll(async () => {
  examples = await openExamples(roadmap)
  await examples.store(
    ['strelsau', 'zenda', 'hofbau'].flatMap((province, at) => [
      row(province, 'rescue-calls', 4 + at),
      row(province, 'rescued-persons', 2),
    ]),
  )
})
afterAll(() => examples.close())
const ask = (show: string, jurisdiction: string, period = '2023') =>
  exampleFigureIn(examples, indicator, { show, jurisdiction, period, is: '' })

test('a figure that is not added up has a value for each member and none for the group', async () => {
  expect(await ask('calls', 'zenda')).toBe('5')
  expect(await ask('calls', 'river-provinces')).toBe('not reported')
})

test('the other figures of the indicator are added up all the same', async () => {
  expect(await ask('persons', 'river-provinces')).toBe('6')
})

test('what happened in a year that nobody states is counted in no year', async () => {
  const undated = {
    ...exampleObservation(roadmap, row('zenda', 'rescue-calls', 90)),
    ...{ start: '2000-01-01', end: '2024-06-30', accumulation: 'undated' as const, source: 'Gazette' },
  }
  await storeObservations(examples.opened.db, roadmap, [undated])
  expect(await ask('calls', 'zenda')).toBe('5')
  expect(await ask('calls', 'zenda', '2010')).toBe('not reported')
})
