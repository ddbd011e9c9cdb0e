// Moments by the clocks of a place: in winter, in summer, and in the nights in which they are changed.
import { expect, test } from 'vitest'
import { afterPart, localMoment, momentAt, nextMoment } from './local-moment.ts'

const zone = 'Europe/Prague'
const quiet = { from: '20:00', until: '07:00' }
const iso = (moment: Date) => moment.toISOString().slice(0, 16)

test('seven o’clock in Prague is six in winter and five in summer, by UTC', () => {
  expect(iso(momentAt('2026-01-15', '07:00', zone))).toBe('2026-01-15T06:00')
  expect(iso(momentAt('2026-07-15', '07:00', zone))).toBe('2026-07-15T05:00')
  expect(localMoment(new Date('2026-07-14T22:30:00Z'), zone)).toEqual({ day: '2026-07-15', time: '00:30' })
})

test('on the days on which the clocks are changed, too', () => {
  expect(iso(momentAt('2026-03-29', '07:00', zone))).toBe('2026-03-29T05:00')
  expect(iso(momentAt('2026-10-25', '07:00', zone))).toBe('2026-10-25T06:00')
  expect(iso(momentAt('2026-03-29', '02:30', zone))).toBe('2026-03-29T01:30')
})

test.each([
  ['at noon it is now', '2026-01-15T11:00', '2026-01-15T11:00'],
  ['in the evening it is the next morning', '2026-01-15T19:30', '2026-01-16T06:00'],
  ['after midnight it is the same morning', '2026-01-15T23:30', '2026-01-16T06:00'],
  ['when the night ends it is now', '2026-01-16T06:00', '2026-01-16T06:00'],
])('of the first moment after a quiet night: %s', (_name, moment, after) => {
  expect(iso(afterPart(new Date(`${moment}:00Z`), quiet, zone))).toBe(after)
})

test('a quiet part of the same day ends on it', () => {
  expect(iso(afterPart(new Date('2026-01-15T12:10:00Z'), { from: '13:00', until: '14:00' }, zone))).toBe(
    '2026-01-15T13:00',
  )
})

test('the next seven o’clock is today’s before it, and tomorrow’s from then on', () => {
  expect(iso(nextMoment(new Date('2026-01-15T05:59:00Z'), '07:00', zone))).toBe('2026-01-15T06:00')
  expect(iso(nextMoment(new Date('2026-01-15T06:00:00Z'), '07:00', zone))).toBe('2026-01-16T06:00')
})
