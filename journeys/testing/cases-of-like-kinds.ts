// Two further inputs of every kind of overlap that was met, and what each comes to by hand.
import { asked, later, met, press, row, someWomen, stores, women, womenShare } from './figure-rows.ts'
import { killed, months, victims, type Case } from './overlapping-cases.ts'
import type { FigureRow } from './open-door.ts'

const bounded = (
  jurisdiction: string,
  period: string,
  limits: { readonly lower?: number; readonly upper?: number },
  more: FigureRow = {},
) => victims(jurisdiction, period, '', { ...limits, ...more })
const quarters = (year: string) => [1, 2, 3, 4].map((at) => `${year}-Q${at}`)
const inLine = (jurisdiction: string, period: string, value: number | '', more: FigureRow = {}) =>
  row('storage-facilities-in-line', [jurisdiction, period], value, more)
const storesShare = asked('kpi-13', 'share')
const acts = (period: string, instrument: string, judgement: string, value: number | '', more = {}) =>
  row('framework-judgement', ['podgorica', period], value, { instrument, judgement, ...more })
const destroyedBy = (period: string, part: string, value: number, more: FigureRow = {}) =>
  row('items-destroyed', ['sarajevo', period], value, {
    ...{ item_class: 'firearm', part, breakdown: 'part' },
    ...more,
  })
const allDestroyed = asked('kpi-12', 'all')
const survey = (period: string, day: readonly [string, string], value: number, more: FigureRow = {}) =>
  row('survey-share', ['tirana', period], value, {
    ...{ start: day[0], end: day[1], survey_question: 'personally-secure' },
    ...more,
  })
const secure = asked('kpi-14', 'secure')

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

const ofDays: readonly Case[] = [
  [
    'in line on three days and stores on two of them: the newest day of both',
    [
      [
        ...['03', '06', '12'].map((month, at) => inLine('podgorica', `1970-${month}`, at + 1)),
        ...['03', '06'].map((month) => stores('podgorica', `1970-${month}`, 4)),
      ],
    ],
    storesShare('podgorica', '1970'),
    '50; 1970-06-30',
  ],
  [
    'in line of one source and stores of another, on one day',
    [[inLine('podgorica', '1947-06', 3), stores('podgorica', '1947-06', 6, press)]],
    storesShare('podgorica', '1947'),
    '50; 1947-06-30',
  ],
  [
    'everyone in October is not everyone in May beside the women of May',
    [
      [
        survey('', ['1995-05-01', '1995-05-31'], 70, { sex: 'female' }),
        survey('', ['1995-10-01', '1995-10-31'], 60),
      ],
    ],
    secure('tirana', '1995'),
    '60; 1995-10-31',
  ],
  ['and the women are of May', [], secure('tirana', '1995', women), '70; 1995-05-31'],
  [
    'everyone twice and women once: each with its day',
    [
      [
        survey('', ['1996-03-01', '1996-03-31'], 50),
        survey('', ['1996-03-01', '1996-03-31'], 55, { sex: 'female' }),
        survey('', ['1996-09-01', '1996-09-30'], 64),
      ],
    ],
    secure('tirana', '1996', women),
    '55; 1996-03-31',
  ],
]

const ofEditions: readonly Case[] = [
  [
    'a newer quarter for fewer eyes leaves the quarter of the public',
    [
      [victims('podgorica', '1948-Q2', 5)],
      [victims('podgorica', '1948-Q2', 8, { audience: 'restricted', ...later })],
    ],
    killed('podgorica', '1948-Q2', { frequency: 'quarter' }),
    '5',
  ],
  [
    'a newer half for fewer eyes leaves the year of the public',
    [
      [victims('podgorica', '1965', 9)],
      [victims('podgorica', '1965-H1', 10, { audience: 'restricted', ...later })],
    ],
    killed('podgorica', '1965'),
    '9',
  ],
  [
    'bounds that are published again with the same numbers are not revised',
    [
      [bounded('podgorica', '1953', { lower: 3, upper: 7 })],
      [victims('podgorica', '1953', '', { lower: '3.0', upper: 7, ...later })],
    ],
    killed('podgorica', '1953'),
    '3 to 7',
  ],
  [
    'twelve months of two, and the year of 24 that comes later, are not revised',
    [
      months('1954').map((month) => victims('podgorica', month, 2)),
      [victims('podgorica', '1954', 24, later)],
    ],
    killed('podgorica', '1954'),
    '24',
  ],
  [
    'what is moved from December into January by a corrected edition is counted there alone',
    [
      [victims('podgorica', '1966-12', 3), victims('podgorica', '1967-01', 1)],
      [victims('podgorica', '1966-12', 1, later), victims('podgorica', '1967-01', 3, later)],
    ],
    killed('podgorica', '1966-12', { frequency: 'month' }),
    '1; revised',
  ],
  ['and in January it is all', [], killed('podgorica', '1967-01', { frequency: 'month' }), '3; revised'],
]

const ofBounds: readonly Case[] = [
  [
    '“at most 4” for a year and a quarter of five in the press',
    [[bounded('podgorica', '1963', { upper: 4 }), victims('podgorica', '1963-Q2', 5, press)]],
    killed('podgorica', '1963'),
    '4 to 5 (sources disagree); part of the period',
  ],
  [
    'five to eight and six to twelve narrow each other',
    [
      [
        bounded('podgorica', '1964', { lower: 5, upper: 8 }),
        bounded('podgorica', '1964', { lower: 6, upper: 12 }, press),
      ],
    ],
    killed('podgorica', '1964'),
    '6 to 8',
  ],
  [
    'three to nine women of six to eight are no more than all',
    [
      [
        victims('podgorica', '1951', '', { ...someWomen, lower: 3, upper: 9 }),
        bounded('podgorica', '1951', { lower: 6, upper: 8 }),
      ],
    ],
    womenShare('podgorica', '1951'),
    '37.5 to 100',
  ],
  [
    'five stores in line at least, of four to ten, are no more than all',
    [
      [
        inLine('podgorica', '1952-06', '', { lower: 5 }),
        stores('podgorica', '1952-06', '', { lower: 4, upper: 10 }),
      ],
    ],
    storesShare('podgorica', '1952'),
    '50 to 100; 1952-06-30',
  ],
  [
    'half a gram is not no kilograms',
    [[row('mass-surrendered', ['podgorica', '1968'], '', { item_class: 'explosive', value: '0.0005' })]],
    asked('kpi-11', 'surrenderedMass')('podgorica', '1968', { itemClass: 'explosive' }),
    '0.0005',
  ],
  [
    '1,249 stores of 1,250 are not all',
    [[inLine('podgorica', '1969-06', 1249), stores('podgorica', '1969-06', 1250)]],
    storesShare('podgorica', '1969'),
    '99.9; 1969-06-30',
  ],
]

const ofActs: readonly Case[] = [
  [
    'two acts that meet the treaty and at most none that does not',
    [
      [
        acts('1955-06', 'arms-trade-treaty', 'met', 2),
        acts('1955-06', 'arms-trade-treaty', 'not-met', '', { upper: 0 }),
        acts('1955-06', 'arms-trade-treaty', 'partly-met', 0),
      ],
    ],
    asked('kpi-1', 'treaty')('podgorica', '1955'),
    '1',
  ],
  [
    'one act at least that does not meet the protocol, beside five that do',
    [
      [
        acts('1956-06', 'firearms-protocol', 'met', 5),
        acts('1956-06', 'firearms-protocol', 'not-met', '', { lower: 1 }),
      ],
    ],
    asked('kpi-1', 'firearmsProtocol')('podgorica', '1956'),
    '0',
  ],
  [
    'stores that meet a standard on the day on which all stores are counted as well',
    [[stores('podgorica', '1949-06', 8), stores('podgorica', '1949-06', 5, met)]],
    asked('kpi-13', 'met')('podgorica', '1949'),
    '5; 1949-06-30',
  ],
]

export const casesOfLikeKinds: readonly Case[] = [
  ...ofTimes,
  ...ofCodes,
  ...ofDays,
  ...ofEditions,
  ...ofBounds,
  ...ofActs,
]
