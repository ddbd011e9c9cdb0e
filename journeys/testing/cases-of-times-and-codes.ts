// Statements on other lengths of time, on nothing at all and on other codes, and what each comes to by hand.
import {
  asked,
  later,
  met,
  nil,
  press,
  row,
  someWomen,
  stores,
  storesMet,
  women,
  womenShare,
} from './figure-rows.ts'
import { killed, victims, type Case } from './overlapping-cases.ts'
import type { FigureRow } from './open-door.ts'

/** Killed between two days. */
const between = (
  jurisdiction: string,
  [start, end]: readonly [string, string],
  value: number,
  more: FigureRow = {},
) => victims(jurisdiction, '', value, { start, end, ...more })
const monthsOf = (year: string, last = 12) =>
  Array.from({ length: last }, (_one, at) => `${year}-${String(at + 1).padStart(2, '0')}`)
const surrendered = (
  [jurisdiction, period]: readonly [string, string],
  type: string,
  value: number | '',
  more: FigureRow,
) =>
  row('items-surrendered', [jurisdiction, period], value, {
    ...{ item_class: 'firearm', firearm_type: type, breakdown: 'firearm-type' },
    ...more,
  })
const bySex = (sex: string): FigureRow => ({ sex, breakdown: 'sex' })
const handedIn = asked('kpi-11', 'surrendered')
const typed = (code: string) => ({ of: ['firearm-type', code], itemClass: 'firearm' }) as const

const overTime: readonly Case[] = [
  [
    'three stretches of four months fill a year',
    [
      [
        between('tirana', ['1971-01-01', '1971-04-30'], 4),
        between('tirana', ['1971-05-01', '1971-08-31'], 6),
        between('tirana', ['1971-09-01', '1971-12-31'], 2),
      ],
    ],
    killed('tirana', '1971'),
    '12',
  ],
  [
    'one day of which nobody says anything leaves the year open',
    [
      [
        between('tirana', ['1972-01-01', '1972-06-29'], 4),
        between('tirana', ['1972-07-01', '1972-12-31'], 6),
      ],
    ],
    killed('tirana', '1972'),
    'at least 10; part of the period',
  ],
  [
    'a week across New Year is counted in neither year',
    [
      [
        between('tirana', ['1973-12-20', '1973-12-26'], 7),
        between('tirana', ['1973-12-27', '1974-01-02'], 5),
      ],
    ],
    killed('tirana', '1973'),
    'at least 7; part of the period',
  ],
  [
    'a year that is more than two years together is disputed',
    [[between('tirana', ['1977-01-01', '1978-12-31'], 30, press), victims('tirana', '1977', 40)]],
    killed('tirana', '1977'),
    '30 to 40 (sources disagree)',
  ],
  [
    'a newer edition by months revises one quarter, and with it the year',
    [
      [1, 2, 3, 4].map((at) => victims('tirana', `1979-Q${at}`, 10)),
      monthsOf('1979', 3).map((month) => victims('tirana', month, 4, later)),
    ],
    killed('tirana', '1979'),
    '42; revised',
  ],
  [
    'months of two at least and a year of 24 at most come to 24',
    [
      [
        ...monthsOf('1980').map((month) => victims('tirana', month, '', { lower: 2 })),
        victims('tirana', '1980', '', { upper: 24, ...press }),
      ],
    ],
    killed('tirana', '1980'),
    '24',
  ],
  [
    'months of two at least and a year of 20 at most are disputed',
    [
      [
        ...monthsOf('1981').map((month) => victims('tirana', month, '', { lower: 2 })),
        victims('tirana', '1981', '', { upper: 20, ...press }),
      ],
    ],
    killed('tirana', '1981'),
    '20 to 24 (sources disagree)',
  ],
]

const nothingHappened: readonly Case[] = [
  [
    'a nil return for a year is nothing in each of its months',
    [[victims('tirana', '1985', '', nil)]],
    killed('tirana', '1985-03', { frequency: 'month' }),
    '0',
  ],
  ['and nothing of every code', [], killed('tirana', '1985', women), '0'],
  ['a share of nothing cannot be computed', [], womenShare('tirana', '1985'), 'not computable'],
  [
    'a nil return for all victims is one for the killed',
    [[{ ...victims('skopje', '1985', '', nil), victim_outcome: '' }]],
    killed('skopje', '1985'),
    '0',
  ],
  ['and for women and girls', [], asked('kpi-10', 'womenAndGirls')('skopje', '1985'), '0'],
  [
    'a nil return for short firearms is one for pistols',
    [
      [
        surrendered(['skopje', '1986'], 'short-firearm', '', { ...nil, breakdown: 'some-parts' }),
        surrendered(['skopje', '1986'], '', 9, { breakdown: 'whole' }),
      ],
    ],
    handedIn('skopje', '1986', typed('pistol')),
    '0',
  ],
  [
    'a nil return of half a year says nothing of the other half',
    [[victims('skopje', '1987-H1', '', nil), victims('skopje', '1987-H2', 3)]],
    killed('skopje', '1987-H2', { frequency: 'half-year', ...women }),
    'no figure',
  ],
  ['and the year is what the other half is', [], killed('skopje', '1987'), '3'],
  [
    'a nil return and three in the press are disputed',
    [[victims('skopje', '1988', '', nil), victims('skopje', '1988', 3, press)]],
    killed('skopje', '1988'),
    '0 to 3 (sources disagree)',
  ],
  [
    '0 that is sent again as a nil return is not revised',
    [[victims('skopje', '1989', 0)], [victims('skopje', '1989', '', { ...nil, ...later })]],
    killed('skopje', '1989'),
    '0',
  ],
  [
    'a region of which one member has a nil return and the others 0 has none',
    [
      [
        victims('tirana', '1970', '', nil),
        ...['belgrade', 'podgorica', 'pristina', 'sarajevo', 'skopje'].map((one) => victims(one, '1970', 0)),
      ],
    ],
    killed('western-balkans', '1970'),
    '0',
  ],
  [
    'of a stock there is none of every owner',
    [[stores('skopje', '1978-06', 0, met)]],
    storesMet('skopje', '1978', { of: ['facility-owner', 'customs'] }),
    '0; 1978-06-30',
  ],
]

const ofCodes: readonly Case[] = [
  [
    'halves that are broken down by finer and by coarser types meet in the coarser ones',
    [
      [
        surrendered(['skopje', '1980-H1'], 'pistol', 5, {}),
        surrendered(['skopje', '1980-H1'], 'rifle', 5, {}),
        surrendered(['skopje', '1980-H2'], 'short-firearm', 7, {}),
        surrendered(['skopje', '1980-H2'], 'long-firearm', 3, {}),
      ],
    ],
    handedIn('skopje', '1980', typed('short-firearm')),
    '12',
  ],
  [
    'and of the finer ones it is known between what',
    [],
    handedIn('skopje', '1980', typed('pistol')),
    '5 to 12; part of the period',
  ],
  [
    'pistols and revolvers, and short firearms under which another source counts them, are disputed',
    [
      [
        surrendered(['skopje', '1982'], 'pistol', 5, {}),
        surrendered(['skopje', '1982'], 'revolver', 2, {}),
        surrendered(['skopje', '1982'], 'short-firearm', 9, press),
      ],
    ],
    handedIn('skopje', '1982', typed('short-firearm')),
    '7 to 9 (sources disagree)',
  ],
  [
    'a newer edition that counts pistols and revolvers as short firearms revises these',
    [
      [surrendered(['skopje', '1983'], 'pistol', 5, {}), surrendered(['skopje', '1983'], 'revolver', 2, {})],
      [surrendered(['skopje', '1983'], 'short-firearm', 9, later)],
    ],
    handedIn('skopje', '1983', typed('short-firearm')),
    '9; revised',
  ],
  [
    'sexes by ages, complete over both, come to the total of each',
    [
      ['male', 'female'].flatMap((sex, at) =>
        ['0-18', '19-35'].map((age_band, place) =>
          victims('skopje', '1977', 1 + at * 2 + place, { sex, age_band, breakdown: 'sex age-band' }),
        ),
      ),
    ],
    killed('skopje', '1977', women),
    '7',
  ],
  [
    'entities that come to 15 and 16 in the press are disputed',
    [
      [
        row('items-destroyed', ['sarajevo', '1980'], 10, {
          item_class: 'firearm',
          part: 'bih-federation',
          breakdown: 'part',
        }),
        row('items-destroyed', ['sarajevo', '1980'], 5, {
          item_class: 'firearm',
          part: 'bih-rs',
          breakdown: 'part',
        }),
        row('items-destroyed', ['sarajevo', '1980'], 16, { item_class: 'firearm', ...press }),
      ],
    ],
    asked('kpi-12', 'all')('sarajevo', '1980'),
    '15 to 16 (sources disagree)',
  ],
  [
    'women of the press who are more than all are disputed',
    [
      [
        victims('skopje', '1975', '', { ...someWomen, lower: 12, ...press }),
        victims('skopje', '1975', '', { upper: 10 }),
      ],
    ],
    killed('skopje', '1975'),
    '10 to 12 (sources disagree); parts missing',
  ],
  [
    'victims are no more than the killed of the yearbook, whose halves of another source come to more',
    [
      [
        victims('belgrade', '1961', 100, press),
        victims('belgrade', '1961-H1', 60),
        victims('belgrade', '1961-H2', 60),
      ],
    ],
    killed('belgrade', '1961', { show: 'victims' }),
    'at least 100 (sources disagree); parts missing',
  ],
  [
    'victims are no fewer than the killed on whom two sources agree, though not on how many were men',
    [
      [
        victims('belgrade', '1962', 90, bySex('male')),
        victims('belgrade', '1962', 10, bySex('female')),
        victims('belgrade', '1962', 85, { ...bySex('male'), ...press }),
        victims('belgrade', '1962', 15, { ...bySex('not-reported'), ...press }),
      ],
    ],
    killed('belgrade', '1962', { show: 'victims' }),
    'at least 100; parts missing',
  ],
]

export const casesOfTimesAndCodes: readonly Case[] = [...overTime, ...nothingHappened, ...ofCodes]
