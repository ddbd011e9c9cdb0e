// Every kind of interval for which a register can be stated as complete: whole months, written so that one text is one interval.
import { describe, expect, test } from 'vitest'
import { findInterval } from '../period.ts'
import { addDays } from '../interval.ts'
import { findStatedInterval, intervalKinds, statedExamples } from './index.ts'

const years = ['2023', '2024', '2025']

describe.each(intervalKinds.map((kind) => ({ kind, id: kind.id })))('$id', ({ kind }) => {
  test('those of several years follow each other without a gap, and are whole months', () => {
    const days = years.flatMap((year) => kind.ofYear(year)).map((text) => kind.find(text))
    expect(days.length).toBeGreaterThanOrEqual(years.length)
    days.forEach((one, at) => {
      expect(one?.start).toMatch(/-01$/)
      expect(addDays(one?.end ?? '', 1)).toMatch(/-01$/)
      const next = days[at + 1]
      if (next) expect(next.start).toBe(addDays(one?.end ?? '', 1))
    })
    expect(
      years.every((year) => kind.ofYear(year).every((text) => kind.find(text)?.start.startsWith(year))),
    ).toBe(true)
  })

  test('what it writes is found among all kinds, and no other kind writes it', () => {
    for (const text of [...kind.ofYear('2024'), kind.example]) {
      expect(findStatedInterval(text)).toEqual(kind.find(text))
      expect(intervalKinds.filter((one) => one.find(text) !== undefined)).toEqual([kind])
      // A period that has that name elsewhere is the same days.
      expect(findInterval(text) ?? kind.find(text)).toEqual(kind.find(text))
    }
    expect(statedExamples()).toContain(kind.example)
    expect(kind.find('last May')).toBeUndefined()
  })
})

test('no two kinds have one name', () => {
  expect(new Set(intervalKinds.map(({ id }) => id)).size).toBe(intervalKinds.length)
})
