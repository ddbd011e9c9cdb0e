// What trace requests, missing firearms, inspections and campaigns count: days between two days, deadlines, what is open.
import { describe, expect, test } from 'vitest'
import {
  checkRecord,
  contributionsOf,
  findContradictions,
  findRegister,
  standingContributions,
  standingCounts,
  type Contribution,
  type RecordDraft,
} from '#definition'
import { westernBalkans } from '../index.ts'

function getRegister(id: string) {
  const found = findRegister(westernBalkans, id)
  if (!found) throw new Error(`There is no register “${id}”.`)
  return found
}

const inWords = ({ element, period, value }: Contribution) => `${element} ${period} ${value}`

/** What a record adds by itself, in words. */
function added(id: string, fields: RecordDraft['fields'], children: RecordDraft['children'] = {}): string[] {
  const { record, problems } = checkRecord(getRegister(id), { fields, children })
  expect(problems).toEqual([])
  return contributionsOf(westernBalkans, getRegister(id), record).map(inWords)
}

/** What a record adds for as long as it holds, in words. */
function holding(id: string, fields: RecordDraft['fields']): string[] {
  const register = getRegister(id)
  const { record } = checkRecord(register, { fields, children: {} })
  return standingCounts(register).flatMap((count) =>
    standingContributions(westernBalkans, register, count, [
      { id: '1', record: { ...record, institution: 'not-stated' } },
    ]).map(inWords),
  )
}

const firearm = { items: [{ 'item-class': 'firearm', quantity: '2' }] }
const request = {
  ...{ day: '2023-01-10', 'case-number': 'T-1', direction: 'sent', addressee: 'A state' },
  ...{ 'due-on': '2023-03-11', status: 'sent' },
}

describe('trace requests', () => {
  test('one without an answer is sent, and due', () => {
    expect(added('trace-requests', request)).toEqual([
      'trace-requests-sent 2023-01 1',
      'answers-due-from-others 2023-03 1',
    ])
  })

  test('an answer counts in its month with the days it took, and in time on the day of the deadline', () => {
    const answered = { ...request, status: 'answered', 'answered-on': '2023-03-11', 'time-to-crime': '400' }
    expect(added('trace-requests', answered)).toEqual([
      'trace-requests-sent 2023-01 1',
      'traces-completed 2023-03 1',
      'trace-days 2023-03 60',
      'answers-due-from-others 2023-03 1',
      'answers-in-time-from-others 2023-03 1',
      'answers-taken 2023-03 1',
      'time-to-crime-traces 2023-03 1',
      'time-to-crime-days 2023-03 400',
    ])
    const late = added('trace-requests', { ...answered, 'answered-on': '2023-03-12' })
    expect(late).toContain('trace-days 2023-03 61')
    expect(late.filter((one) => one.includes('in-time'))).toEqual([])
  })

  test('a refusal is in time and no trace; an answer before its request is no figure at all', () => {
    const refused = added('trace-requests', { ...request, status: 'refused', 'answered-on': '2023-02-01' })
    expect(refused).toContain('answers-in-time-from-others 2023-03 1')
    expect(refused.filter((one) => one.startsWith('traces-completed'))).toEqual([])
    const { record } = checkRecord(getRegister('trace-requests'), {
      fields: { ...request, status: 'answered', 'answered-on': '2022-12-31' },
      children: {},
    })
    const backwards = contributionsOf(westernBalkans, getRegister('trace-requests'), record)
    expect(backwards.filter(({ element }) => element.startsWith('trace-days'))).toEqual([])
    expect(backwards.filter(({ element }) => element === 'traces-completed')).toEqual([])
  })

  test('feedback counts in the month of the answer; what was received is counted apart', () => {
    const answered = { ...request, status: 'answered', 'answered-on': '2023-03-01' }
    expect(added('trace-requests', { ...answered, 'feedback-on': '2023-09-09' })).toContain(
      'feedback-given 2023-03 1',
    )
    expect(added('trace-requests', { ...answered, direction: 'received' })).toEqual([
      'trace-requests-received 2023-01 1',
      'answers-due-to-others 2023-03 1',
      'answers-in-time-to-others 2023-03 1',
    ])
  })
})

test('a missing firearm counts in pieces, the lag of its entry in reports', () => {
  const report = { day: '2023-05-20', 'case-number': 'L-1', loss: 'stolen', 'in-iarms': 'yes' }
  expect(added('lost-and-stolen', { ...report, 'in-iarms-on': '2023-06-01' }, firearm)).toEqual([
    'firearms-missing 2023-05 2',
    'firearms-missing-in-iarms 2023-05 2',
    'iarms-reports 2023-05 1',
    'iarms-days 2023-05 12',
  ])
})

test('an inspection is open until all was mended, and overdue from its deadline on', () => {
  const inspection = {
    ...{ day: '2023-02-01', 'case-number': 'V-1', 'entity-number': 'E-1', entity: 'dealer', kind: 'regular' },
    ...{ result: 'minor', 'mend-until': '2023-04-30' },
  }
  expect(holding('inspections', { ...inspection, 'mended-on': '2023-06-15' })).toEqual([
    'deficiencies-open 2023-02 1',
    'deficiencies-open 2023-06 -1',
    'deficiencies-overdue 2023-04 1',
    'deficiencies-overdue 2023-06 -1',
  ])
  const sums = (wanted: string) =>
    holding('inspections', { ...inspection, 'mended-on': '2023-03-15' })
      .filter((one) => one.startsWith(wanted))
      .map((one) => Number(one.split(' ')[2]))
      .reduce((sum, value) => sum + value, 0)
  expect(sums('deficiencies-overdue')).toBe(0)
  expect(holding('inspections', { ...inspection, result: 'in-order' })).toEqual([])
})

test('a broker counts while the registration is valid, a company among the companies too', () => {
  const entry = { day: '2022-05-01', 'broker-number': 'B-1', kind: 'company', state: 'registered' }
  expect(holding('brokers', { ...entry, 'valid-until': '2024-04-30' })).toEqual([
    'brokers-registered 2022-05 1',
    'brokers-registered 2024-05 -1',
    'broker-companies 2022-05 1',
    'broker-companies 2024-05 -1',
  ])
  expect(holding('brokers', { ...entry, state: 'suspended' })).toEqual([])
})

test('days are counted between dates only, and beside nothing else that is added up', () => {
  const register = getRegister('trace-requests')
  const withCount = (change: object) => {
    const counts = [{ element: 'trace-days', dimensions: {}, ...change }]
    const registers = westernBalkans.registers.map((one) => (one === register ? { ...one, counts } : one))
    return findContradictions({ ...westernBalkans, registers }).join(' ')
  }
  expect(withCount({ days: ['day', 'status'] })).toContain('“status” is no date')
  expect(withCount({ inOrder: ['day', 'nowhere'] })).toContain('there is no field “nowhere”')
  expect(withCount({ days: ['day', 'answered-on'], sum: 'time-to-crime' })).toContain('it adds up days')
})
