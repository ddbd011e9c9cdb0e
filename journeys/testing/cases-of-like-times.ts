// Two further inputs of every kind of overlap in time and between codes that was met, and what each comes to by hand.
import { asked, later, press, row } from './figure-rows.ts'
import { killed, months, victims, type Case } from './overlapping-cases.ts'
import type { FigureRow } from './open-door.ts'

export const bounded = (
  jurisdiction: string,
  period: string,
  limits: { readonly lower?: number; readonly upper?: number },
  more: FigureRow = {},
) => victims(jurisdiction, period, '', { ...limits, ...more })
const quarters = (year: string) => [1, 2, 3, 4].map((at) => `${year}-Q${at}`)
const destroyedBy = (period: string, part: string, value: number, more: FigureRow = {}) =>
  row('items-destroyed', ['sarajevo', period], value, {
    ...{ item_class: 'firearm', part, breakdown: 'part' },
    ...more,
  })
const allDestroyed = asked('kpi-12', 'all')

const ofTimes: readonly Case[] = [
  [
    'nine months that are reported, and three of which nobody says anything',
    [
      months('1941')
        .slice(0, 9)
        .map((month) => victims('podgorica', month, 1)),
    ],
    killed('podgorica', '1941'),
    'at least 9; part of the period',
  ],
  [
    'a half known from below and a half that is known make a year known from below, and no gap',
    [[bounded('podgorica', '1942-H1', { lower: 5 }), victims('podgorica', '1942-H2', 6, press)]],
    killed('podgorica', '1942'),
    'at least 11; several sources',
  ],
  [
    'the first half of the press and the second of the ministry',
    [[victims('podgorica', '1957-H1', 7, press), victims('podgorica', '1957-H2', 4)]],
    killed('podgorica', '1957'),
    '11; several sources',
  ],
  [
    'three quarters, and “at most 3” of the last',
    [
      [
        ...quarters('1958')
          .slice(0, 3)
          .map((one) => victims('podgorica', one, 5)),
        bounded('podgorica', '1958-Q4', { upper: 3 }),
      ],
    ],
    killed('podgorica', '1958'),
    '15 to 18',
  ],
  [
    'fifty to sixty for a year and halves of another that come to 45',
    [
      [
        bounded('podgorica', '1943', { lower: 50, upper: 60 }, press),
        victims('podgorica', '1943-H1', 20),
        victims('podgorica', '1943-H2', 25),
      ],
    ],
    killed('podgorica', '1943'),
    '45 to 60 (sources disagree)',
  ],
  [
    'a newer edition by quarters revises the year that came before it',
    [
      [victims('podgorica', '1944', 100)],
      quarters('1944').map((one) => victims('podgorica', one, 30, later)),
    ],
    killed('podgorica', '1944'),
    '120; revised',
  ],
  [
    'a year “more than 50”, and quarters of twenty',
    [
      [
        bounded('podgorica', '1959', { lower: 51 }),
        ...quarters('1959').map((one) => victims('podgorica', one, 20)),
      ],
    ],
    killed('podgorica', '1959'),
    '80',
  ],
  [
    'a year of 30, and a half of the press of 35',
    [[victims('podgorica', '1960', 30), victims('podgorica', '1960-H1', 35, press)]],
    killed('podgorica', '1960'),
    '30 to 35 (sources disagree); part of the period',
  ],
]

const ofCodes: readonly Case[] = [
  [
    'entities of one source and institutions of another come to one total',
    [
      [
        destroyedBy('1945', 'bih-federation', 12),
        destroyedBy('1945', 'bih-rs', 8),
        destroyedBy('1945', 'bih-sipa', 5, press),
        destroyedBy('1945', 'bih-border-police', 15, press),
      ],
    ],
    allDestroyed('sarajevo', '1945'),
    '20',
  ],
  [
    'entities that come to 20 and institutions that come to 22 are disputed',
    [
      [
        destroyedBy('1946', 'bih-federation', 12),
        destroyedBy('1946', 'bih-rs', 8),
        destroyedBy('1946', 'bih-sipa', 7, press),
        destroyedBy('1946', 'bih-border-police', 15, press),
      ],
    ],
    allDestroyed('sarajevo', '1946'),
    '20 to 22 (sources disagree)',
  ],
  [
    'three and four by sex, two and five by age, of one source',
    [
      [
        victims('podgorica', '1961', 3, { sex: 'male', breakdown: 'sex' }),
        victims('podgorica', '1961', 4, { sex: 'female', breakdown: 'sex' }),
        victims('podgorica', '1961', 2, { age_band: '0-18', breakdown: 'age-band' }),
        victims('podgorica', '1961', 5, { age_band: '19-35', breakdown: 'age-band' }),
      ],
    ],
    killed('podgorica', '1961'),
    '7',
  ],
  [
    'seven by sex, and nine of one age of the press',
    [
      [
        victims('podgorica', '1962', 3, { sex: 'male', breakdown: 'sex' }),
        victims('podgorica', '1962', 4, { sex: 'female', breakdown: 'sex' }),
        victims('podgorica', '1962', 9, { age_band: '0-18', breakdown: 'some-parts', ...press }),
      ],
    ],
    killed('podgorica', '1962'),
    '7 to 9 (sources disagree); parts missing',
  ],
]

export const casesOfLikeTimes: readonly Case[] = [...ofTimes, ...ofCodes]
