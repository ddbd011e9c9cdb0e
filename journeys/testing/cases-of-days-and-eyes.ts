// Stocks and their days, editions and eyes, acts and shares: what is said of them, and what each comes to by hand.
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
  womenShare,
} from './figure-rows.ts'
import { killed, victims, type Case } from './overlapping-cases.ts'
import type { FigureRow } from './open-door.ts'

const inLine = (jurisdiction: string, period: string, value: number | '', more: FigureRow = {}) =>
  row('storage-facilities-in-line', [jurisdiction, period], value, more)
/** Acts that were judged against the Arms Trade Treaty. */
const acts = (
  [jurisdiction, period]: readonly [string, string],
  judgement: string,
  value: number | '',
  more: FigureRow = {},
) =>
  row('framework-judgement', [jurisdiction, period], value, {
    ...{ instrument: 'arms-trade-treaty', judgement },
    ...more,
  })
const treaty = asked('kpi-1', 'treaty')
const storesShare = asked('kpi-13', 'share')

const ofDays: readonly Case[] = [
  [
    'a share of stocks is of the day on which both are known, though one is known later',
    [[inLine('tirana', '1971-06', 3), stores('tirana', '1971-06', 6), stores('tirana', '1971-12', 4)]],
    storesShare('tirana', '1971'),
    '50; 1971-06-30',
  ],
  [
    'a share of stocks that are known on no common day is not known',
    [[inLine('tirana', '1972-06', 3), stores('tirana', '1972-12', 4)]],
    storesShare('tirana', '1972'),
    'not reported',
  ],
  [
    'a region’s share of stocks says that they are of different days',
    [[inLine('skopje', '1971-03', 1), stores('skopje', '1971-03', 2)]],
    storesShare('western-balkans', '1971'),
    '50; not all reported; different days',
  ],
  [
    'a stock that is corrected for the year’s last month is the same stock',
    [[stores('tirana', '1974', 20, met)], [stores('tirana', '1974-12', 22, { ...met, ...later })]],
    storesMet('tirana', '1974'),
    '22; revised; 1974-12-31',
  ],
  [
    'a stock that one edition gives twice for one day is disputed',
    [[stores('tirana', '1975', 20, met), stores('tirana', '1975-12', 22, met)]],
    storesMet('tirana', '1975'),
    '20 to 22 (sources disagree); 1975-12-31',
  ],
]

const ofEyes: readonly Case[] = [
  [
    'a newer edition that withholds, for fewer eyes, leaves the public what it had',
    [
      [victims('skopje', '1973', 9)],
      [victims('skopje', '1973', '', { status: 'withheld', audience: 'restricted', ...later })],
    ],
    killed('skopje', '1973'),
    '9',
  ],
  [
    'and those who may see it read that it is withheld',
    [],
    killed('skopje', '1973', { isInside: true }),
    'withheld',
  ],
  [
    'a judgement that is corrected for fewer eyes stands for the public',
    [
      [acts(['skopje', '1971-06'], 'met', 1)],
      [
        acts(['skopje', '1971-06'], 'met', 0, { audience: 'restricted', ...later }),
        acts(['skopje', '1971-06'], 'not-met', 1, { audience: 'restricted', ...later }),
      ],
    ],
    treaty('skopje', '1971'),
    '1',
  ],
  [
    'and is corrected for those who may see it',
    [],
    treaty('skopje', '1971', { isInside: true }),
    '0; revised',
  ],
  [
    '“5 to 5” that becomes 5 is not revised',
    [[victims('tirana', '1989', '', { lower: 5, upper: 5 })], [victims('tirana', '1989', 5, later)]],
    killed('tirana', '1989'),
    '5',
  ],
]

const ofActs: readonly Case[] = [
  [
    'one act of four that meets the treaty in part is enough to miss it',
    [[acts(['tirana', '1973-06'], 'met', 3), acts(['tirana', '1973-06'], 'partly-met', 1)]],
    treaty('tirana', '1973'),
    '0',
  ],
  [
    'a nil return of acts that miss it misses nothing',
    [[acts(['tirana', '1974-06'], 'met', 3), acts(['tirana', '1974-06'], 'not-met', '', nil)]],
    treaty('tirana', '1974'),
    '1',
  ],
  [
    'an act that nobody judged leaves it open',
    [[acts(['tirana', '1975-06'], 'met', 2), acts(['tirana', '1975-06'], 'not-reported', 1)]],
    treaty('tirana', '1975'),
    '0 to 1; parts missing',
  ],
  [
    'acts that are judged anew for the year are those of its last month',
    [
      [acts(['tirana', '1976-12'], 'not-met', 1)],
      [acts(['tirana', '1976'], 'not-met', 0, later), acts(['tirana', '1976'], 'met', 1, later)],
    ],
    treaty('tirana', '1976'),
    '1; revised',
  ],
]

const ofShares: readonly Case[] = [
  [
    'one woman among three millions is more than none',
    [[victims('tirana', '1982', 1, someWomen), victims('tirana', '1982', 3_000_000)]],
    womenShare('tirana', '1982'),
    '0.00003',
  ],
  [
    'all but one of three millions is less than all',
    [[victims('tirana', '1983', 2_999_999, someWomen), victims('tirana', '1983', 3_000_000)]],
    womenShare('tirana', '1983'),
    '99.99997',
  ],
  [
    'women of what one source calls none and another four are disputed from what they are of four to all of it',
    [
      [
        victims('tirana', '1969', 0),
        victims('tirana', '1969', 4, press),
        victims('tirana', '1969', 2, someWomen),
      ],
    ],
    womenShare('tirana', '1969'),
    '50 to 100 (sources disagree); does not add up',
  ],
  [
    'a nil return beside four in the press leaves any share of women, and says that it is disputed',
    [[victims('tirana', '1968', '', nil), victims('tirana', '1968', 4, press)]],
    womenShare('tirana', '1968'),
    '0 to 100 (sources disagree)',
  ],
  [
    'and none of four are none, whoever is right of the four',
    [
      [
        victims('tirana', '1967', 0),
        victims('tirana', '1967', 4, press),
        victims('tirana', '1967', 0, { ...someWomen, ...press }),
      ],
    ],
    womenShare('tirana', '1967'),
    '0 (sources disagree)',
  ],
  [
    'women who are more than all make no more than all, and it is said',
    [[victims('tirana', '1984', '', { ...someWomen, lower: 7 }), victims('tirana', '1984', 6)]],
    womenShare('tirana', '1984'),
    '100; does not add up',
  ],
]

export const casesOfDaysAndEyes: readonly Case[] = [...ofDays, ...ofEyes, ...ofActs, ...ofShares]
