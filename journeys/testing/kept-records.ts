// A few invented records per register, so few that a hand can count every KPI from them.
import { unclearChecks } from './unclear-checks.ts'
import type { Answers, RecordDraft } from '#definition'

/** A record as it is sent; of Tirana where not said. */
export interface Kept extends RecordDraft {
  readonly jurisdiction?: string
}

const pistols = (quantity: number, more: Answers = {}) => ({
  'item-class': 'firearm',
  'firearm-type': 'pistol',
  quantity,
  ...more,
})
const explosives = (mass: string, more: Answers = {}) => ({ 'item-class': 'explosive', mass, ...more })
const act = (number: string, instrument: string, judgement: string, day: string): Kept => ({
  fields: {
    day,
    'act-number': number,
    title: `Act ${number}`,
    'territorial-level': 'whole',
    'in-force': true,
    instrument,
    judgement,
    ...(judgement === 'partly-met' ? { gap: 'No rule on conversion.' } : {}),
  },
})
const everyInstrument = [
  ...['firearms-directive', 'marking-rules', 'deactivation-rules', 'alarm-signal-rules', 'civil-explosives'],
  ...['precursors', 'export-regulation', 'arms-trade-treaty', 'firearms-protocol'],
]
const genderCriteria = [
  ...['evidence-base', 'gender-analysis', 'disaggregated-baseline', 'objectives', 'budget'],
  ...['gender-mechanism', 'domestic-violence-rule', 'womens-participation', 'indicators', 'audiences'],
]
const document = (number: string, entry: string, judgement: string, day: string): Kept => ({
  fields: {
    day,
    'document-number': number,
    title: `Strategy ${number}`,
    entry,
    'policy-type': 'strategy',
    ...(entry === 'ended' ? {} : { 'evidence-based': true, judgement }),
  },
  children: {
    checklist: (entry === 'ended' ? [] : genderCriteria).map((criterion, at) => ({
      ...{ 'gender-criterion': criterion, 'criterion-judgement': at === 0 ? 'met' : judgement },
    })),
  },
})
/** What MOSAIC asks of a store of weapons; a facility that lacks one of them is not in line. */
const clauses = [
  ...['perimeter', 'guards', 'access-control', 'key-control', 'doors', 'intrusion-alarm'],
  ...['inventory', 'stocktake', 'fire-safety', 'training', 'emergency-plan'],
]
const facility = (number: string, day: string, judgement: string, until?: string): Kept => ({
  fields: {
    day,
    'case-number': `${number} ${day}`,
    'facility-number': number,
    'facility-owner': 'interior',
    content: ['weapons'],
    'in-use': true,
    judgement,
    ...(until ? { 'valid-until': until, standard: 'mosaic-05-20' } : {}),
  },
  children: {
    clauses: clauses.map((clause) => ({ clause, 'clause-judgement': judgement })),
  },
})
const byOwnRules = (kept: Kept): Kept => ({ ...kept, fields: { ...kept.fields, standard: 'national' } })
const criteria = ['legal-basis', 'staffing', 'register-access', 'international-databases']
const lastCriteria = [
  ...['mandatory-notification', 'analytical-products', 'round-the-clock-contact', 'traces-every-recovery'],
  ...['ballistic-link', 'procedures', 'annual-statistics'],
]
const focalPoint = (day: string, judged: readonly string[], judgement: string): Kept => ({
  fields: { day, 'case-number': `F ${day}` },
  children: { criteria: judged.map((criterion) => ({ criterion, judgement })) },
})
const answer = (share: number, margin: string, sex?: string): Answers => ({
  'survey-question': 'personally-secure',
  margin,
  share,
  ...(sex ? { sex } : {}),
})
const wave = (jurisdiction: string, answers: readonly Answers[]): Kept => ({
  jurisdiction,
  fields: { day: '2023-06-15', 'case-number': 'W', survey: 'Barometer', 'people-asked': 1000 },
  children: { answers },
})
const chain = (number: string, days: Answers, persons: readonly Answers[]): Kept => ({
  fields: { 'case-number': number, offence: 'trafficking', ...days },
  children: { persons, items: [pistols(3), explosives('0.25')] },
})
const seized = (number: string, setting: string, items: readonly Answers[]): Kept => ({
  fields: {
    ...{ day: '2023-05-31', 'case-number': number, authority: 'police', offence: 'trafficking', setting },
    ...(setting === 'inland' ? {} : { crossing: 'The airport' }),
  },
  children: { items },
})
const incident = (
  number: string,
  source: string,
  type: string,
  children: Readonly<Record<string, readonly Answers[]>>,
): Kept => ({
  fields: {
    day: '2023-03-01',
    'case-number': number,
    'incident-type': type,
    'weapon-used': 'handgun',
    legality: 'illegal',
    'source-kind': source,
  },
  children,
})

/** The records, by register. */
export const records: Readonly<Record<string, readonly Kept[]>> = {
  'legal-instruments': [
    ...everyInstrument.map((instrument) => act('1/20', instrument, 'met', '2022-02-01')),
    act('2/21', 'marking-rules', 'partly-met', '2022-03-01'),
    act('2/21', 'marking-rules', 'met', '2023-03-01'),
  ],
  'policy-documents': [
    document('P1', 'adopted', 'met', '2023-02-01'),
    document('P2', 'adopted', 'partly-met', '2022-02-01'),
    document('P3', 'adopted', 'met', '2021-02-01'),
    document('P3', 'ended', '', '2023-03-01'),
  ],
  'criminal-cases': [
    chain('K1', { 'seized-on': '2022-12-20', 'reported-on': '2023-01-05', 'indicted-on': '2023-03-01' }, [
      { sex: 'male', age: '34' },
      { sex: 'female', age: '19-35' },
    ]),
    chain(
      'K2',
      {
        'seized-on': '2023-02-01',
        'reported-on': '2023-02-02',
        'indicted-on': '2023-06-01',
        'judged-on': '2023-12-01',
        verdict: 'convicted',
        sentence: 'prison',
        'below-minimum': true,
      },
      [{ sex: 'male', age: '61' }],
    ),
    chain('K3', { 'seized-on': '2023-02-01', 'reported-on': '2023-02-02', 'closed-on': '2023-05-01' }, []),
    chain('K4', { 'seized-on': '2023-04-01', 'reported-on': '2023-04-02' }, []),
    chain(
      'K5',
      {
        ...{ 'seized-on': '2021-02-01', 'reported-on': '2021-02-02', 'indicted-on': '2022-02-01' },
        ...{ 'judged-on': '2023-02-01', verdict: 'acquitted', 'offence-judged': 'possession' },
      },
      [],
    ),
  ],
  seizures: [
    seized('S1', 'inland', [pistols(2), { 'item-class': 'ammunition', quantity: 100 }, explosives('1.25')]),
    seized('S2', 'inland', [pistols(2)]),
    seized('S3', 'airport', [pistols(1, { condition: 'converted' })]),
  ],
  'eu-seizures': [
    ['external-border', 'traced'],
    ['external-border', 'diverted'],
    ['inside', 'traced'],
  ].map(([place, link], at) => ({
    jurisdiction: 'western-balkans',
    fields: {
      day: '2023-03-01',
      'case-number': `E${at}`,
      'eu-place': place,
      'member-state': 'hr',
      'told-by': 'europol',
      link,
    },
    children: { items: [pistols(2)] },
  })),
  'export-licences': [
    ['export', 'issued'],
    ['export', 'refused'],
    ['import', 'issued'],
  ].map(([kind, decision], at) => ({
    fields: { day: '2023-03-01', 'case-number': `L${at}`, kind, decision, destination: 'Elsewhere' },
    children: { items: [{ 'item-class': 'firearm', quantity: 500 }, explosives('20')] },
  })),
  'export-checks': [
    {
      fields: { day: '2023-09-01', 'case-number': 'C1', kind: 'post-shipment', result: 'diverted' },
      children: { items: [{ 'item-class': 'firearm', checked: 50, diverted: 7 }] },
    },
    {
      fields: { day: '2023-09-01', 'case-number': 'C2', kind: 'delivery-document', result: 'diverted' },
      children: { items: [{ 'item-class': 'firearm', checked: 50, diverted: 9 }] },
    },
    ...unclearChecks,
  ],
  'focal-point-assessments': [
    focalPoint('2022-05-01', criteria, 'met'),
    focalPoint('2023-05-01', lastCriteria, 'met'),
  ],
  cooperation: [
    {
      fields: {
        day: '2023-03-01',
        'case-number': 'Z1',
        phase: 'investigation',
        'institution-kinds': ['police', 'prosecution'],
      },
    },
    {
      fields: {
        ...{ day: '2022-03-01', 'case-number': 'Z2', phase: 'investigation', 'phase-until': '2023-02-28' },
        'institution-kinds': ['police', 'prosecution'],
      },
      children: { 'later-phases': [{ 'later-phase': 'prosecution', 'later-from': '2023-03-01' }] },
    },
    {
      fields: {
        ...{ day: '2022-03-01', 'case-number': 'Z3', phase: 'pre-trial', 'ended-on': '2023-12-31' },
        'institution-kinds': ['police', 'prosecution'],
      },
    },
  ],
  intelligence: [
    ['ballistic', 'alone', 'europol'],
    ['other', 'alone', 'eu-agency'],
    ['other', 'leads', 'region'],
    ['other', 'alone', 'interpol'],
    ['ballistic', 'joins', 'region'],
  ].map(([source, role, partner], at) => ({
    fields: {
      ...{ day: '2023-03-01', 'case-number': `I${at}`, partner, 'joint-role': role },
      'intelligence-source': source,
    },
  })),
  incidents: [
    ...['official', 'media'].map((source) =>
      incident(`N ${source}`, source, 'intimate-partner', {
        victims: [
          { sex: 'female', age: 36, 'victim-outcome': 'killed' },
          { sex: 'male', age: '0-18', 'victim-outcome': 'injured' },
        ],
        perpetrators: [{ sex: 'male', age: 'not reported' }],
      }),
    ),
    incident('N 2', 'official', 'suicide', {
      victims: [{ sex: 'male', age: 70, 'victim-outcome': 'killed' }],
    }),
    incident('N 3', 'official', 'suicide', {
      victims: [{ sex: 'female', age: 50, 'victim-outcome': 'injured' }],
    }),
  ],
  collection: ['surrendered', 'inherited', 'legalised', 'deactivated', 'found', 'confiscated'].map(
    (aspect, at) => ({
      fields: { day: '2023-03-01', 'case-number': `R${at}`, aspect },
      children: { items: [pistols(at + 1), explosives(String(at + 1))] },
    }),
  ),
  destruction: ['planned', 'actual'].map((basis) => ({
    fields: {
      ...{ day: '2023-03-01', 'case-number': 'D1', basis, method: 'melting', public: 'yes' },
      ...(basis === 'actual' ? { certificate: 'no' } : {}),
    },
    children: {
      items: [
        pistols(10, { origin: 'confiscated' }),
        pistols(5, { origin: 'found' }),
        explosives('3', { origin: 'confiscated' }),
        explosives('0.5', { origin: 'found' }),
      ],
    },
  })),
  'storage-assessments': [
    facility('A', '2022-01-10', 'met', '2024-06-30'),
    facility('B', '2022-01-10', 'met', '2023-06-30'),
    facility('C', '2022-01-10', 'not-reported'),
    facility('D', '2022-01-10', 'not-met', '2025-06-30'),
    facility('D', '2023-02-10', 'met', '2025-06-30'),
    byOwnRules(facility('E', '2023-02-10', 'met', '2025-06-30')),
  ],
  'survey-waves': [
    wave('western-balkans', [answer(59, 'everyone')]),
    wave('tirana', [answer(64, 'everyone'), answer(60, 'by-sex', 'female'), answer(68, 'by-sex', 'male')]),
  ],
}
