// One's own account over HTTP: the second factor, sessions ended from elsewhere, keys for programs.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  apiPaths,
  learnLanguage,
  pathTo,
  pseudoLanguage,
  type MeAnswer,
  type OwnSession,
  type ProgramKey,
} from '#definition'
import { openSignIn, type SignIn } from '#people'
import { actingAs, administrator, migrationsFor, sql } from '#storage'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import { appCode } from '../../../people/testing/app-code.ts'
import { openTestDatabase, type TestDatabase } from '../../../storage/testing/test-database.ts'
import { openBrowser, type Browser } from '../../testing/browser.ts'
import { headers, openApi, type OpenApi } from '../../testing/open-api.ts'

const password = 'seven lamps over the quiet ferry'
const wish = { email: 'rudolf@example.org', password }
const post = (payload: object) => ({ method: 'POST', payload }) as const
let opened: TestDatabase
let signIn: SignIn
let api: OpenApi
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
  signIn = await openSignIn({ accounts: opened.db, db: opened.db, roadmap: ruritania })
  api = await openApi({ db: opened.db, signIn })
  const secret = (await signIn.inviteFirst()) ?? ''
  await openBrowser(api.server).send(apiPaths.useLink, post({ secret, name: 'Rudolf', ...wish }))
})
afterAll(async () => {
  await api.close()
  await opened.close()
})

/** Each from a network of its own, so that nobody waits for what others tried. */
let networks = 0
const anybody = () => openBrowser(api.server, 'localhost:4750', `10.9.${(networks += 1)}.1`)
const meOf = async (browser: Browser) => (await browser.send(apiPaths.me)).body as unknown as MeAnswer
async function enter(): Promise<Browser> {
  const browser = anybody()
  await browser.send(apiPaths.signIn, post(wish))
  return browser
}

describe('sessions', () => {
  test('are listed, and one is ended from another browser', async () => {
    const [here, there] = [await enter(), await enter()]
    const { items } = (await here.send(apiPaths.sessions)).body as { items: readonly OwnSession[] }
    expect(items.filter(({ isThis }) => isThis)).toHaveLength(1)
    const me = (await meOf(there)).person
    expect(me).not.toBeNull()
    for (const one of items.filter(({ isThis }) => !isThis))
      expect((await here.send(pathTo('endSession', one.id), { method: 'DELETE' })).status).toBe(200)
    expect((await there.send(apiPaths.sessions)).status).toBe(401)
    expect((await meOf(here)).person).not.toBeNull()
    expect(
      (await here.send(pathTo('endSession', items[0]?.id ?? ''), { method: 'DELETE' })).status,
    ).toBeLessThan(405)
  })

  test('of somebody else are not there', async () => {
    const browser = await enter()
    expect((await browser.send(pathTo('endSession', 'x'), { method: 'DELETE' })).status).toBe(404)
  })
})

describe('the language of an account', () => {
  test('is kept with it, noted in the log, told to the browser, and that of its e-mails', async () => {
    const browser = await enter()
    expect((await meOf(browser)).person?.language).toBeNull()
    const strange = await browser.send(apiPaths.keepLanguage, { method: 'PUT', payload: { language: 'xx' } })
    expect(strange.status).toBe(422)
    const forget = learnLanguage(pseudoLanguage)
    const kept = await browser.send(apiPaths.keepLanguage, { method: 'PUT', payload: { language: 'xx' } })
    forget()
    expect(kept.status).toBe(200)
    const id = (await meOf(browser)).person?.id ?? ''
    expect((await meOf(browser)).person?.language).toBe('xx')
    expect((await signIn.mailing.readerOf(id))?.language).toBe('xx')
    const { rows } = await actingAs(opened.db, administrator, (tx) =>
      sql<{ after: string }>`select after from audit_entry where action = 'set language'`.execute(tx),
    )
    expect(rows).toEqual([{ after: '{"language" : "xx"}' }])
    // Another device does not know it yet, and is told.
    const other = await enter()
    await meOf(other)
    expect(other.cookies().get('waymark-language')).toMatch(/^waymark-language=xx;/)
  })
})

describe('keys for programs', () => {
  const ask = (secret: string, method: 'GET' | 'POST' = 'GET') =>
    api.server.inject({
      ...{ method, url: pathTo('records', 'river-log'), headers: { authorization: `Bearer ${secret}` } },
      ...(method === 'POST' ? { payload: { jurisdiction: 'zenda', fields: {} } } : {}),
    })
  const make = async (browser: Browser, scope: 'read' | 'write', until: string | null = null) => {
    const { body } = await browser.send(apiPaths.makeKey, post({ name: `to ${scope}`, scope, until }))
    return String(body['secret'])
  }

  test('open what their person may, to read alone or to write, until they are ended', async () => {
    const browser = await enter()
    const [reads, writes] = [await make(browser, 'read'), await make(browser, 'write')]
    expect([(await ask(reads)).statusCode, (await ask(writes)).statusCode]).toEqual([200, 200])
    expect([(await ask(reads, 'POST')).statusCode, (await ask(writes, 'POST')).statusCode]).toEqual([
      403, 422,
    ])
    const { items } = (await browser.send(apiPaths.programKeys)).body as { items: readonly ProgramKey[] }
    expect(items.map(({ name, usedAt }) => [name, usedAt !== null])).toEqual([
      ['to write', true],
      ['to read', true],
    ])
    expect(JSON.stringify(items)).not.toContain(reads.slice(4))
    for (const { id } of items) await browser.send(pathTo('endKey', id), { method: 'DELETE' })
    expect([(await ask(reads)).statusCode, (await ask(writes)).statusCode]).toEqual([401, 401])
  })

  test('are over after their last day', async () => {
    const browser = await enter()
    expect((await ask(await make(browser, 'read', '2020-01-01'))).statusCode).toBe(401)
    expect((await ask(await make(browser, 'read', '2999-01-01'))).statusCode).toBe(200)
  })

  test('do not open the account of whoever made them, nor does the token of the server', async () => {
    const secret = await make(await enter(), 'write')
    for (const authorization of [`Bearer ${secret}`, headers.authorization])
      for (const [method, url, payload] of [
        ['GET', apiPaths.sessions, undefined],
        ['POST', apiPaths.makeKey, { name: 'a', scope: 'write', until: null }],
        ['POST', apiPaths.beginSecondFactor, { password }],
      ] as const) {
        const answer = await api.server.inject({
          ...{ method, url, headers: { authorization } },
          ...(payload ? { payload } : {}),
        })
        expect([url, answer.statusCode]).toEqual([url, 403])
      }
  })

  test('end with the access of their person', async () => {
    const secret = await make(await enter(), 'read')
    const { items } = (await (await enter()).send(apiPaths.people)).body as { items: { id: string }[] }
    const id = items[0]?.id ?? ''
    await actingAs(opened.db, administrator, (tx) => sql`select end_person(${id}, 'So.')`.execute(tx))
    expect((await ask(secret)).statusCode).toBe(401)
    await actingAs(opened.db, administrator, (tx) =>
      sql`select give_role(${id}, 'administrator', '*', '*', '-infinity', 'infinity')`.execute(tx),
    )
  })
})

describe('a second factor', () => {
  let address = ''
  let recovery: readonly string[] = []

  test('is asked for once a code of the app has confirmed it', async () => {
    const browser = await enter()
    const wrong = await browser.send(apiPaths.beginSecondFactor, post({ password: 'wrong' }))
    expect(wrong.status).toBe(422)
    const begun = (await browser.send(apiPaths.beginSecondFactor, post({ password }))).body
    address = String(begun['address'])
    recovery = begun['recoveryCodes'] as readonly string[]
    expect(recovery).toHaveLength(10)
    expect((await anybody().send(apiPaths.signIn, post(wish))).body).toEqual({ needsCode: false })
    expect((await browser.send(apiPaths.confirmSecondFactor, post({ code: '000000' }))).status).toBe(422)
    const code = appCode(address)
    expect((await browser.send(apiPaths.confirmSecondFactor, post({ code }))).status).toBe(200)
    expect((await meOf(browser)).person?.hasSecondFactor).toBe(true)
    expect((await anybody().send(apiPaths.signIn, post(wish))).body).toEqual({ needsCode: true })
  })

  test('lets nobody in by the password alone', async () => {
    const browser = await enter()
    expect((await meOf(browser)).person).toBeNull()
    expect((await browser.send(pathTo('records', 'river-log'))).status).toBe(401)
  })

  test('takes a code once, though it would still be right', async () => {
    const code = appCode(address, 1)
    const [first, second, third] = [await enter(), await enter(), await enter()]
    const both = await Promise.all(
      [first, second].map((one) => one.send(apiPaths.signInWithCode, post({ code }))),
    )
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422])
    expect((await third.send(apiPaths.signInWithCode, post({ code }))).status).toBe(422)
    const inside = await Promise.all(
      [first, second, third].map(async (one) => (await meOf(one)).person !== null),
    )
    expect(inside.filter(Boolean)).toHaveLength(1)
  })

  test('that is lost is replaced by a recovery code, each good once', async () => {
    const [code = '', other = ''] = recovery
    const [first, second] = [await enter(), await enter()]
    expect((await first.send(apiPaths.signInWithCode, post({ code: ` ${code} ` }))).status).toBe(200)
    expect((await second.send(apiPaths.signInWithCode, post({ code }))).status).toBe(422)
    expect((await second.send(apiPaths.signInWithCode, post({ code: other }))).status).toBe(200)
  })

  test('is not passed by a link for a new password', async () => {
    const { items } = (await (await enter()).send(apiPaths.me)).body as { items?: unknown }
    expect(items).toBeUndefined()
    const one = (await signIn.people.list(administrator)).find(({ email }) => email === wish.email)
    const { secret } = await signIn.people.makeLink(administrator, one?.id ?? '')
    const browser = anybody()
    expect((await browser.send(apiPaths.useLink, post({ secret, password }))).body).toEqual({
      needsCode: true,
    })
    expect((await meOf(browser)).person).toBeNull()
  })

  test('is removed with the password', async () => {
    const browser = await enter()
    await browser.send(apiPaths.signInWithCode, post({ code: recovery[2] ?? '' }))
    expect((await browser.send(apiPaths.removeSecondFactor, post({ password: 'wrong' }))).status).toBe(422)
    expect((await browser.send(apiPaths.removeSecondFactor, post({ password }))).status).toBe(200)
    expect((await anybody().send(apiPaths.signIn, post(wish))).body).toEqual({ needsCode: false })
  })
})
