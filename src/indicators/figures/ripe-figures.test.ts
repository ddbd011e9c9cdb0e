// Cohorts: not shown while they are too young, marked while they still change, and left alone once they are settled.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { figureText, findIndicator, type Observation } from '#definition'
import { actingAs, migrationsFor, publicPerson } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import { observationOf } from '../../storage/testing/observation-of.ts'
import { storeObservations, type TestDatabase } from '../../storage/testing/test-database.ts'
import { explainFigure } from '../explanation/explain.ts'
import { computeFigures } from './run-plan.ts'

const thisYear = new Date().getUTCFullYear()
const ago = (years: number) => String(thisYear - years)
const fining = findIndicator(ruritania, 'fining')
if (!fining) throw new Error('There is no indicator to ask.')

function casesOf(period: string): Observation[] {
  const said = { element: 'fishing-cases', jurisdiction: 'zenda', period }
  return [
    observationOf(ruritania, { ...said, codes: { stage: 'reported' }, value: '4' }),
    observationOf(ruritania, { ...said, codes: { stage: 'fined' }, value: '1' }),
  ]
}

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason !== undefined) return
    opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
    await storeObservations(opened.db, ruritania, [1, 2, 3, 4].map(ago).flatMap(casesOf))
  })
  afterAll(async () => {
    if (reason === undefined) await opened.close()
  })
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

  test.each([
    [1, 'too early', []],
    [2, 'too early', []],
    [3, '0.25', ['still changing']],
    [4, '0.25', []],
  ])('what was reported %i years ago is %s', async (years, is, flags) => {
    const asked = { show: 'finedSoFar', jurisdiction: 'zenda', from: ago(years) }
    const { figures } = await actingAs(opened.db, publicPerson, (tx) =>
      computeFigures(tx, ruritania, fining, asked),
    )
    expect(figures.map((figure) => [figureText(figure, 'ratio'), figure.flags])).toEqual([[is, flags]])
  })

  test('a figure that does not ripen is shown at once', async () => {
    const asked = { show: 'fined', jurisdiction: 'zenda', from: ago(1) }
    const { figures } = await actingAs(opened.db, publicPerson, (tx) =>
      computeFigures(tx, ruritania, fining, asked),
    )
    expect(figures.map((figure) => figureText(figure, 'ratio'))).toEqual(['0.25'])
  })

  test('opened, it is too early as well, and no number is behind it', async () => {
    const { figure } = await actingAs(opened.db, publicPerson, (tx) =>
      explainFigure(tx, ruritania, fining, {
        ...{ show: 'finedSoFar', jurisdiction: 'zenda', period: ago(1), codes: {} },
      }),
    )
    expect(figure).toMatchObject({ state: 'too early', value: null, lower: null, upper: null })
    expect(figure).not.toHaveProperty('numerator')
  })
})
