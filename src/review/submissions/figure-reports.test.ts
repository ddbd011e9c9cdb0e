// A report of figures on both databases: signed with its statements of completeness, opened by a change, seen by the secretariat once it is approved, and closed.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, type CompletenessStatement, type StepToTake, type SubmissionPlace } from '#definition'
import {
  actingAs,
  migrationsFor,
  publicPerson,
  sql,
  verifyAudit,
  writeRecords,
  writeStatements,
} from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { auditDifferences } from '../../storage/testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import { holderOf, holdRoles, type Holders } from '../../storage/testing/hold-roles.ts'
import { observationOf } from '../../storage/testing/observation-of.ts'
import { storeObservations, type TestDatabase } from '../../storage/testing/test-database.ts'
import { readSubmission, readSubmissions } from './read-submissions.ts'
import { takeSubmissionStep } from './take-step.ts'

const today = '2024-06-30'
const holders: Holders = {
  'a-captain': ['captain', 'zenda', 'lake-watch'],
  'castle-captain': ['captain', 'zenda', 'castle-watch'],
  'a-warden': ['warden', 'zenda', '*'],
  'of-strelsau': ['warden', 'strelsau', '*'],
  'a-clerk': ['clerk', '*', '*'],
}
const personOf = holderOf(holders)
const place: SubmissionPlace = { jurisdiction: 'zenda', product: 'figures', report: 2 }
const half = { start: '2023-01-01', end: '2023-06-30' }

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason !== undefined) return
    opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
    await holdRoles(opened.db, holders)
  })
  afterAll(() => (reason === undefined ? opened.close() : undefined))
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

  const step = (id: string, sent: StepToTake) =>
    takeSubmissionStep(opened.db, { roadmap: ruritania, person: personOf(id), today }, place, sent)
  const see = (id: string) =>
    actingAs(opened.db, personOf(id), (tx) => readSubmission(tx, ruritania, place, today))
  const list = async (id: string) => {
    const all = await actingAs(opened.db, personOf(id), (tx) => readSubmissions(tx, ruritania, today))
    return all.find(
      ({ jurisdiction, product, report }) =>
        jurisdiction === 'zenda' && product === 'figures' && report === 2,
    )
  }
  const log = async (id: string, number: string, day: string) => {
    const register = findRegister(ruritania, 'river-log')
    if (!register) throw new Error('The invented roadmap has no river log.')
    const fields = { day, 'log-number': number, 'call-cause': 'wind', remark: null, 'storm-name': null }
    await actingAs(opened.db, personOf(id), (tx) =>
      writeRecords(tx, ruritania, register, [
        {
          key: { jurisdiction: 'zenda', id: number.toLowerCase() },
          record: { institution: 'lake-watch', fields, children: { persons: [], litter: [] } },
          ...{ version: 1, action: 'created', person: personOf(id), reason: null, before: null },
        },
      ]),
    )
  }
  const state = (id: string, institution: string, kind: CompletenessStatement['kind'] = 'complete') =>
    actingAs(opened.db, personOf(id), (tx) =>
      writeStatements(tx, [
        {
          jurisdiction: 'zenda',
          register: 'river-log',
          institution,
          ...half,
          kind,
          reason: kind === 'open' ? 'More.' : null,
        },
      ]),
    )
  const refusedWith = (code: string): unknown => expect.objectContaining({ code })

  test('figures are signed as they stand, with the statements of completeness', async () => {
    await expect(step('a-captain', { seen: 0, action: 'seal' })).rejects.toThrow(refusedWith('step-nothing'))
    await log('a-captain', 'L-1', '2023-02-01')
    await state('a-captain', 'lake-watch')
    await state('castle-captain', 'castle-watch')
    const signed = await step('a-captain', { seen: 0, action: 'seal' })
    expect(signed).toMatchObject({ state: 'sealed', submits: 'figures', isIntact: true, touched: [] })
    const found = signed.figures.filter(({ signed: own }) => own?.state === 'value')
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((one) => JSON.stringify(one.signed) === JSON.stringify(one.now))).toBe(true)
    expect(signed.statements.map(({ institution, from, to, by }) => [institution, from, to, by])).toEqual([
      ['castle-watch', '2023-01', '2023-06', 'castle-captain'],
      ['lake-watch', '2023-01', '2023-06', 'a-captain'],
    ])
  })

  test('a draft and what is signed are not the secretariat’s to read, nor another province’s', async () => {
    expect(await list('a-clerk')).toMatchObject({ state: 'sealed', assessed: null, touched: [] })
    const seen = await see('a-clerk')
    expect(seen.figures.filter(({ signed }) => signed !== null)).toEqual([])
    expect([seen.statements, seen.actions, seen.digest]).toEqual([[], [], null])
    await expect(see('of-strelsau')).rejects.toThrow(refusedWith('submission-no-place'))
    const rows = await actingAs(opened.db, personOf('a-clerk'), (tx) =>
      sql<{
        many: number
      }>`select ((select count(*) from submission_figure) + (select count(*) from submission_basis)
        + (select count(*) from submission_statement) + (select count(*) from submission_action))::int as many`.execute(
        tx,
      ),
    )
    expect(rows.rows[0]?.many).toBe(0)
  })

  test('one figure is returned with a reason, and corrected; the report says what differs', async () => {
    const { figures } = await see('a-warden')
    const one = figures.find(({ signed }) => signed?.state === 'value')
    const pins = [
      { element: one?.indicator ?? '', part: one?.show ?? '', paragraph: 0, body: 'One trip is missing.' },
    ]
    await step('a-warden', { seen: 1, action: 'refuse', reason: 'One figure.', pins })
    await state('a-captain', 'lake-watch', 'open')
    await log('a-captain', 'L-2', '2023-03-01')
    await state('a-captain', 'lake-watch')
    const again = await step('a-captain', { seen: 2, action: 'seal' })
    const changed = again.figures.filter(
      ({ signed, before }) => JSON.stringify(signed) !== JSON.stringify(before),
    )
    expect(changed.map(({ before, signed }) => [before?.lower, signed?.lower])).toContainEqual(['1', '2'])
    expect(again.actions[1]).toMatchObject({ pins })
    expect((await see('a-clerk')).actions).toEqual([])
  })

  test('once it is approved the secretariat sees it as it was signed, and nothing of what went before', async () => {
    expect((await see('a-captain')).next).toContainEqual({ action: 'bless', may: 'no right' })
    await step('a-warden', { seen: 3, action: 'bless' })
    const seen = await see('a-clerk')
    expect(seen).toMatchObject({ state: 'blessed', isIntact: true })
    expect(seen.figures.filter(({ signed }) => signed?.lower === '2').length).toBeGreaterThan(0)
    expect(seen.figures.filter(({ before }) => before !== null)).toEqual([])
    expect(seen.actions.map(({ action }) => action)).toEqual(['bless'])
    expect(seen.statements).toHaveLength(2)
  })

  test('a figure that is published after approval opens the report by what it touches, and nothing is released', async () => {
    await storeObservations(opened.db, ruritania, [
      observationOf(ruritania, {
        element: 'oil-skimmed',
        jurisdiction: 'zenda',
        period: '2023-H1',
        itemClass: 'oil',
        value: '7',
      }),
    ])
    const seen = await see('a-clerk')
    expect(seen).toMatchObject({ state: 'open', touched: ['oil-skimmed'], isIntact: true })
    await expect(step('a-clerk', { seen: 4, action: 'read' })).rejects.toThrow(refusedWith('step-not-now'))
    const forged = actingAs(opened.db, personOf('a-clerk'), (tx) =>
      sql`select take_submission_step('zenda', 'figures', 2, 'read', '', 4, '[]')`.execute(tx),
    )
    await expect(forged).rejects.toThrow(/permission denied/)
    await step('a-captain', { seen: 4, action: 'seal' })
    await step('a-warden', { seen: 5, action: 'bless' })
  })

  test('a released period is closed for records, statements and published figures, until it is opened again', async () => {
    await step('a-clerk', { seen: 6, action: 'read' })
    const closed = refusedWith('period-closed')
    await expect(state('a-captain', 'lake-watch', 'open')).rejects.toThrow(closed)
    await expect(log('a-captain', 'L-3', '2023-04-01')).rejects.toThrow(closed)
    const more = observationOf(ruritania, {
      element: 'oil-skimmed',
      jurisdiction: 'zenda',
      period: '2023-Q1',
      itemClass: 'oil',
      value: '3',
    })
    await expect(storeObservations(opened.db, ruritania, [more])).rejects.toThrow(closed)
    await log('a-captain', 'L-4', '2023-07-01')
    expect(await see('a-warden')).toMatchObject({ state: 'read-out', touched: [], isIntact: true })
    await step('a-clerk', { seen: 7, action: 'recall', reason: 'A trip was forgotten.' })
    await state('a-captain', 'lake-watch', 'open')
    await log('a-captain', 'L-3', '2023-04-01')
    await storeObservations(opened.db, ruritania, [more])
  })

  test.each([
    [
      'a signed figure',
      'submission_figure',
      `update submission_figure set lower_bound = 9 where lower_bound = 2 and number = 3`,
    ],
    ['what it rests on', 'submission_basis', `delete from submission_basis where number = 1`],
    ['a statement', 'submission_statement', `update submission_statement set kind = 'nil' where number = 1`],
  ])('%s that was changed past Waymark is named by the proof', async (_what, table, statement) => {
    expect(await auditDifferences(opened.db, ruritania)).toEqual([])
    const undone = new Error('undone')
    let found: string[] = []
    const attack = opened.db.transaction().execute(async (tx) => {
      await sql.raw(`alter table ${table} disable trigger user`).execute(tx)
      await sql.raw(statement).execute(tx)
      await sql.raw(`alter table ${table} enable trigger user`).execute(tx)
      found = (await verifyAudit(tx, { roadmap: ruritania })).differences.map(({ what }) => what)
      throw undone
    })
    await expect(attack).rejects.toBe(undone)
    expect(found).toHaveLength(1)
  })

  test('the public reads nothing of it', async () => {
    const { rows } = await actingAs(opened.db, publicPerson, (tx) =>
      sql<{ many: number }>`select count(*)::int as many from submission_figure`.execute(tx),
    )
    expect(rows[0]?.many).toBe(0)
  })
})
