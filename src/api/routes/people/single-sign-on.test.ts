// Single sign-on over HTTP: who comes in, what is not believed, and where a browser is sent.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { apiPaths, type MeAnswer, type PeopleAnswer } from '#definition'
import { openSignIn, type SignIn } from '#people'
import { migrationsFor, publicPerson, sql } from '#storage'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import { appCode } from '../../../people/testing/app-code.ts'
import {
  clientId,
  openForgingProvider,
  type ForgingProvider,
  type Telling,
} from '../../../people/testing/forging-provider.ts'
import { openTestDatabase, type TestDatabase } from '../../../storage/testing/test-database.ts'
import { openBrowser, type Browser } from '../../testing/browser.ts'
import { openApi, token, type OpenApi } from '../../testing/open-api.ts'

const password = 'seven lamps over the quiet ferry'
const post = (payload: object) => ({ method: 'POST', payload }) as const
const held = { role: 'clerk', jurisdiction: '*', institution: '*', from: null, until: null }

let opened: TestDatabase
let provider: ForgingProvider
let api: OpenApi
let signIn: SignIn
let administrator: Browser
const open = async (newRole?: string) => {
  signIn = await openSignIn({
    ...{ accounts: opened.db, db: opened.db, roadmap: ruritania, hasExamples: true },
    site: 'http://localhost:4750',
    provider: {
      ...{ issuer: provider.issuer, clientId, clientSecret: 'a secret: of Waymark', name: 'Ministry' },
      ...(newRole === undefined ? {} : { newRole }),
    },
  })
  return openApi({ db: opened.db, signIn, person: publicPerson, token })
}
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
  provider = await openForgingProvider()
  api = await open()
  administrator = openBrowser(api.server)
  await administrator.send(apiPaths.tryExample, post({ id: 'example-administrator' }))
  for (const name of ['Ana', 'Bea'])
    await administrator.send(
      apiPaths.invite,
      post({ name, email: `${name.toLowerCase()}@example.org`, roles: [held] }),
    )
})
beforeEach(() => provider.tell({}))
afterAll(async () => {
  await api.close()
  await provider.close()
  await opened.close()
})

const meOf = async (browser: Browser) => (await browser.send(apiPaths.me)).body as unknown as MeAnswer

/** Goes away; gives the address of the provider. */
async function goAway(browser: Browser): Promise<URL> {
  const { body } = await browser.send(apiPaths.beginSingleSignOn, post({}))
  return new URL(String(body['address']))
}

/** Whoever comes back wrong waits longer each time, by network: here everybody comes from another one. */
let network = 0

/** Comes back, with what the browser keeps unless it is said otherwise. */
async function comeBack(browser: Browser, query: Readonly<Record<string, string>>, cookie?: string) {
  const kept = [...browser.cookies().values()].map((line) => line.split(';')[0]).join('; ')
  network += 1
  const answer = await api.server.inject({
    remoteAddress: `192.0.2.${network}`,
    url: `/api/sign-in/provider/back?${String(new URLSearchParams(query))}`,
    headers: { host: 'localhost:4750', cookie: cookie ?? kept, 'sec-fetch-site': 'cross-site' },
  })
  const cookies = [answer.headers['set-cookie'] ?? []].flat()
  return { to: answer.headers.location, status: answer.statusCode, cookies }
}

/** There and back, as the provider tells it. */
async function visit(telling: Telling = {}, browser = openBrowser(api.server)) {
  const away = await goAway(browser)
  provider.tell(telling)
  const state = away.searchParams.get('state') ?? ''
  const code = away.searchParams.get('nonce') ?? ''
  const back = await comeBack(browser, { code, state })
  const session = back.cookies.find((line) => line.startsWith('waymark.session_token='))
  const me = session
    ? (
        await api.server.inject({
          url: apiPaths.me,
          headers: { host: 'localhost:4750', cookie: session.split(';')[0] ?? '' },
        })
      ).json<MeAnswer>()
    : undefined
  return { ...back, name: me?.person?.name, away, code, state, browser }
}

describe('an invited person', () => {
  test('comes in by the verified address, and by the id of the provider from then on, whatever the address is', async () => {
    expect((await meOf(openBrowser(api.server))).provider).toBe('Ministry')
    expect(await visit()).toMatchObject({ status: 303, to: '/sign-in', name: 'Ana' })
    const later = await visit({ claims: { email: 'ana.new@example.org' } })
    expect(later.name).toBe('Ana')
    const { rows } = await sql<{
      kind: string
    }>`select kind from outbox where kind = 'provider-joined'`.execute(opened.db)
    expect(rows.length).toBe(1)
  })

  test('is sent to the provider with a challenge, and the provider is told the answer by Waymark alone', async () => {
    const { away } = await visit()
    expect(away.origin).toBe(provider.issuer)
    expect(Object.fromEntries(away.searchParams)).toMatchObject({
      ...{ response_type: 'code', client_id: clientId, code_challenge_method: 'S256' },
      redirect_uri: 'http://localhost:4750/api/sign-in/provider/back',
    })
    expect(away.searchParams.get('code_challenge')).not.toBe(provider.asked.at(-1)?.get('code_verifier'))
    expect(provider.asked.at(-1)?.get('code_verifier')).toMatch(/^[\w-]{43}$/)
  })

  test('is known again by a cookie that comes along from another site, alone of all cookies', async () => {
    const browser = openBrowser(api.server)
    await goAway(browser)
    expect([...browser.cookies().values()].join()).toMatch(/HttpOnly; SameSite=Lax/)
    const { cookies } = await visit()
    expect(cookies.find((line) => line.includes('session_token'))).toMatch(/SameSite=Strict/i)
  })
})

describe('nobody comes in', () => {
  test.each<[string, Telling, string]>([
    ['whom nobody has invited', { claims: { sub: 'x', email: 'x@example.org' } }, 'provider-stranger'],
    [
      'by an address that is not verified',
      { claims: { sub: 'b', email: 'bea@example.org', email_verified: false } },
      'provider-unverified',
    ],
    [
      'by an address of which nothing is said',
      { claims: { sub: 'b', email: 'bea@example.org', email_verified: undefined } },
      'provider-unverified',
    ],
    [
      'by a word that is no yes',
      { claims: { sub: 'b', email: 'bea@example.org', email_verified: 'true' } },
      'provider-unverified',
    ],
    [
      'as somebody whose account is joined with another of the provider',
      { claims: { sub: 'thief' } },
      'provider-stranger',
    ],
    ['by a signature of somebody else', { isForged: true }, 'provider-wrong'],
    ['by what is meant for another program', { audience: 'another' }, 'provider-wrong'],
    ['by what another provider says', { issuer: 'https://evil.example' }, 'provider-wrong'],
    ['by what was said to another browser', { claims: { nonce: 'of another' } }, 'provider-wrong'],
    ['by what was said long ago', { isOld: true }, 'provider-wrong'],
    ['where the provider is broken', { isBroken: true }, 'provider-silent'],
  ])('%s', async (_, telling, code) => {
    const visited = await visit(telling)
    expect(visited).toMatchObject({ status: 303, to: `/sign-in#${code}`, name: undefined })
  })

  test('twice with the same, nor with what another browser was given', async () => {
    const { code, state, browser } = await visit()
    expect((await comeBack(browser, { code, state })).to).toBe('/sign-in#provider-late')
    const away = await goAway(browser)
    const own = { code: away.searchParams.get('nonce') ?? '', state: away.searchParams.get('state') ?? '' }
    expect((await comeBack(openBrowser(api.server), own)).to).toBe('/sign-in#provider-late')
    expect((await comeBack(browser, { ...own, state: '' })).to).toBe('/sign-in#provider-late')
  })

  test('whose access has ended', async () => {
    await visit({ claims: { sub: 'b', email: 'bea@example.org' } })
    const people = (await administrator.send(apiPaths.people)).body as {
      items: { id: string; name: string }[]
    }
    const bea = people.items.find(({ name }) => name === 'Bea')?.id ?? ''
    await administrator.send(`/api/people/${bea}/ended`, post({ reason: 'Has left.' }))
    const visited = await visit({ claims: { sub: 'b', email: 'bea@example.org' } })
    expect(visited).toMatchObject({ to: '/sign-in#access-ended', name: undefined })
  })
})

describe('a browser', () => {
  test('is sent nowhere but to the provider and to the page of signing in, whatever comes along', async () => {
    for (const more of ['next', 'callbackURL', 'redirect', 'redirect_uri', 'error_uri']) {
      const browser = openBrowser(api.server)
      const answer = await browser.send(
        `${apiPaths.beginSingleSignOn}?${more}=https://evil.example`,
        post({ [more]: 'https://evil.example' }),
      )
      expect(new URL(String(answer.body['address'])).origin).toBe(provider.issuer)
      expect(JSON.stringify(answer.body)).not.toContain('evil')
      const back = await comeBack(browser, { code: 'x', state: 'y', [more]: 'https://evil.example' })
      expect(back.to).toBe('/sign-in#provider-late')
    }
  })
})

describe('a role for everybody whom the provider knows', () => {
  test('makes an account with that role and no other, once', async () => {
    const before = api
    api = await open('clerk')
    for (const name of ['Cilka', undefined]) {
      const visited = await visit({ claims: { sub: 'c', email: 'cilka@example.org', name: name ?? 'Later' } })
      expect(visited.name).toBe('Cilka')
    }
    const unverified = { sub: 'd', email: 'd@example.org', email_verified: false }
    expect((await visit({ claims: unverified })).to).toBe('/sign-in#provider-unverified')
    const { items } = (await administrator.send(apiPaths.people)).body as unknown as PeopleAnswer
    expect(items.filter(({ email }) => email === 'cilka@example.org').map(({ roles }) => roles)).toEqual([
      [held],
    ])
    await api.close()
    api = before
  })
})

describe('a second factor', () => {
  test('of one’s own is not passed by, unless the provider asked for one', async () => {
    await sql`delete from sign_in.used_code`.execute(opened.db)
    const secret = (
      (await administrator.send(`/api/people/${(await findAna()) ?? ''}/link`, post({}))).body as {
        secret: string
      }
    ).secret
    const browser = openBrowser(api.server)
    await browser.send(apiPaths.useLink, post({ secret, password }))
    const begun = await browser.send(apiPaths.beginSecondFactor, post({ password }))
    await browser.send(apiPaths.confirmSecondFactor, post({ code: appCode(String(begun.body['address'])) }))
    expect((await visit()).to).toBe('/sign-in#provider-one-factor')
    expect((await visit({ claims: { amr: ['pwd'] } })).to).toBe('/sign-in#provider-one-factor')
    // One method, whichever it is, and two of one kind are one factor.
    for (const amr of [['otp'], ['face'], ['swk', 'otp'], 'mfa', [['mfa']]])
      expect((await visit({ claims: { amr } })).to).toBe('/sign-in#provider-one-factor')
    expect((await visit({ claims: { amr: ['pwd', 'otp'] } })).name).toBe('Ana')
    expect((await visit({ claims: { amr: ['pwd', 'mfa'] } })).name).toBe('Ana')
  })
})

const findAna = async () => {
  const { items } = (await administrator.send(apiPaths.people)).body as {
    items: { id: string; name: string }[]
  }
  return items.find(({ name }) => name === 'Ana')?.id
}
