// Statements that overlap, clash or are put right, and what each comes to by hand: two relatives of every kind that was met.
import { getInterval, periodsBetween } from '#definition'
import type { FigureRow, Question } from './open-door.ts'

export const months = (year: string) => periodsBetween(getInterval(year), 'month')
const quarters = (year: string) => [1, 2, 3, 4].map((at) => `${year}-Q${at}`)

/** Victims of a year of one jurisdiction; where nothing is said, the killed. */
export const victims = (
  jurisdiction: string,
  period: string,
  value: number | string,
  more: FigureRow = {},
): FigureRow => ({
  ...{ jurisdiction, element: 'incident-victims', period, victim_outcome: 'killed', value },
  ...more,
})
const bounds = (
  jurisdiction: string,
  period: string,
  [lower, upper]: readonly [string, string],
  more: FigureRow = {},
) => victims(jurisdiction, period, '', { lower, upper, ...more })
const stores = (jurisdiction: string, period: string, value: number, more: FigureRow = {}): FigureRow => ({
  ...{ jurisdiction, element: 'storage-facilities', period, value },
  ...more,
})
/** Firearms of one type that were surrendered. */
const surrendered = (
  [jurisdiction, period]: readonly [string, string],
  type: string,
  value: number,
  breakdown: string,
): FigureRow => ({
  ...{ jurisdiction, element: 'items-surrendered', period, item_class: 'firearm', firearm_type: type, value },
  breakdown,
})
export const killed = (jurisdiction: string, period: string, more: Partial<Question> = {}): Question => ({
  ...{ indicator: 'kpi-10', show: 'killed', jurisdiction, period },
  ...more,
})
const metShare = (jurisdiction: string, period: string, more: Partial<Question> = {}): Question => ({
  ...{ indicator: 'kpi-13', show: 'met', jurisdiction, period },
  ...more,
})
const press = { source: 'press' }
const ofSex = { breakdown: 'sex' }

/** What is sent, one file after the other, and what the figure comes to. */
export type Case = readonly [
  title: string,
  files: readonly (readonly FigureRow[])[],
  asked: Question,
  is: string,
]

export const cases: readonly Case[] = [
  // A longer time beside the shorter ones that fill it.
  [
    'four quarters of one source and a year of another that says more are disputed',
    [[victims('tirana', '2001', 50, press), ...quarters('2001').map((one) => victims('tirana', one, 10))]],
    killed('tirana', '2001'),
    '40 to 50 (sources disagree)',
  ],
  [
    '“at most 30” in the press gives way to twelve months that come to 24',
    [[bounds('tirana', '2002', ['', '30'], press)], months('2002').map((one) => victims('tirana', one, 2))],
    killed('tirana', '2002'),
    '24',
  ],
  [
    'a newer edition for the year revises the halves that came before it',
    [
      [victims('skopje', '2001-H1', 60), victims('skopje', '2001-H2', 60)],
      [victims('skopje', '2001', 130, { vintage: '2024-09-01' })],
    ],
    killed('skopje', '2001'),
    '130; revised',
  ],
  [
    'a quarter that its own months do not come to holds as it is said, and says that it does not add up',
    [
      [
        ...['01', '02', '03'].map((month) => victims('sarajevo', `2001-${month}`, 3)),
        victims('sarajevo', '2001-Q1', 8),
      ],
    ],
    killed('sarajevo', '2001-Q1', { frequency: 'quarter' }),
    '8; does not add up',
  ],
  [
    'a half that two sources count alike and a quarter of a third make three quarters of a year, and no more',
    [
      [victims('sarajevo', '2003-H1', 7), victims('sarajevo', '2003-H1', 7, press)],
      [victims('sarajevo', '2003-Q3', 2, { source: 'gazette' })],
    ],
    killed('sarajevo', '2003'),
    'at least 9; part of the period; several sources',
  ],
  [
    'women of a half say nothing against the halves themselves',
    [
      [victims('pristina', '2001-H1', 9, { sex: 'female', breakdown: 'some-parts', ...press })],
      [victims('pristina', '2001-H1', 20), victims('pristina', '2001-H2', 21)],
    ],
    killed('pristina', '2001'),
    '41',
  ],
  // Two breakdowns of one total, and codes within codes.
  [
    'killed by sex and killed by age come to one total, and not to its double',
    [
      [
        victims('tirana', '2004', 30, { sex: 'male', ...ofSex }),
        victims('tirana', '2004', 20, { sex: 'female', ...ofSex }),
        victims('tirana', '2004', 10, { age_band: '0-18', breakdown: 'age-band', ...press }),
        victims('tirana', '2004', 40, { age_band: '19-35', breakdown: 'age-band', ...press }),
      ],
    ],
    killed('tirana', '2004'),
    '50',
  ],
  [
    'two whole breakdowns that come to 50 and to 55 are disputed',
    [
      [
        victims('tirana', '2005', 30, { sex: 'male', ...ofSex }),
        victims('tirana', '2005', 20, { sex: 'female', ...ofSex }),
      ],
      [
        victims('tirana', '2005', 15, { age_band: '0-18', breakdown: 'age-band', ...press }),
        victims('tirana', '2005', 40, { age_band: '19-35', breakdown: 'age-band', ...press }),
      ],
    ],
    killed('tirana', '2005'),
    '50 to 55 (sources disagree)',
  ],
  [
    'rifles among long firearms are not counted beside them',
    [
      [
        surrendered(['pristina', '2003'], 'long-firearm', 20, 'firearm-type'),
        surrendered(['pristina', '2003'], 'rifle', 15, 'firearm-type'),
        surrendered(['pristina', '2003'], 'short-firearm', 5, 'firearm-type'),
      ],
    ],
    {
      indicator: 'kpi-11',
      show: 'surrendered',
      jurisdiction: 'pristina',
      period: '2003',
      itemClass: 'firearm',
    },
    '25',
  ],
  [
    'pistols alone, which nobody calls all there are, bound the short firearms from below',
    [
      [
        surrendered(['pristina', '2004'], 'pistol', 6, 'some-parts'),
        surrendered(['pristina', '2004'], 'rifle', 2, 'some-parts'),
      ],
    ],
    {
      ...{ indicator: 'kpi-11', show: 'surrendered', jurisdiction: 'pristina', period: '2004' },
      ...{ of: ['firearm-type', 'short-firearm'], itemClass: 'firearm' },
    },
    'at least 6; parts missing',
  ],
  [
    'short firearms and the pistols among them are at least the short firearms, and not both',
    [
      [
        surrendered(['skopje', '2004'], 'short-firearm', 60, 'some-parts'),
        surrendered(['skopje', '2004'], 'pistol', 50, 'some-parts'),
      ],
    ],
    {
      indicator: 'kpi-11',
      show: 'surrendered',
      jurisdiction: 'skopje',
      period: '2004',
      itemClass: 'firearm',
    },
    'at least 60; parts missing',
  ],
  // Stocks and their days.
  [
    'the newest day of a stock holds, whichever file came first',
    [
      [stores('tirana', '2003-09', 25, { judgement: 'met' })],
      [stores('tirana', '2003-03', 10, { judgement: 'met' })],
    ],
    metShare('tirana', '2003'),
    '25; 2003-09-30',
  ],
  [
    'a stock that two sources count differently on one day is disputed, and names the day',
    [
      [
        stores('skopje', '2003-06', 25, { judgement: 'met' }),
        stores('skopje', '2003-06', 27, { judgement: 'met', ...press }),
      ],
    ],
    metShare('skopje', '2003'),
    '25 to 27 (sources disagree); 2003-06-30',
  ],
  // Eyes and editions.
  [
    'a newer half for fewer eyes leaves the year of the public as it was',
    [
      [victims('tirana', '2006-H1', 4), victims('tirana', '2006-H2', 5)],
      [victims('tirana', '2006-H2', 8, { vintage: '2024-09-01', audience: 'restricted' })],
    ],
    killed('tirana', '2006'),
    '9',
  ],
  ['and those who may see it have it', [], killed('tirana', '2006', { isInside: true }), '12; revised'],
  [
    'an older edition that arrives later changes nothing',
    [
      [victims('skopje', '2006', 9, { vintage: '2024-09-01' })],
      [victims('skopje', '2006', 7, { vintage: '2024-02-01' })],
    ],
    killed('skopje', '2006'),
    '9; revised',
  ],
  [
    'a breakdown published again with the same numbers is not revised',
    [
      [
        victims('skopje', '2007', 3, { sex: 'male', ...ofSex }),
        victims('skopje', '2007', 1, { sex: 'female', ...ofSex }),
      ],
      [
        victims('skopje', '2007', '3.0', { sex: 'male', ...ofSex, vintage: '2024-09-01' }),
        victims('skopje', '2007', 1, { sex: 'female', ...ofSex, vintage: '2024-09-01' }),
      ],
    ],
    killed('skopje', '2007'),
    '4',
  ],
  // Bounds that clash.
  [
    'twelve months of three and “at most 20” of another are disputed from the one to the other',
    [months('2008').map((one) => victims('skopje', one, 3)), [bounds('skopje', '2008', ['', '20'], press)]],
    killed('skopje', '2008'),
    '20 to 36 (sources disagree)',
  ],
  [
    'five to eight and twelve to fifteen are disputed over all of it',
    [[bounds('tirana', '2008', ['5', '8']), bounds('tirana', '2008', ['12', '15'], press)]],
    killed('tirana', '2008'),
    '5 to 15 (sources disagree)',
  ],
  [
    'a dispute goes on into the sum of the region, and the members that are missing are said',
    [],
    killed('western-balkans', '2008'),
    'at least 25 (sources disagree); not all reported',
  ],
  // Shares.
  [
    'a part that is known from below and a whole that is known make a share of at most 100',
    [
      [
        { ...bounds('tirana', '2009', ['6', ''], { sex: 'female', breakdown: 'some-parts' }) },
        victims('tirana', '2009', 8),
      ],
    ],
    killed('tirana', '2009', { show: 'womenKilled' }),
    '75 to 100',
  ],
  [
    'one woman among 30,000 is more than none',
    [
      [
        victims('tirana', '2010', 1, { sex: 'female', breakdown: 'some-parts' }),
        victims('tirana', '2010', 30000),
      ],
    ],
    killed('tirana', '2010', { show: 'womenKilled' }),
    '0.003',
  ],
  [
    'all but one of 30,000 is less than all',
    [
      [
        victims('skopje', '2010', 29999, { sex: 'female', breakdown: 'some-parts' }),
        victims('skopje', '2010', 30000),
      ],
    ],
    killed('skopje', '2010', { show: 'womenKilled' }),
    '99.997',
  ],
]
