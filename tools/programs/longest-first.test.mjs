// Which files of tests begin first.
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { LongestFirst } from './longest-first.mjs'
import { root } from './paths.mjs'

const names = [
  'src/intake/slices/import-slices.test.ts',
  'journeys/site/every-page.test.ts',
  'src/indicators/reasoning/range.property.test.ts',
  'src/definition/time/clock.test.ts',
]
const projectOf = (name, isolate) => ({ name, config: { isolate, sequence: { groupOrder: 0 } } })
const alone = projectOf('alone', true)
const files = names.map((name) => ({ moduleId: join(root, name), project: alone }))

/** The names in the order in which they begin, where the last run took so many milliseconds for each. */
async function orderOf(durations, sorted = files) {
  const getTestSpecificationResult = ({ moduleId }) => {
    const duration = durations[relative(root, moduleId)]
    return duration === undefined ? undefined : { failed: false, duration }
  }
  const sequencer = new LongestFirst({ config: { root }, cache: { getTestSpecificationResult } })
  const inOrder = sequencer.sort.bind(sequencer)
  return (await inOrder(sorted)).map(({ moduleId }) => relative(root, moduleId))
}

test('in a fresh clone, what starts browsers or tries many cases begins before longer files', async () => {
  const [slices, everyPage, range, clock] = names
  const order = await orderOf({})
  // Which of the two is longer changes with them.
  expect(order.slice(0, 2).toSorted()).toEqual([range, everyPage].toSorted())
  expect(order.slice(2)).toEqual([slices, clock])
})

test('where every duration is known, the longest begins first', async () => {
  const durations = Object.fromEntries(names.map((name, at) => [name, at]))
  expect(await orderOf(durations)).toEqual(names.toReversed())
})

test('files that share processes stand together, behind those that have one each', async () => {
  const [slices, everyPage, range, clock] = names
  const shared = projectOf('storage', false)
  const some = files.map((file) =>
    file.moduleId.endsWith('every-page.test.ts') ? file : { ...file, project: shared },
  )
  expect(await orderOf({}, some)).toEqual([everyPage, range, slices, clock])
  const durations = { [slices]: 1, [everyPage]: 2, [range]: 4, [clock]: 3 }
  expect(await orderOf(durations, some)).toEqual([everyPage, range, clock, slices])
})
