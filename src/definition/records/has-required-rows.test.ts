// A record counts only with the rows that are required of it; what ends on a day no longer holds on it; rows have days of their own.
import { describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { findContradictions } from '../checks/contradictions.ts'
import { contributionsOf } from '../counts/contributions.ts'
import type { KeptRecord } from './record.ts'
import { recordFields, type Count, type Register } from '../registers/register.ts'
import { findRegister } from '../roadmap/roadmap.ts'
import { hasRequiredRows } from './has-required-rows.ts'
import type { RequiredRows } from '../registers/required-rows.ts'
import { standingContributions, standingCounts } from '../counts/standing.ts'

function getRegister(id: string): Register {
  const found = findRegister(ruritania, id)
  if (!found) throw new Error(`There is no register “${id}”.`)
  return found
}
const [ruleInspections, guardRoster, riverLog] = [
  getRegister('rule-inspections'),
  getRegister('guard-roster'),
  getRegister('river-log'),
]
const [riverDay] = recordFields(riverLog)
if (!riverDay) throw new Error('The river log has no day.')

const kept = (fields: object, children: KeptRecord['children'] = {}): KeptRecord => ({
  institution: 'not-stated',
  fields: { ...fields },
  children,
})

/** What records add to a stock, month by month. */
function moves(register: Register, records: readonly KeptRecord[]): string[] {
  return standingCounts(register).flatMap((count) =>
    standingContributions(
      ruritania,
      register,
      count,
      records.map((record, at) => ({ id: String(at), record })),
    ).map(({ period, value }) => `${period} ${value}`),
  )
}

const everyRule = {
  of: 'rules',
  by: 'rule',
  codes: ['life-vests', 'bridge-lights'],
  where: { judgement: ['met'] },
}
const lawful = (count: Partial<Count>): Register => ({
  ...ruleInspections,
  counts: [
    {
      element: 'lifeguards',
      holds: { by: ['stretch'], until: 'valid-until' },
      requires: [everyRule],
      dimensions: {},
      ...count,
    },
  ],
})
const inspection = (day: string, rules: Readonly<Record<string, string>>) =>
  kept(
    { day, stretch: 'Upper Strel' },
    { rules: Object.entries(rules).map(([rule, judgement]) => ({ rule, judgement })) },
  )
const whole = { 'life-vests': 'met', 'bridge-lights': 'met' }

describe('a record that needs rows to count', () => {
  test('counts while every row that is asked for is there and will do', () => {
    expect(moves(lawful({}), [inspection('2023-03-01', whole)])).toEqual(['2023-03 1'])
  })

  test.each([
    ['a row that is missing', { 'life-vests': 'met' }],
    ['a row that was judged otherwise', { ...whole, 'bridge-lights': 'not-met' }],
    ['no rows at all', {}],
  ])('does not count with %s', (_what, rules) => {
    expect(moves(lawful({}), [inspection('2023-03-01', rules)])).toEqual([])
  })

  test('no longer counts once a later record lacks a row', () => {
    const records = [inspection('2023-03-01', whole), inspection('2023-09-01', { 'life-vests': 'met' })]
    expect(moves(lawful({}), records)).toEqual(['2023-03 1', '2023-09 -1'])
  })

  test('of two rows of one code both have to do', () => {
    const rules = [
      { rule: 'life-vests', judgement: 'met' },
      { rule: 'life-vests', judgement: 'not-met' },
      { rule: 'bridge-lights', judgement: 'met' },
    ]
    expect(hasRequiredRows([everyRule], kept({}, { rules }))).toBe(false)
  })

  test('is asked for rows only where it says so itself, in one answer or among several', () => {
    const asked = [{ ...everyRule, when: { water: ['deep'] } }]
    expect(hasRequiredRows(asked, kept({ water: 'shallow' }))).toBe(true)
    expect(hasRequiredRows(asked, kept({ water: 'deep' }))).toBe(false)
    expect(hasRequiredRows(asked, kept({ water: ['shallow', 'deep'] }))).toBe(false)
  })

  test('cannot be asked for rows or fields that are not there', () => {
    const found = (requires: readonly RequiredRows[]) =>
      findContradictions({ ...ruritania, registers: [lawful({ requires })] }).join(' ')
    expect(found([{ ...everyRule, of: 'boats' }])).toMatch(/there are no rows “boats” to require/)
    expect(found([{ ...everyRule, by: 'law' }])).toMatch(/no field “law” to require rows by/)
    expect(found([{ ...everyRule, when: { tide: ['high'] } }])).toMatch(/no field “tide”/)
    expect(found([{ ...everyRule, codes: [] }])).toMatch(/requires rows and names none/)
  })
})

describe('what holds', () => {
  const badge = (lastDay: string) =>
    kept({ day: '2023-01-10', badge: 'B1', sex: 'female', 'on-duty': 'yes', 'last-day': lastDay })
  const roster = (holds: Count['holds']): Register => ({
    ...guardRoster,
    counts: [{ element: 'lifeguards', ...(holds ? { holds } : {}), dimensions: {} }],
  })

  test('holds on its last day, and no longer on the day on which it ends', () => {
    const until = roster({ by: ['badge'], until: 'last-day' })
    const ends = roster({ by: ['badge'], ends: 'last-day' })
    expect(moves(until, [badge('2023-12-31')])).toEqual(['2023-01 1', '2024-01 -1'])
    expect(moves(ends, [badge('2023-12-31')])).toEqual(['2023-01 1', '2023-12 -1'])
  })
})

describe('a count that takes its day from a row', () => {
  test('falls into the month of the row, and nowhere where the row has no day', () => {
    const litter = riverLog.children.find(({ id }) => id === 'litter')
    if (!litter) throw new Error('The river log has no litter.')
    const found = { ...litter, fields: [...litter.fields, { ...riverDay, id: 'found-on' }] }
    const register: Register = {
      ...riverLog,
      children: [found],
      counts: [{ element: 'rescue-calls', of: 'litter', on: 'found-on', dimensions: {} }],
    }
    const rows = [{ 'found-on': '2023-02-03' }, { 'found-on': '2023-06-07' }, { 'found-on': null }]
    const record = kept({ day: '2023-02-01' }, { litter: rows })
    const alone = { ...ruritania, registers: [register], requestKinds: [], handOnLists: [] }
    expect(findContradictions(alone)).toEqual([])
    expect(contributionsOf(ruritania, register, record).map(({ period }) => period)).toEqual([
      '2023-02',
      '2023-06',
    ])
  })
})
