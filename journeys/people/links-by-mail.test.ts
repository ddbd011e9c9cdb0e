// Links by e-mail: invitations, a forgotten password, notices; and a second factor that was lost.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { apiPaths, linkPath, pathTo, type MeAnswer, type PeopleAnswer } from '#definition'
import { mailWork, openMailServer, workDue, type Sending } from '#delivery'
import { openSignIn, type SignIn } from '#people'
import { migrationsFor, publicPerson, sql } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { openReceivingServer, type ReceivingServer } from '../../src/delivery/testing/receiving-server.ts'
import { appCode } from '../../src/people/testing/app-code.ts'
import { openTestDatabase, type TestDatabase } from '../../src/storage/testing/test-database.ts'
import { openBrowser, type Browser } from '../../src/api/testing/browser.ts'
import { openApi, token, type OpenApi } from '../../src/api/testing/open-api.ts'

const site = 'https://waymark.example.net'
const password = 'seven lamps over the quiet ferry'
const other = 'nine ferries under a loud lamp'
const post = (payload: object) => ({ method: 'POST', payload }) as const

let opened: TestDatabase
let api: OpenApi
let signIn: SignIn
let server: ReceivingServer
let administrator: Browser
let sending: Sending
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
  server = await openReceivingServer()
  const settings = { accounts: opened.db, db: opened.db, roadmap: ruritania }
  signIn = await openSignIn({ ...settings, hasExamples: true, hasMail: true })
  api = await openApi({ db: opened.db, signIn, person: publicPerson, token })
  administrator = openBrowser(api.server)
  await administrator.send(apiPaths.tryExample, post({ id: 'example-administrator' }))
  sending = {
    ...{ site, server: openMailServer(server.address) },
    from: { name: 'Waymark', address: 'waymark@example.net' },
    readerOf: signIn.mailing.readerOf,
    linkFor: async (person, kind) => site + linkPath(await signIn.mailing.secretFor(person, kind)),
  }
})
afterEach(() => void server.received.splice(0))
afterAll(async () => {
  await api.close()
  await server.close()
  await opened.close()
})

const meOf = async (browser: Browser) => (await browser.send(apiPaths.me)).body as unknown as MeAnswer
const received = async () => {
  await workDue({ db: opened.db, works: { mail: mailWork(sending) }, now: () => new Date() })
  return server.received.map(({ to, mail }) => ({ to, subject: mail.subject, text: mail.text ?? '' }))
}
const secretIn = (text: string) => /\/link#([\w-]+)/.exec(text)?.[1] ?? ''
const held = { role: 'clerk', jurisdiction: '*', institution: '*', from: null, until: null }
const findPerson = async (email: string) => {
  const { items } = (await administrator.send(apiPaths.people)).body as unknown as PeopleAnswer
  return items.find((one) => one.email === email)
}

describe('an invitation', () => {
  test('goes to the invited person alone, whose link sets a password', async () => {
    const wish = { name: 'Ana', email: 'ana@example.org', roles: [held] }
    const answer = await administrator.send(apiPaths.invite, post(wish))
    expect([answer.status, answer.body['secret']]).toEqual([201, null])
    const [mail] = await received()
    expect(mail).toMatchObject({ to: ['ana@example.org'], subject: 'Your access to Waymark' })
    const browser = openBrowser(api.server)
    const use = { secret: secretIn(mail?.text ?? ''), password }
    expect((await browser.send(apiPaths.useLink, post(use))).status).toBe(200)
    expect((await meOf(browser)).person?.name).toBe('Ana')
    // The first password is no news to who has set it.
    server.received.splice(0)
    expect(await received()).toEqual([])
  })

  test('lies nowhere with its secret', async () => {
    const { rows } = await sql<{ text: string }>`select outbox::text as text from outbox`.execute(opened.db)
    expect(rows.length).toBeGreaterThan(0)
    for (const { text } of rows) expect(text).not.toMatch(/link#|example\.org/)
  })

  test('is not sent where it cannot be made', async () => {
    const wish = { name: 'Ana again', email: 'ana@example.org', roles: [held] }
    expect((await administrator.send(apiPaths.invite, post(wish))).status).toBe(409)
    expect(await received()).toEqual([])
  })
})

describe('whoever forgot the password', () => {
  const ask = (email: string, from = '192.0.2.20') =>
    openBrowser(api.server, 'localhost:4750', from).send(apiPaths.requestPassword, post({ email }))

  test('gets a link by e-mail, once however often it is asked for, and a notice when it was used', async () => {
    await ask('Ana@example.org')
    await ask('ana@example.org')
    const mails = await received()
    expect(mails.map(({ subject }) => subject)).toEqual(['Choose a new password for Waymark'])
    const use = { secret: secretIn(mails[0]?.text ?? ''), password: other }
    expect((await openBrowser(api.server).send(apiPaths.useLink, post(use))).status).toBe(200)
    server.received.splice(0)
    expect((await received()).map(({ subject }) => subject)).toEqual([
      'Your password for Waymark was changed',
    ])
    const person = await findPerson('ana@example.org')
    const history = await administrator.send(pathTo('personHistory', person?.id ?? ''))
    expect(JSON.stringify(history.body)).toContain('"asked"')
  })

  test('is told the same whether somebody has an account with the address', async () => {
    const [known, unknown] = [await ask('ana@example.org'), await ask('nobody@example.org')]
    expect(known).toEqual(unknown)
    expect(known.status).toBe(200)
    expect(await received()).toEqual([])
  })

  test('and asks again and again waits, and nobody else does', async () => {
    const from = '192.0.2.21'
    for (let count = 0; count < 3; count += 1) await ask('nobody@example.org', from)
    const begun = performance.now()
    await ask('nobody@example.org', from)
    // The fourth waits a quarter of a second.
    expect(performance.now() - begun).toBeGreaterThanOrEqual(240)
    expect((await ask('nobody@example.org', '192.0.2.22')).status).toBe(200)
  })
})

describe('a second factor that was lost', () => {
  test('is taken away by an administrator with a reason; the person is told, sessions end, the password opens again', async () => {
    const browser = openBrowser(api.server)
    await browser.send(apiPaths.signIn, post({ email: 'ana@example.org', password: other }))
    const begun = await browser.send(apiPaths.beginSecondFactor, post({ password: other }))
    const code = appCode(String(begun.body['address']))
    expect((await browser.send(apiPaths.confirmSecondFactor, post({ code }))).status).toBe(200)
    const person = await findPerson('ana@example.org')
    const path = pathTo('removeFactor', person?.id ?? '')
    expect((await browser.send(path, post({ reason: 'I want to.' }))).status).toBe(403)
    expect((await administrator.send(path, post({ reason: 'Came by with her passport.' }))).status).toBe(200)
    expect((await meOf(browser)).person).toBeNull()
    const again = await openBrowser(api.server).send(
      apiPaths.signIn,
      post({ email: 'ana@example.org', password: other }),
    )
    expect(again.body).toEqual({ needsCode: false })
    expect((await received()).map(({ subject }) => subject)).toEqual([
      'A second factor was set up for your account in Waymark',
      'The second factor of your account in Waymark was removed',
    ])
    const history = await administrator.send(pathTo('personHistory', person?.id ?? ''))
    expect(JSON.stringify(history.body)).toContain('Came by with her passport.')
    expect((await administrator.send(path, post({ reason: 'Once more.' }))).status).toBe(409)
  })
})

describe('an administrator', () => {
  test('sees what was sent and to whom, and nobody else does', async () => {
    const seen = await administrator.send(apiPaths.mails)
    const items = (seen.body as { items: { to: string; state: string }[] }).items
    expect(items.map(({ state }) => state)).toContain('sent')
    expect(new Set(items.map(({ to }) => to))).toEqual(new Set(['Ana']))
    const browser = openBrowser(api.server)
    await browser.send(apiPaths.signIn, post({ email: 'ana@example.org', password: other }))
    expect((await browser.send(apiPaths.mails)).status).toBe(403)
    expect((await browser.send(pathTo('sendMailAgain', '1'), post({}))).status).toBe(403)
    expect((await administrator.send(pathTo('sendMailAgain', '1'), post({}))).status).toBe(404)
    expect((await administrator.send(pathTo('sendMailAgain', 'x'), post({}))).status).toBe(404)
  })

  test('sends a new link, or is shown one', async () => {
    const person = await findPerson('ana@example.org')
    expect((await administrator.send(pathTo('mailLink', person?.id ?? ''), post({}))).status).toBe(200)
    expect((await received()).length).toBe(1)
    const shown = await administrator.send(pathTo('makeLink', person?.id ?? ''), post({}))
    expect(shown.body['secret']).toMatch(/^[\w-]{32}$/)
  })
})
