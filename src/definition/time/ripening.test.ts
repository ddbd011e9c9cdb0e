// When a cohort is shown, and until when it is marked.
import { expect, test } from 'vitest'
import { getInterval } from './period.ts'
import { ripenessOf } from './ripening.ts'

const ripens = { shownAfter: 24, settledAfter: 36 }

test.each([
  ['2023', '2025-12-31', 'too early'],
  ['2023', '2026-01-01', 'still changing'],
  ['2023', '2026-12-31', 'still changing'],
  ['2023', '2027-01-01', 'settled'],
  ['2023-H1', '2025-06-30', 'too early'],
  ['2023-H1', '2025-07-01', 'still changing'],
])('what is followed from %s is on %s %s', (period, today, is) => {
  expect(ripenessOf(ripens, getInterval(period), today)).toBe(is)
})
