// Statements of completeness on both databases: what they make complete, who may state and see, and that they are proved.
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getInterval, type CompletenessStatement, type Person } from '#definition'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { actingAs, administrator, publicPerson } from '../database/acting-as.ts'
import {
  readCompleteMonths,
  readStatedMonths,
  readStatementPage,
  readStatements,
  writeStatements,
} from './completeness-statements.ts'
import { readDataVersions } from '../server/data-versions.ts'
import { followDefinitions } from '../counts/follow-definitions.ts'
import { migrationsFor } from '../schema/migrate.ts'
import { databaseSizes, openSize, whyNotHere } from '../testing/databases.ts'
import type { TestDatabase } from '../testing/test-database.ts'

const year = getInterval('2023')
const state = (
  institution: string,
  period: string,
  kind: CompletenessStatement['kind'] = 'complete',
): CompletenessStatement => ({
  ...{
    jurisdiction: institution === 'river-watch-st' ? 'strelsau' : 'zenda',
    register: 'river-log',
    institution,
  },
  ...getInterval(period),
  ...{ kind, reason: kind === 'open' ? 'A report is still to come.' : null },
})

describe.each(databaseSizes)('on the %s database', (size) => {
  const missing = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (missing === undefined) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(async () => {
    if (missing === undefined) await opened.close()
  })
  beforeEach(async ({ skip }) => {
    skip(missing !== undefined, missing)
    await sql`truncate completeness_statement, stated_month, complete_month`.execute(opened.db)
  })

  const say = (...statements: CompletenessStatement[]) =>
    actingAs(opened.db, administrator, (tx) => writeStatements(tx, statements))
  const complete = (person: Person = publicPerson) =>
    actingAs(opened.db, person, async (tx) =>
      (await readCompleteMonths(tx, ['river-log'], year)).map(
        ({ jurisdiction, month }) => `${jurisdiction} ${month}`,
      ),
    )

  test('a month is complete once every institution that keeps the register has said so', async () => {
    await say(state('castle-watch', '2023-Q1'), state('river-watch-st', '2023-02'))
    expect(await complete()).toEqual(['strelsau 2023-02'])
    await say(state('lake-watch', '2023-H1', 'nil'))
    expect(await complete()).toEqual(['strelsau 2023-02', 'zenda 2023-01', 'zenda 2023-02', 'zenda 2023-03'])
  })

  test('the newest statement about a month holds, also for a part of what was stated', async () => {
    await say(state('river-watch-st', '2023-Q1'))
    await say(state('river-watch-st', '2023-02', 'open'))
    expect(await complete()).toEqual(['strelsau 2023-01', 'strelsau 2023-03'])
    await say(state('river-watch-st', '2023-02', 'nil'))
    expect(await complete()).toEqual(['strelsau 2023-01', 'strelsau 2023-02', 'strelsau 2023-03'])
    const months = await actingAs(opened.db, administrator, (tx) => readStatedMonths(tx, { within: year }))
    expect(months.map(({ month, kind }) => `${month} ${kind}`)).toEqual([
      '2023-01 complete',
      '2023-02 nil',
      '2023-03 complete',
    ])
  })

  test('an institution that is to keep the register from now on has not said anything yet', async () => {
    await say(state('river-watch-st', '2023-02'))
    const [strelsau, ...others] = ruritania.jurisdictions
    if (!strelsau) throw new Error('There is no Strelsau.')
    const post = { id: 'bridge-watch', name: { en: 'Bridge Watch' }, kind: 'watch' }
    const institutions = [...(strelsau.institutions ?? []), post]
    const grown = { ...ruritania, jurisdictions: [{ ...strelsau, institutions }, ...others] }
    await followDefinitions(opened.db, grown)
    expect(await complete()).toEqual([])
    await followDefinitions(opened.db, ruritania)
    expect(await complete()).toEqual(['strelsau 2023-02'])
  })

  test('everybody may see that a month is complete, and only readers of the register who said so', async () => {
    await say(state('river-watch-st', '2023-02'))
    const asPublic = await actingAs(opened.db, publicPerson, async (tx) => [
      ...(await readStatements(tx)),
      ...(await readStatedMonths(tx, {})),
    ])
    expect(asPublic).toEqual([])
    const asAdministrator = await actingAs(opened.db, administrator, (tx) => readStatements(tx))
    expect(asAdministrator).toMatchObject([
      { institution: 'river-watch-st', start: '2023-02-01', end: '2023-02-28', by: 'administrator' },
    ])
  })

  test.each([
    ['somebody who may not write the register', publicPerson, state('river-watch-st', '2023')],
    ['an institution that does not keep the register', administrator, state('zenda-treasury', '2023')],
    ['half a month', administrator, { ...state('river-watch-st', '2023'), start: '2023-01-15' }],
    [
      'one that is opened again without a reason',
      administrator,
      { ...state('river-watch-st', '2023', 'open'), reason: ' ' },
    ],
  ])('the database refuses a statement of %s', async (_whose, person, statement) => {
    await expect(actingAs(opened.db, person, (tx) => writeStatements(tx, [statement]))).rejects.toThrow()
    expect(await complete()).toEqual([])
  })

  test('the history is read page by page, to its oldest statement, each once', async () => {
    const months = ['01', '02', '03', '04', '05'].map((month) => `2023-${month}`)
    for (const month of months) await say(state('river-watch-st', month))
    await say(state('castle-watch', '2023-01'))
    const pages: string[][] = []
    let cursor: string | undefined
    do {
      const filter = { institution: 'river-watch-st' }
      const { statements, next } = await actingAs(opened.db, administrator, (tx) =>
        readStatementPage(tx, filter, { cursor, limit: 2 }),
      )
      pages.push(statements.map(({ start }) => start.slice(0, 7)))
      cursor = next ?? undefined
    } while (cursor !== undefined)
    expect(pages).toEqual([['2023-05', '2023-04'], ['2023-03', '2023-02'], ['2023-01']])
  })

  test('every answer about what the register feeds is old after a statement, for everybody', async () => {
    const versions = () =>
      actingAs(opened.db, publicPerson, async (tx) => {
        const { versions: found } = await readDataVersions(tx)
        return [found.all, found.of(['rescue-calls'])]
      })
    const before = await versions()
    await say(state('river-watch-st', '2023-02'))
    const [all, calls] = await versions()
    expect(all).toBeGreaterThan(Number(before[0]))
    expect(calls).not.toBe(before[1])
  })
})
