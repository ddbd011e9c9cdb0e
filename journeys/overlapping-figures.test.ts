// Figures that overlap, clash or are put right, sent in by every way there is: each comes to what a hand works out.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiPaths, pathTo, periodsBetween, getInterval, registerKeepers } from '#definition'
import { figureFile, openDoor, type FigureRow, type Question } from './testing/open-door.ts'

let door: Awaited<ReturnType<typeof openDoor>>
beforeAll(async () => {
  door = await openDoor()
})
afterAll(() => door.close())

const load = (rows: readonly FigureRow[]) =>
  door.send(`${apiPaths.loads}?name=figures.csv`, figureFile(rows), 'text/csv')
const take = async (...files: (readonly FigureRow[])[]) => {
  for (const rows of files) {
    const { status, body } = await load(rows)
    expect([status, status === 200 ? '' : body]).toEqual([200, ''])
  }
}
const months = (year: string) => periodsBetween(getInterval(year), 'month')
const quarters = (year: string) => [1, 2, 3, 4].map((at) => `${year}-Q${at}`)

/** Victims of a year of one jurisdiction; where nothing is said, the killed. */
const victims = (
  jurisdiction: string,
  period: string,
  value: number | string,
  more: FigureRow = {},
): FigureRow => ({
  ...{ jurisdiction, element: 'incident-victims', period, victim_outcome: 'killed', value },
  ...more,
})
const bounds = (jurisdiction: string, period: string, lower: string, upper: string, more: FigureRow = {}) =>
  victims(jurisdiction, period, '', { lower, upper, ...more })
const stores = (jurisdiction: string, period: string, value: number, more: FigureRow = {}): FigureRow => ({
  ...{ jurisdiction, element: 'storage-facilities', period, value },
  ...more,
})
const surrendered = (
  jurisdiction: string,
  period: string,
  type: string,
  value: number,
  more: FigureRow = {},
) => ({
  ...{ jurisdiction, element: 'items-surrendered', period, item_class: 'firearm', firearm_type: type, value },
  ...more,
})
const killed = (jurisdiction: string, period: string, more: Partial<Question> = {}): Question => ({
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
const cases: readonly (readonly [
  title: string,
  files: readonly (readonly FigureRow[])[],
  asked: Question,
  is: string,
])[] = [
  // A longer time beside the shorter ones that fill it.
  [
    'four quarters of one source and a year of another that says more are disputed',
    [[victims('tirana', '2001', 50, press), ...quarters('2001').map((one) => victims('tirana', one, 10))]],
    killed('tirana', '2001'),
    '40 to 50 (sources disagree)',
  ],
  [
    '“at most 30” in the press gives way to twelve months that come to 24',
    [[bounds('tirana', '2002', '', '30', press)], months('2002').map((one) => victims('tirana', one, 2))],
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
        surrendered('pristina', '2003', 'long-firearm', 20, { breakdown: 'firearm-type' }),
        surrendered('pristina', '2003', 'rifle', 15, { breakdown: 'firearm-type' }),
        surrendered('pristina', '2003', 'short-firearm', 5, { breakdown: 'firearm-type' }),
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
    'pistols and revolvers that are not called all there are bound the short firearms from below',
    [
      [
        surrendered('pristina', '2004', 'pistol', 6, { breakdown: 'some-parts' }),
        surrendered('pristina', '2004', 'revolver', 2, { breakdown: 'some-parts' }),
      ],
    ],
    {
      ...{ indicator: 'kpi-11', show: 'surrendered', jurisdiction: 'pristina', period: '2004' },
      ...{ of: ['firearm-type', 'short-firearm'], itemClass: 'firearm' },
    },
    'at least 8; parts missing',
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
    [months('2008').map((one) => victims('skopje', one, 3)), [bounds('skopje', '2008', '', '20', press)]],
    killed('skopje', '2008'),
    '20 to 36 (sources disagree)',
  ],
  [
    'five to eight and twelve to fifteen are disputed over all of it',
    [[bounds('tirana', '2008', '5', '8'), bounds('tirana', '2008', '12', '15', press)]],
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
        { ...bounds('tirana', '2009', '6', '', { sex: 'female', breakdown: 'some-parts' }) },
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

describe('figures that are sent in', () => {
  test.each(cases)('%s', async (_title, files, asked, is) => {
    await take(...files)
    expect(await door.ask(asked)).toBe(is)
  })

  test.each([
    ['an edition of tomorrow', victims('belgrade', '1991', 5, { vintage: '2126-01-01' })],
    ['an actual figure of a time that has not begun', victims('belgrade', '2125', 5)],
    [
      'a quarter whose last day is that of a half',
      victims('belgrade', '1992-Q1', 5, { start: '1992-01-01', end: '1992-06-30' }),
    ],
    ['a half whose last day is that of the year', victims('belgrade', '1993-H1', 5, { end: '1993-12-31' })],
    ['“1,250”, which may be either', victims('belgrade', '1994', '1,250')],
    ['“1.250” of persons', victims('belgrade', '1995', '1.250')],
  ] as const)('refused is %s', async (_title, row) => {
    const { status } = await load([row])
    expect(status).toBe(422)
    const period = String(row['period'])
    expect(await door.ask(killed('belgrade', period.slice(0, 4)))).toMatch(/not reported|no figure/)
  })

  test('a correction of today is taken after an edition of tomorrow was refused', async () => {
    expect((await load([victims('belgrade', '1996', 5, { vintage: '2126-01-01' })])).status).toBe(422)
    await take([victims('belgrade', '1996', 6, { vintage: '2026-11-28' })])
    expect(await door.ask(killed('belgrade', '1996'))).toBe('6')
  })
})

describe('figures beside records', () => {
  const incident = (jurisdiction: string, day: string, number: string, deaths: number) => ({
    jurisdiction,
    fields: {
      ...{ day, 'case-number': number, 'incident-type': 'intimate-partner', 'weapon-used': 'handgun' },
      ...{ legality: 'illegal', 'source-kind': 'official' },
    },
    children: {
      victims: Array.from({ length: deaths }, () => ({ sex: 'female', age: 36, 'victim-outcome': 'killed' })),
      perpetrators: [],
    },
  })
  const state = (jurisdiction: string, period: string) => {
    const statements = registerKeepers(door.roadmap)
      .filter((one) => one.register === 'incidents' && one.jurisdiction === jurisdiction)
      .map((one) => ({ ...one, period, kind: 'complete' }))
    return door.send(apiPaths.statements, { statements })
  }

  test('two quarters that are reported and a half that is recorded make a year, once it is stated complete', async () => {
    await take([victims('skopje', '2019-Q1', 4), victims('skopje', '2019-Q2', 6)])
    const record = await door.send(
      pathTo('registers', 'incidents'),
      incident('skopje', '2019-08-05', 'S 1', 2),
    )
    expect([record.status, record.body]).toEqual([201, expect.any(String)])
    expect(await door.ask(killed('skopje', '2019', { isInside: true }))).toBe(
      'at least 12; part of the period; several sources',
    )
    expect((await state('skopje', '2019-H2')).status).toBe(200)
    expect(await door.ask(killed('skopje', '2019', { isInside: true }))).toBe('12; several sources')
  })

  test('eleven months that are reported and a December that is recorded as a batch make a year', async () => {
    await take(
      months('2020')
        .slice(0, 11)
        .map((month) => victims('tirana', month, 1)),
    )
    const batch = [1, 2].map((at) => incident('tirana', `2020-12-0${at}`, `T ${at}`, at))
    const sent = await door.send(pathTo('batches', 'incidents'), batch)
    expect([sent.status < 300, sent.body]).toEqual([true, expect.any(String)])
    expect((await state('tirana', '2020-12')).status).toBe(200)
    expect(await door.ask(killed('tirana', '2020', { isInside: true }))).toBe('14; several sources')
  })

  test('a record moved over New Year counts once, in the year into which it was moved', async () => {
    const made = await door.send(
      pathTo('registers', 'incidents'),
      incident('pristina', '2017-12-31', 'P 1', 4),
    )
    const { id, version } = JSON.parse(made.body) as { id: string; version: number }
    const moved = { ...incident('pristina', '2018-01-01', 'P 1', 4), version, reason: 'The day was wrong.' }
    const answer = await door.server.inject({
      ...{ method: 'PUT', url: `${pathTo('registers', 'incidents')}/pristina/${id}` },
      ...{ headers: door.headers, payload: moved },
    })
    expect([answer.statusCode, answer.body]).toEqual([200, expect.any(String)])
    const years = await Promise.all(
      ['2017', '2018'].map((year) => door.ask(killed('pristina', year, { isInside: true }))),
    )
    expect(years).toEqual(['not reported', 'at least 4; part of the period'])
  })
})
