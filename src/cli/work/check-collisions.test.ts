// What the commands say of records that are kept more than once.
import { describe, expect, test } from 'vitest'
import type { RecordAnswer } from '#definition'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { collisionLines } from './check-collisions.ts'

const record = (id: string): RecordAnswer => ({
  ...{ id, jurisdiction: 'zenda', version: 1, action: 'created', changedAt: '', changedBy: 'keeper' },
  fields: { day: '2023-05-31', 'log-number': '7' },
  children: {},
  institution: 'not-stated',
})

describe('records that are kept more than once', () => {
  test('are named with what is to be decided, and with how many more there are', () => {
    const collisions = [{ records: [record('first'), record('second')], undecided: ['second'] }]
    const lines = collisionLines(ruritania, [{ register: 'river-log', collisions, total: 3 }])
    expect(lines).toContain('River log: 3 cases are kept more than once')
    expect(lines).toMatch(/zenda +2023-05-31, 7 +first +kept first/)
    expect(lines).toMatch(/zenda +2023-05-31, 7 +second +to be decided/)
    expect(lines).toContain('and 2 more')
    expect(lines).toContain('Nothing is merged by itself.')
  })

  test('are no matter where there are none', () => {
    expect(collisionLines(ruritania, [])).toMatch(/No two stored records are the same/)
  })
})
