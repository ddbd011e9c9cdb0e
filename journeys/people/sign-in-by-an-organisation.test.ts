// Somebody who was invited comes in by the single sign-on of the ministry, sets up a second factor, comes back with a recovery
// code, and ends the session of the other browser.
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { openReceivingServer, type ReceivingServer } from '../../src/delivery/testing/receiving-server.ts'
import { appCode } from '../../src/people/testing/app-code.ts'
import { openIdentityProvider, type IdentityProvider } from '../testing/identity-provider.ts'
import { accessibilityFaults, openSite, overflow, phone, whyNoJourney, type Site } from '../testing/site.ts'

const reason = whyNoJourney()
const password = 'seven lamps over the quiet ferry'
const email = 'fritz@example.org'
let provider: IdentityProvider
let mails: ReceivingServer
let site: Site
let address = ''

/** A port that nobody listens on: the provider has to know where people come back to. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', () => listening()))
  const { port } = server.address() as AddressInfo
  await new Promise<void>((closed) => void server.close(() => closed()))
  return port
}

beforeAll(async () => {
  if (reason !== undefined) return
  const port = await freePort()
  // The provider is another site than Waymark: cookies that come along from there are looked at.
  address = `http://localhost:${port}`
  provider = await openIdentityProvider(`${address}/api/sign-in/provider/back`)
  mails = await openReceivingServer()
  site = await openSite({
    ...{ ROADMAP: 'ruritania', PORT: String(port), SITE_ADDRESS: address },
    ...{ MAIL_SERVER: mails.address, MAIL_FROM: 'waymark@example.net' },
    ...{ OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: provider.clientId },
    ...{ OIDC_CLIENT_SECRET: provider.clientSecret, OIDC_NAME: 'the ministry' },
  })
})
afterAll(async () => {
  if (reason !== undefined) return
  await site.close()
  await provider.close()
  await mails.close()
})

/** Waits until an e-mail came with these words in its subject; gives its text. */
async function mailed(subject: RegExp): Promise<string> {
  for (let looks = 0; looks < 150; looks += 1) {
    const found = mails.received.find(({ mail }) => subject.test(mail.subject ?? ''))
    if (found) return found.mail.text ?? ''
    await new Promise((later) => setTimeout(later, 200))
  }
  throw new Error(`No e-mail came: ${String(subject)}`)
}

async function fits(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([])
  const before = page.viewportSize()
  await page.setViewportSize(phone)
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  if (before) await page.setViewportSize(before)
}

async function setPassword(page: Page): Promise<void> {
  await page.getByLabel('New password', { exact: true }).fill(password)
  await page.getByLabel('New password, once more').fill(password)
  await page.getByRole('button', { name: 'Set the password and sign in' }).click()
  await page.getByRole('heading', { name: 'Your account' }).waitFor()
}

/** Says on the page of the provider who one is. */
async function enterByProvider(page: Page, who: string): Promise<void> {
  await page.goto(`${address}/sign-in`)
  await page.getByRole('button', { name: 'Sign in with the ministry' }).click()
  await page.locator('input[name=login]').fill(who)
  await page.locator('input[name=password]').fill('whatever it is')
  await page.locator('button[type=submit]').click()
  await page.locator('button[type=submit]').click()
}

test('single sign-on, a second factor, recovery, and a session that is ended from elsewhere', async ({
  skip,
}) => {
  skip(reason !== undefined, reason)
  const printed = /\/link#\S+/.exec(await site.said(/\/link#\S+/))?.[0] ?? ''
  const page = await site.open('/')
  await page.goto(address + printed)
  await page.getByLabel('Your name').fill('Rudolf')
  await page.getByLabel('Your e-mail address').fill('rudolf@example.org')
  await setPassword(page)
  await page.getByRole('link', { name: 'People' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Fritz von Tarlenheim')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Role').selectOption('watchman')
  await page.getByLabel('Jurisdiction').selectOption('zenda')
  await page.getByLabel('Institution').selectOption('lake-watch')
  await page.getByRole('button', { name: 'Make the account and send the link' }).click()
  await page.getByText('An e-mail with a link is on its way to Fritz').waitFor()
  expect(await mailed(/Your access/)).toContain(`${address}/link#`)
  await page.getByText('Show what was sent').click()
  await page.getByRole('cell', { name: 'Invitation' }).waitFor()
  await fits(page)

  // By the ministry, without a password of Waymark; whom nobody has invited does not come in.
  const officer = await site.open('/')
  await enterByProvider(officer, 'stranger@example.org')
  await officer.getByRole('alert').getByText('Nobody has invited you').waitFor()
  await fits(officer)
  await officer.context().clearCookies()
  await enterByProvider(officer, email)
  await officer.getByText('You are signed in as Fritz von Tarlenheim.').waitFor()
  await mailed(/Single sign-on opens/)

  // The account has no password yet, says so, and has a link sent by which one is chosen; then a second factor.
  await officer.getByRole('link', { name: 'Your account' }).first().click()
  await officer.getByText('have no password of Waymark yet').waitFor()
  await officer.getByRole('button', { name: 'Send me a link' }).click()
  await officer.getByText('a link is on its way').waitFor()
  await fits(officer)
  const link = /\/link#[\w-]+/.exec(await mailed(/Choose a new password/))?.[0] ?? ''
  await officer.goto(address + link)
  await setPassword(officer)
  await officer.getByLabel('Password, to change the second factor').fill(password)
  await officer.getByRole('button', { name: 'Set it up' }).click()
  const app = (await officer.getByRole('link', { name: 'Open the app' }).getAttribute('href')) ?? ''
  const recovery = await officer
    .locator('section', { hasText: 'Recovery codes' })
    .locator('code')
    .allTextContents()
  await officer.getByLabel('Code of the app').fill(appCode(app))
  await officer.getByRole('button', { name: 'Confirm' }).click()
  await officer.getByText('A code of your app is asked for').waitFor()
  await mailed(/A second factor was set up/)

  // The ministry alone is one factor; the password and a recovery code are two.
  const other = await site.open('/')
  await enterByProvider(other, email)
  await other.getByRole('alert').getByText('Your account asks for a second factor').waitFor()
  await other.getByRole('textbox', { name: 'E-mail address' }).first().fill(email)
  await other.getByLabel('Password', { exact: true }).fill(password)
  await other.getByRole('button', { name: 'Sign in', exact: true }).click()
  // The form of the code takes the place of the other one: the cursor is in it, and a phone shows it.
  await other.locator('input[autocomplete="one-time-code"]:focus').waitFor()
  await other.getByLabel('Code', { exact: true }).fill(recovery.find((one) => one.length < 20) ?? '')
  await other.getByRole('button', { name: 'Continue' }).first().click()
  await other.getByText('You are signed in as Fritz').waitFor()

  // The session of the first browser is ended from the other one.
  await other.goto(`${address}/account`)
  await other
    .getByRole('button', { name: /^End the session/ })
    .first()
    .click()
  await other.getByText('this one').waitFor()
  await officer.reload()
  await officer.getByLabel('Password', { exact: true }).waitFor()
  await fits(other)
})
