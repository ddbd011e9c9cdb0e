// Records of two editions are known again by what makes them the same, but for the edition.
import { expect, test } from 'vitest'
import type { RecordAnswer, Register } from '#definition'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { earlierOf } from './document-queries.ts'

const log = ruritania.registers.find(({ id }) => id === 'river-log')

test('a record has the one of the same number before it; a new one has none', () => {
  if (!log) throw new Error('There is no river log.')
  const register: Register = { ...log, likeness: ['day', 'log-number'] }
  const record = (id: string, day: string, number: string): RecordAnswer => ({
    ...{ id, jurisdiction: 'zenda', institution: 'lake-watch', version: 1, action: 'created' },
    ...{ changedAt: '2024-01-01T00:00:00Z', changedBy: 'somebody', children: {} },
    fields: { day, 'log-number': number },
  })
  const now = [record('a', '2024', 'L-1'), record('b', '2024', 'L-2')]
  const before = [record('old', '2023', 'L-1'), record('gone', '2023', 'L-9')]
  const found = earlierOf(register, 'day', { now, before })
  expect([...found].map(([id, one]) => [id, one.id])).toEqual([['a', 'old']])
})
