// One clock for the whole house: what is today is said in one place.
import { afterEach, expect, test } from 'vitest'
import { currentDay, currentMoment, setClock } from './clock.ts'

afterEach(() => setClock(() => new Date()))

test('the day and the moment are those of the clock that was set', () => {
  setClock(() => new Date('2024-02-29T23:59:59Z'))
  expect(currentDay()).toBe('2024-02-29')
  expect(currentMoment().toISOString()).toBe('2024-02-29T23:59:59.000Z')
})
