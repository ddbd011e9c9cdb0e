// The published figures, computed: golden cases and contradictions that are known by heart.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findFindings, type Finding, type FiguresQuery } from '#definition'
import { openWithDatasets } from '../../src/intake/testing/open-with-datasets.ts'
import { askFigure, askFigures } from '../../src/indicators/testing/ask-figures.ts'
import { readEveryCurrentObservation, type TestDatabase } from '../../src/storage/testing/test-database.ts'
import { westernBalkans } from './index.ts'

let opened: TestDatabase
let findings: readonly Finding[]
beforeAll(async () => {
  opened = await openWithDatasets(westernBalkans)
  findings = findFindings(westernBalkans, await readEveryCurrentObservation(opened.db, westernBalkans))
})
afterAll(() => opened.close())

type Asked = FiguresQuery & { readonly codes?: Readonly<Record<string, string>> }
const ask = (kpi: string, query: Asked) => askFigure(opened.db, westernBalkans, kpi, query)
const found = (rule: string, jurisdiction: string, element: string) =>
  findings
    .filter((one) => one.rule === rule && one.jurisdiction === jurisdiction && one.element === element)
    .map(({ sentence }) => sentence.en)
const weapon = { 'item-class': 'weapon' }

describe('golden figures', () => {
  test.each([
    [
      'KPI 10: 151 killed for seven jurisdictions in 2023',
      'kpi-10',
      { show: 'killed', jurisdiction: 'see-7', from: '2023' },
      '151',
    ],
    [
      'of them 115 men',
      'kpi-10',
      { show: 'killed', jurisdiction: 'see-7', from: '2023', codes: { sex: 'male' } },
      '115',
    ],
    [
      'of them 35 women',
      'kpi-10',
      { show: 'killed', jurisdiction: 'see-7', from: '2023', codes: { sex: 'female' } },
      '35',
    ],
    [
      'and 1 whose sex is not reported',
      'kpi-10',
      { show: 'killed', jurisdiction: 'see-7', from: '2023', codes: { sex: 'not-reported' } },
      '1',
    ],
    [
      'never mixed with the six',
      'kpi-10',
      { show: 'killed', jurisdiction: 'western-balkans', from: '2023' },
      'not reported',
    ],
    [
      '429 injured, 70 of them not reported',
      'kpi-10',
      { show: 'injured', jurisdiction: 'see-7', from: '2023', codes: { sex: 'not-reported' } },
      '70',
    ],
    [
      'sex known of 75.7 % of the perpetrators of 2020',
      'kpi-10',
      { show: 'perpetratorsSexKnown', jurisdiction: 'see-7', from: '2020' },
      '75.7',
    ],
    [
      '98 % of those are men',
      'kpi-10',
      { show: 'menAmongPerpetrators', jurisdiction: 'see-7', from: '2020' },
      '98',
    ],
    [
      '1,316 perpetrators in seizures',
      'kpi-10',
      { show: 'perpetrators', jurisdiction: 'see-7', from: '2020', codes: { 'incident-type': 'seizure' } },
      '1,316',
    ],
    [
      'seizures are 46.6 % of the incidents of a quarter',
      'kpi-10',
      { show: 'seizureShare', jurisdiction: 'see-7', from: '2025-Q3', frequency: 'quarter' },
      '46.6',
    ],
    [
      'and 51.1 % of those of another',
      'kpi-10',
      { show: 'seizureShare', jurisdiction: 'see-7', from: '2024-Q1', frequency: 'quarter' },
      '51.1',
    ],
    [
      '580 of 804 incidents with illegally held weapons',
      'kpi-10',
      {
        show: 'incidents',
        jurisdiction: 'see-7',
        from: '2025-Q3',
        frequency: 'quarter',
        codes: { legality: 'illegal' },
      },
      '580',
    ],
    [
      'two quarters of a year are a lower bound',
      'kpi-10',
      { show: 'incidents', jurisdiction: 'see-7', from: '2025' },
      'at least 1,624',
    ],
    [
      'KPI 11: more than 4,170 weapons, of which two complete breakdowns make 4,179',
      'kpi-11',
      { show: 'surrendered', jurisdiction: 'podgorica', from: '2025', codes: weapon },
      '4,179',
    ],
    [
      'by type',
      'kpi-11',
      {
        show: 'surrendered',
        jurisdiction: 'podgorica',
        from: '2025',
        codes: { ...weapon, 'firearm-type': 'pistol' },
      },
      '2,347',
    ],
    [
      'by region',
      'kpi-11',
      {
        show: 'surrendered',
        jurisdiction: 'podgorica',
        from: '2025',
        codes: { ...weapon, part: 'mne-centre' },
      },
      '1,756',
    ],
    [
      'weapons and devices together only as printed',
      'kpi-11',
      {
        show: 'surrendered',
        jurisdiction: 'belgrade',
        from: '2023',
        codes: { 'item-class': 'weapon-and-device' },
      },
      'at least 108,883',
    ],
    [
      'KPI 12: what happened, and not what was announced',
      'kpi-12',
      { show: 'all', jurisdiction: 'sarajevo', from: '2025', codes: { 'item-class': 'weapon-and-part' } },
      'at least 1,563',
    ],
    [
      'KPI 4: the printed total holds',
      'kpi-4',
      { show: 'all', jurisdiction: 'tirana', from: '2023', codes: weapon },
      '797',
    ],
    [
      'KPI 14: as the survey gives it',
      'kpi-14',
      { show: 'secure', jurisdiction: 'western-balkans', from: '2024' },
      '59',
    ],
    [
      'KPI 5 is nobody’s to guess',
      'kpi-5',
      { show: 'borderCases', jurisdiction: 'western-balkans', from: '2023' },
      'not reported',
    ],
  ] as const satisfies readonly (readonly [string, string, Asked, string])[])(
    '%s',
    async (_what, kpi, query, text) => {
      expect(await ask(kpi, query)).toBe(text)
    },
  )

  test('the six and the seven are two areas in every answer', async () => {
    const figures = await askFigures(opened.db, westernBalkans, 'kpi-10', { show: 'killed', from: '2022' })
    const known = figures
      .filter(({ lower }) => lower !== null)
      .map(({ jurisdiction, value }) => [jurisdiction, value])
    expect(known).toEqual([
      ['western-balkans', '124'],
      ['see-7', '129'],
    ])
  })

  test('the grid of civilian, military and police firearms adds up in rows and columns', () => {
    for (const element of [
      'civilian-firearms',
      'military-firearms',
      'police-firearms',
      'registered-firearms',
    ]) {
      expect(findings.filter((one) => one.element === element && one.severity === 'error')).toEqual([])
    }
  })
})

describe('contradictions of the publishers', () => {
  test.each([
    ['V1', 'parts-do-not-sum', 'tirana', 'items-seized', /add up to 697, the whole is given as 797/],
    [
      'V2',
      'parts-do-not-sum',
      'belgrade',
      'items-surrendered',
      /add up to 104,216, the whole is given as 104,275/,
    ],
    [
      'V3',
      'stated-change-differs',
      'see-7',
      'incidents-change-on-previous',
      /-12 % is stated, but from 925 to 821 it is -11\.2 %/,
    ],
    ['V4', 'cumulative-falls', 'podgorica', 'items-surrendered', /2,871 so far, after 2,929 on 2024-06-30/],
    [
      'V4',
      'cumulative-falls',
      'podgorica',
      'items-surrendered',
      /more than 7,300 so far, after 2,871 on 2024-12-31, with 4,179 in between/,
    ],
    ['V5', 'part-year-exceeds-year', 'podgorica', 'items-surrendered', /than 1,800 alone, but only 1,756/],
    ['V6', 'plan-is-not-actual', 'sarajevo', 'items-destroyed', /1,536 was announced, 1,563 is what/],
    [
      'V7',
      'members-do-not-sum',
      'see-7',
      'evidence-rooms-upgraded',
      /add up to 13, but the group’s figure is 15/,
    ],
    ['V8', 'not-reported-share', 'see-7', 'incident-victims', /70 of 429 \(16\.3 %\)/],
    [
      'V9',
      'quote-differs',
      'pristina',
      'items-seized',
      /1,473 was read, but the source prints “1,000 and 473”/,
    ],
    [
      'G9',
      'overlapping-groups',
      'see-7',
      'incident-victims',
      /129 for South East Europe \(Western Balkans and Chisinau\), 124 for Western Balkans/,
    ],
  ])('%s is found by the rule %s', (...[, rule, jurisdiction, element, sentence]) => {
    expect(found(rule, jurisdiction, element).filter((one) => sentence.test(one))).toHaveLength(1)
  })

  test('a name or a total that a workbook lost is no dispute', () => {
    expect(findings.filter(({ rule }) => rule === 'sources-disagree')).toEqual([])
    expect(found('parts-do-not-sum', 'tirana', 'items-seized')).toEqual([expect.stringMatching(/697/)])
  })

  test('a destruction whose year is not stated is counted in no year', async () => {
    const codes = { 'item-class': 'weapon-and-part' }
    expect(await ask('kpi-12', { show: 'all', jurisdiction: 'sarajevo', from: '2024', codes })).toBe(
      'no figure',
    )
  })

  test('weapons and parts under one number are marked', () => {
    expect(found('mixed-class', 'sarajevo', 'items-destroyed').length).toBeGreaterThan(0)
  })

  test('every rule has found something in the real figures, but for those whose figures are not published or in order', () => {
    const rules = new Set(findings.map(({ rule }) => rule))
    expect(westernBalkans.qualityRules.map(({ id }) => id).filter((id) => !rules.has(id))).toEqual([
      // the sources agree where they speak of the same, and where times lie across each other
      'sources-disagree',
      'times-across-years',
      // needs records
      'counted-differs',
      // nobody publishes the chain by the year of the seizure, or both a part and its whole
      'chain-in-order',
      'part-of-the-whole',
      // no published series of counts is long enough and unlike itself
      'unlike-its-history',
      'impossible-share',
      'no-women-among-victims',
      // where seizures are published in two ways, the numbers are the same
      'seizures-two-ways',
    ])
  })
})

describe('the shipped observations', () => {
  test('carry publisher, address and edition, all of them', async () => {
    const all = await readEveryCurrentObservation(opened.db, westernBalkans)
    expect(all.length).toBeGreaterThan(1000)
    expect(all.filter(({ source, address }) => source === '' || !/^https?:\/\//.test(address))).toEqual([])
  })
})
