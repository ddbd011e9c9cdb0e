// Times that reach over New Year, or over the months that are asked: what is disputed beyond is not one side's word here.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { total } from '#definition'
import { migrationsFor, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import { observationOf } from '../../storage/testing/observation-of.ts'
import { storeObservations, type TestDatabase } from '../../storage/testing/test-database.ts'
import { askFigures } from '../testing/ask-figures.ts'
import { outlines, type Outline } from '../testing/outlines.ts'
import type { Said } from '../testing/random-systems.ts'
import { asEachIsRight, reachOf, worldsOf } from '../testing/what-can-be-true.ts'

type More = Partial<Parameters<typeof observationOf>[1]>

const calls = (source: string, period: string, value: string | null, more: More = {}) =>
  observationOf(ruritania, {
    ...{ element: 'rescue-calls', jurisdiction: 'zenda', source, value },
    ...(period.length > 7
      ? { start: `${period.slice(0, 4)}-07-01`, end: `${period.slice(5)}-06-30` }
      : { period }),
    ...more,
  })

/** Calls over New Year that one source says there were none of, and another knows three of. */
const overNewYear = [
  calls('Yearbook', '2022-2023', '0'),
  calls('Gazette', '2022-H1', '5'),
  calls('Gazette', '2022-H2', null, { upper: '3' }),
]
const known = calls('Bulletin', '2023-H1', '3')

/** The same in the words of the enumeration. */
const outlineOver = (): Outline => {
  const found = outlines.find(({ name }) => name === 'times over New Year')
  if (!found) throw new Error('The times over New Year were lost.')
  return found
}
const said = (source: string, name: string, lower: number | null, upper = lower): Said => ({
  ...{ source, span: outlineOver().spans.findIndex((one) => one.name === name), codes: [total] },
  ...{ lower, upper, claims: [false], edition: 1, isRestricted: false },
})

describe.skipIf(whyNotHere('embedded') !== undefined).each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason === undefined) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(async () => {
    if (reason === undefined) await opened.close()
  })
  beforeEach(async () => {
    if (reason === undefined) await sql`truncate observation, load`.execute(opened.db)
  })

  async function asked(from: string, to = from): Promise<(string | null)[]> {
    const question = { show: 'calls', jurisdiction: 'zenda', from, to }
    const figures = await askFigures(opened.db, ruritania, 'rescues', question)
    const own = figures.findLast(({ period }) => period === to)
    return own ? [own.state, own.lower, own.upper] : []
  }

  test.skipIf(reason !== undefined)(
    'a half-year is not 0 by the word of one source about the year from July on, where another knows of calls in the rest of that',
    async () => {
      await storeObservations(opened.db, ruritania, overNewYear)
      expect(await asked('2022-H2')).toEqual(['value', '0', '0'])
      expect(await asked('2022')).toEqual(['value', '5', '5'])
      await storeObservations(opened.db, ruritania, [known])
      expect(await asked('2022-H2')).toEqual(['conflict', null, '3'])
      expect(await asked('2022')).toEqual(['conflict', '5', '8'])
      const all = [
        said('Yearbook', '2022/23', 0),
        said('Gazette', '2022-H1', 5),
        said('Gazette', '2022-H2', null, 3),
        said('Bulletin', '2023-H1', 3),
      ]
      const outline = { ...outlineOver(), most: 5 }
      const possible = asEachIsRight(outline, all).flatMap((one) => worldsOf(outline, one))
      const year = outline.spans.findIndex(({ name }) => name === '2022')
      const { least, most } = reachOf(outline, possible, { span: year, codes: [total] })
      expect([least >= 5, most <= 8]).toEqual([true, true])
    },
  )

  test.skipIf(reason !== undefined)(
    'a month is not 0 by the word of one source about the year, where another knows of calls in another month',
    async () => {
      await storeObservations(opened.db, ruritania, [
        calls('Yearbook', '2023', '0'),
        calls('Gazette', '2023-03', null, { upper: '2' }),
      ])
      expect(await asked('2023-03')).toEqual(['value', '0', '0'])
      await storeObservations(opened.db, ruritania, [calls('Bulletin', '2023-02', '3')])
      expect(await asked('2023-03')).toEqual(['conflict', null, '2'])
      expect(await asked('2023-01', '2023-03')).toEqual(['conflict', null, '2'])
    },
  )

  test.skipIf(reason !== undefined)(
    'a year is the same asked by itself and among ten, with years from July on one after the other',
    async () => {
      const years = Array.from({ length: 10 }, (_one, at) => 2014 + at)
      await storeObservations(opened.db, ruritania, [
        ...years.map((year) => calls('Yearbook', `${year}-${year + 1}`, '4')),
        ...years.map((year) => calls('Gazette', `${year}-H1`, year === 2016 ? '9' : '2')),
        ...years.map((year) => calls('Gazette', `${year}-H2`, null, { upper: '2' })),
      ])
      for (const year of years.map(String)) expect(await asked(year)).toEqual(await asked('2014', year))
    },
  )
})
