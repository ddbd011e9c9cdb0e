// Counts as rates: exact, as a ratio of sums, and not computable where nobody knows what they are taken of.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  askedRates,
  defineUnit,
  figureText,
  findContradictions,
  findIndicator,
  type FiguresQuery,
  type Indicator,
  type Roadmap,
} from '#definition'
import { actingAs, administrator } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { explainFigure } from '../explanation/explain.ts'
import { planFigures } from '../plan/plan.ts'
import { computeFigures } from './run-plan.ts'
import { openExamples, type Examples } from '../testing/run-worked-example.ts'

const perTen = defineUnit({ id: 'per-ten-guards', name: { en: 'per ten lifeguards' }, kind: 'rate' })
const denominator = {
  ...{ id: 'guards', name: { en: 'per ten lifeguards' }, element: 'lifeguards', times: 10 },
  unit: perTen,
}
const roadmap: Roadmap = { ...ruritania, denominators: [denominator] }
const found = findIndicator(roadmap, 'fining')
if (!found) throw new Error('There is no such indicator.')
const fining: Indicator = found

let examples: Examples
beforeAll(async () => {
  examples = await openExamples(roadmap)
})
afterAll(() => examples.close())
beforeEach(() => examples.clear())

const caught = (jurisdiction: string, value: number, period = '2023') => ({
  ...{ jurisdiction, period, element: 'fishing-cases', codes: { stage: 'reported' }, value },
})
const guards = (jurisdiction: string, value: number, period = '2023-06') => ({
  ...{ jurisdiction, period, element: 'lifeguards', value },
})

async function figureOf(jurisdiction: string, asked: Partial<FiguresQuery> = {}) {
  const query = { show: 'reported', per: 'guards', jurisdiction, from: '2023', ...asked }
  const { figures } = await actingAs(examples.opened.db, administrator, (tx) =>
    computeFigures(tx, roadmap, fining, query),
  )
  return figures
}
const textOf = async (jurisdiction: string, asked: Partial<FiguresQuery> = {}) =>
  (await figureOf(jurisdiction, asked)).map((figure) => figureText(figure, 'rate')).join('; ')

test('a rate is the count per so many of what is known in the year, exactly', async () => {
  await examples.store([caught('zenda', 7), guards('zenda', 4)])
  expect(await textOf('zenda')).toBe('17.5')
  const [figure] = await figureOf('zenda')
  expect(figure).toMatchObject({ per: 'guards', numerator: '7', denominator: '4', value: '17.5' })
})

test('a period shorter than a year is taken of what is known in its year', async () => {
  await examples.store([caught('zenda', 2, '2023-01'), guards('zenda', 4)])
  expect(await textOf('zenda', { frequency: 'month', from: '2023-01' })).toBe('5')
})

test('a region’s rate is the sum of counts over the sum below, of the members that have both', async () => {
  await examples.store([
    ...[caught('zenda', 7), guards('zenda', 4), caught('strelsau', 3), guards('strelsau', 16)],
    ...[caught('hofbau', 1000)],
  ])
  expect(await textOf('hofbau')).toBe('not computable')
  const [region] = await figureOf('river-provinces')
  expect(region).toMatchObject({ value: '5', numerator: '10', denominator: '20', origin: 'computed' })
  expect(region?.coverage?.reporting).toBe(2)
  expect(region?.flags).toContain('not all reported')
})

test('nothing known of what it is taken of is not computable; nothing counted is not reported', async () => {
  await examples.store([caught('zenda', 7), guards('strelsau', 16)])
  expect(await textOf('zenda')).toBe('not computable')
  expect(await textOf('strelsau')).toBe('not reported')
  expect(await textOf('river-provinces')).toBe('not computable')
})

test('of none at all it is not computable', async () => {
  await examples.store([caught('zenda', 7), guards('zenda', 0)])
  expect(await textOf('zenda')).toBe('not computable')
})

test('a count that is published for the region is taken of all its members, or of none', async () => {
  const members = roadmap.groups.find(({ id }) => id === 'river-provinces')?.members ?? []
  const all = members.map((id) => guards(id, 10))
  await examples.store([caught('river-provinces', 9), ...all.slice(1)])
  expect(await textOf('river-provinces')).toBe('not computable; not reported')
  await examples.clear()
  await examples.store([caught('river-provinces', 9), ...all])
  expect(await textOf('river-provinces')).toBe(`${90 / (members.length * 10)}; not reported`)
})

test('an opened rate shows what stands above and below the line, with its sources', async () => {
  await examples.store([caught('zenda', 2, '2023-01'), guards('zenda', 4)])
  const opened = await actingAs(examples.opened.db, administrator, (tx) =>
    explainFigure(tx, roadmap, fining, {
      ...{ show: 'reported', jurisdiction: 'zenda', period: '2023-01', codes: {}, per: 'guards' },
    }),
  )
  expect(opened.figure.value).toBe('5')
  expect(opened.formula).toContain('× 10')
  expect(opened.parts.map(({ observation, use }) => [observation.element, use])).toEqual([
    ['fishing-cases', 'counted'],
    ['lifeguards', 'counted'],
  ])
})

test('shares, ratios and judgements have no rate, and a question for one says what has', () => {
  const rates = askedRates(roadmap, fining, 'guards')
  expect(Object.keys(rates?.shows ?? {})).toEqual(['reported'])
  expect(rates?.headline.show).toBe('reported')
  const ask = (query: FiguresQuery) => () => planFigures(roadmap, fining, { from: '2023', ...query })
  const withCode = (code: string, params: object) => expect.objectContaining({ code, params }) as Error
  expect(ask({ show: 'fined', per: 'guards' })).toThrow(
    withCode('rate-not-of-show', { show: 'fined', per: 'guards', allowed: 'reported' }),
  )
  expect(ask({ per: 'boats' })).toThrow(withCode('rate-unknown', { per: 'boats', allowed: 'guards' }))
  const guarding = findIndicator(roadmap, 'guards')
  if (!guarding) throw new Error('There is no such indicator.')
  expect(askedRates(roadmap, guarding, 'guards')).toBeUndefined()
})

test('a denominator that is no stock, or is not there, contradicts the roadmap', () => {
  const withOne = (change: object) =>
    findContradictions({ ...roadmap, denominators: [{ ...denominator, ...change }] }).join(' ')
  expect(withOne({})).toBe('')
  expect(withOne({ element: 'boats' })).toContain('there is no data element “boats”')
  expect(withOne({ element: 'fishing-cases' })).toContain('a rate is taken of a stock')
  expect(withOne({ times: 0 })).toContain('0 is no number to count per')
})
