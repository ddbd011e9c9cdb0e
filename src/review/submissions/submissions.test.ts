// A report goes from hand to hand on both databases: signed, approved by other eyes, returned, released; and opened by a change.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Person, StepToTake, SubmissionPlace } from '#definition'
import { actingAs, administrator, migrationsFor, publicPerson, sql, verifyAudit } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { auditDifferences } from '../../storage/testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import { holderOf, holdRoles, type Holders } from '../../storage/testing/hold-roles.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { keepAssessment, readAssessments, readVersions } from '../assessments/index.ts'
import { readSubmission, readSubmissions } from './read-submissions.ts'
import { takeSubmissionStep } from './take-step.ts'

const today = '2024-06-30'
const holders: Holders = {
  writer: ['warden', 'zenda', '*'],
  'a-captain': ['captain', 'zenda', 'lake-watch'],
  'a-warden': ['warden', 'zenda', '*'],
  'of-strelsau': ['warden', 'strelsau', '*'],
  'a-clerk': ['clerk', '*', '*'],
}
const personOf = holderOf(holders)
const place: SubmissionPlace = { jurisdiction: 'zenda', product: 'story', report: 2 }

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

  const office = (id: string) => ({ roadmap: ruritania, person: personOf(id), today })
  const write = async (version: number, story: string, element = 'A.1') => {
    const sent = { version, step: 'begun', texts: { story } }
    const kept = await keepAssessment(
      opened.db,
      office('writer'),
      { jurisdiction: 'zenda', report: 2, element },
      sent,
    )
    if ('refusal' in kept) throw new Error(JSON.stringify(kept.refusal))
  }
  const step = (id: string, sent: StepToTake) => takeSubmissionStep(opened.db, office(id), place, sent)
  const see = (person: Person) =>
    actingAs(opened.db, person, (tx) => readSubmission(tx, ruritania, place, today))
  const released = (person: Person) =>
    actingAs(
      opened.db,
      person,
      async (tx) => (await readAssessments(tx, ruritania, { report: 2 }, today)).items,
    )
  const refusedWith = (code: string): unknown => expect.objectContaining({ code })

  test('nothing is signed where nothing is written, and by nobody without the right', async () => {
    await expect(step('a-captain', { seen: 0, action: 'seal' })).rejects.toThrow(refusedWith('step-nothing'))
    await write(0, 'Once upon a time.')
    await write(0, 'Much litter.', 'B.1')
    await expect(step('a-warden', { seen: 0, action: 'seal' })).rejects.toThrow(refusedWith('step-no-right'))
    await expect(step('a-captain', { seen: 0, action: 'bless' })).rejects.toThrow(refusedWith('step-not-now'))
    await expect(step('a-captain', { seen: 0, action: 'dance' })).rejects.toThrow(refusedWith('step-unknown'))
    for (const person of [personOf('of-strelsau'), publicPerson])
      await expect(see(person)).rejects.toThrow(refusedWith('submission-no-place'))
  })

  test('it is signed, and approved by nobody who wrote any of it, with any SQL either', async () => {
    const signed = await step('a-captain', { seen: 0, action: 'seal' })
    expect(signed).toMatchObject({ state: 'sealed', number: 1, isIntact: true, touched: [] })
    expect(signed.items).toEqual([
      { element: 'A.1', version: 1, before: null },
      { element: 'B.1', version: 1, before: null },
    ])
    expect((await see(personOf('writer'))).next).toContainEqual({ action: 'bless', may: 'not by you' })
    await expect(step('writer', { seen: 1, action: 'bless' })).rejects.toThrow(refusedWith('step-four-eyes'))
    const forged = actingAs(opened.db, personOf('writer'), (tx) =>
      sql`select take_submission_step('zenda', 'story', 2, 'bless', '', 1, '[]')`.execute(tx),
    )
    await expect(forged).rejects.toThrow(/permission denied/)
    const row = actingAs(opened.db, personOf('a-warden'), (tx) =>
      sql`insert into submission_action values ('zenda', 'story', 2, 2, 'read', 'sealed', 'read-out', 'releases', null, null, now(), 'a-warden')`.execute(
        tx,
      ),
    )
    await expect(row).rejects.toThrow(/permission denied/)
    await expect(step('a-warden', { seen: 0, action: 'bless' })).rejects.toThrow(refusedWith('step-changed'))
  })

  test('the digest of what was signed is the same in every time zone', async () => {
    const intact = await actingAs(opened.db, personOf('a-clerk'), async (tx) => {
      await sql`set local timezone = 'Asia/Tokyo'`.execute(tx)
      return (await readSubmission(tx, ruritania, place, today)).isIntact
    })
    expect(intact).toBe(true)
  })

  test('of two who take a step at once one does, and the other is told', async () => {
    const both = await Promise.allSettled([
      step('a-warden', { seen: 1, action: 'bless' }),
      step('a-warden', { seen: 1, action: 'refuse', reason: 'Too short.' }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const { state, number } = await see(administrator)
    expect([['blessed', 'open'].includes(state), number]).toEqual([true, 2])
    if (state === 'open') {
      await step('a-captain', { seen: 2, action: 'seal' })
      await step('a-warden', { seen: 3, action: 'bless' })
    }
  })

  test('a change after approval opens what it touches and says so; it is returned with reasons pinned to paragraphs', async () => {
    const { number } = await see(administrator)
    expect(await released(publicPerson)).toEqual([])
    await write(1, 'Once upon a time.\n\nAnd at night.')
    const opened2 = await see(personOf('a-clerk'))
    expect(opened2).toMatchObject({ state: 'open', touched: ['A.1'], isIntact: true })
    await expect(step('a-clerk', { seen: number, action: 'read' })).rejects.toThrow(
      refusedWith('step-not-now'),
    )
    const again = await step('a-captain', { seen: number, action: 'seal' })
    expect(again.items).toContainEqual({ element: 'A.1', version: 2, before: 1 })
    await expect(step('a-warden', { seen: number + 1, action: 'refuse' })).rejects.toThrow(
      refusedWith('step-no-reason'),
    )
    const pins = [{ element: 'A.1', part: 'story', paragraph: 2, body: 'Which night?' }]
    const back = await step('a-warden', { seen: number + 1, action: 'refuse', reason: 'One thing.', pins })
    expect(back.state).toBe('open')
    expect(back.actions.at(-1)).toMatchObject({
      action: 'refuse',
      reason: 'One thing.',
      pins,
      by: 'a-warden',
    })
    expect(back.returned).toMatchObject({ action: 'refuse', reason: 'One thing.', by: 'a-warden' })
    const listed = await actingAs(opened.db, personOf('a-captain'), (tx) =>
      readSubmissions(tx, ruritania, today),
    )
    const told = listed.filter(({ returned }) => returned !== null)
    expect(told.map(({ product, report, returned }) => [product, report, returned?.reason])).toEqual([
      ['story', 2, 'One thing.'],
    ])
  })

  test('it is released: everybody reads what was signed and nothing later; the period is closed until it is opened again', async () => {
    let { number } = await see(administrator)
    const sealed = await step('a-captain', { seen: number++, action: 'seal' })
    expect(sealed.returned).toBe(null)
    await step('a-warden', { seen: number++, action: 'bless' })
    const done = await step('a-clerk', { seen: number++, action: 'read' })
    expect(done).toMatchObject({ state: 'read-out', isIntact: true })
    expect((await released(publicPerson)).map(({ element, version }) => [element, version])).toEqual([
      ['A.1', 2],
      ['B.1', 1],
    ])
    await expect(write(2, 'Late.')).rejects.toThrow(refusedWith('period-closed'))
    await step('a-clerk', { seen: number++, action: 'recall', reason: 'A mistake.' })
    await write(2, 'Corrected.')
    const where = { jurisdiction: 'zenda', report: 2, element: 'A.1' }
    const seen = await actingAs(opened.db, publicPerson, (tx) => readVersions(tx, ruritania, where, today))
    expect(seen.map(({ version, texts }) => [version, texts['story']])).toEqual([
      [2, 'Once upon a time.\n\nAnd at night.'],
    ])
    const { rows } = await actingAs(opened.db, publicPerson, (tx) =>
      sql<{
        many: number
      }>`select ((select count(*) from submission_action) + (select count(*) from submission_pin))::int as many`.execute(
        tx,
      ),
    )
    expect(rows[0]?.many).toBe(0)
  })

  test('whoever looks sees what waits for whom; late only where a day is set', async () => {
    const list = (id: string, roadmap = ruritania) =>
      actingAs(opened.db, personOf(id), (tx) => readSubmissions(tx, roadmap, today))
    expect(await list('nobody')).toEqual([])
    const own = await list('a-captain')
    expect(new Set(own.map(({ jurisdiction }) => jurisdiction))).toEqual(new Set(['zenda']))
    expect(own.find(({ product, report }) => product === 'story' && report === 2)).toMatchObject({
      ...{ state: 'open', assessed: 2, of: 2, touched: ['A.1'], daysLate: null, due: null },
      next: [{ action: 'seal', may: 'yes' }],
    })
    const { cycles } = ruritania
    const products = cycles.products.map((one) => (one.id === 'story' ? { ...one, dueDays: 30 } : one))
    const dated = await list('a-captain', { ...ruritania, cycles: { ...cycles, products } })
    expect(dated.find(({ product, report }) => product === 'story' && report === 2)).toMatchObject({
      due: '2023-07-30',
      daysLate: 336,
    })
  })

  test.each([
    [
      'a changed step',
      'submission_action',
      `update submission_action set by_person = 'nobody' where number = 1`,
    ],
    [
      'another version',
      'submission_item',
      `update submission_item set version = 9 where is_released and element = 'B.1'`,
    ],
    ['a lost remark', 'submission_pin', 'delete from submission_pin'],
  ])('%s is named by the proof', async (_what, table, statement) => {
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

  test('a step that the definitions do not know is named by the proof', async () => {
    await sql`insert into submission_step values ('steal', 'submission:seal', 'open', 'read-out', 'releases')`.execute(
      opened.db,
    )
    expect(await auditDifferences(opened.db, ruritania)).toEqual([
      expect.stringMatching(/submission_step.*steal/),
    ])
  })
})
