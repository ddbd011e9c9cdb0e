// Two further inputs of every kind of day, edition, bound and act that was met, and what each comes to by hand.
import { asked, later, met, press, row, someWomen, stores, women, womenShare } from './figure-rows.ts'
import { bounded } from './cases-of-like-times.ts'
import { killed, months, victims, type Case } from './overlapping-cases.ts'
import type { FigureRow } from './open-door.ts'

const inLine = (jurisdiction: string, period: string, value: number | '', more: FigureRow = {}) =>
  row('storage-facilities-in-line', [jurisdiction, period], value, more)
const storesShare = asked('kpi-13', 'share')
/** Acts of Podgorica, by the instrument that they were judged against and what was found. */
const acts = (
  period: string,
  [instrument, judgement]: readonly [string, string],
  value: number | '',
  more: FigureRow = {},
) => row('framework-judgement', ['podgorica', period], value, { instrument, judgement, ...more })
const survey = (period: string, day: readonly [string, string], value: number, more: FigureRow = {}) =>
  row('survey-share', ['tirana', period], value, {
    ...{ start: day[0], end: day[1], survey_question: 'personally-secure' },
    ...more,
  })
const secure = asked('kpi-14', 'secure')

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
        acts('1955-06', ['arms-trade-treaty', 'met'], 2),
        acts('1955-06', ['arms-trade-treaty', 'not-met'], '', { upper: 0 }),
        acts('1955-06', ['arms-trade-treaty', 'partly-met'], 0),
      ],
    ],
    asked('kpi-1', 'treaty')('podgorica', '1955'),
    '1',
  ],
  [
    'one act at least that does not meet the protocol, beside five that do',
    [
      [
        acts('1956-06', ['firearms-protocol', 'met'], 5),
        acts('1956-06', ['firearms-protocol', 'not-met'], '', { lower: 1 }),
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

export const casesOfLikeDays: readonly Case[] = [...ofDays, ...ofEditions, ...ofBounds, ...ofActs]
