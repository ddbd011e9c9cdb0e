// What is sensitive in a record: read by those who may, kept as it was by those who may not, and found by nobody else.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, type Person, type RecordToKeep } from '#definition'
import { actingAs, administrator, migrationsFor, readHistory, readRecord, readRecords, sql } from '#storage'
import { roadmaps } from '#roadmaps'
import { auditDifferences } from '../../src/storage/testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from '../../src/storage/testing/databases.ts'
import type { TestDatabase } from '../../src/storage/testing/test-database.ts'
import { keepRecord, withdrawRecord } from '#intake'

const today = '2024-06-30'
const westernBalkans = roadmaps.find(({ id }) => id === 'western-balkans')
if (!westernBalkans) throw new Error('There is no roadmap of the Western Balkans.')
const found = findRegister(westernBalkans, 'seizures')
if (!found) throw new Error('There is no register of seizures.')
const register = found
const roadmap = westernBalkans

const people: Record<string, readonly (readonly string[])[]> = {
  // Keeps records of one institution and reads all of them; of another one, all but what is sensitive.
  officer: [
    ['reporting-officer', 'tirana', 'tirana-police'],
    ['clerk', 'tirana', 'tirana-customs'],
  ],
  member: [['commission', 'tirana', '*']],
  typist: [['clerk', 'tirana', 'tirana-police']],
}
const personOf = (id: string): Person => ({ id, role: people[id]?.[0]?.[0] ?? 'public' })
const institutions = roadmap.jurisdictions.find(({ id }) => id === 'tirana')?.institutions ?? []
const keepers = institutions.filter(({ kind }) => register.keptBy.includes(kind)).map(({ id }) => id)

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason !== undefined) return
    opened = await openSize(size, roadmap, migrationsFor('roadmaps/western-balkans'))
    await sql`insert into record_right values ('clerk', 'read', '*', 'institution'), ('clerk', 'write', '*', 'institution')`.execute(
      opened.db,
    )
    await sql`insert into role_right (role, audience, may_read, may_write, may_accept)
      values ('clerk', 'restricted', true, false, false)`.execute(opened.db)
    for (const [person, roles] of Object.entries(people)) {
      await sql`insert into person values (${person}, ${roles[0]?.[0] ?? 'public'})`.execute(opened.db)
      for (const [role, jurisdiction, institution] of roles)
        await sql`insert into person_role (person, role, jurisdiction, institution)
          values (${person}, ${role}, ${jurisdiction}, ${place(institution ?? '*')})`.execute(opened.db)
    }
    await sql`select note_rights('rights')`.execute(opened.db)
  })
  afterAll(() => (reason === undefined ? opened.close() : undefined))
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

  const place = (institution: string) =>
    institution === '*' ? '*' : (keepers[institution.endsWith('customs') ? 1 : 0] ?? '')
  const office = (id: string) => ({
    ...{ roadmap, register, today },
    person: id === 'administrator' ? administrator : personOf(id),
  })
  const seizure = (number: string, more: Partial<RecordToKeep> = {}): RecordToKeep => ({
    ...{ jurisdiction: 'tirana', institution: keepers[0] ?? '' },
    fields: {
      day: '2023-05-31',
      'case-number': number,
      setting: 'inland',
      authority: 'police',
      offence: 'not-reported',
      concealment: `secret-${number}`,
    },
    children: {
      items: ['A', 'B'].map((mark) => ({
        ...{ 'item-class': 'firearm', quantity: 1, 'make-model': mark },
        'serial-number': `${number}-${mark}`,
      })),
    },
    ...more,
  })
  async function keep(by: string, sent: RecordToKeep, id: string | null = null) {
    const result = await keepRecord(opened.db, office(by), id, sent)
    if ('refusal' in result) throw new Error(JSON.stringify(result.refusal.problems))
    return result.record
  }
  const read = (by: string, id: string) =>
    actingAs(opened.db, office(by).person, (tx) => readRecord(tx, register, { jurisdiction: 'tirana', id }))
  const list = (by: string, more: object) =>
    actingAs(opened.db, office(by).person, (tx) =>
      readRecords(tx, register, {
        ...{ sortBy: 'case-number', isDescending: false, limit: 10, offset: 0, ...more },
      }),
    )

  test('is in every answer for whoever may read it, and in none for others', async () => {
    const { id } = await keep('officer', seizure('r1'))
    const all = await read('officer', id)
    expect(all).toMatchObject({
      fields: { concealment: 'secret-r1' },
      children: { items: [{ 'serial-number': 'r1-A' }, {}] },
    })
    expect(all).not.toHaveProperty('isWithheld')
    const open = await read('member', id)
    expect(open).toMatchObject({ isWithheld: true, fields: { 'case-number': 'r1' } })
    expect(JSON.stringify(open)).not.toMatch(/secret|r1-A|concealment|serial-number/)
    const history = await actingAs(opened.db, personOf('member'), (tx) =>
      readHistory(tx, register, { jurisdiction: 'tirana', id }),
    )
    expect(history).toMatchObject([{ record: { isWithheld: true } }])
    expect(JSON.stringify(history)).not.toMatch(/secret|r1-A/)
  })

  test('is found, counted and sorted by for those alone who may read it', async () => {
    await keep('officer', seizure('s1'))
    await keep('officer', seizure('s2'))
    const asked = [
      { search: 'secret-s' },
      { search: 's1-A' },
      { conditions: [{ field: 'concealment', text: 'secret-s' }] },
      { conditions: [{ field: 'serial-number', child: 'items', text: 's2-B' }] },
    ]
    const totals = async (by: string) => {
      const found = []
      for (const more of asked) found.push((await list(by, more)).total)
      return found
    }
    expect(await totals('officer')).toEqual([2, 1, 2, 1])
    expect(await totals('member')).toEqual([0, 0, 0, 0])
    const numbers = async (by: string) => {
      const { items } = await list(by, { sortBy: 'concealment', isDescending: true, search: 'inland' })
      return items.map(({ fields }) => fields['case-number'])
    }
    expect((await numbers('officer')).slice(0, 2)).toEqual(['s2', 's1'])
    // Without the right, in the order of their ids: whatever is answered changes nothing.
    const byId = (await list('member', { search: 'inland' })).items.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(await numbers('member')).toEqual(byId.map(({ fields }) => fields['case-number']))
  })

  test('stays as it was when somebody corrects or withdraws the record who may not read it', async () => {
    const { id } = await keep('officer', seizure('k1'))
    const seen = await read('typist', id)
    if (!seen) throw new Error('The typist reads the record.')
    const sent = {
      ...{ jurisdiction: 'tirana', version: 1, reason: 'The day was wrong.' },
      fields: { ...seen.fields, day: '2023-06-01' },
      children: {
        ...seen.children,
        items: (seen.children['items'] ?? []).map((row) => ({ ...row, calibre: '9 mm' })),
      },
    }
    const changed = await keep('typist', sent, id)
    expect(changed).toMatchObject({ version: 2, isWithheld: true, fields: { day: '2023-06-01' } })
    expect(JSON.stringify(changed)).not.toMatch(/concealment|serial/)
    const kept = {
      fields: { concealment: 'secret-k1' },
      children: { items: [{ 'serial-number': 'k1-A', calibre: '9 mm' }, { 'serial-number': 'k1-B' }] },
    }
    expect(await read('officer', id)).toMatchObject({ version: 2, ...kept })
    expect((await list('officer', { search: 'k1-B' })).total).toBe(1)
    await withdrawRecord(
      opened.db,
      office('typist'),
      { jurisdiction: 'tirana', id },
      { version: 2, reason: 'Twice.' },
    )
    expect(await read('officer', id)).toMatchObject({ version: 3, action: 'withdrawn', ...kept })
    expect(await auditDifferences(opened.db, roadmap)).toEqual([])
  })

  test('is neither answered, nor parted from its row, by somebody who may not read it', async () => {
    const { id } = await keep('officer', seizure('p1'))
    const seen = await read('typist', id)
    const items = seen?.children['items'] ?? []
    const correct = async (fields: object, rows: readonly object[]) => {
      const result = await keepRecord(opened.db, office('typist'), id, {
        ...{ jurisdiction: 'tirana', version: 1, reason: 'A test.' },
        fields: { ...seen?.fields, ...fields },
        children: { ...seen?.children, items: rows as never },
      })
      return 'refusal' in result ? result.refusal.problems.map(({ code, field }) => [code, field]) : []
    }
    expect(await correct({ concealment: 'guessed' }, items)).toEqual([['answer-withheld', 'concealment']])
    expect(await correct({}, [{ ...items[0], 'serial-number': 'x' }, items[1] ?? {}])).toEqual([
      ['answer-withheld', 'serial-number'],
    ])
    expect(await correct({}, items.slice(1))).toEqual([['rows-withheld', 'items']])
    expect(await correct({}, items.toReversed())).toEqual([['rows-withheld', 'items']])
    const fresh = keepRecord(opened.db, office('typist'), null, seizure('p2'))
    await expect(fresh).rejects.toThrow(/row-level security policy .*_sensitive/)
    const { fields } = seizure('p3')
    const without = { ...fields, concealment: null }
    expect(await keep('typist', seizure('p3', { fields: without, children: {} }))).toMatchObject({
      version: 1,
    })
  })

  test('is taken away by whoever may read it, and comes back with the record', async () => {
    const { id } = await keep('officer', seizure('t1'))
    const { fields, children } = seizure('t1')
    const bare = { ...fields, concealment: null }
    const items = [children?.['items']?.[1] ?? {}]
    await keep(
      'officer',
      seizure('t1', { version: 1, reason: 'None.', fields: bare, children: { items } }),
      id,
    )
    const now = await read('officer', id)
    expect(now).toMatchObject({
      fields: { concealment: null },
      children: { items: [{ 'serial-number': 't1-B' }] },
    })
    expect((await list('officer', { search: 't1-A' })).total).toBe(0)
    await keep('officer', seizure('t1', { version: 2, reason: 'Again.' }), id)
    expect(await read('officer', id)).toMatchObject({ fields: { concealment: 'secret-t1' } })
    expect(await auditDifferences(opened.db, roadmap)).toEqual([])
  })

  test('with any SQL is neither read, changed, put beside a version that is there, nor carried elsewhere', async () => {
    const { id } = await keep(
      'officer',
      seizure('q1', { fields: { ...seizure('q1').fields, concealment: null }, children: {} }),
    )
    const { id: other } = await keep('officer', seizure('q2'))
    const as = (by: string, statement: string) =>
      actingAs(opened.db, personOf(by), async (tx) => (await sql.raw(statement).execute(tx)).rows.length)
    const key = `'tirana', '${id}'`
    const version = `insert into record_version_sensitive (jurisdiction, register, record_id, version, institution, record)`
    for (const by of ['typist', 'member', 'officer']) {
      await expect(
        as(by, `${version} values ('tirana', 'seizures', '${id}', 1, '${keepers[0] ?? ''}', '{}')`),
      ).rejects.toThrow(/row-level security/)
      await expect(as(by, `select hide_answers('seizures', '{}')`)).rejects.toThrow(/denied/)
    }
    for (const by of ['typist', 'member']) {
      await expect(
        as(
          by,
          `insert into register_seizures_sensitive (jurisdiction, record_id, concealment) values (${key}, 'x')`,
        ),
      ).rejects.toThrow(/row-level security/)
      await expect(
        as(
          by,
          `insert into register_seizures_items_sensitive (jurisdiction, record_id, line, serial_number) values (${key}, 1, 'x')`,
        ),
      ).rejects.toThrow(/row-level security/)
      for (const table of [
        'register_seizures_sensitive',
        'register_seizures_items_sensitive',
        'record_version_sensitive',
      ])
        expect(await as(by, `select from ${table}`)).toBe(0)
      expect(
        await as(
          by,
          `update register_seizures_sensitive set concealment = 'x' where record_id = '${other}' returning 1`,
        ),
      ).toBe(0)
      expect(
        await as(
          by,
          `delete from register_seizures_items_sensitive where record_id = '${other}' returning 1`,
        ),
      ).toBe(0)
      const carry = `select carry_withheld('seizures', '[{"jurisdiction":"tirana","record_id":"${other}","version":1}]') as n`
      const carried = await actingAs(
        opened.db,
        personOf(by),
        async (tx) => (await sql.raw(carry).execute(tx)).rows,
      )
      expect(carried).toEqual([{ n: expect.anything() as unknown }])
    }
    expect(await auditDifferences(opened.db, roadmap)).toEqual([])
  })
})
