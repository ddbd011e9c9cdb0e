// What strangers, colleagues and keys try with accounts over HTTP: each attack of the last round that came through, once more.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiPaths, pathTo, type PeopleAnswer } from '#definition'
import { openSignIn, type SignIn } from '#people'
import { actingAs, administrator as installation, migrationsFor, publicPerson, sql } from '#storage'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import { appCode } from '../../../people/testing/app-code.ts'
import { openTestDatabase, type TestDatabase } from '../../../storage/testing/test-database.ts'
import { openBrowser, type Browser } from '../../testing/browser.ts'
import { openApi, token, type OpenApi } from '../../testing/open-api.ts'

const password = 'seven lamps over the quiet ferry'
const post = (payload: object) => ({ method: 'POST', payload }) as const
const held = { role: 'clerk', jurisdiction: '*', institution: '*', from: null, until: null }
let opened: TestDatabase
let api: OpenApi
let signIn: SignIn
let administrator: Browser
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
  const settings = { accounts: opened.db, db: opened.db, roadmap: ruritania }
  signIn = await openSignIn({ ...settings, hasExamples: true, hasMail: true })
  api = await openApi({ db: opened.db, signIn, person: publicPerson, token })
  administrator = openBrowser(api.server)
  await administrator.send(apiPaths.tryExample, post({ id: 'example-administrator' }))
})
afterAll(async () => {
  await api.close()
  await opened.close()
})

let networks = 0
const anybody = () => openBrowser(api.server, 'localhost:4750', `10.8.${(networks += 1)}.1`)
const idOf = async (email: string) => {
  const { items } = (await administrator.send(apiPaths.people)).body as unknown as PeopleAnswer
  return items.find((one) => one.email === email)?.id ?? ''
}
async function newPerson(email: string, role = held): Promise<Browser> {
  await administrator.send(apiPaths.invite, post({ name: 'Somebody', email, roles: [role] }))
  const secret = await signIn.mailing.secretFor(await idOf(email), 'invitation')
  const browser = anybody()
  await browser.send(apiPaths.useLink, post({ secret, password }))
  return browser
}

describe('whoever administers nobody', () => {
  test('is told the same of everybody, whether there is such a person and whatever they have', async () => {
    const browser = await newPerson('rudolf@example.org')
    const ids = [await idOf('rudolf@example.org'), 'example-captain', 'p-nobody']
    for (const operation of ['removeFactor', 'mailLink', 'makeLink', 'endAccess'] as const) {
      const answers = await Promise.all(
        ids.map((id) => browser.send(pathTo(operation, id), post({ reason: 'because' }))),
      )
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
      expect(new Set(answers.map(({ body }) => body['detail'])).size).toBe(1)
    }
  })
})

describe('a key', () => {
  test('of an administrator opens no account, gives no role, and leaves no other way in', async () => {
    const chief = await newPerson('chief@example.org', { ...held, role: 'administrator' })
    const made = await chief.send(apiPaths.makeKey, post({ name: 'a program', scope: 'write', until: null }))
    const headers = { authorization: `Bearer ${String(made.body['secret'])}` }
    const own = await idOf('chief@example.org')
    const program = anybody()
    const tries = [
      [pathTo('makeLink', own), {}],
      [pathTo('makeLink', 'example-administrator'), {}],
      [pathTo('giveRole', own), held],
      [pathTo('endAccess', 'example-clerk'), { reason: 'because' }],
      [apiPaths.invite, { name: 'X', email: 'x@example.org', roles: [held] }],
      [apiPaths.makeCalendar, {}],
    ] as const
    for (const [path, payload] of tries)
      expect((await program.send(path, { ...post(payload), headers })).status).toBe(403)
    expect((await program.send(apiPaths.people, { headers })).status).toBe(200)
    const chiefs = await chief.send(pathTo('makeLink', own), post({}))
    expect([chiefs.status, typeof chiefs.body['secret']]).toEqual([201, 'string'])
  })
})

describe('cookies', () => {
  test('go with encryption only where the page has it, whatever name a web server in front brings', async () => {
    const browser = openBrowser(api.server, '127.0.0.1:4750', '10.8.200.1')
    const sent = { ...post({ email: 'rudolf@example.org', password }), origin: 'https://waymark.example.org' }
    await browser.send(apiPaths.signIn, { ...sent, headers: { 'sec-fetch-site': 'same-origin' } })
    expect([...browser.cookies().values()].filter((one) => !one.includes('; Secure'))).toEqual([])
    expect(browser.cookies().size).toBeGreaterThan(0)
  })

  test('go with encryption only where the address of the site says so', async () => {
    const site = 'https://waymark.example.org'
    const there = await openSignIn({ accounts: opened.db, db: opened.db, roadmap: ruritania, site })
    const caller = { cookie: '', address: '10.8.201.1', agent: 'x' }
    const { cookies } = await there.sessions.enter(caller, 'rudolf@example.org', password)
    expect(cookies.filter((one) => !one.includes('; Secure'))).toEqual([])
  })
})

describe('a new password', () => {
  test('that is asked for again and again is written down once in ten minutes', async () => {
    const ask = () => anybody().send(apiPaths.requestPassword, post({ email: 'rudolf@example.org' }))
    const count = () =>
      actingAs(opened.db, installation, async (tx) => {
        const { rows } = await sql<{ all: number }>`select count(*)::int as all from audit_entry
          where action = 'ask for link'`.execute(tx)
        return rows[0]?.all
      })
    const before = (await count()) ?? 0
    for (let times = 0; times < 4; times += 1) expect((await ask()).status).toBe(200)
    expect(((await count()) ?? 0) - before).toBeLessThanOrEqual(2)
  })

  test('is not refused to a colleague because of what somebody else in the network asks for', async () => {
    const browser = anybody()
    const asking = Array.from({ length: 12 }, () =>
      browser.send(apiPaths.requestPassword, post({ email: 'guess@example.org' })),
    )
    const own = await browser.send(apiPaths.requestPassword, post({ email: 'rudolf@example.org' }))
    expect(own.status).toBe(200)
    expect((await Promise.all(asking)).map(({ status }) => status)).toContain(429)
  })
})

describe('codes', () => {
  test('that are guessed by somebody who has the password are refused after ten, in words of ours', async () => {
    const browser = await newPerson('fritz@example.org')
    const begun = await browser.send(apiPaths.beginSecondFactor, post({ password }))
    await browser.send(apiPaths.confirmSecondFactor, post({ code: appCode(String(begun.body['address'])) }))
    let last = { status: 0, body: {} as Record<string, unknown> }
    for (let times = 0; times < 11; times += 1) {
      const thief = anybody()
      await thief.send(apiPaths.signIn, post({ email: 'fritz@example.org', password }))
      last = await thief.send(apiPaths.signInWithCode, post({ code: String(100_000 + times) }))
    }
    expect([last.status, last.body['detail']]).toEqual([429, expect.stringContaining('Ten wrong codes')])
  })
})
