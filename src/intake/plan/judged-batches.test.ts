// What was judged of a large file comes back as it was, or not at all.
import { expect, test } from 'vitest'
import type { ImportProblem } from '#definition'
import { newJudgedBatches, newPackedBatches } from './judged-batches.ts'
import type { Batch } from './pass.ts'

const problem = (column: string): ImportProblem => ({
  ...{ kind: 'missing', line: 2, column, what: 'Nothing.', why: 'It is asked.', mend: 'Answer it.' },
})
const [first, second] = [problem('day'), problem('cause')]

const batch: Batch = {
  position: 7,
  waiting: [
    {
      ...{ key: '["zenda","police","Č-1"]', position: 6, problems: [first, second], inFile: undefined },
      checked: {
        from: {
          ...{ line: 2, linesOf: {}, problems: [] },
          rows: [{ line: 2, cells: ['zenda', '', 'Č-1\uD800'] }],
          sent: { jurisdiction: 'zenda', fields: { number: 'Č-1' }, children: {} },
        },
        record: { fields: { number: 'Č-1', day: null }, children: { boats: [{ length: 3 }] } },
        ...{ problems: [first, second], open: new Set([second]), notAsked: ['Cause'], idle: [] },
      },
    },
  ],
}

test('records that were judged come back with their problems, and with those that are open', async () => {
  const judged = newJudgedBatches()
  judged.add(batch)
  const all = await Array.fromAsync((await judged.all()) ?? [])
  expect(all).toEqual([batch])
  const checked = all[0]?.waiting[0]?.checked
  expect(checked?.problems.map((one) => checked.open.has(one))).toEqual([false, true])
})

test('what was dropped is not given, so that the file is read once more', async () => {
  const judged = newJudgedBatches()
  judged.add(batch)
  judged.drop()
  judged.add(batch)
  expect(await judged.all()).toBeUndefined()
})

test('more than may be kept is dropped whole', async () => {
  const little = newPackedBatches<string>(30)
  little.add('a short one')
  expect(await little.isWhole()).toBe(true)
  little.add(Array.from({ length: 50 }, (_one, at) => String(at * 7919)).join(' '))
  expect(await little.isWhole()).toBe(false)
  expect(await Array.fromAsync(little.batches())).toEqual([])
})
