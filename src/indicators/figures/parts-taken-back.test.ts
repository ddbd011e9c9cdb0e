// A part of a complete breakdown that its source takes back: the others make up no whole any more, however they are read.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { figureText, findIndicator, type Observation } from '#definition'
import { actingAs, administrator, migrationsFor, publicPerson, sql, withdrawObservation } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import { observationOf } from '../../storage/testing/observation-of.ts'
import { storeObservations, type TestDatabase } from '../../storage/testing/test-database.ts'
import { askPlainly } from '../testing/property-database.ts'

const rescues = findIndicator(ruritania, 'rescues')
if (!rescues) throw new Error('The invented roadmap lost its rescues.')
const indicator = rescues

const drowned = (sex: string | undefined, value: string, more: Partial<Observation> = {}) =>
  observationOf(ruritania, {
    ...{ element: 'rescued-persons', jurisdiction: 'zenda', period: '2013', value },
    ...{ codes: { outcome: 'drowned', ...(sex ? { sex } : {}) }, breakdown: sex ? 'sex' : 'whole', ...more },
  })
const takenBack = (row: Observation, more: Partial<Observation> = {}) => ({
  ...{ ...row, reason: 'Counted twice.' },
  ...more,
})
const later = { vintage: '2024-02-01' }

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason === undefined) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(async () => {
    if (reason === undefined) await opened.close()
  })
  const [women, men] = [drowned('female', '10'), drowned('male', '20')]
  beforeEach(async ({ skip }) => {
    skip(reason !== undefined, reason)
    await sql`truncate observation, observation_withdrawal, load`.execute(opened.db)
    await storeObservations(opened.db, ruritania, [women, men])
  })
  const store = (rows: readonly Observation[], gone: Parameters<typeof storeObservations>[3] = []) =>
    storeObservations(opened.db, ruritania, rows, gone)

  /** All who drowned, said one by one and added up by the database first. */
  async function all(person = publicPerson): Promise<string> {
    const query = { show: 'drowned', frequency: 'year', from: '2013' } as const
    const [each, added] = [
      await askPlainly(opened.db, indicator, query, { person }),
      await askPlainly(opened.db, indicator, query, { person, fewStatements: 0 }),
    ]
    expect(added).toEqual(each)
    return each[0] ? figureText(each[0], 'count') : 'not reported'
  }

  test('leaves at least the sum of the others', async () => {
    expect(await all()).toBe('30')
    await store([], [takenBack(women, later)])
    expect(await all()).toBe('at least 20')
  })

  test('that is taken back by hand leaves no more, whatever was corrected before', async () => {
    await store([drowned('male', '21', later)])
    expect(await all()).toBe('31')
    await actingAs(opened.db, administrator, (tx) =>
      withdrawObservation(tx, administrator, { ...women, reason: 'Counted twice.' }),
    )
    expect(await all()).toBe('at least 21')
  })

  test('is none where a later edition breaks the whole down without it', async () => {
    const edition = [drowned('male', '20', later), drowned('not-reported', '10', later)]
    await store(edition, [takenBack(women, later)])
    expect(await all()).toBe('30')
  })

  test('counts again as soon as it is said again', async () => {
    await store([], [takenBack(women, later)])
    await store([drowned('female', '11', { vintage: '2024-03-01' })])
    expect(await all()).toBe('31')
  })

  test('changes nothing of a whole that is said itself', async () => {
    await store([drowned(undefined, '30')], [takenBack(women, later)])
    expect(await all()).toBe('30')
  })

  test('that holds for those who see less is taken back for nobody by those who see more', async () => {
    await store([], [takenBack(women, { ...later, audience: 'restricted' })])
    expect(await all()).toBe('30')
    expect(await all(administrator)).toBe('30')
  })

  test('leaves nothing known where all of them are taken back', async () => {
    await store([], [takenBack(women, later), takenBack(men, later)])
    expect(await all()).toBe('not reported')
  })
})
