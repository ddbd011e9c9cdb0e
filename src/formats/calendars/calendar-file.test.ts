// A calendar as its readers' programs read it: days whole, lines short, and nothing that breaks out of its line.
import { expect, test } from 'vitest'
import { calendarFile } from './calendar-file.ts'

const at = new Date('2024-06-01T10:00:00Z')

test('a day is a whole day, to the day after it', () => {
  const file = calendarFile('Waymark', [{ id: 'a@w', day: '2024-02-29', title: 'Due', text: '' }], at)
  expect(file).toContain('DTSTART;VALUE=DATE:20240229\r\nDTEND;VALUE=DATE:20240301\r\nSUMMARY:Due\r\n')
  expect(file).toContain('DTSTAMP:20240601T100000Z\r\n')
  expect(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true)
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
})

test('no line is longer than 75 bytes, and unfolded it is what was written, in every script', () => {
  const title = 'Извештај о кључним показатељима, '.repeat(6)
  const file = calendarFile('Waymark', [{ id: 'a', day: '2024-02-29', title, text: '' }], at)
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title.replaceAll(',', String.raw`\,`)}`)
})

test('a title cannot begin a line or an event of its own', () => {
  const title = 'Due\r\nEND:VEVENT\nATTENDEE:mailto:a@example.org;x\u0007'
  const file = calendarFile('Waymark', [{ id: 'a', day: '2024-02-29', title, text: 'b\\c' }], at)
  const unfolded = file.replaceAll('\r\n ', '')
  expect(unfolded.split('\r\n').filter((line) => line.startsWith('END:VEVENT'))).toHaveLength(1)
  expect(unfolded).not.toMatch(/^ATTENDEE/m)
  expect(unfolded).toContain(String.raw`DESCRIPTION:b\\c`)
})
