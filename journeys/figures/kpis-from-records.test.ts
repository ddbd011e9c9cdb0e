// Every KPI from records alone: a few records per register go in, and the figures are what a hand counts.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  usualInstitution,
  checkRecord,
  figureText,
  findIndicator,
  findRegister,
  type Figure,
} from '#definition'
import { actingAs, administrator, writeRecords, type RecordWrite } from '#storage'
import { computeFigures } from '#indicators'
import { openExamples, type Examples } from '../../src/indicators/testing/run-worked-example.ts'
import { stateComplete } from '../../src/storage/testing/state-complete.ts'
import { roadmaps } from '#roadmaps'
import { records, type Kept } from '../testing/kept-records.ts'

const [first] = roadmaps
if (!first) throw new Error('There is no roadmap.')
const westernBalkans = first
const firearms = { 'item-class': 'firearm' }
const explosives = { 'item-class': 'explosive' }

interface Place {
  readonly jurisdiction?: string
  readonly period?: string
  readonly codes?: Readonly<Record<string, string>>
}

/** KPI, figure, what it is by hand, nothing where there is no such figure; Tirana in 2023 where not said. */
const expected: readonly (readonly [kpi: string, show: string, is: string | undefined, place?: Place])[] = [
  ['kpi-1', 'harmonised', '1'],
  ['kpi-1', 'harmonised', '0', { period: '2022' }],
  ['kpi-1', 'harmonised', 'at least 1', { jurisdiction: 'western-balkans' }],
  ['kpi-1', 'instrumentsMet', '9'],
  ['kpi-1', 'instrumentsLacking', '1', { period: '2022', codes: { instrument: 'marking-rules' } }],
  ['kpi-1', 'eu', '0', { period: '2022' }],
  ['kpi-1', 'treaty', '1', { period: '2022' }],
  ['kpi-1', 'actsMet', '10'],
  ['kpi-1', 'actsLacking', '1', { period: '2022', codes: { 'territorial-level': 'whole' } }],
  ['kpi-2', 'developed', '1'],
  ['kpi-2', 'developed', '0', { period: '2022' }],
  ['kpi-2', 'developedShare', '100'],
  ['kpi-2', 'responsive', '1'],
  ['kpi-2', 'all', '2'],
  ['kpi-2', 'share', '50'],
  ['kpi-2', 'adopted', '1'],
  ['kpi-3', 'casesReported', '4'],
  ['kpi-3', 'casesProsecuted', '2'],
  ['kpi-3', 'casesAdjudicated', '1'],
  ['kpi-3', 'personsReported', '3'],
  ['kpi-3', 'personsReported', '2', { codes: { 'age-band': '19-35' } }],
  ['kpi-3', 'itemsReported', '12', { codes: firearms }],
  ['kpi-3', 'cohortReported', '3'],
  ['kpi-3', 'cohortOpen', '1'],
  ['kpi-3', 'cohortOpen', '1', { period: '2022' }],
  ['kpi-3', 'prosecutedPerSeizure', '0.667'],
  ['kpi-3', 'adjudicatedPerReported', '0.25'],
  ['kpi-3', 'possessionAdjudicated', '1'],
  ['kpi-3', 'reclassifiedAdjudicated', '50'],
  ['kpi-3', 'allCasesAdjudicated', '2'],
  ['kpi-3', 'sentenced', '1', { codes: { sentence: 'prison' } }],
  ['kpi-3', 'belowMinimumShare', '100'],
  ['kpi-3', 'itemsAdjudicatedPerSeizure', '0.6', { codes: firearms }],
  ['kpi-3', 'personsCohortReported', '2', { period: '2022' }],
  ['kpi-3', 'personsCohortOpen', '2', { period: '2022' }],
  ['kpi-3', 'personsCohortAdjudicated', '1'],
  ['kpi-3', 'itemsProsecuted', '6', { codes: firearms }],
  ['kpi-3', 'massReported', '1', { codes: explosives }],
  ['kpi-3', 'massProsecuted', '0.5', { codes: explosives }],
  ['kpi-3', 'massCohortOpen', '0.25', { codes: explosives }],
  ['kpi-3', 'itemsCohortReported', '9', { codes: firearms }],
  ['kpi-3', 'itemsCohortOpen', '3', { codes: firearms }],
  ['kpi-4', 'inland', '4', { codes: firearms }],
  ['kpi-4', 'border', '1', { codes: firearms }],
  ['kpi-4', 'border', '0', { codes: { 'item-class': 'ammunition' } }],
  // A side is split within itself.
  ['kpi-4', 'border', '1', { codes: { ...firearms, setting: 'airport' } }],
  ['kpi-4', 'border', '0', { codes: { ...firearms, setting: 'land-border' } }],
  ['kpi-4', 'border', undefined, { codes: { ...firearms, setting: 'inland' } }],
  ['kpi-4', 'casesBorder', '1', { codes: { setting: 'airport' } }],
  ['kpi-4', 'casesBorder', undefined, { codes: { setting: 'inland' } }],
  ['kpi-4', 'all', '5', { codes: { ...firearms, authority: 'police' } }],
  ['kpi-4', 'mass', '1.25', { codes: explosives }],
  ['kpi-4', 'massInland', '1.25', { codes: explosives }],
  ['kpi-4', 'inlandPerBorder', '4', { codes: firearms }],
  ['kpi-4', 'casesInlandPerBorder', '2'],
  ['kpi-4', 'casesInland', '2', { codes: { offence: 'trafficking' } }],
  ['kpi-5', 'borderCases', '1', { jurisdiction: 'western-balkans' }],
  ['kpi-5', 'allCases', '3', { jurisdiction: 'western-balkans' }],
  ['kpi-5', 'casesShare', '33.3', { jurisdiction: 'western-balkans' }],
  ['kpi-5', 'allItems', '6', { jurisdiction: 'western-balkans', codes: firearms }],
  ['kpi-6', 'diverted', '7', { codes: firearms }],
  ['kpi-6', 'checked', '50', { codes: firearms }],
  ['kpi-6', 'checkedShare', '10', { codes: firearms }],
  ['kpi-6', 'divertedShare', '14', { codes: firearms }],
  ['kpi-6', 'licences', '1'],
  ['kpi-6', 'licensed', '500', { codes: firearms }],
  ['kpi-6', 'licensedMass', '20', { codes: explosives }],
  ['kpi-6', 'checks', '1'],
  // A checked line of which the check could not tell makes the year a lower bound; where none could be told it is not reported.
  ['kpi-6', 'diverted', 'at least 7', { jurisdiction: 'skopje', codes: firearms }],
  ['kpi-6', 'checked', '80', { jurisdiction: 'skopje', codes: firearms }],
  ['kpi-6', 'divertedShare', '8.7 to 100', { jurisdiction: 'skopje', codes: firearms }],
  ['kpi-6', 'diverted', 'not reported', { jurisdiction: 'skopje', codes: { 'item-class': 'ammunition' } }],
  ['kpi-6', 'diverted', '0', { jurisdiction: 'skopje', codes: { 'item-class': 'fuse' } }],
  ['kpi-6', 'diverted', '0', { jurisdiction: 'skopje', period: '2022', codes: firearms }],
  // What is weighed has no number of pieces, and what has no type none of a type.
  ['kpi-6', 'diverted', undefined, { jurisdiction: 'skopje', codes: explosives }],
  ['kpi-4', 'all', undefined, { codes: explosives }],
  ['kpi-4', 'all', undefined, { codes: { 'item-class': 'ammunition', 'firearm-type': 'pistol' } }],
  [
    'kpi-4',
    'all',
    '0',
    { jurisdiction: 'skopje', codes: { 'item-class': 'firearm', 'firearm-type': 'pistol' } },
  ],
  ['kpi-4', 'mass', undefined, { codes: { 'item-class': 'ammunition' } }],
  ['kpi-7', 'operational', '1'],
  ['kpi-7', 'established', '1'],
  ['kpi-7', 'criteriaMet', '11'],
  ['kpi-7', 'criteriaMet', '4 to 11', { period: '2022' }],
  ['kpi-7', 'operational', '0 to 1', { period: '2022' }],
  ['kpi-8', 'cases', '1'],
  ['kpi-8', 'running', '2'],
  ['kpi-8', 'worked', '3'],
  ['kpi-8', 'running', '2', { period: '2022' }],
  ['kpi-8', 'inInvestigation', '1'],
  ['kpi-8', 'inInvestigation', '1', { period: '2022' }],
  ['kpi-8', 'inProsecution', '1'],
  ['kpi-8', 'reachedProsecution', '1'],
  ['kpi-9', 'cases', '4'],
  ['kpi-9', 'takenPart', '5'],
  ['kpi-9', 'takenPart', 'not reported', { jurisdiction: 'western-balkans' }],
  ['kpi-9', 'europol', '1'],
  ['kpi-9', 'agencies', '2'],
  ['kpi-9', 'international', '1'],
  ['kpi-9', 'region', '1'],
  ['kpi-9', 'ballisticShare', '25'],
  ['kpi-10', 'incidents', '3'],
  ['kpi-10', 'victims', '2'],
  ['kpi-10', 'killed', '1'],
  ['kpi-10', 'injured', '1'],
  ['kpi-10', 'suicides', '1'],
  ['kpi-10', 'suicides', '1', { codes: { sex: 'male' } }],
  ['kpi-10', 'killed', '1', { codes: { sex: 'female', 'age-band': '36-60' } }],
  ['kpi-10', 'killed', '1', { codes: { 'incident-type': 'domestic-violence' } }],
  ['kpi-11', 'surrendered', '1', { codes: firearms }],
  ['kpi-11', 'surrenderedMass', '1', { codes: explosives }],
  ['kpi-11', 'inherited', '2', { codes: firearms }],
  ['kpi-11', 'found', '5', { codes: firearms }],
  ['kpi-11', 'foundMass', '5', { codes: explosives }],
  ['kpi-11', 'confiscated', '6', { codes: firearms }],
  ['kpi-11', 'confiscatedMass', '6', { codes: explosives }],
  ['kpi-11', 'legalised', '3', { codes: firearms }],
  ['kpi-11', 'deactivated', '4', { codes: firearms }],
  ['kpi-12', 'all', '15', { codes: firearms }],
  ['kpi-12', 'mass', '3.5', { codes: explosives }],
  ['kpi-12', 'massConfiscatedOrSurplus', '3', { codes: explosives }],
  ['kpi-12', 'confiscatedOrSurplus', '10', { codes: firearms }],
  ['kpi-12', 'confiscatedInPublicShare', '100', { codes: firearms }],
  ['kpi-12', 'events', '1'],
  ['kpi-13', 'compliant', '2'],
  ['kpi-13', 'compliant', '2', { period: '2022' }],
  ['kpi-13', 'ownRules', '1'],
  ['kpi-13', 'met', '3'],
  ['kpi-13', 'assessed', '3'],
  ['kpi-13', 'all', '5'],
  ['kpi-13', 'share', '40'],
  ['kpi-14', 'secure', '64'],
  ['kpi-14', 'secure', '60', { codes: { sex: 'female' } }],
  ['kpi-14', 'secure', '59', { jurisdiction: 'western-balkans' }],
]

describe('every KPI from records', () => {
  let examples: Examples
  beforeAll(async () => {
    examples = await openExamples(westernBalkans)
    for (const [id, kept] of Object.entries(records)) await keepAll(id, kept)
    await stateComplete(examples.opened.db, westernBalkans, { from: '2020', to: '2023' })
  })
  afterAll(() => examples.close())

  async function keepAll(id: string, kept: readonly Kept[]): Promise<void> {
    const register = findRegister(westernBalkans, id)
    if (!register) throw new Error(`There is no register “${id}”.`)
    const writes = kept.map(({ jurisdiction = 'tirana', ...draft }, at): RecordWrite => {
      const { record, problems } = checkRecord(register, draft)
      expect([id, at, problems]).toEqual([id, at, []])
      const change = { version: 1, action: 'created' as const, person: administrator, reason: null }
      const institution = usualInstitution(westernBalkans, register, jurisdiction)
      return {
        ...{ ...change, key: { jurisdiction, id: `${id}-${at}` } },
        record: { ...record, institution },
        before: null,
      }
    })
    await actingAs(examples.opened.db, administrator, (tx) =>
      writeRecords(tx, westernBalkans, register, writes),
    )
  }

  const hasCodes = (figure: Figure, codes: Readonly<Record<string, string>>) =>
    Object.entries(codes).every(([dimension, code]) => figure.codes[dimension] === code)

  test.each(expected.map(([kpi, show, is, place = {}]) => [kpi, show, is, place] as const))(
    '%s, %s is %s',
    async (kpi, show, is, place) => {
      const { jurisdiction = 'tirana', period = '2023', codes = {} } = place
      const indicator = findIndicator(westernBalkans, kpi)
      const unit = indicator?.shows[show]?.unit
      if (!indicator || !unit) throw new Error(`There is no figure “${show}” of “${kpi}”.`)
      const by = Object.keys(codes).filter((one) => !indicator.always.includes(one))
      const asked = { show, jurisdiction, from: period, by }
      const { figures } = await actingAs(examples.opened.db, administrator, (tx) =>
        computeFigures(tx, westernBalkans, indicator, asked),
      )
      const found = figures.find((figure) => hasCodes(figure, codes))
      expect(found && figureText(found, unit.kind)).toBe(is)
    },
  )

  test('has a figure of all 14', () => {
    expect(new Set(expected.map(([kpi]) => kpi)).size).toBe(14)
  })
})
