// A deputy acts for somebody with their rights and stays who they are; whoever leaves passes on what waits for them.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { apiPaths, currentDay, pathTo, type MeAnswer, type Person } from '#definition'
import { actingAs, sql } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import type { Browser } from '../../src/api/testing/browser.ts'
import { auditDifferences } from '../../src/storage/testing/audit-differences.ts'
import { databaseSizes, whyNotHere } from '../../src/storage/testing/databases.ts'
import { openWithAccounts, type WithAccounts } from '../testing/with-accounts.ts'

const post = (payload: object = {}) => ({ method: 'POST', payload }) as const
const denied = /permission denied|row-level security/
const today = currentDay()
const stated = { register: 'river-log', jurisdiction: 'strelsau', institution: 'river-watch-st' }
const term = { from: today, until: today }

describe.each(databaseSizes)('on the %s database', (size) => {
  const missing = whyNotHere(size)
  let own: WithAccounts
  let captain: Browser
  let watchman: Browser
  let administrator: Browser
  beforeAll(async () => {
    if (missing !== undefined) return
    own = await openWithAccounts(size)
    captain = await own.enterAs('captain')
    watchman = await own.enterAs('watchman')
    administrator = await own.enterAs('administrator')
  }, 240_000)
  afterAll(() => (missing === undefined ? own.close() : undefined))
  beforeEach(({ skip }) => skip(missing !== undefined, missing))

  const meOf = async (browser: Browser) =>
    ((await browser.send(apiPaths.me)).body as unknown as MeAnswer).person
  const personOf = async (browser: Browser, id: string, principal?: string): Promise<Person> => ({
    ...{ id, role: 'account', session: await own.secretOf(browser) },
    ...(principal === undefined ? {} : { for: principal }),
  })
  const ask = async (person: Person, statement: string) =>
    actingAs(
      own.db,
      person,
      async (tx) => (await sql.raw<Record<string, unknown>>(statement).execute(tx)).rows,
    )
  const lastEntry = async (action: string) =>
    (
      await sql<{ person: string; subject: string; before: string | null; after: string | null }>`
        select person, subject, before, after from audit_entry where action = ${action} order by at desc limit 1`.execute(
        own.owner,
      )
    ).rows[0]
  const states = (browser: Browser, month = '2023-01') =>
    browser.send(apiPaths.stateCompleteness, {
      ...post({ statements: [{ ...stated, period: month, kind: 'complete' }] }),
    })

  test('is named by the person alone, for a term, and among those whose work they see', async () => {
    const name = (browser: Browser, more: object) =>
      browser.send(apiPaths.nameDeputy, post({ deputy: 'example-watchman', ...term, ...more }))
    expect((await name(captain, { until: '2020-01-01' })).status).toBe(422)
    expect((await name(captain, { until: '2150-01-01' })).status).toBe(422)
    expect((await name(captain, { deputy: 'example-captain' })).status).toBe(404)
    expect((await name(captain, { deputy: 'nobody' })).status).toBe(404)
    expect((await watchman.send(apiPaths.actFor, post({ person: 'example-captain' }))).status).toBe(403)
    expect((await name(captain, {})).status).toBe(200)
    expect(await lastEntry('name deputy')).toMatchObject({
      person: 'example-captain',
      subject: 'person example-captain',
      after: expect.stringContaining('example-watchman') as unknown,
    })
  })

  test('acts with the rights of the person in one session, and every entry says for whom', async () => {
    expect((await states(watchman)).status).toBe(403)
    expect((await watchman.send(apiPaths.actFor, post({ person: 'example-captain' }))).status).toBe(200)
    const me = await meOf(watchman)
    expect(me).toMatchObject({
      id: 'example-watchman',
      actsFor: { id: 'example-captain', name: 'Captain of a watch (example)' },
      roles: [{ role: 'captain' }],
    })
    expect((await states(watchman)).status).toBe(200)
    expect(await lastEntry('state completeness')).toMatchObject({
      person: 'example-watchman for example-captain',
    })
    const { rows } = await sql<{
      by: string
    }>`select distinct by_person as by from completeness_statement`.execute(own.owner)
    expect(rows).toEqual([{ by: 'example-watchman' }])
    // Elsewhere the same person has their own rights only.
    const elsewhere = await own.enterAs('watchman')
    expect((await meOf(elsewhere))?.actsFor).toBeNull()
    expect((await states(elsewhere, '2023-02')).status).toBe(403)
    expect(
      (await watchman.send(apiPaths.nameDeputy, post({ deputy: 'example-warden', ...term }))).status,
    ).toBe(403)
    expect((await watchman.send(apiPaths.actFor, post({ person: '' }))).status).toBe(200)
    expect((await states(watchman, '2023-02')).status).toBe(403)
  })

  test('with any SQL nobody acts for somebody who did not name them', async () => {
    const session = await own.secretOf(watchman)
    const plain = await personOf(watchman, 'example-watchman')
    for (const statement of [
      `select act_for('${session}', 'example-administrator')`,
      `select act_for('${await own.secretOf(captain)}', 'example-captain')`,
      `insert into deputy values ('example-administrator', 'example-watchman', current_date, current_date)`,
      `insert into handover (person, to_person) values ('example-administrator', 'example-watchman')`,
      `select end_deputy('example-administrator', 'example-clerk', current_date)`,
      `select end_person('example-clerk', 'So.', 'example-watchman')`,
      `select claims_of_session(row('x', 'example-watchman', false, now(), null, 'example-administrator')::session_key, 'x')`,
      `update session_key set acts_for = 'example-administrator'`,
    ])
      await expect(ask(plain, statement), statement).rejects.toThrow(denied)
    const forged = actingAs(
      own.db,
      await personOf(watchman, 'example-watchman', 'example-administrator'),
      (tx) => sql`select 1`.execute(tx),
    )
    await expect(forged).rejects.toMatchObject({ code: 'session-over' })
  })

  test('rights to administer people are not passed on', async () => {
    const named = { deputy: 'example-watchman', ...term }
    expect((await administrator.send(apiPaths.nameDeputy, post(named))).status).toBe(200)
    await watchman.send(apiPaths.actFor, post({ person: 'example-administrator' }))
    expect((await meOf(watchman))?.mayAdminister).toBe(false)
    expect((await watchman.send(apiPaths.people)).status).toBe(403)
    const ended = { person: 'example-administrator', deputy: 'example-watchman', from: today }
    expect((await administrator.send(apiPaths.endDeputy, post(ended))).status).toBe(200)
    // The session is the person’s own again, at once.
    expect(await meOf(watchman)).toMatchObject({ id: 'example-watchman', actsFor: null })
    expect((await administrator.send(apiPaths.endDeputy, post(ended))).status).toBe(404)
  })

  test('a term that is over ends it, also for a session in which somebody acts', async () => {
    await watchman.send(apiPaths.actFor, post({ person: 'example-captain' }))
    expect((await meOf(watchman))?.actsFor?.id).toBe('example-captain')
    await sql`update deputy set valid_from = '2020-01-01', valid_until = '2020-01-02' where deputy = 'example-watchman'`.execute(
      own.owner,
    )
    expect((await meOf(watchman))?.actsFor).toBeNull()
    await sql`update deputy set valid_from = ${today}::date, valid_until = ${today}::date where deputy = 'example-watchman'`.execute(
      own.owner,
    )
  })

  test('is no second pair of eyes for whom they act, and is told of reports like them', async () => {
    const barred = await sql<{
      text: string
    }>`select pg_get_functiondef(oid) as text from pg_proc where proname = 'is_barred'`.execute(own.owner)
    expect(barred.rows[0]?.text.match(/current_person/g)).toBeNull()
    await sql`insert into outbox (person, kind, subject, parameters) values ('example-captain', 'report-waits', 'a report', '{}'),
      ('example-captain', 'password-changed', 'mine', '{}')`.execute(own.owner)
    const { rows } = await sql`select kind from outbox where person = 'example-watchman'`.execute(own.owner)
    expect(rows).toEqual([{ kind: 'report-waits' }])
  })

  test('whoever leaves passes on what waits: to a person with their roles, or to the institution', async () => {
    const wish = (name: string) => ({
      ...{ name, email: `${name}@example.org` },
      roles: [
        { role: 'watchman', jurisdiction: 'zenda', institution: 'lake-watch', from: null, until: null },
      ],
    })
    const ids: string[] = []
    for (const name of ['leaver', 'heir', 'colleague']) {
      const { body } = await administrator.send(apiPaths.invite, post(wish(name)))
      ids.push(String(body['person']))
    }
    const [leaver = '', heir = '', colleague = ''] = ids
    const inherits = async (person: string) =>
      (
        await actingAs(own.owner, { id: person, role: 'account' }, (tx) =>
          sql<{ own: string[] }>`select own_and_inherited() as own`.execute(tx),
        )
      ).rows[0]?.own.toSorted()
    const end = (person: string, more: object) =>
      administrator.send(pathTo('endAccess', person), post({ reason: 'Left.', ...more }))
    expect(await inherits(heir)).toEqual([heir])
    expect((await end(leaver, { passesTo: 'person' })).status).toBe(422)
    expect((await end(leaver, { passesTo: 'person', heir: 'nobody' })).status).toBe(404)
    expect((await end(leaver, { passesTo: 'person', heir })).status).toBe(200)
    expect(await inherits(heir)).toEqual([heir, leaver].toSorted())
    expect(await inherits(colleague)).toEqual([colleague])
    expect(await lastEntry('hand over')).toMatchObject({
      person: 'example-administrator',
      subject: `person ${leaver}`,
    })

    expect((await end(heir, { passesTo: 'institution' })).status).toBe(200)
    expect(await inherits(colleague)).toEqual([colleague, heir].toSorted())
    const { body } = await administrator.send(pathTo('personHistory', heir))
    expect((body['items'] as { what: string; heir: string | null }[])[0]).toMatchObject({ what: 'end' })
    expect(JSON.stringify(body)).toContain('handed-over')
  })

  test('the log holds', async () => {
    expect(await auditDifferences(own.owner, ruritania)).toEqual([])
  })
})
