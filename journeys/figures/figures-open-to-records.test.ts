// Every opened figure leads to exactly the records that were counted in it: what they add comes to what the figure counts,
// for every data element that a register feeds, over the invented records of two years.
import Big from 'big.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  findCounting,
  findRegister,
  getDataElement,
  itemClassId,
  notApplicable,
  readCountedPlace,
  total as wholeOf,
  writeCountedPlace,
  type CountedPlace,
  type ExplainedMeasure,
  type Indicator,
  type Register,
} from '#definition'
import { computeFigures, explainFigure } from '#indicators'
import { takeInvented } from '#intake'
import {
  actingAs,
  administrator,
  migrationsFor,
  readCountedRecords,
  readCountedSums,
  sql,
  type Database,
} from '#storage'
import { databaseSizes, openSize, whyNotHere } from '../../src/storage/testing/databases.ts'
import type { TestDatabase } from '../../src/storage/testing/test-database.ts'
import { inventors, roadmaps } from '#roadmaps'

const [first] = roadmaps
if (!first) throw new Error('There is no roadmap.')
const roadmap = first
const inventor = inventors.find((one) => one.roadmap === roadmap.id)
if (!inventor) throw new Error('Nobody invents records for it.')

const feeding = roadmap.registers.flatMap((register) =>
  [...new Set(register.counts.map(({ element }) => element))].map(
    (element): readonly [string, string, Register] => [element, register.id, register],
  ),
)
function getRegister(id: string): Register {
  const found = findRegister(roadmap, id)
  if (!found) throw new Error(`There is no register “${id}”.`)
  return found
}

/** Cells of one element that are opened: some of each kind are enough. */
const mostCells = 12

interface CellRow {
  readonly jurisdiction: string
  readonly year: string
  readonly item_class: string
  readonly codes: string
}

/** Cells that were really counted: a jurisdiction and a year, each as a whole and down to one combination of codes. */
async function cellsOf(tx: Database, element: string): Promise<CountedPlace[]> {
  const { rows } = await sql<CellRow>`
    select jurisdiction, left(period_start::text, 4) as year, item_class, codes
    from counted_observation where data_element = ${element} group by 1, 2, 3, 4
    order by md5(concat(jurisdiction, left(period_start::text, 4), item_class, codes)) limit ${mostCells}`.execute(
    tx,
  )
  const dimensions = getDataElement(roadmap, element).dimensions.map(({ id }) => id)
  return rows.flatMap(({ jurisdiction, year, item_class, codes }) => {
    const known = new Map(codes.split(',').map((pair) => pair.split('=') as [string, string]))
    const fine = Object.fromEntries([
      ...dimensions.map((id) => [id, [known.get(id) ?? wholeOf]] as const),
      ...(item_class === notApplicable ? [] : [[itemClassId, [item_class]] as const]),
    ])
    const place = { element, jurisdiction, period: year }
    const exact = { ...place, codes: fine }
    // Statements on different things add up to nothing: they are opened one by one.
    if (findCounting(roadmap, element) === 'stated') return [exact]
    const half = {
      ...place,
      period: `${year}-H1`,
      codes: Object.fromEntries(Object.entries(fine).slice(0, 1)),
    }
    return [{ ...place, codes: {} }, exact, half]
  })
}

const total = (values: readonly string[]) =>
  values.reduce((sum, value) => sum.plus(value), new Big(0)).toFixed()

/** What the records behind the place come to. A stated value stands as it is: there is nothing to add up. */
async function sumOfRecords(tx: Database, register: Register, place: CountedPlace): Promise<string | null> {
  const shares = await readCountedRecords(tx, roadmap, register, place)
  if (findCounting(roadmap, place.element) !== 'stated') return total(shares.map(({ value }) => value))
  const values = new Set(shares.map(({ value }) => value))
  return values.size === 1 ? [...values].join('') : null
}

describe.for(databaseSizes)('an opened figure, %s', (size) => {
  let opened: TestDatabase | undefined
  beforeAll(async () => {
    if (whyNotHere(size)) return
    opened = await openSize(size, roadmap, migrationsFor(`roadmaps/${roadmap.id}`))
    const wish = { years: 2, scale: 0.05, seed: 7 }
    const records = [...inventor.invent(wish)]
    await takeInvented(opened.db, { roadmap, records, wish: 'two years', complete: inventor.covers(wish) })
  }, 240_000)
  afterAll(() => opened?.close())
  const reading = <T>(work: (tx: Database) => Promise<T>): Promise<T> => {
    if (!opened) throw new Error('There is no database.')
    return actingAs(opened.db, administrator, work)
  }

  test.for(feeding)(
    'of %s leads to the records of %s that were counted',
    async ([element, , register], { skip }) => {
      skip(opened === undefined, whyNotHere(size))
      await reading(async (tx) => {
        const cells = await cellsOf(tx, element)
        expect(cells.length).toBeGreaterThan(0)
        for (const place of cells) {
          const written = writeCountedPlace(place)
          const read = readCountedPlace(roadmap, register, written)
          expect([written, read]).toEqual([written, place])
          const [sum] = await readCountedSums(tx, roadmap, place, [place.jurisdiction])
          const nothing = findCounting(roadmap, element) === 'stated' ? null : '0'
          expect([written, await sumOfRecords(tx, register, place)]).toEqual([written, sum?.value ?? nothing])
        }
      })
    },
  )

  async function explained(tx: Database, indicator: Indicator, area: string): Promise<ExplainedMeasure[]> {
    const asked = { jurisdiction: area, from: '2025' }
    const { figures } = await computeFigures(tx, roadmap, indicator, asked)
    const opening: ExplainedMeasure[] = []
    for (const figure of figures.filter(({ state }) => state !== 'not reported').slice(0, mostCells)) {
      const { show, jurisdiction, period, codes, origin } = figure
      const place = { show, jurisdiction, period, codes, origin }
      opening.push(...(await explainFigure(tx, roadmap, indicator, place)).measures)
    }
    return opening
  }

  /** What the records add to which a measure leads, register by register. */
  async function sumsOf(tx: Database, { registers, counted }: ExplainedMeasure) {
    const sums = []
    for (const register of registers.map((one) => getRegister(one))) {
      for (const part of counted) {
        const place = readCountedPlace(roadmap, register, part.counted)
        if ('what' in place) throw new Error(`${part.counted}: ${place.what}`)
        sums.push([part.counted, await sumOfRecords(tx, register, place)])
      }
    }
    return sums
  }

  /** A measure that adds up: it is what the counts say, as nothing is reported beside them. */
  const isAddedUp = (indicator: Indicator, { id, lower, upper }: ExplainedMeasure) =>
    indicator.measures[id]?.kind !== 'checklist' && lower === upper && lower !== null && lower !== '0'

  test.for(roadmap.indicators.map((indicator) => [indicator.code, indicator] as const))(
    '%s: every measure comes to what its records add',
    async ([, indicator], { skip }) => {
      skip(opened === undefined, whyNotHere(size))
      const area = roadmap.jurisdictions[0]?.id ?? ''
      const measures = await reading((tx) => explained(tx, indicator, area))
      for (const measure of measures) {
        const { counted, lower } = measure
        if (isAddedUp(indicator, measure)) expect(counted).toMatchObject([{ value: lower }])
        const sums = await reading((tx) => sumsOf(tx, measure))
        expect(sums).toEqual(counted.map((part) => [part.counted, part.value]))
      }
    },
  )
})
