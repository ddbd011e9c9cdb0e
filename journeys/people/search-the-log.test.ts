// The log says who came in and out, which keys were made, which files went out; auditors search it, take it as a file, and check it.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { apiPaths, pathTo, type AuditAnswer, type AuditRow } from '#definition'
import { actingAs, publicPerson, sql } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { openBrowser, type Browser } from '../../src/api/testing/browser.ts'
import { auditDifferences } from '../../src/storage/testing/audit-differences.ts'
import { databaseSizes, whyNotHere } from '../../src/storage/testing/databases.ts'
import { appCode } from '../../src/people/testing/app-code.ts'
import { openWithAccounts, type WithAccounts } from '../testing/with-accounts.ts'

const post = (payload: object = {}) => ({ method: 'POST', payload }) as const
const password = 'seven lamps over the quiet ferry'
const wish = { email: 'rudolf@example.org', password }

describe.each(databaseSizes)('on the %s database', (size) => {
  const missing = whyNotHere(size)
  let own: WithAccounts
  let administrator: Browser
  let rudolf = ''
  let networks = 0
  /** Each from a network of its own, so that nobody waits for what others tried. */
  const anybody = () => openBrowser(own.server, 'localhost:4750', `10.9.${(networks += 1)}.1`)
  beforeAll(async () => {
    if (missing !== undefined) return
    own = await openWithAccounts(size)
    await own.keep('strelsau', 'river-watch-st', 'st')
    await own.keep('zenda', 'castle-watch', 'ze')
    administrator = await own.enterAs('administrator')
    const roles = [{ role: 'warden', jurisdiction: 'zenda', institution: '*', from: null, until: null }]
    const { body } = await administrator.send(
      apiPaths.invite,
      post({ name: 'Rudolf', email: wish.email, roles }),
    )
    rudolf = String(body['person'])
  }, 240_000)
  afterAll(() => (missing === undefined ? own.close() : undefined))
  beforeEach(({ skip }) => skip(missing !== undefined, missing))

  const search = async (browser: Browser, query: Readonly<Record<string, string>> = {}) => {
    const { body } = await browser.send(`${apiPaths.audit}?${String(new URLSearchParams(query))}`)
    return body as unknown as AuditAnswer
  }
  const did = async (search_: Readonly<Record<string, string>>) =>
    (await search(administrator, { limit: '500', ...search_ })).items.map(({ action }) => action).toReversed()
  const taken = (browser: Browser, url: string) => {
    const cookie = [...browser.cookies().values()].map((line) => line.split(';')[0]).join('; ')
    return own.server.inject({ url, headers: { host: 'localhost:4750', cookie } })
  }

  test('who comes in and out, wrong passwords, a second factor and keys are entries, and hold no secret', async () => {
    const { secret } = await own.signIn.people.makeLink(
      { id: 'administrator', role: 'administrator' },
      rudolf,
    )
    const browser = anybody()
    await browser.send(apiPaths.useLink, post({ secret: secret ?? '', password }))
    const made = await browser.send(apiPaths.makeKey, post({ name: 'Nightly', scope: 'read', until: null }))
    const key = String(made.body['secret'])
    const { items: keys } = (await browser.send(apiPaths.programKeys)).body as { items: { id: string }[] }
    await browser.send(pathTo('endKey', keys[0]?.id ?? ''), { method: 'DELETE' })
    const begun = (await browser.send(apiPaths.beginSecondFactor, post({ password }))).body
    await browser.send(apiPaths.confirmSecondFactor, post({ code: appCode(String(begun['address'])) }))
    await browser.send(apiPaths.removeSecondFactor, post({ password }))
    await browser.send(apiPaths.signOut, post())
    for (let turn = 0; turn < 6; turn += 1)
      await anybody().send(apiPaths.signIn, post({ ...wish, password: 'wrong' }))
    for (let turn = 0; turn < 5; turn += 1)
      await anybody().send(apiPaths.signIn, post({ ...wish, email: 'nobody@example.org' }))
    const again = anybody()
    const elsewhere = anybody()
    await again.send(apiPaths.signIn, post(wish))
    await elsewhere.send(apiPaths.signIn, post(wish))
    const { items } = (await again.send(apiPaths.sessions)).body as {
      items: { id: string; isThis: boolean }[]
    }
    await again.send(pathTo('endSession', items.find(({ isThis }) => !isThis)?.id ?? ''), {
      method: 'DELETE',
    })

    const actions = await did({ by: rudolf })
    expect(actions).toEqual([
      ...['set password', 'sign in', 'make key', 'end key', 'set second factor', 'sign in', 'session ended'],
      ...['drop second factor', 'sign in', 'session ended'],
      ...['sign out', 'sign-in failed', 'sign in', 'sign in', 'session ended'],
    ])
    const all = (await search(administrator, { limit: '500' })).items
    expect(all.find(({ subject }) => subject === 'person unknown')).toMatchObject({
      action: 'sign-in failed',
      after: '{"times" : 5}',
    })
    const text = JSON.stringify(all)
    for (const one of [key, password, secret ?? '?', String(begun['address']), wish.email, '10.9.'])
      expect(text).not.toContain(one)
  })

  test('files that go out are entries in the chains of what they hold, and the public leaves none', async () => {
    const clerk = await own.enterAs('clerk')
    const list = `${pathTo('records', 'river-log')}?format=csv`
    expect((await taken(clerk, list)).statusCode).toBe(200)
    const figures = `${pathTo('figures', ruritania.indicators[0]?.id)}?format=csv`
    expect((await taken(clerk, figures)).statusCode).toBe(200)
    expect((await taken(openBrowser(own.server), figures)).statusCode).toBe(200)
    const { items } = await search(administrator, { action: 'export' })
    const told = items.map(({ by, chain, subject }) => `${by} ${chain} ${subject}`)
    expect(new Set(told)).toEqual(
      new Set([
        `example-clerk all ${ruritania.indicators[0]?.id ?? ''}`,
        'example-clerk strelsau river-log',
        'example-clerk zenda river-log',
      ]),
    )
    expect(told).toHaveLength(3)
    const forged = actingAs(own.db, publicPerson, (tx) =>
      sql`select note_export('records', 'x', '[{"chain":"zenda","rows":1,"how":"csv"}]')`.execute(tx),
    )
    await expect(forged).rejects.toThrow(/permission denied/)
  })

  test('each reads the chains of their jurisdiction alone, and others none', async () => {
    const warden = await own.enterAs('warden')
    const { items, actions, chains } = await search(warden)
    expect(chains).toEqual(['strelsau'])
    expect((await search(administrator)).chains).toEqual(['all', 'strelsau', 'zenda'])
    expect(new Set(items.map(({ chain }) => chain))).toEqual(new Set(['strelsau']))
    expect(actions).not.toContain('sign in')
    expect((await search(await own.enterAs('watchman'))).items).toEqual([])
    expect((await openBrowser(own.server).send(apiPaths.audit)).status).toBe(401)
    expect((await search(warden, { chain: 'zenda' })).items).toEqual([])
    expect((await warden.send(apiPaths.auditCheck)).body).toMatchObject({
      chains: ['strelsau'],
      differences: [],
    })
    expect((await (await own.enterAs('watchman')).send(apiPaths.auditCheck)).body).toMatchObject({
      chains: [],
      entries: 0,
    })
  })

  test('it is searched by who, what, when, jurisdiction and text, and paged without a gap or a double', async () => {
    const pages: AuditRow[] = []
    let cursor: string | null = null
    do {
      const { items, next }: AuditAnswer = await search(administrator, {
        limit: '7',
        ...(cursor ? { cursor } : {}),
      })
      pages.push(...items)
      cursor = next
    } while (cursor)
    const whole = (await search(administrator, { limit: '500' })).items
    const nameOf = ({ chain, sequence }: AuditRow) => `${chain} ${sequence}`
    expect(pages.map(nameOf)).toEqual(whole.map(nameOf).slice(whole.length - pages.length))
    expect(new Set(pages.map(nameOf)).size).toBe(pages.length)
    const today = new Date().toISOString().slice(0, 10)
    expect((await search(administrator, { from: today, to: today, limit: '500' })).items.length).toBe(
      whole.length,
    )
    expect((await search(administrator, { to: '2020-01-01' })).items).toEqual([])
    expect((await search(administrator, { search: 'Nightly' })).items.map(({ action }) => action)).toEqual([
      'end key',
      'make key',
    ])
    expect((await search(administrator, { search: '100%' })).items).toEqual([])
    expect((await administrator.send(`${apiPaths.audit}?cursor=x`)).status).toBe(400)
  })

  test('it is taken as CSV and JSON, and that stands in it', async () => {
    const csv = await taken(administrator, `${apiPaths.audit}?format=csv&chain=strelsau`)
    expect(csv.headers['content-disposition']).toMatch(/audit-log-.*\.csv/)
    const lines = csv.body.trim().split(/\r?\n/)
    expect(lines[0]).toBe(
      'chain,sequence,at,by,action,subject,before,after,content,digest,hash,by_name,chain_name,subject_name',
    )
    const named = lines.find((line) => line.includes(',example-clerk,export,river-log,'))
    expect(named?.split(',').slice(-3)).toEqual(['Clerk of the accord (example)', 'Strelsau', 'River log'])
    const json = (await taken(administrator, `${apiPaths.audit}?format=file`)).json<{ items: AuditRow[] }>()
    const { items } = await search(administrator, { action: 'export', chain: 'strelsau' })
    expect(items.some(({ after }) => after?.includes('audit log'))).toBe(true)
    expect(json.items.filter(({ chain }) => chain === 'strelsau').length).toBe(lines.length - 1)
  })

  test('a change that somebody made past it is told by the check', async () => {
    expect(await auditDifferences(own.owner, ruritania)).toEqual([])
    const check = async () => (await administrator.send(apiPaths.auditCheck)).body['differences']
    expect(await check()).toEqual([])
    await sql`alter table audit_entry disable trigger audit_entry_append_only`.execute(own.owner)
    await sql`update audit_entry set subject = 'another' where chain = 'strelsau' and sequence = 1`.execute(
      own.owner,
    )
    await sql`alter table audit_entry enable trigger audit_entry_append_only`.execute(own.owner)
    expect(await check()).toHaveLength(1)
  })
})
