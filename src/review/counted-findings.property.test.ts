// What the database adds up leads to the very findings that every single cell leads to, for whatever is counted and reported.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { columnOf, findFindings, getDataElement, type Observation, type StandingFinding } from '#definition'
import { actingAs, administrator, migrationsFor, sql, type Database } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { countsOf, type MonthCell } from '../definition/testing/counts-of.ts'
import { observationOf } from '../storage/testing/observation-of.ts'
import { fillRollups } from '../storage/testing/fill-rollups.ts'
import { openTestDatabase, storeObservations, type TestDatabase } from '../storage/testing/test-database.ts'
import { figuresDigest, findingId } from './finding-identity.ts'
import { readFindings } from './quality-findings.ts'

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
})
afterAll(() => opened.close())

const anyCode = {
  'call-cause': ['wind', 'flood', 'carelessness', 'storm', '_Z'],
  outcome: ['unhurt', 'hurt', 'drowned'],
  sex: ['female', 'male', 'not-reported', '_Z'],
  rule: ['life-vests', 'bridge-lights'],
  judgement: ['met', 'not-met', 'not-reported'],
}
const elements = [
  'rescue-calls',
  'rescued-persons',
  'litter-collected',
  'lifeguards',
  'rule-judgement',
  'trust-in-watch',
]

const place = fc.record({
  element: fc.constantFrom(...elements),
  jurisdiction: fc.constantFrom('strelsau', 'zenda', 'hofbau'),
  codes: fc.record(
    Object.fromEntries(Object.entries(anyCode).map(([id, codes]) => [id, fc.constantFrom(...codes)])),
  ),
  itemClass: fc.constantFrom('bottle', 'tyre'),
})
type Place = typeof place extends fc.Arbitrary<infer P> ? P : never

/** The codes and the class that the element has; of a reported figure only some of the codes, the others are added up. */
function codesAt({ element: id, codes, itemClass }: Place, isSaid: (dimension: string) => boolean) {
  const element = getDataElement(ruritania, id)
  const own = element.dimensions.map((one) => [one.id, isSaid(one.id) ? codes[one.id] : '_T'])
  return {
    codes: Object.fromEntries(own) as MonthCell['codes'],
    itemClass: element.itemClasses.includes(itemClass) ? itemClass : '_Z',
  }
}

const cell = fc
  .tuple(
    place,
    fc.integer({ min: 2019, max: 2021 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom('1', '7', '40', '0.5'),
  )
  .map(([one, year, month, value]): MonthCell => {
    const { element, jurisdiction } = one
    const claim = element === 'trust-in-watch' ? value : ''
    const begins = `${year}-${String(month).padStart(2, '0')}-01`
    return { element, jurisdiction, ...codesAt(one, () => true), begins, claim, value }
  })
const cellKey = ({ value: _value, codes, ...one }: MonthCell) => JSON.stringify([one, codes])

const reported = fc
  .tuple(
    place,
    fc.constantFrom('2019', '2020', '2020-H2', '2021-Q1', '2021-05'),
    fc.subarray(['outcome', 'sex', 'call-cause', 'rule', 'judgement']),
    fc.constantFrom('1', '8', '47'),
  )
  .map(([one, period, said, value]): Observation => {
    const { element, jurisdiction } = one
    const known = codesAt(one, (id) => said.includes(id) && !one.codes[id]?.startsWith('_'))
    return observationOf(ruritania, { element, jurisdiction, period, value, ...known })
  })
const reportedKey = ({ value: _value, ...one }: Observation) => JSON.stringify(one)

async function insertCells(db: Database, cells: readonly MonthCell[]): Promise<void> {
  for (const { jurisdiction, element, begins, itemClass, codes, claim, value } of cells) {
    const dimensions = ruritania.dimensions.map(({ id }) => ({
      column: columnOf(id),
      code: codes[id] ?? '_Z',
    }))
    await sql`insert into counted_observation (jurisdiction, data_element, period_start, item_class, codes, claim, value, rows,
      ${sql.join(dimensions.map(({ column }) => sql.id(column)))})
      values (${jurisdiction}, ${element}, ${begins}, ${itemClass}, ${JSON.stringify(codes)}, ${claim}, ${value}, 1,
      ${sql.join(dimensions.map(({ code }) => sql`${code}`))})`.execute(db)
  }
}

/** A finding with its words, what it speaks of, and the figures it has. */
const lineOf = ({ sentence, id, figures }: Pick<StandingFinding, 'sentence' | 'id' | 'figures'>) =>
  [sentence.en, id, figures].join(' ')

test('findings in what the database adds up are those in every cell of the counts', async () => {
  let found = 0
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(cell, { selector: cellKey, minLength: 1, maxLength: 60 }),
      fc.uniqueArray(reported, { selector: reportedKey, maxLength: 12 }),
      async (cells, observations) => {
        await sql`truncate observation, load, counted_observation, counted_rollup, record_total`.execute(
          opened.db,
        )
        await insertCells(opened.db, cells)
        await fillRollups(opened.db, ruritania)
        await storeObservations(opened.db, ruritania, observations)
        const read = await actingAs(opened.db, administrator, (tx) => readFindings(tx, ruritania))
        const wanted = findFindings(ruritania, observations, { counts: countsOf(cells) })
        expect(read.map(lineOf).toSorted()).toEqual(
          wanted.map((one) => lineOf({ ...one, id: findingId(one), figures: figuresDigest(one) })).toSorted(),
        )
        found += wanted.length
      },
    ),
    { numRuns: 25 },
  )
  expect(found).toBeGreaterThan(0)
})
