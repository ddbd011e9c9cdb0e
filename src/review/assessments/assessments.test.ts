// Assessments on both databases: written, met by others, put back, proved; and seen by those who may and nobody else.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { AssessmentPlace, AssessmentToKeep, Person } from '#definition'
import { actingAs, administrator, migrationsFor, publicPerson, sql, verifyAudit } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { auditDifferences } from '../../storage/testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { keepAssessment, restoreAssessment, type AssessmentKept } from './keep-assessment.ts'
import { readAssessments, readOneAssessment, readVersions } from './read-assessments.ts'

const today = '2024-06-30'
/** Everybody, with the roles they hold and for whom. */
const holders: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  'warden-of-zenda': [['warden', 'zenda', '*']],
  'second-warden': [['warden', 'zenda', '*']],
  'warden-of-strelsau': [['warden', 'strelsau', '*']],
  'captain-of-zenda': [['captain', 'zenda', 'lake-watch']],
  'a-watchman': [['watchman', 'zenda', 'lake-watch']],
  'clerk-of-all': [['clerk', '*', '*']],
}
const personOf = (id: string): Person => ({ id, role: holders[id]?.[0]?.[0] ?? 'public' })
const place = (change: Partial<AssessmentPlace> = {}): AssessmentPlace => ({
  ...{ jurisdiction: 'zenda', report: 2, element: 'A.1' },
  ...change,
})
const written = (change: Partial<AssessmentToKeep> = {}): AssessmentToKeep => ({
  ...{ version: 0, step: 'begun', texts: { story: 'Three bridges are watched.' } },
  ...change,
})
const got = (kept: AssessmentKept) => {
  if ('refusal' in kept) throw new Error(JSON.stringify(kept.refusal.problems))
  return kept.assessment
}

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason !== undefined) return
    opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
    for (const [person, roles] of Object.entries(holders)) {
      await sql`insert into person values (${person}, ${roles[0]?.[0] ?? 'public'})`.execute(opened.db)
      for (const [role, jurisdiction, institution] of roles)
        await sql`insert into person_role values (${person}, ${role}, ${jurisdiction}, ${institution})`.execute(
          opened.db,
        )
    }
    await sql`select note_rights('rights')`.execute(opened.db)
  })
  afterAll(() => (reason === undefined ? opened.close() : undefined))
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

  const office = (id: string) => ({ roadmap: ruritania, person: personOf(id), today })
  const keep = (id: string, where: AssessmentPlace, sent: AssessmentToKeep) =>
    keepAssessment(opened.db, office(id), where, sent)
  const seen = (person: Person, filter = {}) =>
    actingAs(opened.db, person, (tx) => readAssessments(tx, ruritania, filter, today))
  const one = (person: Person, where: AssessmentPlace) =>
    actingAs(opened.db, person, (tx) => readOneAssessment(tx, ruritania, where, today))
  const versions = (person: Person, where: AssessmentPlace) =>
    actingAs(opened.db, person, (tx) => readVersions(tx, ruritania, where, today))

  test('one who assesses for the province writes, corrects, puts back and takes away; every version stays', async () => {
    const where = place()
    const first = got(
      await keep(
        'warden-of-zenda',
        where,
        written({ texts: { story: ' One.\r\n\r\n\r\nTwo. ', start: '' } }),
      ),
    )
    expect(first).toMatchObject({
      ...{ version: 1, action: 'written', step: 'begun', by: 'warden-of-zenda', links: [] },
      texts: { story: 'One.\n\nTwo.' },
    })
    const second = got(await keep('second-warden', where, written({ version: 1, step: 'idle', texts: {} })))
    expect(second).toMatchObject({ version: 2, step: 'idle', texts: {}, by: 'second-warden' })
    // The same words make no version.
    expect(got(await keep('second-warden', where, written({ version: 2, step: 'idle', texts: {} })))).toEqual(
      second,
    )
    const office2 = office('warden-of-zenda')
    const back = await restoreAssessment(opened.db, office2, where, {
      ...{ version: 2, to: 1, reason: 'It was right before.' },
    })
    expect(got(back)).toMatchObject({ version: 3, action: 'restored', step: 'begun', texts: first.texts })
    const gone = await restoreAssessment(opened.db, office2, where, {
      version: 3,
      to: 0,
      reason: 'Not ours.',
    })
    expect(got(gone)).toMatchObject({ version: 4, action: 'withdrawn', step: null, texts: {} })
    const history = await versions(personOf('captain-of-zenda'), where)
    expect(history.map(({ version, step, reason: why }) => [version, step, why])).toEqual([
      [4, null, 'Not ours.'],
      [3, 'begun', 'It was right before.'],
      [2, 'idle', null],
      [1, 'begun', null],
    ])
    // What was taken away is assessed by nobody, and not “in the dark”.
    expect((await seen(administrator, { report: 2 })).items).toEqual([])
    expect(await auditDifferences(opened.db, ruritania)).toEqual([])
  })

  test('of two who write at once one is kept, and the other gets both texts', async () => {
    const where = place({ element: 'B.1' })
    got(await keep('warden-of-zenda', where, written()))
    const both = await Promise.all([
      keep('warden-of-zenda', where, written({ version: 1, texts: { story: 'Four bridges.' } })),
      keep('second-warden', where, written({ version: 1, texts: { story: 'Five bridges.' } })),
    ])
    const kept = both.flatMap((each) => ('assessment' in each ? [each.assessment] : []))
    const refused = both.flatMap((each) => ('refusal' in each ? [each.refusal] : []))
    expect(kept).toHaveLength(1)
    expect(refused).toHaveLength(1)
    expect(refused[0]?.current).toEqual(kept[0])
    expect(refused[0]?.problems.map(({ field }) => field)).toEqual(['version'])
    expect(await versions(personOf('second-warden'), where)).toHaveLength(2)
  })

  test('what is wrong is said field by field, and nothing is kept', async () => {
    const where = place({ report: 3 })
    const texts = { poem: 'x', keeper: 'a\n\nb' }
    const links = [{ kind: 'indicator', target: 'none' } as const]
    const refused = await keep('warden-of-zenda', where, { version: 0, step: 'done', texts, links })
    expect('refusal' in refused && refused.refusal.problems.map(({ field }) => field)).toEqual([
      ...['story', 'poem', 'keeper', 'links'],
    ])
    const unknown = await keep('warden-of-zenda', where, { version: 0, step: 'fine', texts: {} })
    expect('refusal' in unknown && unknown.refusal.problems[0]?.field).toBe('step')
    expect((await one(administrator, where)).current).toBeNull()
  })

  test('nothing is assessed where there is no such province, objective or report', async () => {
    for (const change of [
      { jurisdiction: 'atlantis' },
      { element: 'A' },
      { element: 'A.1.a' },
      { report: 9 },
      { report: 0 },
    ])
      await expect(keep('warden-of-zenda', place(change), written())).rejects.toThrow(
        expect.objectContaining({ code: 'assessment-no-place' }),
      )
  })

  test('elsewhere there is nothing: not in lists, not one by one, not with any SQL; and who only follows writes nothing', async () => {
    const where = place({ report: 1 })
    got(await keep('warden-of-zenda', where, written()))
    // Drafts are not the clerk’s: what is handed over to that office is looked at with submissions.
    const mayRead = new Set(['warden-of-zenda', 'second-warden', 'captain-of-zenda'])
    for (const person of [...Object.keys(holders).map(personOf), publicPerson]) {
      const isReader = mayRead.has(person.id)
      const list = await seen(person, { report: 1 })
      expect([person.id, list.items.length]).toEqual([person.id, isReader ? 1 : 0])
      const counts = await actingAs(opened.db, person, async (tx) => {
        const { rows } = await sql<{ many: number }>`select (select count(*) from assessment_version)::int
          + (select count(*) from assessment_text)::int as many`.execute(tx)
        return rows[0]?.many ?? 0
      })
      expect([person.id, counts > 0]).toEqual([person.id, isReader])
      if (isReader) expect((await one(person, where)).current?.step).toBe('begun')
      else
        await expect(one(person, where)).rejects.toThrow(
          expect.objectContaining({ code: 'assessment-no-place' }),
        )
      if (person.id.endsWith('warden') || person.id === 'warden-of-zenda') continue
      const code = isReader ? 'assess-no-right' : 'assessment-no-place'
      await expect(keep(person.id, where, written({ version: 1 }))).rejects.toThrow(
        expect.objectContaining({ code }),
      )
      const forged = actingAs(opened.db, person, (tx) =>
        sql`select keep_assessments(${JSON.stringify([{ ...where, version: 2, step: 'done', action: 'written' }])}::json)`.execute(
          tx,
        ),
      )
      await expect(forged).rejects.toThrow(/row-level security|permission denied/)
    }
    expect(await seen(personOf('warden-of-zenda'))).toMatchObject({
      mayAssess: ['zenda'],
      seesDrafts: ['zenda'],
    })
    // To others what is not there may only not be released.
    expect(await seen(publicPerson)).toMatchObject({ mayAssess: [], seesDrafts: [] })
  })

  test('a text is never added to a version later, nor a version in the name of another', async () => {
    const late = actingAs(opened.db, personOf('warden-of-zenda'), (tx) =>
      sql`insert into assessment_text (jurisdiction, element, report, version, part, change_id, body)
        select jurisdiction, element, report, version, 'late', change_id, 'Forged.' from assessment_version limit 1`.execute(
        tx,
      ),
    )
    await expect(late).rejects.toThrow(/not of this transaction/)
    const other = actingAs(opened.db, personOf('warden-of-zenda'), (tx) =>
      sql`insert into assessment_version (jurisdiction, element, report, version, change_id, step, action, by_person)
        values ('zenda', 'A.1', 4, 1, 0, 'done', 'written', 'second-warden')`.execute(tx),
    )
    await expect(other).rejects.toThrow(/row-level security/)
  })

  test('which record a link names is for those who may open it, and stays when somebody else writes on', async () => {
    await sql`insert into record_version (jurisdiction, register, record_id, version, change_id, person, action, institution, record)
      values ('zenda', 'river-log', 'one', 1, 0, 'administrator', 'created', 'castle-watch', '{}')`.execute(
      opened.db,
    )
    const links = [
      { kind: 'indicator', target: ruritania.indicators[0]?.id ?? '' },
      { kind: 'record', target: 'river-log/zenda/one' },
    ] as const
    const where = place({ report: 4 })
    got(await keep('warden-of-zenda', where, written({ links })))
    expect((await one(personOf('second-warden'), where)).current?.links).toEqual(links)
    // The captain of another watch follows the assessment and may not open the record.
    expect((await one(personOf('captain-of-zenda'), where)).current?.links).toEqual([links[0]])
    // Somebody assesses who opens no record of the castle watch.
    await sql`insert into record_right values ('captain', 'assess', '*', 'jurisdiction') on conflict do nothing`.execute(
      opened.db,
    )
    const more = written({ version: 1, step: 'done', links: [links[0]] })
    got(await keep('captain-of-zenda', where, more))
    await sql`delete from record_right where role = 'captain' and action = 'assess'`.execute(opened.db)
    expect((await one(personOf('warden-of-zenda'), where)).current).toMatchObject({ version: 2, links })
    // What no entry of the log speaks of is taken away again, as an owner can.
    for (const statement of [
      'alter table record_version disable trigger user',
      `delete from record_version where record_id = 'one'`,
      'alter table record_version enable trigger user',
    ])
      await sql.raw(statement).execute(opened.db)
  })

  test('the report before stands beside it, and the newest with anything is shown first', async () => {
    const list = await seen(personOf('warden-of-zenda'))
    expect(list.report).toBe(4)
    const three = await seen(personOf('warden-of-zenda'), { report: 2 })
    expect(three.before.map(({ element, report, step }) => [element, report, step])).toEqual([
      ['A.1', 1, 'begun'],
    ])
    const fresh = await one(personOf('warden-of-zenda'), place({ report: 3 }))
    expect(fresh.current).toBeNull()
    expect(fresh.earlier).toMatchObject({ report: 1, step: 'begun' })
  })

  test.each([
    ['a changed text', 'assessment_text', `update assessment_text set body = 'Forged.' where report = 1`],
    ['a lost link', 'assessment_link', `delete from assessment_link where kind = 'record' and version = 1`],
    [
      'a version without its entry',
      'assessment_version',
      `insert into assessment_version (jurisdiction, element, report, version, change_id, step, action, by_person)
        values ('zenda', 'B.1', 4, 1, 999, 'done', 'written', 'nobody')`,
    ],
  ])('%s is named by the proof', async (_what, table, statement) => {
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
    expect(found).toEqual([expect.stringMatching(/assess/)])
    expect(await auditDifferences(opened.db, ruritania)).toEqual([])
  })
})
