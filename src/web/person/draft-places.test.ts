// A draft belongs to who typed it, and is gone after a while.
import { describe, expect, test } from 'vitest'
import { draftPlace, isDraftOf, isDraftPlace, isOver, keptDays, lastMoment } from './draft-places.ts'

const now = new Date('2026-03-20T12:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString()
const mine = draftPlace('aa11', 'river-log', 'new-1')

describe('a draft on a device', () => {
  test('is found by who typed it and by nobody else', () => {
    expect([isDraftOf('aa11', mine), isDraftOf('bb22', mine), isDraftOf('', mine)]).toEqual([
      true,
      false,
      false,
    ])
    expect([isDraftPlace(mine), isDraftPlace('waymark-views river-log')]).toEqual([true, false])
  })

  test('says until when it is kept', () => {
    expect(lastMoment('2026-03-20T12:00:00Z')).toBe('2026-03-27T12:00:00.000Z')
  })

  test.each([
    ['of today', mine, daysAgo(0), 'aa11', false],
    ['of the last day on which it is kept', mine, daysAgo(keptDays - 0.01), 'aa11', false],
    ['that is older', mine, daysAgo(keptDays), 'aa11', true],
    ['that is older, while nobody is signed in', mine, daysAgo(keptDays), '', true],
    ['of today, while nobody is signed in', mine, daysAgo(0), '', false],
    ['of somebody else', mine, daysAgo(0), 'bb22', true],
    ['of an earlier version, which named nobody', 'waymark-draft river-log new-1', daysAgo(0), 'aa11', true],
    ['that cannot be read', mine, undefined, 'aa11', true],
    ['of no day at all', mine, 'yesterday', 'aa11', true],
  ])('%s', (...[, place, at, person, isGone]) => {
    expect(isOver(place, at, person, now)).toBe(isGone)
  })
})
