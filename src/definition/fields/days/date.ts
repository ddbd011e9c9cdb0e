// A calendar day.
import { kindNames } from '../kind-sentences.ts'
import { defineFieldKind, type Checked } from '../../registers/index.ts'
import { andThen, refuse } from '../reading/checked.ts'
import { readCell } from '../reading/read-cell.ts'
import { readDay, type DayLimits } from '../reading/read-day.ts'

export type DateSettings = DayLimits

/** Programs write a day without a time as its midnight. */
const midnight = /[T ]00:00(?::00(?:\.0+)?)?$/

function check(input: unknown, settings: DateSettings): Checked<string> {
  return andThen(readCell(input), (text) =>
    typeof input === 'number' || /^\d{5}(?:\.\d+)?$/.test(text)
      ? refuse('date-as-number', { value: text })
      : readDay(text.replace(midnight, ''), settings),
  )
}

export const date = defineFieldKind<string, DateSettings>({
  id: 'date',
  name: kindNames.date,
  sqlType: () => 'date',
  check,
  jsonSchema: () => ({ type: 'string', format: 'date' }),
  widget: 'date',
  examples: {
    settings: { earliest: '1990-01-01' },
    good: [
      ...[
        '2023-12-31',
        ' 31.12.2023 ',
        '31. 12. 2023.',
        '1.2.2023',
        '03.04.2023',
        '31/12/2023',
        '12/31/2023',
      ],
      ...[
        '5. mart 2023',
        '5.III.2023',
        '05MAR2023',
        '20230305',
        'March 5, 2023',
        '5 mars 2023',
        '5. март 2023.',
      ],
      ...['5. марта 2023', '5. marta 2023. godine', '5 мај 2023 год.', '5.3.2023 г.'],
      ...['04/04/2023', '2023/12/31', '2024-2-29', '2023-12-31T00:00:00', '2023-12-31 00:00'],
    ],
    stored: [
      ...['2023-12-31', '2023-12-31', '2023-12-31', '2023-02-01', '2023-04-03', '2023-12-31', '2023-12-31'],
      ...['2023-03-05', '2023-03-05', '2023-03-05', '2023-03-05', '2023-03-05', '2023-03-05', '2023-03-05'],
      ...['2023-03-05', '2023-03-05', '2023-05-05', '2023-03-05'],
      ...['2023-04-04', '2023-12-31', '2024-02-29', '2023-12-31', '2023-12-31'],
    ],
    bad: [
      ...[
        '',
        '03/04/2023',
        '3-4-2023',
        '31.12.23',
        '12/31/23',
        '2023-02-30',
        '31.02.2023',
        '13/13/2023',
        '2023',
        'Monday, 5.3.2023',
      ],
      ...['2023-12', '1989-12-31', '2203-12-31', '0000-01-01', 45291, '45291', '45291.5', 'yesterday'],
      ...[
        '2023-12-31 14:30',
        '=TODAY()',
        'nepoznat',
        'Q1 2024',
        '#VALUE!',
        '########',
        true,
        [],
        {},
        new Date(0),
      ],
    ],
  },
})
