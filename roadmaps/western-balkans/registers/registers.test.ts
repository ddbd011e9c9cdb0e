// The registers of the Roadmap: without names of persons, without contradiction, and counted into the right cells.
import { describe, expect, test } from 'vitest'
import {
  checkRecord,
  contributionsOf,
  findCode,
  findRegister,
  getDataElement,
  recordFields,
  type RecordDraft,
} from '#definition'
import { genderCriterionCodes } from '../code-lists/policy/gender-criterion.ts'
import { westernBalkans } from '../index.ts'
import { institutionKinds } from '../jurisdictions/institution-kinds.ts'

function getRegister(id: string) {
  const found = findRegister(westernBalkans, id)
  if (!found) throw new Error(`There is no register “${id}”.`)
  return found
}

/** What a record adds, in words. */
function added(id: string, draft: RecordDraft): string[] {
  const register = getRegister(id)
  const { record, problems } = checkRecord(register, draft)
  expect(problems).toEqual([])
  return contributionsOf(westernBalkans, register, record).map(({ element, itemClass, codes, value }) => {
    const own = Object.values(codes).filter((code) => !code.startsWith('_'))
    const { itemClasses, dimensions } = getDataElement(westernBalkans, element)
    if (itemClasses.length > 0) expect(itemClasses).toContain(itemClass)
    for (const { id: dimension, codes: list } of dimensions) {
      const code = codes[dimension] ?? ''
      expect([dimension, code, code === '_T' || findCode(list, code) !== undefined]).toEqual([
        dimension,
        code,
        true,
      ])
    }
    return [element, itemClass.replace('_Z', ''), ...own, value].filter(Boolean).join(' ')
  })
}

describe('registers', () => {
  test('are kept by kinds of institutions that exist', () => {
    const unknown = westernBalkans.registers.flatMap(({ id, keptBy }) =>
      keptBy.filter((kind) => !findCode(institutionKinds, kind)).map((kind) => `${id}: ${kind}`),
    )
    expect(unknown).toEqual([])
  })

  test.each(westernBalkans.registers.map((register) => [register.id, register] as const))(
    '%s asks for nobody’s name',
    (_id, register) => {
      const fields = [...recordFields(register), ...register.children.flatMap((child) => child.fields)]
      expect(
        fields.filter(({ name }) => /name of (the )?(person|victim|suspect|holder)/i.test(name.en)),
      ).toEqual([])
      const numbers = fields.filter(({ id }) => id === 'case-number' || id === 'serial-number')
      expect(numbers.every(({ mayLeave }) => mayLeave === 'never')).toBe(true)
    },
  )

  test('a seizure at a border with three items feeds cases, pieces by class, and kilograms', () => {
    const fields = {
      day: '2023-05-31',
      'case-number': 'B-1',
      authority: 'customs',
      setting: 'land borders',
      'legal-ground': 'administrative violation',
      legality: 'illegal',
      crossing: 'Crossing 7',
      offence: 'trafficking',
      transport: 'car',
    }
    const items = [
      {
        'item-class': 'firearm',
        quantity: 2,
        'firearm-type': 'pistol',
        marking: 'altered',
        condition: 'converted',
        'trace-outcome': 'pending',
        'recovery-steps': 'registry; iarms',
      },
      { 'item-class': 'ammunition', quantity: 50 },
      { 'item-class': 'explosive', mass: '1.250' },
    ]
    expect(added('seizures', { fields, children: { items } })).toEqual([
      'seizure-cases land-border customs trafficking not-reported 1',
      'items-seized firearm land-border customs pistol trafficking altered converted pending illegal administrative 2',
      'items-seized ammunition land-border customs trafficking illegal administrative 50',
      'mass-seized explosive land-border 1.25',
    ])
  })

  test('an incident feeds incidents, victims and perpetrators, each once', () => {
    const fields = {
      day: '2023-05-31',
      'case-number': 'I-1',
      'incident-type': 'intimate-partner',
      'source-kind': 'official',
      'weapon-used': 'handgun',
      legality: 'illegal',
    }
    const victims = [{ sex: 'female', age: '34', 'victim-outcome': 'killed' }]
    const perpetrators = [{ sex: 'male', age: 'not-reported' }]
    expect(added('incidents', { fields, children: { victims, perpetrators } })).toEqual([
      'firearm-incidents intimate-partner handgun illegal 1',
      'incident-victims killed female 19-35 intimate-partner handgun 1',
      'incident-perpetrators male not-reported intimate-partner 1',
    ])
  })

  test('who died by suicide is counted apart and not among the killed', () => {
    const fields = {
      day: '2023-05-31',
      'case-number': 'I-2',
      'incident-type': 'suicide',
      'source-kind': 'official',
      'weapon-used': 'handgun',
      legality: 'legal',
    }
    const victims = [{ sex: 'male', age: '70', 'victim-outcome': 'killed' }]
    expect(added('incidents', { fields, children: { victims } })).toEqual([
      'firearm-incidents suicide handgun legal 1',
      'firearm-suicides killed male 61-plus 1',
    ])
  })

  test('what is only announced is never counted as destroyed', () => {
    const event = (basis: string) => ({
      fields: { day: '2025-10-11', 'case-number': 'D-1', basis, method: 'melting' },
      children: {
        items: [
          { 'item-class': 'firearm', quantity: 1563, 'firearm-type': 'not-reported', origin: 'confiscated' },
        ],
      },
    })
    expect(added('destruction', event('planned'))).toEqual([])
    expect(added('destruction', event('actual'))).toEqual([
      'items-destroyed firearm confiscated not-reported 1563',
      'destruction-events 1',
    ])
  })

  test('what is destroyed in public, and with a certificate, is told apart', () => {
    const items = [{ 'item-class': 'firearm', quantity: 4, 'firearm-type': 'pistol', origin: 'surplus' }]
    const event = (more: object) =>
      added('destruction', {
        fields: { day: '2025-10-11', 'case-number': 'D-1', basis: 'actual', method: 'melting', ...more },
        children: { items },
      }).map((one) => one.split(' ')[0])
    expect(event({ public: 'yes', certificate: 'yes' })).toEqual([
      'items-destroyed',
      'items-destroyed-in-public',
      'items-destroyed-certified',
      'destruction-events',
    ])
    expect(event({ public: 'no', certificate: 'no' })).toEqual(['items-destroyed', 'destruction-events'])
  })

  test('each way of collection feeds its own data element', () => {
    const ways = ['surrendered', 'found', 'legalised', 'deactivated', 'inherited', 'confiscated']
    const elements = ways.map((aspect) => {
      const fields = { day: '2023-05-31', 'case-number': 'C-1', aspect }
      return added('collection', {
        fields,
        children: { items: [{ 'item-class': 'firearm', quantity: 1, 'firearm-type': 'pistol' }] },
      }).map((one) => one.split(' ')[0])
    })
    expect(elements).toEqual([
      ['items-surrendered'],
      ['items-found'],
      ['items-legalised'],
      ['items-deactivated'],
      ['items-inherited'],
      ['items-confiscated'],
    ])
  })

  test('a case counts at each stage it reaches, and in the month of the seizure for as far as it has come', () => {
    const fields = {
      'case-number': 'K-1',
      offence: 'trafficking',
      'seized-on': '2021-04-30',
      'reported-on': '2021-05-01',
      'indicted-on': '2022-02-01',
    }
    const persons = [{ sex: 'male', age: '36-60' }]
    const register = getRegister('criminal-cases')
    const { record, problems } = checkRecord(register, { fields, children: { persons } })
    expect(problems).toEqual([])
    const cases = contributionsOf(westernBalkans, register, record).filter(
      ({ element }) => element === 'chain-cases',
    )
    expect(cases.map(({ period, codes }) => [codes['chain-view'], codes['stage'], period])).toEqual([
      ['period', 'reported', '2021-05'],
      ['cohort', 'reported', '2021-04'],
      ['period', 'prosecuted', '2022-02'],
      ['cohort', 'prosecuted', '2021-04'],
      ['cohort', 'open', '2021-04'],
    ])
  })

  test('what was reported as trafficking and judged as possession is told so, stage by stage', () => {
    const fields = {
      'case-number': 'K-2',
      offence: 'trafficking',
      'seized-on': '2021-04-30',
      'reported-on': '2021-05-02',
      'indicted-on': '2022-02-01',
      'judged-on': '2023-03-01',
      'offence-judged': 'possession',
      verdict: 'convicted',
      sentence: 'suspended',
      'below-minimum': 'yes',
    }
    const register = getRegister('criminal-cases')
    const { record, problems } = checkRecord(register, {
      fields,
      children: { persons: [{ sex: 'male', age: 40 }] },
    })
    expect(problems).toEqual([])
    const all = contributionsOf(westernBalkans, register, record)
    const offences = (element: string, view?: string) =>
      all
        .filter((one) => one.element === element && one.codes['chain-view'] === view)
        .map(({ codes }) => [codes['stage'], codes['offence']])
    expect(offences('chain-persons', 'period')).toEqual([
      ['reported', 'trafficking'],
      ['prosecuted', 'trafficking'],
      ['adjudicated', 'possession'],
    ])
    // a cohort speaks of the same cases at every stage
    expect(offences('chain-cases', 'cohort').map(([, offence]) => offence)).toEqual(
      Array.from({ length: 3 }, () => 'trafficking'),
    )
    expect(offences('trafficking-followed')).toEqual([
      ['prosecuted', 'trafficking'],
      ['adjudicated', 'possession'],
    ])
    expect(all.filter(({ element }) => element === 'persons-sentenced').map(({ codes }) => codes)).toEqual([
      { offence: 'possession', sentence: 'suspended', 'below-minimum': 'yes', sex: 'male' },
    ])
  })

  const strategy = (judgement: string, criteria: Readonly<Record<string, string>>) =>
    checkRecord(getRegister('policy-documents'), {
      fields: {
        ...{ day: '2023-05-31', 'document-number': 'D-1', title: 'Strategy', entry: 'adopted' },
        ...{ 'policy-type': 'strategy', 'evidence-based': 'yes', judgement },
      },
      children: {
        checklist: Object.entries(criteria).map(([criterion, judged]) => ({
          ...{ 'gender-criterion': criterion, 'criterion-judgement': judged },
        })),
      },
    }).problems.map(({ rule }) => rule)
  const everyCriterion = Object.fromEntries(
    Object.keys(genderCriterionCodes.codes).map((criterion) => [criterion, 'met']),
  )

  test('a document is judged as met where every criterion is, and refused as met where one is not', () => {
    expect(strategy('met', everyCriterion)).toEqual([])
    expect(strategy('met', { ...everyCriterion, budget: 'not-met' })).toEqual(['judgement-follows-checklist'])
    expect(strategy('met', {})).toEqual(['judgement-follows-checklist'])
    expect(strategy('partly-met', everyCriterion)).toEqual(['judgement-follows-checklist'])
    expect(strategy('partly-met', { ...everyCriterion, budget: 'not-met' })).toEqual([])
  })
})
