// What is suggested of an answer of a service; and a mapping is suggested while others are served: what it costs grows with the table and not with its product with our lists.
import { expect, test } from 'vitest'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import { findRegister } from '../../roadmap/roadmap.ts'
import { suggestMapping } from './suggest-mapping.ts'

const found = findRegister(ruritania, 'river-log')
if (!found) throw new Error('The invented roadmap has no river log.')
const register = found
test('what is wrapped around the list of a service does not hide its names', () => {
  const headings = ['data.rows.day', 'data.rows.log_number', 'data.rows.persons.sex']
  const samples = [['2023-05-31', '1', 'female']]
  const { columns } = suggestMapping(ruritania, register, { headings, samples }).mapping
  expect(columns.map(({ from, to }) => [from, to])).toEqual([
    ['data.rows.day', 'day'],
    ['data.rows.log_number', 'log_number'],
    ['data.rows.persons.sex', 'persons.sex'],
  ])
})

const rows = 50

/** Milliseconds of the processor that it takes, by this thread alone. */
function costOf(headings: readonly string[], row: readonly string[]): number {
  const before = process.threadCpuUsage()
  suggestMapping(ruritania, register, { headings, samples: Array.from({ length: rows }, () => row) })
  return process.threadCpuUsage(before).user / 1000
}

test.each([
  [
    'a thousand columns',
    Array.from({ length: 1000 }, (_, at) => `column ${at}`),
    (at: number) => `value ${at}`,
  ],
  ['a heading of a megabyte', ['['.repeat(1 << 20), 'b'], () => 'flood'],
  ['cells of a megabyte', ['a', 'b'], () => 'long '.repeat(1 << 18)],
])('%s hold nobody up for long', (_what, headings, cellAt) => {
  expect(
    costOf(
      headings,
      headings.map((_heading, at) => cellAt(at)),
    ),
  ).toBeLessThan(1500)
})
