// A day and a time of day, as the clocks at the place showed it. No time zone: nothing is converted, nothing guessed.
import { kindNames, say } from '../kind-sentences.ts'
import { defineFieldKind, type Checked } from '../../registers/index.ts'
import { accept, andThen, refuse } from '../reading/checked.ts'
import { readCell } from '../reading/read-cell.ts'
import { readDay, type DayLimits } from '../reading/read-day.ts'

export type DateTimeSettings = DayLimits

const dayAndTime = /^(.*\S)(?:T|\s+)((?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(?:\.0+)?$/
const withZone = /\d(?:\.\d+)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})$/i

function timeText(time: string): string {
  const [hours = '', minutes = '', seconds = '00'] = time.split(':')
  return `${hours.padStart(2, '0')}:${minutes}:${seconds}`
}

function readDayAndTime(text: string, settings: DateTimeSettings): Checked<string> {
  const [, day, time] = dayAndTime.exec(text) ?? []
  if (day !== undefined && time !== undefined) {
    return andThen(readDay(day, settings), (found) => accept(`${found}T${timeText(time)}`))
  }
  if (text.includes(':')) {
    return refuse(withZone.test(text) ? 'time-with-zone' : 'time-unreadable', { value: text })
  }
  // A day alone is refused for its time only where it can be read; otherwise the day is what has to be mended.
  return andThen(readDay(text, settings), () => refuse('time-missing', { value: text }))
}

function check(input: unknown, settings: DateTimeSettings): Checked<string> {
  return andThen(readCell(input), (text) =>
    typeof input === 'number' || /^\d{5}(?:\.\d+)?$/.test(text)
      ? refuse('date-as-number', { value: text })
      : readDayAndTime(text, settings),
  )
}

export const dateTime = defineFieldKind<string, DateTimeSettings>({
  id: 'date-time',
  name: kindNames['date-time'],
  sqlType: () => 'timestamp without time zone',
  check,
  jsonSchema: () => ({
    type: 'string',
    description: say('local-time'),
    pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$',
  }),
  widget: 'date-time',
  examples: {
    settings: {},
    good: [
      '2023-12-31T14:30',
      '2023-12-31 14:30:05',
      '31.12.2023. 9:05',
      '31/12/2023 00:00',
      '2023-12-31T23:59:59.000',
    ],
    stored: [
      ...['2023-12-31T14:30:00', '2023-12-31T14:30:05', '2023-12-31T09:05:00', '2023-12-31T00:00:00'],
      ...['2023-12-31T23:59:59'],
    ],
    bad: [
      ...['', '2023-12-31', '14:30', '2023-12-31T14:30Z', '2023-12-31T14:30:00+01:00', '2023-12-31 24:00'],
      ...[
        '03/04/2023 14:30',
        '2023-02-30 14:30',
        '2023-12-31 2:30 PM',
        '2023-12-31 14:60',
        45291.604,
        '45291.604',
      ],
      ...['31.12.23 14:30', '=NOW()', '#VALUE!', 'noon', false, [], {}, new Date(0)],
    ],
  },
})
