// Shares of a whole that holds them: a part that is more than it is never shown without a mark, whoever reports the two.
import { expect, test } from 'vitest'
import { evaluate, findIndicator, measuresIn, type Figure, type MeasureValues } from '#definition'
import { westernBalkans } from '../index.ts'

/** Items checked, or destroyed, in a year were licensed, or seized, in another: these may pass all of what they stand beside. */
const ofTwoTimes = ['kpi-6 checkedShare', 'kpi-12 ofSeized']

/** The share where so much of the part is reported beside so much of the whole. */
function shareOf(id: string, show: string, reported: Readonly<Record<string, string>>) {
  const formula = findIndicator(westernBalkans, id)?.shows[show]?.formula
  if (!formula) throw new Error(`There is no share “${id} ${show}”.`)
  const values: MeasureValues = Object.fromEntries(
    Object.entries(reported).map(([measure, value]) => [
      measure,
      { lower: value, upper: value, flags: [], isConflict: false },
    ]),
  )
  const { value, flags } = evaluate(formula, measuresIn(formula), values)
  return { value: value?.slice(0, 5), flags } satisfies { value: string | undefined; flags: Figure['flags'] }
}

test('every share is one of a whole that holds it, but those that compare two times', () => {
  const open = westernBalkans.indicators.flatMap(({ id, shows }) =>
    Object.entries(shows).flatMap(([show, { formula }]) =>
      formula.op === 'share' && formula.isPart !== true ? [`${id} ${show}`] : [],
    ),
  )
  expect(open).toEqual(ofTwoTimes)
})

test('more firearms entered into iARMS than were missing say that they do not add up', () => {
  const entered = (value: string) => shareOf('iarms-entries', 'share', { entered: value, missing: '30' })
  expect(entered('35')).toEqual({ value: '116.6', flags: ['does not add up'] })
  expect(entered('30')).toEqual({ value: '100', flags: [] })
})

test('more firearms traced than recovered say so, added up over how they were recovered', () => {
  const recovered = { seized: '3', found: '2', surrendered: '1' }
  const traced = { seizedTraced: '5', foundTraced: '1', surrenderedTraced: '1' }
  expect(shareOf('traced-share', 'share', { ...recovered, ...traced })).toEqual({
    value: '116.6',
    flags: ['does not add up'],
  })
})

test('items checked in one year of those licensed in another are not held to add up', () => {
  expect(shareOf('kpi-6', 'checkedShare', { checked: '35', licensed: '30' }).flags).toEqual([])
})
