// Nothing is kept or shipped without a page: every register feeds a figure, and every published observation stands in one,
// or at least among the sources of one, with its own time.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  accumulations,
  codeWithParts,
  findBreakdownCodes,
  measuresIn,
  total,
  type Accumulation,
  type Indicator,
  type Measure,
  type Observation,
} from '#definition'
import { readEveryObservation } from '../../src/storage/testing/read-every-observation.ts'
import { openWithDatasets } from '../../src/intake/testing/open-with-datasets.ts'
import { westernBalkans as roadmap } from './index.ts'
import type { TestDatabase } from '../../src/storage/testing/test-database.ts'

/** The measures that stand in a show of the indicator: what a page can print. */
function shownMeasures({ measures, shows }: Indicator): Measure[] {
  const used = new Set(Object.values(shows).flatMap(({ formula }) => measuresIn(formula)))
  return Object.entries(measures).flatMap(([id, measure]) => (used.has(id) ? [measure] : []))
}
/** Registers that are read as parts of a document, and not as figures. */
const ofDocuments = (roadmap.documents ?? []).flatMap(({ text, lists }) => [
  text,
  ...lists.map(({ register }) => register),
])
const shown = roadmap.indicators.flatMap(shownMeasures)
const shownElements = (indicator: Indicator) => [
  ...new Set(shownMeasures(indicator).map(({ element }) => element)),
]

describe('every register', () => {
  test.each(roadmap.registers.map((register) => [register.id, register] as const))(
    '%s feeds a figure on a page, or has one of its own: as requests have, what is looked at again, and parts of a document',
    (id, { counts, requestFlow, reviewed }) => {
      const hasPage = requestFlow ?? reviewed ?? ofDocuments.find((one) => one === id)
      const isOnPage = hasPage !== undefined && counts.length === 0
      expect(
        isOnPage || counts.some(({ element }) => shown.some((measure) => measure.element === element)),
      ).toBe(true)
    },
  )

  test('feeds nothing that no page shows', () => {
    const fed = new Set(roadmap.registers.flatMap(({ counts }) => counts.map(({ element }) => element)))
    expect([...fed].filter((id) => !shown.some(({ element }) => element === id))).toEqual([])
  })
})

test('every data element stands in a figure, whether there is anything of it yet or not', () => {
  const idle = roadmap.dataElements.filter(({ id }) => !shown.some(({ element }) => element === id))
  expect(idle.map(({ id }) => id)).toEqual([])
})

const kindsFor = {
  period: ['sum', 'stated'],
  stock: ['latest', 'checklist'],
  cumulative: [],
  undated: [],
} as const

const isOfTime = (accumulation: Accumulation) => kindsFor[accumulation].length > 0

/** Does the measure take the observation in, by its codes and its class? */
function takesIn(measure: Measure, { element, accumulation, itemClass, codes }: Observation): boolean {
  if (measure.element !== element) return false
  if (!kindsFor[accumulation].some((kind) => kind === measure.kind)) return false
  if (measure.itemClass !== undefined && measure.itemClass !== itemClass) return false
  return Object.entries(measure.where).every(([id, wanted]) => {
    const list = findBreakdownCodes(roadmap, id)
    const own = codes[id] ?? total
    return [wanted].flat().some((code) => own === total || codeWithParts(list, code).includes(own))
  })
}

describe('every published observation', () => {
  let opened: TestDatabase
  let all: readonly Observation[]
  const pagesOf = new Map<string, string[]>()
  const keyOf = (one: Observation) => JSON.stringify(one)

  beforeAll(async () => {
    opened = await openWithDatasets(roadmap)
    all = await readEveryObservation(opened.db, roadmap)
    for (const indicator of roadmap.indicators) {
      for (const one of await readEveryObservation(opened.db, roadmap, shownElements(indicator))) {
        pagesOf.set(keyOf(one), [...(pagesOf.get(keyOf(one)) ?? []), indicator.id])
      }
    }
  })
  afterAll(() => opened.close())

  test('is among those that are shipped', () => {
    expect(all.length).toBeGreaterThan(1000)
    expect(accumulations).toEqual(expect.arrayContaining(all.map(({ accumulation }) => accumulation)))
  })

  test('stands among the sources of an indicator, on its page', () => {
    expect(all.filter((one) => !pagesOf.has(keyOf(one)))).toEqual([])
  })

  test('is taken in by a figure, unless it was only planned, has added up since a start, or has no date', () => {
    const counted = all.filter(({ basis, accumulation }) => basis === 'actual' && isOfTime(accumulation))
    expect(counted.length).toBeGreaterThan(900)
    const idle = counted.filter((one) => !shown.some((measure) => takesIn(measure, one)))
    expect(
      idle.map(({ element, jurisdiction, start, codes }) => ({ element, jurisdiction, start, codes })),
    ).toEqual([])
  })
})
