// What was judged of a large file comes back as it was, or not at all.
import { expect, test } from 'vitest'
import { findRegister, type ImportProblem } from '#definition'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { newJudgedBatches, newPackedBatches, RowsNotKept } from './judged-batches.ts'
import type { Batch, Waiting } from './pass.ts'

const register = findRegister(ruritania, 'river-log')
if (!register) throw new Error('The invented roadmap has no river log.')

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
  const judged = newJudgedBatches(register)
  judged.add(batch)
  const all = await Array.fromAsync((await judged.all()) ?? [])
  expect(all).toEqual([batch])
  const checked = all[0]?.waiting[0]?.checked
  expect(checked?.problems.map((one) => checked.open.has(one))).toEqual([false, true])
})

const good: Waiting = {
  ...{ key: '["zenda","police","Č-2"]', position: 7, problems: [] },
  checked: {
    from: {
      ...{ line: 3, linesOf: { persons: [3] }, problems: [], completeFor: '2024' },
      rows: [{ line: 3, cells: ['zenda', '1 May', 'Č-2'] }],
      sent: {
        ...{ jurisdiction: 'zenda', institution: 'police', accepted: { '*': 'seen' } },
        ...{ fields: { 'log-number': 'Č-2' }, children: { persons: [{ sex: 'f' }], litter: [] } },
      },
    },
    record: {
      ...answersOf({ day: '2024-05-01', 'log-number': 'Č-2', 'call-cause': 'flood' }, { sex: 'female' }),
      accepted: { 'some-question: Č-2': 'seen' },
    },
    ...{ problems: [], open: new Set(), notAsked: [], idle: [] },
  },
}

/** The answers of a record of the register: what is not given is null in its stored form. */
function answersOf(given: object, person: object) {
  const blank = (fields: readonly { readonly id: string }[]) =>
    Object.fromEntries(fields.map(({ id }) => [id, null]))
  const below = Object.fromEntries(register?.children.map(({ id, fields }) => [id, blank(fields)]) ?? [])
  return {
    fields: { ...blank(register?.sections.flatMap(({ fields }) => fields) ?? []), ...given },
    children: { persons: [{ ...below['persons'], ...person }], litter: [] },
  }
}

test('good records come back among others, with what their rows held for whoever compares them once more', async () => {
  const judged = newJudgedBatches(register)
  const mixed: Batch = { position: 8, waiting: [...batch.waiting, good], isUnlikeAny: false }
  judged.add({ ...mixed, isUnlikeAny: true })
  judged.add(mixed)
  judged.add({ ...batch, position: 9 })
  const [first, ...others] = await Array.fromAsync((await judged.all()) ?? [])
  expect(first?.waiting[1]?.checked.record).toEqual(good.checked.record)
  expect(others).toEqual([mixed, { ...batch, position: 9 }])
})

test('what the rows of a record held that nothing stored was like is read from the file again', async () => {
  const judged = newJudgedBatches(register)
  judged.add({ position: 7, waiting: [good], isUnlikeAny: true })
  const [first] = await Array.fromAsync((await judged.all()) ?? [])
  const from = first?.waiting[0]?.checked.from
  expect(from?.sent.institution).toBe('police')
  expect(() => from?.rows).toThrow(RowsNotKept)
  expect(() => from?.sent.fields).toThrow(RowsNotKept)
})

test('what was dropped is not given, so that the file is read once more', async () => {
  const judged = newJudgedBatches(register)
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
