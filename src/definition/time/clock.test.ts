// One clock for the whole house: what is today is said in one place.
import { afterEach, expect, test } from 'vitest'
import { countDaysOf, currentDay, currentMoment, setClock, setTimeZones } from './clock.ts'

afterEach(() => {
  setClock(() => new Date())
  setTimeZones([])
})

test('the day and the moment are those of the clock that was set', () => {
  setClock(() => new Date('2024-02-29T23:59:59Z'))
  expect(currentDay()).toBe('2024-02-29')
  expect(currentMoment().toISOString()).toBe('2024-02-29T23:59:59.000Z')
})

test('the day is the newest that has begun in any of the places', () => {
  setClock(() => new Date('2024-02-29T22:30:00Z'))
  setTimeZones(['Europe/Prague'])
  expect(currentDay()).toBe('2024-02-29')
  setTimeZones(['Europe/Prague', 'Europe/Kyiv'])
  expect(currentDay()).toBe('2024-03-01')
  setTimeZones(['America/New_York'])
  setClock(() => new Date('2024-03-01T02:00:00Z'))
  expect(currentDay()).toBe('2024-02-29')
})

test('the day goes by the places of a roadmap that name their clocks', () => {
  setClock(() => new Date('2024-02-29T22:30:00Z'))
  countDaysOf([{ timeZone: 'Europe/Prague' }, {}, { timeZone: 'Europe/Kyiv' }])
  expect(currentDay()).toBe('2024-03-01')
})
