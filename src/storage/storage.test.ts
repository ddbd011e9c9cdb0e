// What must hold of stored observations, on the embedded database and on a server alike.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { actingAs, administrator, publicPerson } from './database/acting-as.ts'
import { writeAudit } from './audit/audit.ts'
import { readDataVersion } from './server/data-versions.ts'
import { readLoads } from './observations/loads.ts'
import { migrationsFor } from './schema/migrate.ts'
import { readCurrentObservations, readObservationPage } from './observations/read-observations.ts'
import { chainDifferences } from './testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from './testing/databases.ts'
import { observationOf } from './testing/observation-of.ts'
import { storeObservations, type TestDatabase } from './testing/test-database.ts'
import { findContradicted } from './observations/write-observations.ts'

const calls = { element: 'rescue-calls' }
const row = (said: Omit<Parameters<typeof observationOf>[1], 'element'>) =>
  observationOf(ruritania, { ...calls, ...said })

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason === undefined) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(async () => {
    if (reason === undefined) await opened.close()
  })
  beforeEach(async ({ skip }) => {
    skip(reason !== undefined, reason)
    await sql`truncate observation, load`.execute(opened.db)
  })
  const current = () => actingAs(opened.db, publicPerson, (tx) => readCurrentObservations(tx, ruritania))

  test('every part of an observation comes back exactly as it went in', async () => {
    const exact = row({
      value: '123456789012345678901234567890.000000000001',
      codes: { 'call-cause': 'wind' },
      breakdown: 'call-cause',
      quote: 'a “quoted” figure; with, signs',
      note: "it's noted",
    })
    const bounded = row({ period: '2022-Q3', lower: '4170', upper: null, status: 'estimated' })
    await storeObservations(opened.db, ruritania, [exact, bounded])
    expect(await current()).toEqual(expect.arrayContaining([exact, bounded]))
  })

  test('a later vintage supersedes the earlier one, which stays in the history', async () => {
    const first = row({ value: '100' })
    const corrected = row({ value: '90', vintage: '2024-06-01' })
    await storeObservations(opened.db, ruritania, [first])
    await storeObservations(opened.db, ruritania, [corrected])
    expect(await current()).toEqual([corrected])
    const page = await actingAs(opened.db, publicPerson, (tx) =>
      readObservationPage(tx, ruritania, {}, { limit: 10 }),
    )
    expect(page.items).toEqual([first, corrected])
  })

  test('an earlier vintage that arrives late does not take the place of the newer one', async () => {
    const newer = row({ value: '90', vintage: '2024-06-01' })
    await storeObservations(opened.db, ruritania, [newer])
    await storeObservations(opened.db, ruritania, [row({ value: '100' })])
    expect(await current()).toEqual([newer])
  })

  test('two sources that disagree are both kept', async () => {
    const one = row({ value: '100' })
    const other = row({ value: '101', source: 'Gazette' })
    await storeObservations(opened.db, ruritania, [one, other])
    expect(await current()).toHaveLength(2)
  })

  test('the same source and vintage with another value is found as a contradiction', async () => {
    await storeObservations(opened.db, ruritania, [row({ value: '100' })])
    const batch = [row({ value: '100', period: '2022' }), row({ value: '7' })]
    const found = await actingAs(opened.db, administrator, (tx) => findContradicted(tx, ruritania, batch))
    expect(found).toEqual([{ at: 1, stored: '100' }])
  })

  test('the public sees what is public and nothing else', async () => {
    await storeObservations(opened.db, ruritania, [
      row({ value: '1' }),
      row({ value: '2', period: '2022', audience: 'restricted' }),
    ])
    expect((await current()).map(({ value }) => value)).toEqual(['1'])
    const all = await actingAs(opened.db, administrator, (tx) => readCurrentObservations(tx, ruritania))
    expect(all).toHaveLength(2)
  })

  test('someone who is not in the list of people sees nothing at all', async () => {
    await storeObservations(opened.db, ruritania, [row({ value: '1' })])
    const stranger = { id: 'stranger', role: 'administrator' }
    expect(await actingAs(opened.db, stranger, (tx) => readCurrentObservations(tx, ruritania))).toEqual([])
  })

  test.each([
    ['insert an observation', `insert into observation select * from observation`],
    ['change a value', `update observation set value = 2`],
    ['mark a value as superseded', `update observation set is_current = false returning value / 0`],
    ['delete a value', `delete from observation`],
    ['change the audit log', `update audit_entry set person = 'someone else'`],
    ['delete from the audit log', `delete from audit_entry`],
    ['give itself a right', `insert into role_right values ('public', 'restricted', true, true)`],
    ['make itself administrator', `update person set role = 'administrator'`],
    ['count the version of the data up', `update data_state set version = 99`],
  ])('the public cannot %s', async (_what, statement) => {
    await storeObservations(opened.db, ruritania, [row({ value: '1' })])
    const before = await current()
    await actingAs(opened.db, publicPerson, (tx) => sql.raw(statement).execute(tx)).catch(() => undefined)
    expect(await current()).toEqual(before)
    await expect(actingAs(opened.db, publicPerson, (tx) => readLoads(tx))).resolves.toHaveLength(1)
  })

  test('even an administrator cannot change a stored value or the audit log', async () => {
    await storeObservations(opened.db, ruritania, [row({ value: '1' })])
    const attempt = (statement: string) =>
      actingAs(opened.db, administrator, (tx) => sql.raw(statement).execute(tx))
    await expect(attempt('update observation set value = 2')).rejects.toThrow(/permission denied/)
    await expect(attempt('delete from observation')).rejects.toThrow(/permission denied/)
    await expect(attempt('delete from audit_entry')).rejects.toThrow(/permission denied/)
  })

  test('the owner of the tables cannot rewrite the audit log either', async () => {
    await expect(sql`delete from audit_entry`.execute(opened.db)).rejects.toThrow(/append-only/)
    await expect(sql`truncate audit_entry`.execute(opened.db)).rejects.toThrow(/append-only/)
  })

  test('the audit log shows where it was tampered with', async () => {
    const write = (subject: string) =>
      actingAs(opened.db, administrator, (tx) =>
        writeAudit(tx, { chain: 'zenda', action: 'test', subject, after: 'x' }),
      )
    for (const subject of ['one', 'two', 'three']) await write(subject)
    expect(await chainDifferences(opened.db)).toEqual([])
    await sql`alter table audit_entry disable trigger audit_entry_append_only`.execute(opened.db)
    await sql`update audit_entry set after = 'y' where chain = 'zenda' and subject = 'two'`.execute(opened.db)
    expect(await chainDifferences(opened.db)).toEqual([
      'Entry 2 of the chain of zenda (test, two) was changed: its hash is not that of what it says.',
    ])
    await sql`update audit_entry set after = 'x' where chain = 'zenda' and subject = 'two'`.execute(opened.db)
    await sql`alter table audit_entry enable trigger audit_entry_append_only`.execute(opened.db)
    expect(await chainDifferences(opened.db)).toEqual([])
  })

  test('anybody can work out the hash of an entry: every word after its length, and the hash before', async () => {
    const chain = 'hashed by hand'
    for (const subject of ['one', 'čaršija | 7:two']) {
      const event = {
        chain,
        action: 'test',
        subject,
        ...(subject === 'one' ? {} : { before: '', after: 'x' }),
      }
      await actingAs(opened.db, administrator, (tx) => writeAudit(tx, event))
    }
    const { rows } = await sql<Record<string, string | null>>`select chain, sequence::text as sequence,
      extract(epoch from at)::text as moment, person, action, subject, before, after, hash
      from audit_entry where chain = ${chain} order by sequence`.execute(opened.db)
    let previous = ''
    for (const { hash, ...row } of rows) {
      const told = ['chain', 'sequence', 'moment', 'person', 'action', 'subject', 'before', 'after']
      const words = told.map((name) => row[name] ?? null)
      const said = words.map((word) => `${word === null ? '-' : word.length}:${word ?? ''}`)
      const wanted = createHash('sha256').update(previous + said.join('|'))
      expect(hash).toBe(wanted.digest('hex'))
      previous = hash ?? ''
    }
    expect(rows).toHaveLength(2)
  })

  test('the version of the data counts up with every load', async () => {
    const version = () => actingAs(opened.db, publicPerson, readDataVersion)
    const before = await version()
    await storeObservations(opened.db, ruritania, [row({ value: '1' })])
    await storeObservations(opened.db, ruritania, [row({ value: '1', period: '2021' })])
    expect(await version()).toBe(before + 2)
  })

  test('pages give every row once, whatever their length', async () => {
    const years = Array.from({ length: 23 }, (_one, at) =>
      row({ period: String(2000 + at), value: String(at) }),
    )
    await storeObservations(opened.db, ruritania, years)
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await actingAs(opened.db, publicPerson, (tx) =>
        readObservationPage(tx, ruritania, {}, { limit: 5, cursor }),
      )
      seen.push(...page.items.map(({ value }) => value ?? ''))
      cursor = page.next ?? undefined
    } while (cursor !== undefined)
    expect(seen).toEqual(years.map(({ value }) => value))
  })

  test('work that fails leaves nothing behind', async () => {
    const failing = actingAs(opened.db, administrator, async (tx) => {
      await writeAudit(tx, { chain: 'all', action: 'test', subject: 'left behind?' })
      throw new Error('stop')
    })
    await expect(failing).rejects.toThrow('stop')
    const { rows } = await sql`select from audit_entry where subject = 'left behind?'`.execute(opened.db)
    expect(rows).toEqual([])
  })
})
