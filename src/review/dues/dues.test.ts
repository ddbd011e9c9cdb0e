// What is due, and the secret address of a calendar: made anew, ended, and never anybody else's.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { dueDay, type Person, type Roadmap } from '#definition'
import { actingAs, migrationsFor, publicPerson, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { keepPlanEntry } from '../plans/index.ts'
import { endCalendar, findCalendar, makeCalendar, readCalendar } from './index.ts'

const { cycles } = ruritania
const products = cycles.products.map((one) =>
  one.id === 'story' ? { ...one, dueDays: 30, dueDaysOf: { zenda: 60 }, dueOn: { 3: '2024-02-20' } } : one,
)
/** The same roadmap, where days are set. */
const dated: Roadmap = {
  ...ruritania,
  cycles: { ...cycles, products, end: { report: 3, text: { en: 'It ends.' }, address: '', source: '' } },
}
const warden: Person = { id: 'a-warden', role: 'warden' }

test('a day is that of the jurisdiction, else of the report, else of the product; where none is set, none is late', () => {
  const of = (report: number, area?: string) => dueDay(dated.cycles, 'story', report, area)
  expect([of(2), of(2, 'zenda'), of(3), of(3, 'strelsau')]).toEqual([
    '2023-07-30',
    '2023-08-29',
    '2024-02-20',
    '2024-02-20',
  ])
  expect(dueDay(cycles, 'story', 2, 'zenda')).toBeNull()
})

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason !== undefined) return
    opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
    for (const [id, area] of [
      ['a-warden', 'zenda'],
      ['of-strelsau', 'strelsau'],
    ]) {
      await sql`insert into person values (${id}, 'warden')`.execute(opened.db)
      await sql`insert into person_role values (${id}, 'warden', ${area}, '*')`.execute(opened.db)
    }
    await sql`select note_rights('rights')`.execute(opened.db)
    const plan = {
      kind: 'plan',
      version: 0,
      name: 'Plan',
      body: '',
      responsible: '',
      state: 'sketch',
      links: [],
    } as const
    const none = { starts: null, ends: null }
    const keep = async (more: object) => {
      const kept = await keepPlanEntry(opened.db, { roadmap: ruritania, person: warden }, 'zenda', {
        ...plan,
        ...none,
        ...more,
      })
      if ('refusal' in kept) throw new Error(JSON.stringify(kept.refusal))
      return kept.entry.id
    }
    const objective = await keep({ kind: 'objective', state: '', parent: await keep({}) })
    const activity = { kind: 'activity', parent: objective, state: 'meant', name: 'Mend the boats' }
    await keep({ ...activity, ends: '2024-05-31' })
    await keep({ ...activity, ends: '2024-04-30', state: 'made', name: 'Sell the ferry' })
  })
  afterAll(() => (reason === undefined ? opened.close() : undefined))
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

  const titles = async (secret: string) =>
    (await readCalendar(opened.db, dated, secret)).map(({ day, title }) => `${day} ${title}`)
  const gone: unknown = expect.objectContaining({ code: 'calendar-unknown' })

  test('it holds what is due for its person, done things left out, and of no other jurisdiction', async () => {
    const secret = await makeCalendar(opened.db, warden)
    expect(secret).toMatch(/^[\w-]{43}$/)
    expect(await titles(secret)).toEqual([
      '2023-03-01 Story 1, Zenda',
      '2023-08-29 Story 2, Zenda',
      '2024-02-29 Story 3, Zenda',
      '2024-05-31 Zenda: Mend the boats',
    ])
    const other = await makeCalendar(opened.db, { id: 'of-strelsau', role: 'warden' })
    expect((await titles(other)).every((line) => line.includes('Strelsau'))).toBe(true)
  })

  test('made anew or ended, the older address opens nothing; who holds no role has none', async () => {
    const first = await makeCalendar(opened.db, warden)
    const second = await makeCalendar(opened.db, warden)
    await expect(titles(first)).rejects.toThrow(gone)
    expect(await findCalendar(opened.db, warden)).toMatch(/^20/)
    await endCalendar(opened.db, warden)
    await expect(titles(second)).rejects.toThrow(gone)
    expect(await findCalendar(opened.db, warden)).toBeNull()
    const third = await makeCalendar(opened.db, warden)
    await sql`update person_role set valid_until = '2020-01-01', valid_from = '2019-01-01' where person = 'a-warden'`.execute(
      opened.db,
    )
    await expect(titles(third)).rejects.toThrow(gone)
    await sql`update person_role set valid_until = 'infinity' where person = 'a-warden'`.execute(opened.db)
  })

  test('with any SQL nobody reads or makes the address of somebody else', async () => {
    await makeCalendar(opened.db, warden)
    for (const person of [{ id: 'of-strelsau', role: 'warden' }, publicPerson]) {
      const { rows } = await actingAs(opened.db, person, (tx) =>
        sql<{ person: string }>`select person from calendar_feed where person = 'a-warden'`.execute(tx),
      )
      expect(rows).toEqual([])
      const forged = actingAs(opened.db, person, (tx) =>
        sql`insert into calendar_feed (person, digest) values ('administrator', 'x')`.execute(tx),
      )
      await expect(forged).rejects.toThrow(/row-level security|permission denied/)
      const asked = actingAs(opened.db, person, (tx) => sql`select person_of_feed('x')`.execute(tx))
      await expect(asked).rejects.toThrow(/permission denied/)
    }
  })
})
