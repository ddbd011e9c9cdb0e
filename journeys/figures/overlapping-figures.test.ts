// Figures that overlap, clash or are put right, sent in by every way there is: each comes to what a hand works out.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { apiPaths, pathTo, registerKeepers, type FiguresAnswer } from '#definition'
import { databaseSizes, whyNotHere } from '../../src/storage/testing/databases.ts'
import { casesOfDaysAndEyes } from '../testing/cases-of-days-and-eyes.ts'
import { casesOfLikeDays } from '../testing/cases-of-like-days.ts'
import { casesOfLikeTimes } from '../testing/cases-of-like-times.ts'
import { casesOfTimesAndCodes } from '../testing/cases-of-times-and-codes.ts'
import { met, row, stores } from '../testing/figure-rows.ts'
import { figureFile, openDoor, type FigureRow } from '../testing/open-door.ts'
import { cases, killed, months, victims } from '../testing/overlapping-cases.ts'

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let door: Awaited<ReturnType<typeof openDoor>>
  beforeAll(async () => {
    if (reason === undefined) door = await openDoor(size)
  })
  afterAll(async () => {
    if (reason === undefined) await door.close()
  })
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

  const load = (rows: readonly FigureRow[]) =>
    door.send(`${apiPaths.loads}?name=figures.csv`, figureFile(rows), 'text/csv')
  const take = async (...files: (readonly FigureRow[])[]) => {
    for (const rows of files) {
      const { status, body } = await load(rows)
      expect([status, status === 200 ? '' : body]).toEqual([200, ''])
    }
  }

  describe('figures that are sent in', () => {
    test.each([
      ...cases,
      ...casesOfTimesAndCodes,
      ...casesOfDaysAndEyes,
      ...casesOfLikeTimes,
      ...casesOfLikeDays,
    ])('%s', async (_title, files, asked, is) => {
      await take(...files)
      expect(await door.ask(asked)).toBe(is)
    })

    test.each([
      [
        'an edition of tomorrow',
        victims('belgrade', '1991', 5, { vintage: '2126-01-01' }),
        'edition-of-the-future',
      ],
      [
        'an actual figure of a time that has not begun',
        victims('belgrade', '2125', 5),
        'actual-of-the-future',
      ],
      [
        'a stock of a day that has not come',
        { ...stores('belgrade', '', 5, met), start: '1999-01-01', end: '2126-12-31' },
        'stock-of-the-future',
      ],
      [
        'a quarter whose last day is that of a half',
        victims('belgrade', '1992-Q1', 5, { start: '1992-01-01', end: '1992-06-30' }),
        'period-and-days-differ',
      ],
      [
        'a half whose last day is that of the year',
        victims('belgrade', '1993-H1', 5, { end: '1993-12-31' }),
        'period-and-days-differ',
      ],
      [
        'a year that begins a day late',
        victims('belgrade', '1998', 5, { start: '1998-01-02' }),
        'period-and-days-differ',
      ],
      [
        'a month in words with the first day of the next',
        victims('belgrade', 'Jan 1998', 5, { start: '1998-02-01' }),
        'period-and-days-differ',
      ],
      ['“1,250”, which may be either', victims('belgrade', '1994', '1,250'), 'number-decimal-comma'],
      ['“1.250” of persons', victims('belgrade', '1995', '1.250'), 'number-two-readings'],
      [
        '“1,250” as the least that it was',
        victims('belgrade', '1997', '', { lower: '1,250' }),
        'number-decimal-comma',
      ],
      [
        '“1.250” of kilograms',
        row('mass-seized', ['belgrade', '1997'], '', { value: '1.250', item_class: 'explosive' }),
        'number-two-readings',
      ],
    ] satisfies [string, FigureRow, string][])('refused is %s', async (_title, refused: FigureRow, why) => {
      const { status, body } = await load([refused])
      const { problems } = JSON.parse(body) as { problems: { kind: string }[] }
      expect([status, ...problems.map(({ kind }) => kind)]).toEqual([422, why])
      const year = /\d{4}/.exec(String(refused['period'] ?? '') || String(refused['start']))?.[0] ?? ''
      expect(await door.ask(killed('belgrade', year))).toMatch(/not reported|no figure/)
    })

    test('a correction of today is taken after an edition of tomorrow was refused', async () => {
      expect((await load([victims('belgrade', '1996', 5, { vintage: '2126-01-01' })])).status).toBe(422)
      await take([victims('belgrade', '1996', 6, { vintage: '2026-11-28' })])
      expect(await door.ask(killed('belgrade', '1996'))).toBe('6')
    })
  })

  test('from a quarter on alone means until the newest quarter, whichever file brought it', async () => {
    await take([victims('podgorica', '2011-Q3', 3)], [victims('podgorica', '2012-Q2', 4)])
    const query = 'show=killed&jurisdiction=podgorica&frequency=quarter&from=2011-Q3'
    const answer = await door.server.inject({ url: `${pathTo('figures', 'kpi-10')}?${query}` })
    const { figures, periods } = answer.json<FiguresAnswer>()
    expect([periods[0], periods.at(-1)]).toEqual(['2011-Q3', '2012-Q2'])
    expect(figures.flatMap(({ value }) => value ?? [])).toEqual(['3', '4'])
  })

  describe('figures beside records', () => {
    const incident = (jurisdiction: string, day: string, number: string, deaths: number) => ({
      jurisdiction,
      fields: {
        ...{ day, 'case-number': number, 'incident-type': 'intimate-partner', 'weapon-used': 'handgun' },
        ...{ legality: 'illegal', 'source-kind': 'official' },
      },
      children: {
        victims: Array.from({ length: deaths }, () => ({
          sex: 'female',
          age: 36,
          'victim-outcome': 'killed',
        })),
        perpetrators: [],
      },
    })
    const keepers = (jurisdiction: string) =>
      registerKeepers(door.roadmap).filter(
        (one) => one.register === 'incidents' && one.jurisdiction === jurisdiction,
      )
    const state = (jurisdiction: string, period: string) => {
      const statements = keepers(jurisdiction).map((one) => ({ ...one, period, kind: 'complete' }))
      return door.send(apiPaths.statements, { statements })
    }

    test('two quarters that are reported and a half that is recorded make a year, once it is stated complete', async () => {
      await take([victims('skopje', '2019-Q1', 4), victims('skopje', '2019-Q2', 6)])
      const record = await door.send(
        pathTo('records', 'incidents'),
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
      const sent = await door.send(pathTo('keepBatch', 'incidents'), batch)
      expect([sent.status < 300, sent.body]).toEqual([true, expect.any(String)])
      expect((await state('tirana', '2020-12')).status).toBe(200)
      expect(await door.ask(killed('tirana', '2020', { isInside: true }))).toBe('14; several sources')
    })

    test('a month that one of those who keep the register takes back opens the year, and no other half of it', async () => {
      const record = await door.send(
        pathTo('records', 'incidents'),
        incident('belgrade', '2016-03-10', 'B 1', 2),
      )
      expect([record.status, record.body]).toEqual([201, expect.any(String)])
      expect((await state('belgrade', '2016')).status).toBe(200)
      expect(await door.ask(killed('belgrade', '2016', { isInside: true }))).toBe('2')
      const { jurisdiction, register, institution } = keepers('belgrade').at(-1) ?? {}
      const taken = { jurisdiction, register, institution, period: '2016-05' }
      const answer = await door.send('/api/completeness/statements/withdrawn', {
        ...{ reason: 'A folder was found in the middle of May.', statements: [taken] },
      })
      expect([answer.status, answer.body]).toEqual([200, expect.any(String)])
      const asked = await Promise.all(
        [
          ['2016', 'year'],
          ['2016-05', 'month'],
          ['2016-Q1', 'quarter'],
          ['2016-H2', 'half-year'],
        ].map(([period = '', frequency = '']) =>
          door.ask(killed('belgrade', period, { isInside: true, frequency })),
        ),
      )
      expect(asked).toEqual(['at least 2; part of the period', 'not reported', '2', '0'])
    })

    test('a record moved over New Year counts once, in the year into which it was moved', async () => {
      const made = await door.send(
        pathTo('records', 'incidents'),
        incident('pristina', '2017-12-31', 'P 1', 4),
      )
      const { id, version } = JSON.parse(made.body) as { id: string; version: number }
      const moved = { ...incident('pristina', '2018-01-01', 'P 1', 4), version, reason: 'The day was wrong.' }
      const answer = await door.server.inject({
        ...{ method: 'PUT', url: `${pathTo('records', 'incidents')}/pristina/${id}` },
        ...{ headers: door.headers, payload: moved },
      })
      expect([answer.statusCode, answer.body]).toEqual([200, expect.any(String)])
      const years = await Promise.all(
        ['2017', '2018'].map((year) => door.ask(killed('pristina', year, { isInside: true }))),
      )
      expect(years).toEqual(['not reported', 'at least 4; part of the period'])
    })
  })
})
