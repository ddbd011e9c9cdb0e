// Signing in over HTTP: cookies, what other sites may not make a browser do, examples, and people as an administrator sees them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiPaths, pathTo, type MeAnswer, type PeopleAnswer } from '#definition'
import { openSignIn, type SignIn } from '#people'
import { migrationsFor, publicPerson } from '#storage'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import { openTestDatabase, type TestDatabase } from '../../../storage/testing/test-database.ts'
import { openBrowser, type Browser } from '../../testing/browser.ts'
import { headers, openApi, token, type OpenApi } from '../../testing/open-api.ts'

const password = 'seven lamps over the quiet ferry'
let opened: TestDatabase
let api: OpenApi
let signIn: SignIn
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
  signIn = await openSignIn({ accounts: opened.db, db: opened.db, roadmap: ruritania, hasExamples: true })
  api = await openApi({ db: opened.db, signIn, person: publicPerson, token })
})
afterAll(async () => {
  await api.close()
  await opened.close()
})

const meOf = async (browser: Browser) => (await browser.send(apiPaths.me)).body as unknown as MeAnswer
const post = (payload: object) => ({ method: 'POST', payload }) as const
const enterAs = async (role: string) => {
  const browser = openBrowser(api.server)
  await browser.send(apiPaths.tryExample, post({ id: `example-${role}` }))
  return browser
}
const list = pathTo('records', 'river-log')
const trip = { day: '2023-05-06', 'log-number': '1', 'call-cause': 'flood' }
const record = { jurisdiction: 'strelsau', institution: 'river-watch-st', fields: trip, children: {} }

describe('a browser', () => {
  test('that has not signed in is nobody’s, and is told how one comes in', async () => {
    const me = await meOf(openBrowser(api.server))
    expect(me).toMatchObject({ person: null, hasAccounts: true })
    const placeOf = (role: string) => me.examples.find((one) => one.role === role)?.place
    expect(placeOf('watchman')).toBe('River Watch of Strelsau, Strelsau')
    expect(placeOf('warden')).toBe('Strelsau')
    expect(placeOf('administrator')).toBe(null)
  })

  test('makes the first administrator by a link, stays signed in, and is nobody’s after signing out', async () => {
    const browser = openBrowser(api.server)
    const secret = await signIn.inviteFirst()
    expect((await browser.send(apiPaths.lookAtLink, post({ secret: secret ?? '' }))).body).toEqual({
      ...{ kind: 'first', name: null, email: null },
    })
    const use = { secret, password, name: 'Rudolf', email: 'rudolf@example.org' }
    expect((await browser.send(apiPaths.useLink, post(use))).status).toBe(200)
    expect((await meOf(browser)).person).toMatchObject({
      ...{ name: 'Rudolf', email: 'rudolf@example.org', mayAdminister: true },
      roles: [{ role: 'administrator', jurisdiction: '*', institution: '*', from: null, until: null }],
    })
    expect((await browser.send(list)).status).toBe(200)
    expect((await browser.send(apiPaths.signOut, post({}))).status).toBe(200)
    expect((await meOf(browser)).person).toBeNull()
    expect((await browser.send(list)).status).toBe(401)
  })

  test('signs in with a password, and nothing about its secret can be read by scripts or go to other sites', async () => {
    const browser = openBrowser(api.server)
    const wish = { email: 'Rudolf@example.org', password }
    expect((await browser.send(apiPaths.signIn, post(wish))).body).toEqual({ needsCode: false })
    const [cookie = ''] = browser.cookies().values()
    expect(cookie).toMatch(/; HttpOnly/)
    expect(cookie).toMatch(/; SameSite=Strict/i)
    expect(cookie).not.toMatch(/; Secure/)
    const elsewhere = openBrowser(api.server, 'waymark.example.org', '192.0.2.7')
    await elsewhere.send(apiPaths.signIn, { ...post(wish), origin: 'https://waymark.example.org' })
    expect([...elsewhere.cookies().values()].join()).toMatch(/; Secure/)
  })

  test('sends no password from a page that came without encryption, but from the machine itself', async () => {
    const elsewhere = openBrowser(api.server, 'waymark.example.org', '192.0.2.7')
    const answer = await elsewhere.send(apiPaths.signIn, post({ email: 'rudolf@example.org', password }))
    expect([answer.status, elsewhere.cookies().size]).toEqual([403, 0])
  })

  test('is told in the same words whether the address or the password is wrong', async () => {
    const browser = openBrowser(api.server, 'localhost:4750', '192.0.2.8')
    const [first, second] = [
      await browser.send(apiPaths.signIn, post({ email: 'rudolf@example.org', password: 'x' })),
      await browser.send(apiPaths.signIn, post({ email: 'nobody@example.org', password: 'x' })),
    ]
    expect(first).toEqual(second)
    expect(first.status).toBe(401)
  })

  test('whose session was ended elsewhere is refused, and is the public’s again with its next question', async () => {
    const browser = await enterAs('warden')
    await opened.db
      .withSchema('sign_in')
      .deleteFrom('session' as never)
      .execute()
    expect((await browser.send(list)).status).toBe(401)
    expect(browser.cookies().size).toBe(0)
    expect((await browser.send(apiPaths.overview)).status).toBe(200)
  })
})

describe('what another site makes a browser send', () => {
  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://localhost:9999' }],
    ['no origin', { origin: 'null' }],
    ['what the browser itself says is elsewhere', { headers: { 'sec-fetch-site': 'cross-site' } }],
    ['a neighbour', { headers: { 'sec-fetch-site': 'same-site' } }],
  ])('is refused on every route that writes: %s', async (_, sent) => {
    const browser = await enterAs('administrator')
    for (const [url, method] of [
      [list, 'POST'],
      [`${list}/strelsau/x`, 'PUT'],
      [`${apiPaths.forgetMapping}?register=river-log&name=a`, 'DELETE'],
      [apiPaths.invite, 'POST'],
      [apiPaths.signOut, 'POST'],
      [apiPaths.signIn, 'POST'],
    ] as const)
      expect([url, (await browser.send(url, { method, payload: {}, ...sent })).status]).toEqual([url, 403])
    expect((await meOf(browser)).person?.id).toBe('example-administrator')
  })

  test('a cookie without any origin is refused, and a program with a token needs none', async () => {
    const browser = await enterAs('administrator')
    const [[name = '', line = ''] = []] = browser.cookies()
    const bare = { method: 'POST', url: list, payload: record } as const
    const cookie = line.split(';')[0] ?? name
    expect((await api.server.inject({ ...bare, headers: { cookie } })).statusCode).toBe(403)
    expect((await api.server.inject({ ...bare, headers })).statusCode).toBe(201)
  })

  test('what is only read is answered wherever a link to it stands', async () => {
    const browser = await enterAs('administrator')
    const answer = await browser.send(list, { headers: { 'sec-fetch-site': 'cross-site' } })
    expect(answer.status).toBe(200)
  })
})

describe('an example of a demo', () => {
  test('acts with the rights of its role', async () => {
    const [watchman, warden] = [await enterAs('watchman'), await enterAs('warden')]
    const mine = { ...record, fields: { ...trip, 'log-number': '2' } }
    expect((await watchman.send(list, post(mine))).status).toBe(201)
    expect((await warden.send(list, post({ ...mine, fields: { ...trip, 'log-number': '3' } }))).status).toBe(
      403,
    )
    expect((await warden.send(list)).body['total']).toBe(2)
  })

  test.each([
    ['from another machine', 'localhost:4750', '192.0.2.9', {}],
    ['under another name', 'waymark.example.org', '127.0.0.1', {}],
    ['through a web server in front', 'localhost:4750', '127.0.0.1', { 'x-forwarded-for': '192.0.2.9' }],
  ])('is not offered %s, and does not come in', async (_, host, address, more) => {
    const browser = openBrowser(api.server, host, address)
    const me = (await browser.send(apiPaths.me, { headers: more })).body as unknown as MeAnswer
    expect(me.examples).toEqual([])
    const sent = { ...post({ id: 'example-warden' }), headers: more }
    expect([(await browser.send(apiPaths.tryExample, sent)).status, browser.cookies().size]).toEqual([404, 0])
  })
})

describe('people', () => {
  const invite = (browser: Browser, email: string) =>
    browser.send(
      apiPaths.invite,
      post({
        ...{ name: 'Fritz', email },
        roles: [
          { role: 'watchman', jurisdiction: 'zenda', institution: 'lake-watch', from: null, until: null },
        ],
      }),
    )

  test('are invited by an administrator, come in by their link, and hold what they were given', async () => {
    const administrator = await enterAs('administrator')
    const made = await invite(administrator, 'fritz@example.org')
    expect(made.status).toBe(201)
    expect((await invite(administrator, 'FRITZ@example.org')).status).toBe(409)
    const fritz = openBrowser(api.server)
    const { secret } = made.body
    expect((await fritz.send(apiPaths.lookAtLink, post({ secret: String(secret) }))).body).toEqual({
      ...{ kind: 'invitation', name: 'Fritz', email: 'fritz@example.org' },
    })
    expect((await fritz.send(apiPaths.useLink, post({ secret, password }))).status).toBe(200)
    const me = await meOf(fritz)
    expect(me.person).toMatchObject({ name: 'Fritz', mayAdminister: false })
    expect(me.person?.roles).toHaveLength(1)
  })

  test('get and lose roles, which holds at once, and every step is in their history', async () => {
    const administrator = await enterAs('administrator')
    const { items } = (await administrator.send(apiPaths.people)).body as unknown as PeopleAnswer
    const id = items.find(({ email }) => email === 'fritz@example.org')?.id ?? ''
    const fritz = openBrowser(api.server)
    await fritz.send(apiPaths.signIn, post({ email: 'fritz@example.org', password }))
    const captain = { role: 'captain', jurisdiction: 'zenda', institution: 'lake-watch', from: null }
    const give = pathTo('giveRole', id)
    expect((await administrator.send(give, post({ ...captain, until: '2999-12-31' }))).status).toBe(200)
    expect((await meOf(fritz)).person?.roles.map(({ role }) => role)).toEqual(['captain', 'watchman'])
    expect((await administrator.send(pathTo('takeRole', id), post(captain))).status).toBe(200)
    expect((await administrator.send(pathTo('takeRole', id), post(captain))).status).toBe(404)
    expect((await administrator.send(pathTo('endAccess', id), post({ reason: 'Has left.' }))).status).toBe(
      200,
    )
    expect((await meOf(fritz)).person).toBeNull()
    const again = await fritz.send(apiPaths.signIn, post({ email: 'fritz@example.org', password }))
    expect([again.status, again.body['detail']]).toEqual([401, expect.stringContaining('no role')])
    const history = await administrator.send(pathTo('personHistory', id))
    expect((history.body['items'] as { what: string }[]).map(({ what }) => what)).toEqual([
      ...['end', 'take', 'take', 'give', 'password', 'give', 'add'],
    ])
    expect(history.body['items']).toMatchObject([
      { reason: 'Has left.', by: 'Administrator (example)' },
      {},
      {},
      {},
      {},
      {},
      {},
    ])
  })

  test.each([
    ['a role that nobody has', { role: 'king' }],
    ['everybody’s role', { role: 'public' }],
    ['a place that is not there', { jurisdiction: 'atlantis' }],
    ['an institution of elsewhere', { institution: 'river-watch-st' }],
    ['a term that ends before it begins', { from: '2024-01-02', until: '2024-01-01' }],
  ])('are not given %s', async (_, wrong) => {
    const administrator = await enterAs('administrator')
    const { items } = (await administrator.send(apiPaths.people)).body as unknown as PeopleAnswer
    const held = {
      role: 'watchman',
      jurisdiction: 'zenda',
      institution: 'lake-watch',
      from: null,
      until: null,
    }
    const answer = await administrator.send(
      pathTo('giveRole', items[0]?.id ?? ''),
      post({ ...held, ...wrong }),
    )
    expect(answer.status).toBe(422)
  })

  test('are named to those who may see their work, and to nobody else', async () => {
    const namesFor = async (role: string) => {
      const { body } = await (await enterAs(role)).send(apiPaths.colleagues)
      return (body['items'] as { name: string }[]).map(({ name }) => name)
    }
    expect(await namesFor('administrator')).toEqual(
      expect.arrayContaining(['Fritz', 'Warden of a province (example)']),
    )
    const seen = await namesFor('warden')
    // Of the own province, and those who act everywhere; Fritz was of another one.
    expect(seen).toEqual(expect.arrayContaining(['Watchman (example)', 'Administrator (example)']))
    expect(seen).not.toContain('Fritz')
  })

  test('are nobody’s business but an administrator’s', async () => {
    const warden = await enterAs('warden')
    const held = { role: 'administrator', jurisdiction: '*', institution: '*', from: null, until: null }
    const own = 'example-warden'
    for (const [url, payload] of [
      [apiPaths.people, undefined],
      [pathTo('personHistory', own), undefined],
      [apiPaths.invite, { name: 'X', email: 'x@example.org', roles: [held] }],
      [pathTo('giveRole', own), held],
      [pathTo('takeRole', own), { ...held, until: undefined }],
      [pathTo('endAccess', own), { reason: 'So.' }],
      [pathTo('makeLink', 'example-administrator'), {}],
    ] as const)
      expect([url, (await warden.send(url, payload ? post(payload) : {})).status]).toEqual([url, 403])
  })

  test('who lost their password get a link that ends the old one', async () => {
    const administrator = await enterAs('administrator')
    const { items } = (await administrator.send(apiPaths.people)).body as unknown as PeopleAnswer
    const rudolf = items.find(({ email }) => email === 'rudolf@example.org')?.id ?? ''
    const first = await administrator.send(pathTo('makeLink', rudolf), post({}))
    const second = await administrator.send(pathTo('makeLink', rudolf), post({}))
    const browser = openBrowser(api.server)
    const use = (secret: unknown) =>
      browser.send(apiPaths.useLink, post({ secret, password: 'nine kettles under a green bridge' }))
    expect((await use(first.body['secret'])).status).toBe(404)
    expect((await use(second.body['secret'])).status).toBe(200)
    expect((await use(second.body['secret'])).status).toBe(404)
    const old = await openBrowser(api.server).send(
      apiPaths.signIn,
      post({ email: 'rudolf@example.org', password }),
    )
    expect(old.status).toBe(401)
  })
})
