// Where a counted code comes from: the first field that is answered, and what holds where none is.
import { describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { findCell, isCounted } from './counted-row.ts'
import { registerContradictions } from '../checks/register-contradictions.ts'
import { recordFields, type Count, type Field } from '../registers/register.ts'
import { findRegister } from '../roadmap/roadmap.ts'

const log = findRegister(ruritania, 'river-log')
if (!log) throw new Error('There is no log of the river.')
const fields = recordFields(log)
const cause = fields.find(({ id }) => id === 'call-cause')
if (!cause) throw new Error('The log does not ask for the cause.')

const byId = (some: readonly Field[]) => new Map(some.map((field) => [field.id, field]))

/** The cause as it was found out later, else the one of the call. */
const count: Count = {
  element: 'rescue-calls',
  dimensions: { 'call-cause': { field: 'found-cause', else: ['call-cause'] } },
}
const codeOf = (record: Readonly<Record<string, string>>) =>
  findCell(ruritania, count, {
    row: record,
    record,
    children: {},
    fields: byId([...fields, { ...cause, id: 'found-cause' }]),
  })?.codes['call-cause']

describe('a code from the first field that is answered', () => {
  test.each([
    [{ 'call-cause': 'wind', 'found-cause': 'flood' }, 'flood'],
    [{ 'call-cause': 'wind' }, 'wind'],
    [{ 'call-cause': 'wind', 'found-cause': '' }, 'wind'],
    [{}, 'not-reported'],
  ])('of %o is %s', (record, code) => {
    expect(codeOf(record)).toBe(code)
  })

  test('a field that nobody asks stops the start, in a sentence that names it', () => {
    expect(registerContradictions({ ...log, counts: [count] }, ruritania)).toEqual([
      'Register “river-log”, count of “rescue-calls”: there is no field “found-cause” to take a code from.',
    ])
  })
})

test('cells of the same codes share them, and others do not', () => {
  const codesOf = (answer: string) =>
    findCell(ruritania, count, {
      ...{ row: { 'call-cause': answer }, record: { 'call-cause': answer } },
      ...{ children: {}, fields: byId(fields) },
    })?.codes
  expect(codesOf('wind')).toBe(codesOf('wind'))
  expect(codesOf('flood')).not.toEqual(codesOf('wind'))
})

describe('a field with several answers', () => {
  const byCause: Count = {
    element: 'rescue-calls',
    where: { 'call-cause': ['wind', 'flood'] },
    dimensions: {},
  }
  const counts = (answer: unknown) => {
    const record = { 'call-cause': answer }
    return isCounted(byCause, { row: record, record, children: {}, fields: byId(fields) })
  }

  test.each([
    [['wind'], true],
    [['ice', 'flood'], true],
    [['ice'], false],
    [[], false],
    ['flood', true],
    ['ice', false],
    [undefined, false],
  ])('%o counts: %s', (answer, isIn) => {
    expect(counts(answer)).toBe(isIn)
  })
})
