// The further indicators from a few records, added up by hand: from what an officer enters to the figure.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { actingAs, administrator, writeRecords } from '#storage'
import {
  checkRecord,
  findField,
  findIndicator,
  findRegister,
  notStated,
  recordFields,
  type RecordDraft,
  type Register,
} from '#definition'
import {
  exampleFigure,
  openExamples,
  type Examples,
} from '../../src/indicators/testing/run-worked-example.ts'
import { stateComplete } from '../../src/storage/testing/state-complete.ts'
import { roadmaps } from '#roadmaps'

const [first] = roadmaps
if (!first) throw new Error('There is no roadmap.')
const westernBalkans = first

type Answers = RecordDraft['fields']
type Entry = readonly [register: string, fields: Answers, children?: RecordDraft['children']]

const firearms = (quantity: number, traceOutcome?: string) => ({
  'item-class': 'firearm',
  quantity,
  ...(traceOutcome ? { 'trace-outcome': traceOutcome } : {}),
})
const seizure = { authority: 'police', offence: 'trafficking', setting: 'inland' }
const request = { direction: 'sent', addressee: 'A state', status: 'answered' }
const inspection = { 'entity-number': 'E-1', entity: 'dealer', kind: 'regular' }
const activity = { title: 'A day', kind: 'event', theme: 'danger', audience: ['public'] }
const exchange = { title: 'A meeting', 'exchange-forum': 'seefen', 'exchange-area': 'evidence' }
const of = (sex: string, persons: number, more: Answers = {}) => ({ sex, persons, ...more })

/** All of Skopje in 2023. */
const entries: readonly Entry[] = [
  [
    'seizures',
    { day: '2023-02-01', 'legal-ground': 'criminal', ...seizure },
    {
      items: [firearms(4, 'legitimate-owner'), firearms(6, 'no-diversion-identified')],
      persons: [
        { sex: 'male', age: '30' },
        { sex: 'female', age: '41' },
      ],
    },
  ],
  [
    'seizures',
    { day: '2023-03-01', 'legal-ground': 'administrative', ...seizure },
    { items: [firearms(2, 'not-initiated')] },
  ],
  ['collection', { day: '2023-04-01', aspect: 'found' }, { items: [firearms(3, 'diversion-identified')] }],
  [
    'collection',
    { day: '2023-05-01', aspect: 'surrendered', campaign: 'K-1' },
    { items: [firearms(5, 'erased-marking')] },
  ],
  ['collection', { day: '2023-06-01', aspect: 'surrendered' }, { items: [firearms(5, 'erased-marking')] }],
  ['campaigns', { day: '2023-04-15', 'case-number': 'K-1', title: 'Hand them in', kind: 'surrender' }],
  [
    'trace-requests',
    {
      ...{ day: '2023-01-10', 'due-on': '2023-03-11', 'answered-on': '2023-03-11' },
      ...{ ...request, status: 'feedback', 'feedback-on': '2023-04-01', 'time-to-crime': '400' },
    },
  ],
  [
    'trace-requests',
    {
      ...{ day: '2023-02-01', 'due-on': '2023-03-01', 'answered-on': '2023-03-11' },
      ...{ ...request, 'time-to-crime': '600' },
    },
  ],
  [
    'trace-requests',
    {
      ...{ day: '2023-05-01', 'due-on': '2023-06-01', 'answered-on': '2023-05-20' },
      ...{ ...request, status: 'refused' },
    },
  ],
  [
    'trace-requests',
    {
      ...{ day: '2023-01-01', 'due-on': '2023-02-01', 'answered-on': '2023-01-20' },
      ...{ ...request, direction: 'received' },
    },
  ],
  [
    'trace-requests',
    { day: '2023-06-01', 'due-on': '2023-07-01', ...request, direction: 'received', status: 'sent' },
  ],
  [
    'lost-and-stolen',
    { day: '2023-05-20', loss: 'stolen', 'in-iarms': 'yes', 'in-iarms-on': '2023-06-01' },
    { items: [firearms(2)] },
  ],
  ['lost-and-stolen', { day: '2023-07-01', loss: 'lost', 'in-iarms': 'no' }, { items: [firearms(3)] }],
  ['export-checks', { day: '2023-01-05', kind: 'before-licence', result: 'confirmed' }],
  ['export-checks', { day: '2023-09-05', kind: 'post-shipment', result: 'diverted' }],
  ['export-licences', { day: '2023-02-05', kind: 'export', decision: 'issued', destination: 'A state' }],
  ['export-licences', { day: '2023-03-05', kind: 'export', decision: 'refused', destination: 'A state' }],
  ['export-licences', { day: '2023-04-05', kind: 'transit', decision: 'issued', destination: 'A state' }],
  [
    'brokers',
    {
      ...{ day: '2023-02-05', 'broker-number': 'B-1', kind: 'company', state: 'registered' },
      'valid-until': '2024-12-31',
    },
  ],
  [
    'brokers',
    {
      ...{ day: '2023-02-05', 'broker-number': 'B-2', kind: 'natural-person', state: 'registered' },
      'valid-until': '2023-10-31',
    },
  ],
  ['inspections', { day: '2023-02-01', ...inspection, result: 'minor', 'mend-until': '2023-06-30' }],
  [
    'inspections',
    {
      ...{ day: '2023-03-01', ...inspection, result: 'serious', 'mend-until': '2023-06-30' },
      'mended-on': '2023-05-01',
    },
  ],
  ['inspections', { day: '2023-04-01', ...inspection, result: 'minor', 'mend-until': '2024-06-30' }],
  ['inspections', { day: '2023-05-01', ...inspection, result: 'in-order' }],
  [
    'awareness-activities',
    {
      ...{ ...activity, day: '2023-03-01', theme: 'celebratory', audience: ['hunters', 'media'] },
      ...{ 'partner-kind': 'civil-society', partnership: 'standing' },
    },
    {
      participants: [
        of('female', 30, { 'age-band': '19-35' }),
        of('male', 10, { 'age-band': '19-35' }),
        of('not-reported', 10),
      ],
    },
  ],
  [
    'awareness-activities',
    {
      ...{ ...activity, day: '2023-04-01', audience: ['carriers', 'holders-of-firearms'] },
      ...{ 'partner-kind': 'school', partnership: 'single' },
    },
  ],
  ['awareness-activities', { ...activity, day: '2023-05-01', 'partner-kind': 'no-partner' }],
  ['awareness-activities', { ...activity, day: '2023-06-01', audience: ['producers'] }],
  [
    'exchanges',
    { ...exchange, day: '2023-03-01', 'exchange-host': 'own-side' },
    {
      participants: [
        of('female', 2, { profession: 'prosecutor' }),
        of('male', 3, { profession: 'customs-officer' }),
        of('not-reported', 1, { profession: 'customs-officer' }),
      ],
    },
  ],
  [
    'exchanges',
    { ...exchange, day: '2023-10-01', 'exchange-area': 'stockpiles', 'exchange-host': 'outside' },
    { participants: [of('male', 5, { profession: 'police-investigator' })] },
  ],
]

let examples: Examples

/** One entry as it is kept. */
function keptAs(register: Register, [, fields, children = {}]: Entry, id: string) {
  const number = findField(recordFields(register), 'case-number') ? { 'case-number': id } : {}
  const { record, problems } = checkRecord(register, { fields: { ...number, ...fields }, children })
  expect(problems.filter(({ question }) => question === undefined)).toEqual([])
  return {
    ...{ key: { jurisdiction: 'skopje', id }, version: 1, person: administrator, before: null },
    ...{ record: { ...record, institution: notStated }, action: 'created' as const, reason: null },
  }
}

/** Keeps the records, and has everybody who keeps the registers state that 2023 is complete. */
beforeAll(async () => {
  examples = await openExamples(westernBalkans)
  const { db } = examples.opened
  for (const [id, own] of Map.groupBy(entries, ([register]) => register)) {
    const register = findRegister(westernBalkans, id)
    if (!register) throw new Error(`There is no register “${id}”.`)
    const changes = own.map((entry, at) => keptAs(register, entry, `${id}-${at}`))
    await actingAs(db, administrator, (tx) => writeRecords(tx, westernBalkans, register, changes))
  }
  await stateComplete(db, westernBalkans, { jurisdictions: ['skopje'], from: '2023' })
})
afterAll(() => examples.close())

test.each([
  // 4 + 3 of 10 + 2 + 3 + 10; of those with a marking 7 of 4 + 6 + 2 + 3; the two of the administrative seizure
  ['traced-share', { share: '28', shareOfIdentifiable: '46.7', notBegun: '2', recovered: '25' }],
  // 60 days and 38
  ['time-to-trace', { mean: '49', completed: '2', sent: '3', received: '2' }],
  // one of two given; of three received one late, and a refusal is an answer
  ['answered-in-time', { givenInTime: '50', receivedInTime: '66.7' }],
  ['feedback-given', { feedback: '1', answers: '2', share: '50' }],
  ['iarms-entries', { share: '40', lag: '12', missing: '5' }],
  ['licence-checks', { before: '1', delivery: '1', diverted: '1', decided: '3', refused: '1', issued: '1' }],
  ['registered-brokers', { registered: '1', companies: '1', entries: '2' }],
  [
    'awareness-reach',
    {
      ...{ participants: '50', womenShare: '75', youngMen: '10', activities: '4' },
      ...{ forLicensed: '2', forProducers: '1', forMedia: '1' },
    },
  ],
  ['campaign-results', { surrenderedWithin: '5', surrenderedShare: '50', campaigns: '1' }],
  ['inspection-deficiencies', { made: '4', deficient: '3', open: '2', overdue: '1', overdueShare: '50' }],
  // without the two of the administrative seizure: 4 + 3 of 23
  ['sdg-16-4-2', { own: '30.4', recovered: '23' }],
  [
    'awareness-partnerships',
    { partnerShare: '50', withPartner: '2', standing: '1', civilSociety: '1', media: '0', all: '4' },
  ],
  ['good-practice', { participants: '11', womenShare: '20', hosted: '1', attended: '2' }],
  ['time-to-crime', { mean: '500', traces: '2' }],
  ['seizure-perpetrators', { persons: '2' }],
] as const)('%s comes out of the records as added up by hand', async (id, figures) => {
  const indicator = findIndicator(westernBalkans, id)
  if (!indicator) throw new Error(`There is no indicator “${id}”.`)
  const codes = indicator.always.includes('item-class') ? { 'item-class': 'firearm' } : {}
  const got: Record<string, string> = {}
  for (const show of Object.keys(figures)) {
    const asked = { show, jurisdiction: 'skopje', period: '2023', codes, is: '' }
    got[show] = await actingAs(examples.opened.db, administrator, (tx) =>
      exampleFigure(tx, westernBalkans, indicator, asked),
    )
  }
  expect(got).toEqual(figures)
})
