// Whoever has the right opens what is withheld from them: for a reason, in one session, for a short time, and never unnoticed.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { apiPaths, pathTo, type Opening, type Person } from '#definition'
import { actingAs, publicPerson, sql } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import type { Browser } from '../../src/api/testing/browser.ts'
import { auditDifferences } from '../../src/storage/testing/audit-differences.ts'
import { databaseSizes, whyNotHere } from '../../src/storage/testing/databases.ts'
import { keyHeaders, marksOf, openWithAccounts, type WithAccounts } from '../testing/with-accounts.ts'

const post = (payload: object = {}) => ({ method: 'POST', payload }) as const
const denied = /permission denied|row-level security/
const strelsau = { jurisdiction: 'strelsau', register: 'river-log', reason: 'A child is missing.' }

describe.each(databaseSizes)('on the %s database', (size) => {
  const missing = whyNotHere(size)
  let own: WithAccounts
  let warden: Browser
  let secret = ''
  let record = ''
  const as = (session: string): Person => ({ id: 'example-warden', role: 'account', session })
  beforeAll(async () => {
    if (missing !== undefined) return
    own = await openWithAccounts(size)
    await own.keep('zenda', 'castle-watch', 'ze')
    record = await own.keep('strelsau', 'river-watch-st', 'st')
    warden = await own.enterAs('warden')
    secret = await own.secretOf(warden)
  }, 240_000)
  afterAll(() => (missing === undefined ? own.close() : undefined))
  beforeEach(({ skip }) => skip(missing !== undefined, missing))

  const read = async (browser: Browser) =>
    JSON.stringify((await browser.send(pathTo('oneRecord', 'river-log', 'strelsau', record))).body)
  const listed = async (browser: Browser) =>
    JSON.stringify((await browser.send(pathTo('records', 'river-log'))).body)
  const openings = async (browser: Browser) =>
    (await browser.send(apiPaths.openings)).body['items'] as readonly Opening[]
  const ask = <Row>(session: string, statement: string) =>
    actingAs(own.db, as(session), async (tx) => (await sql.raw<Row>(statement).execute(tx)).rows)
  const entries = async (action: string) =>
    (
      await sql<{
        chain: string
        person: string
        after: string
      }>`select chain, person, after from audit_entry where action = ${action} order by at`.execute(own.owner)
    ).rows

  test('is withheld before, and refused without a reason, elsewhere, to others and to a key', async () => {
    expect(await read(warden)).not.toContain(marksOf('st').secret)
    expect((await warden.send(apiPaths.openSealed, post({ ...strelsau, reason: ' ' }))).status).toBe(422)
    expect(
      (await warden.send(apiPaths.openSealed, post({ ...strelsau, jurisdiction: 'zenda' }))).status,
    ).toBe(403)
    expect((await warden.send(apiPaths.openSealed, post({ ...strelsau, register: 'nothing' }))).status).toBe(
      422,
    )
    const clerk = await own.enterAs('clerk')
    expect((await clerk.send(apiPaths.openSealed, post(strelsau))).status).toBe(403)
    const byKey = await own.server.inject({
      ...{ method: 'POST', url: apiPaths.openSealed, payload: strelsau, headers: keyHeaders },
    })
    expect(byKey.statusCode).toBe(403)
    expect(await openings(warden)).toEqual([])
    expect(await entries('break glass')).toEqual([])
  })

  test('with any SQL nobody opens it by somebody else’s session, without one, or by writing the row', async () => {
    const clerk = await own.secretOf(await own.enterAs('clerk'))
    const call = (session: string, area = 'strelsau', register = 'river-log') =>
      `select open_sealed('${session}', '${area}', '${register}', 'So.', '{}')`
    for (const statement of [
      call(clerk),
      call(''),
      call(secret, '%'),
      call(secret, 'strelsa_'),
      call(secret, 'zenda'),
      call(secret, 'strelsau', '%'),
      `insert into sealed_opening (person, session_digest, jurisdiction, register, reason, ends_at) values
        ('example-warden', encode(sha256('${secret}'), 'hex'), 'strelsau', '*', 'So.', now() + interval '1 hour')`,
      'update sealed_opening set ends_at = now() + interval $$1 year$$',
      'update sealed_term set minutes = 480',
      'select session_digest from sealed_opening',
    ])
      await expect(ask(secret, statement), statement).rejects.toThrow(denied)
    await expect(actingAs(own.db, publicPerson, (tx) => sql.raw(call(secret)).execute(tx))).rejects.toThrow(
      denied,
    )
    expect(await entries('break glass')).toEqual([])
  })

  test('opened, it is shown in that session alone, in that jurisdiction alone, and written nowhere', async () => {
    const { status, body } = await warden.send(apiPaths.openSealed, post(strelsau))
    expect([status, typeof body['id']]).toEqual([201, 'string'])
    expect(await read(warden)).toContain(marksOf('st').secret)
    expect(await listed(warden)).toContain(marksOf('st').secret)
    const elsewhere = await own.enterAs('warden')
    expect(await read(elsewhere)).not.toContain(marksOf('st').secret)
    expect(await listed(elsewhere)).not.toContain(marksOf('st').secret)
    expect(await listed(warden)).not.toContain(marksOf('ze').secret)
    // It opens answers, and gives no right to write any.
    const shown = await warden.send(pathTo('oneRecord', 'river-log', 'strelsau', record))
    const again = {
      jurisdiction: 'strelsau',
      version: 1,
      reason: 'So.',
      fields: shown.body['fields'],
      children: {},
    }
    const corrected = await warden.send(pathTo('correctRecord', 'river-log', 'strelsau', record), {
      ...{ method: 'PUT', payload: again },
    })
    expect(corrected.status).toBe(422)
    const now = await warden.send(pathTo('oneRecord', 'river-log', 'strelsau', record))
    expect(now.body['version']).toBe(1)
  })

  test('the jurisdiction is told at once: by mail, on My work, in the log, and of what was read', async () => {
    const captain = await own.enterAs('captain')
    const [told] = await openings(captain)
    expect(told).toMatchObject({ by: 'example-warden', jurisdiction: 'strelsau', reason: strelsau.reason })
    const { rows: mails } = await sql<{ person: string; parameters: string }>`
      select person, parameters from outbox where kind = 'glass-broken'`.execute(own.owner)
    expect(mails).toEqual([{ person: 'example-captain', parameters: '{"area":"Strelsau"}' }])
    // Whoever is of another place is told nothing; who reads everything of all sees it in the log.
    expect(await openings(await own.enterAs('watchman'))).toEqual([])
    expect(await openings(await own.enterAs('administrator'))).toHaveLength(1)
    const [entry] = await entries('break glass')
    expect(entry).toMatchObject({ chain: 'strelsau', person: 'example-warden' })
    expect(JSON.parse(entry?.after ?? '{}')).toMatchObject({ reason: strelsau.reason })
    const readings = (await warden.send(apiPaths.readings)).body['items'] as { opening: string | null }[]
    expect(readings.length).toBeGreaterThan(1)
    expect(new Set(readings.map(({ opening }) => opening))).toEqual(new Set([told?.id]))
    // The reason stands in the log and in no mail.
    expect(JSON.stringify(mails)).not.toContain(strelsau.reason)
  })

  test('it ends by itself, by its person, with the role and with the session', async () => {
    const shift = (by: string) =>
      sql`update sealed_opening set ends_at = ends_at + ${by}::interval`.execute(own.owner)
    await shift('-1 hour')
    expect(await read(warden)).not.toContain(marksOf('st').secret)
    await shift('1 hour')
    expect(await read(warden)).toContain(marksOf('st').secret)

    // Without the right nothing is open, whatever was opened before.
    const right = sql`role = 'warden' and action = 'break-glass'`
    const { rows } = await sql<{
      row: string
    }>`select to_json(r)::text as row from record_right r where ${right}`.execute(own.owner)
    await sql`delete from record_right where ${right}`.execute(own.owner)
    expect(await read(warden)).not.toContain(marksOf('st').secret)
    for (const { row } of rows)
      await sql`insert into record_right select * from json_populate_record(null::record_right, ${row}::json)`.execute(
        own.owner,
      )
    expect(await read(warden)).toContain(marksOf('st').secret)

    const mine = (await openings(warden)).find(({ isOpen }) => isOpen)
    const other = await own.enterAs('captain')
    expect((await other.send(pathTo('closeSealed', mine?.id ?? ''), post())).status).toBe(404)
    expect((await warden.send(pathTo('closeSealed', mine?.id ?? ''), post())).status).toBe(200)
    expect((await warden.send(pathTo('closeSealed', mine?.id ?? ''), post())).status).toBe(404)
    expect(await read(warden)).not.toContain(marksOf('st').secret)
    expect(await entries('close what was opened')).toHaveLength(1)

    await warden.send(apiPaths.openSealed, post({ ...strelsau, register: '*' }))
    expect(await read(warden)).toContain(marksOf('st').secret)
    await warden.send(apiPaths.signOut, post())
    warden = await own.enterAs('warden')
    secret = await own.secretOf(warden)
    expect(await read(warden)).not.toContain(marksOf('st').secret)
  })

  test('the log holds', async () => {
    expect(await auditDifferences(own.owner, ruritania)).toEqual([])
  })
})
