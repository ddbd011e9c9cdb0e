// The halves of a reporting year that begins in April: 2024-R1 is April to September, 2024-R2 October to March.
import { addDays } from '../interval.ts'
import type { IntervalKind } from './interval-kind.ts'

const named = /^(\d{4})-R([12])$/
const firstOf = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}-01`

export const reportingHalf: IntervalKind = {
  ...{ id: 'reporting-half', name: { en: 'Half of the reporting year' }, example: '2024-R1' },
  find: (text) => {
    const match = named.exec(text)
    if (!match) return undefined
    const year = Number(match[1])
    return match[2] === '1'
      ? { start: firstOf(year, 4), end: addDays(firstOf(year, 10), -1) }
      : { start: firstOf(year, 10), end: addDays(firstOf(year + 1, 4), -1) }
  },
  ofYear: (year) => [`${year}-R1`, `${year}-R2`],
}
